import type { RecapView } from '../../contract/index.ts'
import { foldKey } from '../extract/text/fold.ts'

/**
 * The recap with the talks of some speakers only, in its order, each with its links. Case and accents of the names do not
 * matter.
 */
export const withTalksOf = (recap: RecapView, speakers: readonly string[]): RecapView => {
  const chosen = new Set(speakers.map(foldKey))
  const kept = recap.facets.talks.flatMap((talk, at) =>
    talk.speakers.some(name => chosen.has(foldKey(name))) ? [{ talk, links: recap.talkLinks[at] ?? {} }] : [],
  )
  return {
    ...recap,
    facets: { ...recap.facets, talks: kept.map(({ talk }) => talk) },
    talkLinks: kept.map(({ links }) => links),
  }
}
