import type { NameCount } from '../../contract/index.ts'
import type { EntityRecord } from '../extract/types.ts'

/** A spelling, and whether only a word list knows it. */
type Form = NameCount & { readonly known?: boolean }

/** All spellings of an entity: those met, most frequent first, the usual name among them, then those known from word lists. */
export const listForms = ({ name, forms, known }: EntityRecord): readonly Form[] => {
  const met = forms.some(form => form.name === name) ? forms : [...forms, { name, count: 0 }]
  const seen = new Set(met.map(form => form.name.toLowerCase()))
  const more = known.filter(form => {
    const key = form.toLowerCase()
    return !seen.has(key) && seen.add(key)
  })
  return [...met, ...more.map(form => ({ name: form, count: 0, known: true }))]
}
