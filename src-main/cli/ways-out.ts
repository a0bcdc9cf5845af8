import type { Advice, WayOut } from '../contract/index.ts'

/** Ways told at most: each stands on a line. */
const WAYS_MAX = 4

/** What is left out, in words; nothing for what leaves too little of the search to be a way out. */
const leftOut = (way: WayOut): string | undefined => {
  switch (way.kind) {
    case 'value':
      return `the ${way.field} “${way.name}”`
    case 'part':
      return way.text
    case 'months':
    case 'query':
    case 'filters':
    case 'within':
      return undefined
  }
}

const recaps = (count: number): string => `${count} recap${count === 1 ? '' : 's'}`

/** What to ask instead of a search that found nothing, line by line. */
export const waysOut = ({ ways, meant }: Advice): readonly string[] => [
  ...(meant === undefined ? [] : [`Did you mean ${meant.query.trim()}? It finds ${recaps(meant.total)}.`]),
  ...ways
    .flatMap(way => {
      const what = leftOut(way)
      return what === undefined ? [] : [`Without ${what}: ${recaps(way.total)}.`]
    })
    .slice(0, WAYS_MAX),
]
