import type { EntityTalk, LinkView, TalkPlace } from '../../contract/index.ts'
import { oncePerEvening } from '../extract/talks/one-evening.ts'
import { bestTitle, toldOnce } from '../extract/talks/told-once.ts'
import { newestFirst } from './membership.ts'

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

/** Between two dates, which may be months or years; in no unit that matters. */
const gap = (one: string, other: string): number => Math.abs(Date.parse(one) - Date.parse(other))

/**
 * The recap that is written nearest to an evening at which the talk was given: a monthly recap rather than a yearly review.
 * Where no evening is known it is the first that was written. Of equals the first in the list.
 */
const nearest = (told: readonly [EntityTalk, ...EntityTalk[]]): EntityTalk => {
  const days = told.flatMap(({ day }) => day ?? [])
  const distance = ({ date, day }: EntityTalk): number => {
    if (date === undefined) return Number.POSITIVE_INFINITY
    if (days.length === 0) return Date.parse(date)
    return Math.min(...(day === undefined ? days : [day]).map(one => gap(date, one)))
  }
  return told.reduce((best, one) => (distance(one) < distance(best) ? one : best))
}

/**
 * Where and when a talk was given of which a recap tells no day: as the other has it whose day is nearest, unless that tells
 * of another city.
 */
const evening = (talk: EntityTalk, others: readonly EntityTalk[]): Pick<EntityTalk, 'city' | 'day'> => {
  const { date, city } = talk
  const away = ({ day }: EntityTalk): number => (day === undefined || date === undefined ? 0 : gap(day, date))
  const isElsewhere = (one: EntityTalk): boolean => city !== undefined && one.city !== undefined && one.city !== city
  const [other] = others
    .filter(one => one.day !== undefined && !isElsewhere(one))
    .sort((one, another) => away(one) - away(another))
  const where = city ?? other?.city
  return {
    ...(where !== undefined && { city: where }),
    ...(other?.day !== undefined && { day: other.day }),
  }
}

const joined = (told: readonly [EntityTalk, ...EntityTalk[]]): EntityTalk => {
  const talk = nearest(told)
  const others = told.filter(one => one !== talk)
  if (others.length === 0) return talk
  const slides = talk.slides ?? others.map(one => one.slides).find(leadsFromAnywhere)
  const video = talk.video ?? others.map(one => one.video).find(leadsFromAnywhere)
  const speakers = [...new Set([talk, ...others].flatMap(one => one.speakers))]
  const { city, day } = talk.day === undefined ? evening(talk, others) : talk
  return {
    ...talk,
    ...(city !== undefined && { city }),
    ...(day !== undefined && { day }),
    title: bestTitle([talk.title, ...others.map(one => one.title)], speakers),
    speakers,
    ...(slides && { slides }),
    ...(video && { video }),
    alsoIn: others.map(placeOf),
  }
}

const slidesOf = ({ slides }: EntityTalk): string | undefined => (slides?.kind === 'external' ? slides.url : undefined)

/** A talk of a recap, and whether that recap tells of no other talk of its people that evening. */
export type ToldTalk = { readonly talk: EntityTalk; readonly isOnly: boolean }

/** By the date that is shown: the evening's, else that of the recap. */
const latestFirst = (one: EntityTalk, other: EntityTalk): number => {
  const shown = ({ day, date, path }: EntityTalk) => {
    const known = day ?? date
    return { path, ...(known !== undefined && { date: known }) }
  }
  return newestFirst(shown(one), shown(other))
}

/**
 * Lists each talk once, however many recaps tell of it, under the one that is nearest to its evening; newest first. Talks
 * come newest first too, those of one recap in its order.
 */
export const mergeTalks = (talks: readonly ToldTalk[]): readonly EntityTalk[] => {
  const byTitle = toldOnce(talks, ({ talk }) => ({ talk: { ...talk, slides: slidesOf(talk) }, recap: talk.path }))
  return oncePerEvening(byTitle, ({ talk, isOnly }) => ({ ...talk, recap: talk.path, isOnly }))
    .map(([first, ...others]) => joined([first.talk, ...others.map(({ talk }) => talk)]))
    .sort(latestFirst)
}
