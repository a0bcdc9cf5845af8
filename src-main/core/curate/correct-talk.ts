import type { Correction, EntityKind, Talk, TalkName } from '../../contract/index.ts'
import { NO_CONSTRAINTS } from '../extract/entities/constraints.ts'
import { nameKey } from '../extract/entities/name-key.ts'
import { prepare } from '../extract/entities/prepare.ts'
import { applyTo, type IsSame } from './apply.ts'
import { correctRecap } from './correct-recap.ts'
import { distinctNames } from './entity-forms.ts'
import { cleanName } from './model.ts'
import { refuse } from './refuse.ts'
import { type IsSamePerson, isTalk, meantBy, placesOf } from './talks.ts'
import type {
  CorrectionOutcome,
  Corrections,
  Curated,
  PutTalk,
  RecapCorrections,
  TalkCorrections,
  TalkRef,
} from './types.ts'
import { quoted } from './words.ts'

type TalkCorrection = Extract<Correction, { readonly kind: 'talk' | 'no-talk' }>

/** A talk as a reader wants it. */
type Wanted = Pick<Talk, 'title' | 'speakers'> & { readonly slides: string; readonly video: string }

/** Neither a scheme that could run anything, nor words. */
const isAddress = (text: string): boolean =>
  !/\s/.test(text) && (/^https?:\/\/\S/i.test(text) || !/^[a-z][a-z\d+.-]*:/i.test(text))

const wantedIn = (correction: Extract<TalkCorrection, { readonly kind: 'talk' }>): Wanted => ({
  title: cleanName(correction.title),
  speakers: distinctNames(correction.speakers),
  slides: correction.slides?.trim() ?? '',
  video: correction.video?.trim() ?? '',
})

/** A talk that is added again after it was removed: what nobody says of it now is as it was read. */
const filledFrom = (back: Talk, { title, speakers, slides, video }: Wanted): Wanted => ({
  title,
  speakers: speakers.length > 0 ? speakers : back.speakers,
  slides: slides || (back.slides ?? ''),
  video: video || (back.video ?? ''),
})

/** What is otherwise about a talk than it was read; undefined where nothing is. */
const difference = (read: Talk, instead: TalkRef, wanted: Wanted, isSame: IsSamePerson): PutTalk | undefined => {
  const isBySame =
    read.speakers.length === wanted.speakers.length &&
    read.speakers.every((name, at) => isSame(name, wanted.speakers[at] ?? ''))
  const changed = {
    ...(!isBySame && { speakers: wanted.speakers }),
    ...(wanted.slides !== (read.slides ?? '') && { slides: wanted.slides }),
    ...(wanted.video !== (read.video ?? '') && { video: wanted.video }),
  }
  return wanted.title === read.title && Object.keys(changed).length === 0
    ? undefined
    : { title: wanted.title, instead, ...changed }
}

const whole = ({ title, speakers, slides, video }: Wanted, instead: TalkRef | undefined): PutTalk => ({
  title,
  ...(instead && { instead }),
  ...(speakers.length > 0 && { speakers }),
  ...(slides !== '' && { slides }),
  ...(video !== '' && { video }),
})

/** Corrects a talk of one recap, adds one to it, or says that what was read as one is none. */
export const correctTalk = (
  given: Corrections,
  correction: TalkCorrection,
  curated: Curated,
  stray: ReadonlySet<string>,
): CorrectionOutcome => {
  const { path } = correction
  const recap = curated.recaps.get(path)
  if (recap === undefined || stray.has(path))
    return refuse(`${quoted(path)} is not in this archive any more, so that no talk can be corrected in it.`)
  const kept = given.recaps.find(one => one.path === path)
  const { put, gone } = kept?.talks ?? { put: [], gone: [] }
  const usual = (kind: EntityKind, name: string): string => nameKey(curated.usualName(kind, name))
  const isOne: IsSame = (kind, one, other) => nameKey(one) === nameKey(other) || usual(kind, one) === usual(kind, other)
  const isSame: IsSamePerson = (one, other) => isOne('speaker', one, other)
  // The talks as they are without any correction of talks.
  const { never, parts } = given.constraints
  const [prepared = recap.facets] = prepare([recap.facets], { ...NO_CONSTRAINTS, never, parts }, nameKey)
  const { talks } = applyTo(prepared, { add: kept?.add ?? {}, remove: kept?.remove ?? {} }, isOne).facets
  const places = placesOf(talks, { put, gone }, isSame)
  const refTo = (read: Talk): TalkRef =>
    talks.some(one => one !== read && isTalk(one, { title: read.title }, isSame))
      ? { title: read.title, speakers: read.speakers }
      : { title: read.title }
  const settle = (corrections: Corrections, next: TalkCorrections): CorrectionOutcome => {
    const before = corrections.recaps.find(one => one.path === path)
    const after: RecapCorrections = { add: {}, remove: {}, ...before, ...recap.identity, talks: next }
    return {
      ok: true,
      corrections: { ...corrections, recaps: [...corrections.recaps.filter(one => one.path !== path), after] },
    }
  }

  const { was } = correction
  const find = (name: TalkName) => meantBy(places.here, one => one.now, name, isSame)
  const place = was && find(was)[0]
  if (was !== undefined && place === undefined)
    return refuse(`${quoted(recap.identity.title)} has no talk ${quoted(was.title)} any more.`)
  const others = put.filter(one => one !== place?.put)
  if (correction.kind === 'no-talk') {
    // What a talk stood in place of does not come back.
    const before = place?.read === undefined ? place?.put?.instead : refTo(place.read)
    return settle(given, { put: others, gone: before === undefined ? gone : [...gone, before] })
  }

  const asked = wantedIn(correction)
  if (asked.title === '') return refuse('A talk needs a title.')
  const before = [place?.now.slides, place?.now.video]
  const faulty = [asked.slides, asked.video].find(address => !isAddress(address) && !before.includes(address))
  if (faulty !== undefined)
    return refuse(`${quoted(faulty)} is no address; one begins with https://, or is the path of a file of the archive.`)
  const twins = find(asked)
  const [twin] = twins
  if (twin !== undefined && (place === undefined || !twins.includes(place)))
    return refuse(`${quoted(recap.identity.title)} has a talk ${quoted(twin.now.title)} already.`)
  const { title, speakers } = asked
  const named = { title, ...(speakers.length > 0 && { speakers }) }
  const back = was === undefined ? meantBy(places.gone, one => one, named, isSame)[0] : undefined
  const wanted = back === undefined ? asked : filledFrom(back, asked)
  const read = place?.read ?? back
  const next = read ? difference(read, refTo(read), wanted, isSame) : whole(wanted, place?.put?.instead)
  // Who gave a talk is a speaker here, whatever was said of them before.
  const isGone = (name: string): boolean =>
    (kept?.remove.speaker ?? []).some(one => isSame(one, name)) ||
    (kept?.add.speaker ?? []).some(one => one.instead !== undefined && isSame(one.instead, name))
  const corrections = (next?.speakers ?? []).filter(isGone).reduce((sum, name) => {
    const outcome = correctRecap(sum, { kind: 'add', path, field: 'speaker', name }, curated, stray)
    return outcome.ok ? outcome.corrections : sum
  }, given)
  return settle(corrections, {
    put: next === undefined ? others : [...others, next],
    gone: back === undefined ? gone : gone.filter(ref => !meantBy(talks, one => one, ref, isSame).includes(back)),
  })
}
