import type { RecapFacets, Talk } from '../../contract/index.ts'
import { titleKey } from '../extract/talks/title-key.ts'
import type { PutTalk, TalkCorrections, TalkRef } from './types.ts'

/** Whether two names mean one person. */
export type IsSamePerson = (one: string, other: string) => boolean

/** Whether a talk may be the one meant: of the same title, and where speakers are named, by one of them, or by nobody as that. */
export const isTalk = (
  talk: Pick<Talk, 'title' | 'speakers'>,
  { title, speakers }: TalkRef,
  isSame: IsSamePerson,
): boolean => {
  // A title may hold a name that one of both spells otherwise.
  const names = [...talk.speakers, ...(speakers ?? [])]
  if (titleKey(talk.title, names) !== titleKey(title, names)) return false
  if (speakers === undefined || (speakers.length === 0 && talk.speakers.length === 0)) return true
  return talk.speakers.some(name => speakers.some(one => isSame(one, name)))
}

/** Those of some talks that are meant: those written the very same where there are any, “Talk 2: Rust” beside “Rust”. */
export const meantBy = <T>(
  list: readonly T[],
  talkOf: (one: T) => Talk,
  ref: TalkRef,
  isSame: IsSamePerson,
): readonly T[] => {
  const like = list.filter(one => isTalk(talkOf(one), ref, isSame))
  const very = like.filter(one => talkOf(one).title === ref.title)
  return very.length > 0 ? very : like
}

/** One talk of a recap: as it was read, what a reader put in its place, and how it is with that. */
export type TalkPlace = { readonly read?: Talk; readonly put?: PutTalk; readonly now: Talk }

const NO_TALK: Talk = { title: '', speakers: [], provenance: 'corrected' }

const corrected = (put: PutTalk, read: Talk = NO_TALK): Talk => {
  const { slides: slidesRead, video: videoRead, ...rest } = read
  const [slides, video] = [put.slides ?? slidesRead, put.video ?? videoRead]
  return {
    ...rest,
    title: put.title,
    speakers: put.speakers ?? read.speakers,
    ...(slides !== undefined && slides !== '' && { slides }),
    ...(video !== undefined && video !== '' && { video }),
    provenance: 'corrected',
  }
}

/** The talks of a recap in its order, those that were not read last; `gone` are those that are none. */
export const placesOf = (
  talks: readonly Talk[],
  { put, gone }: TalkCorrections,
  isSame: IsSamePerson,
): { readonly here: readonly TalkPlace[]; readonly gone: readonly Talk[] } => {
  const meant = (list: readonly Talk[], ref: TalkRef): readonly Talk[] => meantBy(list, talk => talk, ref, isSame)
  const places = new Map<Talk, PutTalk>()
  const others: PutTalk[] = []
  // What stands in place of a talk has it first: one that was added may be called as that was.
  for (const one of [...put.filter(one => one.instead), ...put.filter(one => !one.instead)]) {
    const free = talks.filter(talk => !places.has(talk))
    const is = (ref: TalkRef | undefined): Talk | undefined => ref && meant(free, ref)[0]
    // One whose post was put right itself is called by its new title now.
    const read = is(one.instead) ?? is(one.instead === undefined ? { speakers: [], ...one } : one)
    if (read === undefined) others.push(one)
    else places.set(read, one)
  }
  const away = new Set(gone.flatMap(ref => meant(talks, ref)).filter(talk => !places.has(talk)))
  const here = talks.flatMap((read): readonly TalkPlace[] => {
    const one = places.get(read)
    if (one !== undefined) return [{ read, put: one, now: corrected(one, read) }]
    return away.has(read) ? [] : [{ read, now: read }]
  })
  return { here: [...here, ...others.map(one => ({ put: one, now: corrected(one) }))], gone: [...away] }
}

/** A recap's facets with its talks as a reader put them right; whom these name as a speaker is one of the recap's. */
export const withTalks = (
  facets: RecapFacets,
  corrections: TalkCorrections | undefined,
  isSame: IsSamePerson,
): RecapFacets => {
  if (corrections === undefined) return facets
  const talks = placesOf(facets.talks, corrections, isSame).here.map(place => place.now)
  const speakers = [...facets.speakers]
  for (const name of corrections.put.flatMap(one => one.speakers ?? []))
    if (!speakers.some(speaker => isSame(speaker.name, name)))
      speakers.push({ name, provenance: 'corrected', confidence: 1 })
  return { ...facets, speakers, talks }
}
