import type { SearchRequest } from '../contract/index.ts'
import { foldName } from '../core/search/index.ts'

/** The usual name of every form met, by folded form. */
export type UsualNames = ReadonlyMap<string, string>

/** The usual name of every form, folded; a name that is usual for one entity is never another's form. */
export const usualNamesOf = (forms: ReadonlyMap<string, readonly string[]>): UsualNames => {
  const usual = new Map([...forms.keys()].map(name => [foldName(name), name] as const))
  for (const [name, others] of forms)
    for (const form of others) if (!usual.has(foldName(form))) usual.set(foldName(form), name)
  return usual
}

/** The same search with each filter's value under the name that the archive uses: Québec is Quebec City. */
export const withUsualNames = (request: SearchRequest, usual: UsualNames): SearchRequest => {
  const { year, ...named } = request.filters
  const filters = Object.fromEntries(
    Object.entries(named).map(([field, names]) => [field, names.map(name => usual.get(foldName(name)) ?? name)]),
  )
  return { ...request, filters: { ...filters, ...(year && { year }) } }
}
