import type { LinkView, RecapView, Talk } from '../../contract/index.ts'
import { isOutsideAddress } from '../print/links.ts'

/** A talk with where its slides and its recording are. */
export type LinkedTalk = {
  readonly talk: Talk
  readonly slides?: string
  readonly video?: string
}

/** An address on the web as it is, a recap or an image of the archive by its path. */
const addressOf = (link: LinkView | undefined, recap: RecapView): string | undefined => {
  switch (link?.kind) {
    case 'external':
      return isOutsideAddress(link.url) ? link.url : undefined
    case 'recap':
      return link.path
    case 'image':
      return recap.images[link.image]?.path
    default:
      return undefined
  }
}

/** The talks of a recap with their links resolved; what leads nowhere is left out. */
export const linkedTalks = (recap: RecapView): readonly LinkedTalk[] =>
  recap.facets.talks.map((talk, at) => {
    const links = recap.talkLinks[at]
    const slides = addressOf(links?.slides, recap)
    const video = addressOf(links?.video, recap)
    return { talk, ...(slides !== undefined && { slides }), ...(video !== undefined && { video }) }
  })

/** The first address on the web that a talk has: its recording, else its slides. */
export const webAddress = ({ video, slides }: LinkedTalk): string | undefined =>
  [video, slides].find(address => address !== undefined && isOutsideAddress(address))
