import type { FacetValue, RecapFacets } from '../../../contract/index.ts'
import { type Home, homeOf, type Tally } from './home-town.ts'

/** A post with what was read from it alone. */
export type ReadPost = { readonly path: string; readonly facets: RecapFacets }

/** From here on, a city counts as read when it is asked where an archive is at home. */
const PLACED = 0.55
/** Below this a city gives way to the archive's own, where the post names that too. */
const DOUBTFUL = 0.7
/** How sure a city is that only the archive tells. */
const BY_ARCHIVE = 0.6

/** The folders around a file, the innermost last, '' for the archive itself: `a/b/c.md` is in '', `a` and `a/b`. */
const foldersOf = (path: string): readonly string[] => {
  const folders = ['']
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.push(path.slice(0, at))
  return folders
}

const raise = (counts: Map<string, number>, city: string): void => {
  counts.set(city, (counts.get(city) ?? 0) + 1)
}

/** What every folder's posts tell, those of its subfolders among them. */
const tallies = (posts: readonly ReadPost[]): ReadonlyMap<string, Tally> => {
  const byFolder = new Map<string, Tally>()
  for (const { path, facets } of posts) {
    const placed = facets.cities.filter(one => one.confidence >= PLACED)
    const named = new Set([...facets.cities, ...(facets.namedCities ?? [])].map(one => one.name))
    if (named.size === 0) continue
    for (const folder of foldersOf(path)) {
      const tally = byFolder.get(folder) ?? { placed: 0, placedIn: new Map(), naming: 0, names: new Map() }
      byFolder.set(folder, tally)
      if (placed.length > 0) tally.placed++
      for (const { name } of placed) raise(tally.placedIn, name)
      tally.naming++
      for (const name of named) raise(tally.names, name)
    }
  }
  return byFolder
}

/** So likely, the home of a folder holds whatever the folders around it say: three of three posts. */
const CERTAIN = 0.8

/** The home of the innermost folder that has a certain one; else the likeliest of all around a post. */
const homeAround = (path: string, homes: ReadonlyMap<string, Home>): Home | undefined => {
  let best: Home | undefined
  for (const folder of foldersOf(path)) {
    const home = homes.get(folder)
    if (home !== undefined && home.likelihood >= Math.min(CERTAIN, best?.likelihood ?? 0)) best = home
  }
  return best
}

const isDoubtful = (one: FacetValue): boolean => one.provenance === 'extracted' && one.confidence < DOUBTFUL

/** The post's facets with the archive's own town, where the post names it and nothing surer stands against it. */
const placedBy = (home: string, facets: RecapFacets): RecapFacets => {
  const { cities, namedCities = [] } = facets
  const named = namedCities.find(one => one.name === home)
  if (named === undefined || cities.some(one => one.name === home) || !cities.every(isDoubtful)) return facets
  return { ...facets, cities: [{ ...named, confidence: BY_ARCHIVE }] }
}

/**
 * Places posts by the other posts of their folders: "the Leeds Widget Club met again, with guests from York" tells nobody who
 * reads that post alone where; nine others that were in Leeds do. A post that names no such city, that names it from afar
 * (online) or that says surely where it was, stays as it is.
 *
 * Answers in the order given. It remembers: the same facets under the same home come out as the very same object.
 */
export const createHomecoming = () => {
  const known = new WeakMap<RecapFacets, { readonly home: string; readonly placed: RecapFacets }>()
  return (posts: readonly ReadPost[]): readonly RecapFacets[] => {
    const homes = new Map<string, Home>()
    for (const [folder, tally] of tallies(posts)) {
      const home = homeOf(tally)
      if (home !== undefined) homes.set(folder, home)
    }
    return posts.map(({ path, facets }) => {
      const home = facets.namedCities === undefined ? undefined : homeAround(path, homes)
      if (home === undefined) return facets
      const before = known.get(facets)
      if (before?.home === home.city) return before.placed
      const placed = placedBy(home.city, facets)
      known.set(facets, { home: home.city, placed })
      return placed
    })
  }
}
