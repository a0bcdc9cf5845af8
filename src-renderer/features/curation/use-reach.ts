import { kindOfField, type Suggestion } from '../../../src-main/contract/index.ts'
import { useEntity } from './use-entity.ts'

/** Number of recaps that have a doubtful value in its list; null before it is known, and of other suggestions. */
export const useReach = (suggestion: Suggestion): number | null => {
  const { field, name } =
    suggestion.kind === 'doubtful'
      ? { field: suggestion.field, name: suggestion.value.name }
      : { field: null, name: null }
  const { view } = useEntity(field === null ? 'speaker' : kindOfField(field), name)
  // Until this value's is there, what is known is of the one before.
  if (field === null || view?.name !== name) return null
  return view.recaps.filter(({ fields }) => fields.includes(field)).length
}
