import { type ExportSubject, type RecapView, talkCity } from '../../../contract/index.ts'
import { jsonItem } from '../json/compose.ts'
import { type LinkedTalk, linkedTalks, webAddress } from '../talk-links.ts'
import type { DataComposer } from '../types.ts'
import { createKeys } from './keys.ts'
import { isGroup } from './people.ts'

/** A name as citation styles take it; one that is no person's stays in one piece. */
export type CslName = { readonly family: string; readonly given: string } | { readonly literal: string }

export type CslDate = { readonly 'date-parts': readonly (readonly number[])[] }

/** One item (CSL-JSON, citation-style-language/schema 1.0.2), with the members that are used here. */
export type CslItem = {
  readonly id: string
  readonly type: 'post-weblog' | 'speech'
  readonly title: string
  readonly author?: readonly CslName[]
  readonly issued?: CslDate
  /** Of talks, where the recap tells the day. */
  readonly 'event-date'?: CslDate
  readonly language: string
  readonly 'container-title'?: string
  readonly 'event-title'?: string
  readonly 'event-place'?: string
  readonly abstract?: string
  readonly keyword?: string
  readonly genre?: string
  readonly URL?: string
  readonly archive_location: string
}

/** Parts of a family name that are written small: they belong to it. */
const PARTICLES = new Set('al bin da das de del della den der di do dos du el la le ten ter van von y zu'.split(' '))

/** A name in two parts where it is plainly a person's; else as it is. */
export const cslName = (name: string): CslName => {
  const words = name.trim().split(/\s+/)
  const isPerson =
    words.length >= 2 && words.length <= 5 && !/[\d,&/()@]/.test(name) && !words.includes('and') && !isGroup(name)
  if (!isPerson) return { literal: name.trim() }
  let start = words.length - 1
  while (start > 1 && PARTICLES.has((words[start - 1] ?? '').toLowerCase())) start -= 1
  return { family: words.slice(start).join(' '), given: words.slice(0, start).join(' ') }
}

const dateOf = (date: string | undefined): CslDate | undefined =>
  date === undefined ? undefined : { 'date-parts': [date.split('-').map(Number)] }

const authorsOf = (names: readonly string[]): Pick<CslItem, 'author'> =>
  names.length === 0 ? {} : { author: names.map(cslName) }

/** Recaps as posts, talks as speeches: what Zotero and pandoc take as a blog post and a presentation. */
export const createCslJson = (of: ExportSubject, archiveName: string): DataComposer => {
  const keyOf = createKeys()
  let count = 0

  const recapItem = (recap: RecapView): CslItem => {
    const issued = dateOf(recap.date)
    const technologies = recap.facets.technologies.map(({ name }) => name)
    return {
      id: keyOf(recap.authors[0], recap.date, recap.title),
      type: 'post-weblog',
      title: recap.title,
      ...authorsOf(recap.authors),
      ...(issued && { issued }),
      language: recap.lang,
      'container-title': archiveName,
      ...(recap.description !== undefined && { abstract: recap.description }),
      ...(technologies.length > 0 && { keyword: technologies.join(', ') }),
      archive_location: recap.path,
    }
  }

  const talkItem = (linked: LinkedTalk, recap: RecapView): CslItem => {
    const { talk } = linked
    const place = talkCity(talk, recap.facets)
    const issued = dateOf(recap.date)
    const held = dateOf(talk.day)
    const url = webAddress(linked)
    return {
      id: keyOf(talk.speakers[0], recap.date, talk.title),
      type: 'speech',
      title: talk.title,
      ...authorsOf(talk.speakers),
      ...(issued && { issued }),
      language: recap.lang,
      'event-title': recap.title,
      ...(held && { 'event-date': held }),
      ...(place !== undefined && { 'event-place': place }),
      genre: 'Talk',
      ...(url !== undefined && { URL: url }),
      archive_location: recap.path,
    }
  }

  return {
    head: '[',
    add: recap => {
      const items = [
        ...(of === 'talks' ? [] : [recapItem(recap)]),
        ...(of === 'recaps' ? [] : linkedTalks(recap).map(talk => talkItem(talk, recap))),
      ]
      const text = items.map((item, at) => jsonItem(item, count + at === 0, '  ')).join('')
      count += items.length
      return { text, entries: items.length }
    },
    finish: () => (count === 0 ? ']\n' : '\n]\n'),
  }
}
