import type { EntityTalk, LinkView, TalkPlace } from '../../contract/index.ts'
import { foldKey } from '../extract/text/fold.ts'

const outsideSlides = ({ slides }: EntityTalk): string | undefined =>
  slides?.kind === 'external' ? slides.url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/+$/, '') : undefined

/**
 * One speaker in common, and one title, accents, case and punctuation apart, or the same slides on the web: what nobody is
 * said to have given may be another.
 */
const isSameTalk = (a: EntityTalk, b: EntityTalk): boolean => {
  if (!a.speakers.some(name => b.speakers.includes(name))) return false
  const slides = outsideSlides(a)
  return (
    (foldKey(a.title) || a.title) === (foldKey(b.title) || b.title) ||
    (slides !== undefined && slides === outsideSlides(b))
  )
}

const tellsOf = (talk: EntityTalk, path: string): boolean =>
  talk.path === path || (talk.alsoIn ?? []).some(place => place.path === path)

const placeOf = ({ path, recapTitle, date, city, day, evidence }: EntityTalk): TalkPlace => ({
  path,
  recapTitle,
  ...(date !== undefined && { date }),
  ...(city !== undefined && { city }),
  ...(day !== undefined && { day }),
  ...(evidence && { evidence }),
})

/** Images and fragments are of the recap that has them; another recap cannot lead there. */
const leadsFromAnywhere = (link: LinkView | undefined): link is LinkView =>
  link?.kind === 'external' || link?.kind === 'recap'

const joined = (talk: EntityTalk, other: EntityTalk): EntityTalk => {
  const slides = talk.slides ?? (leadsFromAnywhere(other.slides) ? other.slides : undefined)
  const video = talk.video ?? (leadsFromAnywhere(other.video) ? other.video : undefined)
  return {
    ...talk,
    speakers: [...new Set([...talk.speakers, ...other.speakers])],
    ...(slides && { slides }),
    ...(video && { video }),
    alsoIn: [...(talk.alsoIn ?? []), placeOf(other)],
  }
}

/**
 * Lists a talk once that several recaps tell of: a monthly recap and a yearly review, or two evenings at which it was
 * given. It stands where its first recap in the list has it; talks of one recap are never joined, since the recap
 * itself keeps them apart.
 */
export const mergeTalks = (talks: readonly EntityTalk[]): readonly EntityTalk[] => {
  const merged: EntityTalk[] = []
  for (const talk of talks) {
    const at = merged.findIndex(known => !tellsOf(known, talk.path) && isSameTalk(known, talk))
    const known = merged[at]
    if (known) merged[at] = joined(known, talk)
    else merged.push(talk)
  }
  return merged
}
