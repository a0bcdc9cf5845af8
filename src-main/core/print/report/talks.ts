import type { Element } from 'hast'
import { type PdfReport, type Talk, talkCity } from '../../../contract/index.ts'
import { formatDate } from '../dates.ts'
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

const folded = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()

/** An address on the web as it is compared: http or https, with a slash at its end or without, it is one. */
const addressKey = (url: string | undefined): string | undefined =>
  url !== undefined && isOutsideAddress(url)
    ? url
        .replace(/^https?:\/\/(?:www\.)?/i, '')
        .replace(/\/+$/, '')
        .toLowerCase()
    : undefined

/**
 * What two recaps have in common that tell of one talk: one of its speakers, and its title, whatever its dashes and capitals,
 * or its slides. What nobody is said to have given is one where its titles agree. In one recap, two titles are two talks, so
 * that slides count among recaps only.
 */
const keysOf = ({ title, speakers, slides }: Talk): { readonly titled: string[]; readonly shown: string[] } => {
  const [name, address] = [folded(title), addressKey(slides)]
  return {
    titled: speakers.length === 0 ? [name] : speakers.map(speaker => `${speaker}\n${name}`),
    shown: address === undefined ? [] : speakers.map(speaker => `${speaker}\n${address}`),
  }
}

/** The better of two titles of one talk: one that begins as titles do, and of those the one that says more. */
const betterTitle = (one: string, other: string): string => {
  const [first, second] = [one, other].map(title => /^[\p{P}\s]*[\p{Lu}\p{N}]/u.test(title))
  if (first !== second) return first ? one : other
  return folded(other).length > folded(one).length ? other : one
}

/** The talks that belong to a report, each once, in the order in which they are told first. */
export const toldTalks = (entries: readonly PlanEntry[], report: PdfReport): readonly ToldTalk[] => {
  const talks: { talk: Talk; readonly told: { entry: PlanEntry; talk: Talk }[] }[] = []
  /** By key, where in `talks` it is. */
  const places = { titled: new Map<string, Set<number>>(), shown: new Map<string, Set<number>>() }
  for (const entry of entries)
    for (const talk of talksOf(entry, report)) {
      const { titled, shown } = keysOf(talk)
      const among = [
        ...titled.flatMap(key => [...(places.titled.get(key) ?? [])]),
        ...shown
          .flatMap(key => [...(places.shown.get(key) ?? [])])
          .filter(at => !talks[at]?.told.some(one => one.entry === entry)),
      ]
      const at = among.length === 0 ? talks.length : Math.min(...among)
      const known = talks[at]
      if (known) {
        known.told.push({ entry, talk })
        known.talk = {
          ...known.talk,
          title: betterTitle(known.talk.title, talk.title),
          speakers: [...new Set([...known.talk.speakers, ...talk.speakers])],
        }
      } else talks.push({ talk, told: [{ entry, talk }] })
      for (const key of titled) places.titled.set(key, (places.titled.get(key) ?? new Set()).add(at))
      for (const key of shown) places.shown.set(key, (places.shown.get(key) ?? new Set()).add(at))
    }
  return talks
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
        ? formatDate(day, lang)
        : written === undefined
          ? ''
          : labels.report.told(formatDate(written, lang), written.length === 10)
    return [report.kind === 'city' ? '' : where, when].filter(part => part !== '').join(' · ')
  })
  return [...new Set(places)].filter(place => place !== '').join('; ')
}

/** One talk: what it was called, who gave it, where and when, and where its slides and its recording are. */
export const talkItem = (told: ToldTalk, report: PdfReport, lang: string, labels: Labels, notes: Notes): Element => {
  const { talk } = told
  const others = talk.speakers.filter(speaker => report.kind !== 'speaker' || speaker !== report.name)
  const details = [others.join(', '), placesOf(told, report, lang, labels)].filter(part => part !== '')
  const first = (field: 'slides' | 'video'): string | undefined =>
    told.told.map(one => one.talk[field]).find(url => url !== undefined && isOutsideAddress(url))
  const addresses = [
    ...addressLine(labels.report.slides, first('slides'), notes),
    ...addressLine(labels.report.video, first('video'), notes),
  ]
  return element('li', {}, [
    element('p', { className: ['report-talk'] }, [talk.title]),
    details.length === 0 ? undefined : element('p', { className: ['report-detail'] }, [details.join(' · ')]),
    addresses.length === 0 ? undefined : element('p', { className: ['report-detail'] }, addresses),
  ])
}
