import { useModel } from '../../store/use-app.ts'
import { countOf } from '../../ui/format.ts'

/** Tells screen readers how many recaps there are after each search, and how many are selected. */
export const Announcer = () => {
  const total = useModel(model => model.results?.total ?? null)
  const isPartial = useModel(model => model.results?.partial ?? false)
  const selected = useModel(model => model.selection.size)
  return (
    <div className="unseen" role="status" aria-live="polite">
      {total === null
        ? ''
        : total === 0
          ? 'No recap matches.'
          : `${countOf(total, 'recap')}${isPartial ? ' so far' : ''}.`}
      {selected > 0 ? ` ${selected} selected.` : ''}
    </div>
  )
}
