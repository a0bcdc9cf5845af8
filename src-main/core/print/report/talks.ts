import type { Element } from 'hast'
import { type PdfReport, type Talk, talkCity } from '../../../contract/index.ts'
import { isOnlyThatEvening, oncePerEvening } from '../../extract/talks/one-evening.ts'
import { bestTitle, toldOnce } from '../../extract/talks/told-once.ts'
import { dotted, formatDate, unbroken } from '../dates.ts'
import { element } from '../hast.ts'
import type { Labels } from '../labels.ts'
import { isOutsideAddress } from '../links.ts'
import { type Notes, noteNumber } from '../notes.ts'
import type { PlanEntry } from '../types.ts'

/** A talk with every recap that tells of it. */
export type ToldTalk = {
  readonly talk: Talk
  readonly told: readonly { readonly entry: PlanEntry; readonly talk: Talk }[]
}

const talksOf = (entry: PlanEntry, report: PdfReport): readonly Talk[] => {
  const { kind, name } = report
  if (kind === 'speaker') return entry.facets.talks.filter(talk => talk.speakers.includes(name))
  if (kind === 'city') return entry.facets.talks.filter(talk => talkCity(talk, entry.facets) === name)
  return entry.facets.talks
}

/** Where and when a recap says that each of its talks was given, its own city where it has but one. */
const givenIn = ({ facets }: PlanEntry): ReadonlyMap<Talk, Pick<Talk, 'speakers' | 'city' | 'day'>> =>
  new Map(
    facets.talks.map(talk => {
      const { speakers, day } = talk
      const city = talkCity(talk, facets)
      return [talk, { speakers, ...(city !== undefined && { city }), ...(day !== undefined && { day }) }]
    }),
  )

/** The talks that belong to a report, each once, in the order in which they are told first. */
export const toldTalks = (entries: readonly PlanEntry[], report: PdfReport): readonly ToldTalk[] => {
  const all = entries.flatMap(entry => {
    const given = givenIn(entry)
    return talksOf(entry, report).map(talk => {
      const evening = given.get(talk) ?? talk
      return { entry, talk, evening, isOnly: isOnlyThatEvening(evening, [...given.values()]) }
    })
  })
  const slidesOf = ({ slides }: Talk): string | undefined =>
    slides !== undefined && isOutsideAddress(slides) ? slides : undefined
  const byTitle = toldOnce(all, ({ entry, talk }) => ({ talk: { ...talk, slides: slidesOf(talk) }, recap: entry }))
  return oncePerEvening(byTitle, ({ entry, evening, isOnly }) => ({
    ...evening,
    date: entry.date,
    recap: entry,
    isOnly,
  })).map(told => {
    const [{ talk: first }, ...others] = told
    const speakers = [...new Set(told.flatMap(({ talk }) => talk.speakers))]
    const title = bestTitle([first.title, ...others.map(({ talk }) => talk.title)], speakers)
    return { talk: { ...first, title, speakers }, told }
  })
}

/** The host of an address, which is what a reader on paper wants to know of it; the whole is in its note. */
const hostOf = (url: string): string => {
  const host = /^https?:\/\/(?:[^/@]*@)?([^/:?#]+)/i.exec(url)?.[1]
  return host === undefined ? url.replace(/^mailto:/i, '') : host.replace(/^www\./i, '')
}

const addressLine = (label: string, url: string | undefined, notes: Notes): readonly Element[] =>
  url !== undefined && isOutsideAddress(url)
    ? [
        element('span', { className: ['report-address'] }, [
          element('a', { href: url }, [`${label}: ${hostOf(url)}`]),
          noteNumber(notes.numberOf(url)),
        ]),
      ]
    : []

/**
 * Where and when a talk was given. A recap's own date is the day of its writing: it stands as when the talk was told, and
 * only where no recap tells of its day in that city.
 */
const placesOf = ({ told }: ToldTalk, report: PdfReport, lang: string, labels: Labels): string => {
  const all = told.map(({ entry, talk }) => ({
    where: talk.city ?? entry.facets.cities.map(city => city.name).join(', '),
    day: talk.day,
    written: entry.date,
  }))
  const dated = all.filter(({ day }) => day !== undefined)
  const known = all.filter(
    one => one.day !== undefined || !dated.some(({ where }) => one.where === '' || one.where === where),
  )
  const places = known.map(({ where, day, written }) => {
    const when =
      day !== undefined
        ? unbroken(formatDate(day, lang))
        : written === undefined
          ? ''
          : labels.report.toldOn(unbroken(formatDate(written, lang)), written.length === 10)
    return dotted([report.kind === 'city' ? '' : where, when])
  })
  return [...new Set(places)].filter(place => place !== '').join('; ')
}

/** One talk: what it was called, who gave it, where and when, and where its slides and its recording are. */
export const talkItem = (told: ToldTalk, report: PdfReport, lang: string, labels: Labels, notes: Notes): Element => {
  const { talk } = told
  const others = talk.speakers.filter(speaker => report.kind !== 'speaker' || speaker !== report.name)
  const details = dotted([others.join(', '), placesOf(told, report, lang, labels)])
  const first = (field: 'slides' | 'video'): string | undefined =>
    told.told.map(one => one.talk[field]).find(url => url !== undefined && isOutsideAddress(url))
  const addresses = [
    ...addressLine(labels.report.slides, first('slides'), notes),
    ...addressLine(labels.report.video, first('video'), notes),
  ]
  return element('li', {}, [
    element('p', { className: ['report-talk'] }, [talk.title]),
    details === '' ? undefined : element('p', { className: ['report-detail'] }, [details]),
    addresses.length === 0 ? undefined : element('p', { className: ['report-detail'] }, addresses),
  ])
}
