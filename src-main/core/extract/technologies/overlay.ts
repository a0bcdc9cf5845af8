import { fold } from '../text/fold.ts'
import type { TaxonomyText } from './read-taxonomy.ts'
import type { Technology } from './taxonomy.ts'

const otherForms = ({ aliases, exact, context }: Technology): readonly string[] => [...aliases, ...exact, ...context]

/**
 * Lays a reader's own technologies over the built-in ones. A reader's entry wins:
 * - of the same name, it tells kind and manner, and keeps the built-in other names;
 * - where it lists a built-in name as another name of its own ("Golang: [Go]"), it takes that technology over;
 * - a form that it shares with a built-in technology is the reader's alone;
 * - `false` takes a built-in technology away.
 */
export const overlay = (builtIn: readonly Technology[], own: TaxonomyText): readonly Technology[] => {
  const ownerOf = new Map<string, Technology>()
  for (const technology of own.technologies)
    for (const form of otherForms(technology)) if (!ownerOf.has(fold(form))) ownerOf.set(fold(form), technology)
  for (const technology of own.technologies) ownerOf.set(fold(technology.name), technology)
  const removed = new Set(own.removed.map(fold))
  const heirs = new Map<Technology, Technology[]>()
  const kept: Technology[] = []
  for (const technology of builtIn) {
    if (removed.has(fold(technology.name))) continue
    const left = {
      ...technology,
      aliases: technology.aliases.filter(form => !ownerOf.has(fold(form))),
      exact: technology.exact.filter(form => !ownerOf.has(fold(form))),
      context: technology.context.filter(form => !ownerOf.has(fold(form))),
    }
    const heir = ownerOf.get(fold(technology.name))
    if (heir === undefined) kept.push(left)
    else heirs.set(heir, [...(heirs.get(heir) ?? []), left])
  }
  const added = own.technologies.map(technology => {
    const taken = heirs.get(technology) ?? []
    const known = new Set([technology.name, ...otherForms(technology)])
    return {
      ...technology,
      aliases: [
        ...technology.aliases,
        ...taken.flatMap(one => [one.name, ...one.aliases]).filter(one => !known.has(one)),
      ],
      exact: [...technology.exact, ...taken.flatMap(one => one.exact)],
      context: [...technology.context, ...taken.flatMap(one => one.context)],
    }
  })
  return [...kept, ...added]
}
