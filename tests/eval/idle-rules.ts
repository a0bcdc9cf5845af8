import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type FoundFacet, ruleName } from '../../src-main/core/extract/findings.ts'
import { findAppFolder } from '../../src-main/hosts/launch/app-folder.ts'

/** The folders of the extraction whose rules find values of a facet; `organisations` finds sponsors and hosts alike. */
const FACETS_OF: ReadonlyMap<string, readonly FoundFacet[]> = new Map([
  ['cities', ['cities']],
  ['sponsors', ['sponsors']],
  ['venue-hosts', ['hosts']],
  ['speakers', ['speakers']],
  ['technologies', ['technologies']],
  ['organisations', ['sponsors', 'hosts']],
])

/**
 * The rules that found nothing, out of all that the sources name: `hosts/lent-room`. A rule of a folder that serves two facets
 * is one of neither where it found something in either.
 */
export const idleRules = async (busy: readonly string[]): Promise<readonly string[]> => {
  // What reads the sources is needed for this list only, and slow to load.
  const { namedRules } = await import('../tools/named-rules.ts')
  const sources = join(findAppFolder(import.meta.url).appFolder, 'src-main/core/extract')
  const used = new Set(busy)
  const idle = new Set<string>()
  for (const [folder, facets] of FACETS_OF) {
    const path = join(sources, folder)
    for (const file of readdirSync(path, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.ts')))
      for (const { rule } of namedRules(file, readFileSync(join(path, file), 'utf8'))) {
        const names = facets.map(facet => ruleName(facet, rule))
        if (!names.some(name => used.has(name))) idle.add(names[0] ?? rule)
      }
  }
  return [...idle].sort()
}
