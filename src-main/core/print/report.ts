import type { Element, ElementContent } from 'hast'
import type { PdfReport, Talk } from '../../contract/index.ts'
import { destinationOf } from './anchors.ts'
import type { Collection } from './collection.ts'
import { formatDate } from './dates.ts'
import { element } from './hast.ts'
import { printImage } from './images.ts'
import { PLACE_ADDRESS } from './join/place-address.ts'
import { type Labels, labelsFor } from './labels.ts'
import { isOutsideAddress } from './links.ts'
import type { Pages, PlanEntry, PrintPlan } from './types.ts'

/** More pictures than this are a photo album, not a report. */
const MOST_PHOTOS = 18
/** From one evening, so that the pictures tell of many. */
const MOST_PHOTOS_A_RECAP = 3

const LISTS = { sponsor: 'sponsors', speaker: 'speakers', city: 'cities' } as const

const isMeant = (entry: PlanEntry, { kind, name }: PdfReport) =>
  entry.facets[LISTS[kind]].find(value => value.name === name)

const talksOf = (entry: PlanEntry, report: PdfReport): readonly Talk[] => {
  const { kind, name } = report
  if (kind === 'speaker') return entry.facets.talks.filter(talk => talk.speakers.includes(name))
  // In a recap of several cities a talk may have been given in another one.
  if (kind === 'city')
    return entry.facets.talks.filter(talk =>
      talk.city === undefined ? isMeant(entry, report) !== undefined : talk.city === name,
    )
  return entry.facets.talks
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)]

const factsOf = (entries: readonly PlanEntry[], report: PdfReport, labels: Labels): readonly string[] => {
  const count = (values: readonly string[]): number => distinct(values).length
  const cities = count(entries.flatMap(entry => entry.facets.cities.map(city => city.name)))
  const talks = entries.reduce((sum, entry) => sum + talksOf(entry, report).length, 0)
  const speakers = count(entries.flatMap(entry => entry.facets.speakers.map(speaker => speaker.name)))
  return [
    labels.recaps(entries.length),
    ...(report.kind !== 'city' && cities > 0 ? [labels.report.cities(cities)] : []),
    ...(talks > 0 ? [labels.report.talks(talks)] : []),
    ...(report.kind !== 'speaker' && speakers > 0 ? [labels.report.speakers(speakers)] : []),
  ]
}

type Row = {
  readonly entry: PlanEntry
  readonly start: string
  readonly page: number | undefined
  readonly hasText: boolean
}

const titleCell = ({ entry, start, hasText }: Row): ElementContent => {
  const title = element('span', {}, [entry.title.replace(/\s+/g, ' ').trim()])
  return hasText ? element('a', { href: `${PLACE_ADDRESS}${start}` }, [title]) : title
}

const roleIn = (entry: PlanEntry, report: PdfReport): string => {
  const value = isMeant(entry, report)
  if (report.kind === 'sponsor') return value?.tier ?? ''
  if (report.kind === 'speaker') return value?.affiliation ?? ''
  return entry.facets.hosts.map(host => host.name).join(', ')
}

const eventsTable = (rows: readonly Row[], report: PdfReport, lang: string, labels: Labels): Element => {
  const words = labels.report
  const hasRole = rows.some(({ entry }) => roleIn(entry, report) !== '')
  const hasText = rows.some(row => row.hasText)
  const hasCity = report.kind !== 'city'
  const head = [
    words.date,
    words.event,
    ...(hasCity ? [words.city] : []),
    ...(hasRole ? [words.role[report.kind]] : []),
    ...(hasText ? [words.page] : []),
  ]
  return element('table', { className: ['report-events'] }, [
    element('thead', {}, [
      element(
        'tr',
        {},
        head.map(cell => element('th', { scope: 'col' }, [cell])),
      ),
    ]),
    element(
      'tbody',
      {},
      rows.map(row => {
        const { entry } = row
        return element('tr', {}, [
          element('td', { className: ['report-date'] }, [
            entry.date === undefined ? labels.undated : formatDate(entry.date, lang),
          ]),
          element('td', {}, [titleCell(row)]),
          ...(hasCity ? [element('td', {}, [entry.facets.cities.map(city => city.name).join(', ')])] : []),
          ...(hasRole ? [element('td', {}, [roleIn(entry, report)])] : []),
          ...(hasText ? [element('td', { className: ['align-right'] }, [String(row.page ?? '\u00a0')])] : []),
        ])
      }),
    ),
  ])
}

const addressLine = (label: string, url: string | undefined): Element | undefined =>
  url !== undefined && isOutsideAddress(url)
    ? element('p', { className: ['report-address'] }, [`${label}: `, element('a', { href: url }, [url])])
    : undefined

const talkItem = (talk: Talk, entry: PlanEntry, report: PdfReport, lang: string, labels: Labels): Element => {
  const others = talk.speakers.filter(speaker => report.kind !== 'speaker' || speaker !== report.name)
  const where = talk.city ?? entry.facets.cities.map(city => city.name).join(', ')
  const when = entry.date === undefined ? '' : formatDate(entry.date, lang)
  const details = [others.join(', '), report.kind === 'city' ? '' : where, when].filter(part => part !== '')
  return element('li', {}, [
    element('p', { className: ['report-talk'] }, [talk.title]),
    details.length === 0 ? undefined : element('p', { className: ['report-detail'] }, [details.join(' · ')]),
    addressLine(labels.report.slides, talk.slides),
    addressLine(labels.report.video, talk.video),
  ])
}

const photosOf = (entries: readonly PlanEntry[], lang: string, labels: Labels): readonly Element[] =>
  entries
    .flatMap(entry => {
      const shown = entry.images.filter(image => image.status === 'shown' && isPhoto(image.width, image.height))
      const caption = [
        entry.facets.cities.map(city => city.name).join(', '),
        entry.date === undefined ? '' : formatDate(entry.date, lang),
      ]
      return shown.slice(0, MOST_PHOTOS_A_RECAP).map(image => ({ image, caption: caption.filter(part => part !== '') }))
    })
    .slice(0, MOST_PHOTOS)
    .flatMap(({ image, caption }) => {
      const picture = printImage({ ...image, caption: '' }, labels, true)
      const words = [image.caption ?? image.alt ?? '', ...caption].filter(part => part !== '').join(' · ')
      return picture ? [element('figure', {}, [picture, element('figcaption', {}, [words])])] : []
    })

/** Icons and thin banners say little of an evening. */
const isPhoto = (width: number | undefined, height: number | undefined): boolean =>
  width === undefined || height === undefined || (width >= 300 && height >= 200 && width / height < 4)

const section = (title: string, ...children: readonly Element[]): Element =>
  element('section', { className: ['report-part'] }, [
    element('p', { className: ['report-title'] }, [title]),
    ...children,
  ])

/**
 * What a sponsor supported, what a speaker gave, or what a city saw, on a few pages at the front: in figures, event by
 * event, talk by talk, and in pictures. Undefined where the options ask for no report.
 */
export const printReport = (plan: PrintPlan, collection: Collection, pages: Pages): Element | undefined => {
  const { options, entries } = plan
  const { report } = options
  if (report === undefined) return undefined
  const { lang } = collection
  const labels = labelsFor(lang)
  const hasText = options.texts !== false
  const rows = entries.map((entry, index): Row => {
    const start = destinationOf(index)
    return { entry, start, page: pages.get(start), hasText }
  })
  const talks = entries.flatMap(entry =>
    talksOf(entry, report).map(talk => talkItem(talk, entry, report, lang, labels)),
  )
  const photos = options.images ? photosOf(entries, lang, labels) : []
  return element('section', { className: ['report'] }, [
    element(
      'ul',
      { className: ['report-facts'] },
      factsOf(entries, report, labels).map(fact => element('li', {}, [fact])),
    ),
    section(labels.report.events, eventsTable(rows, report, lang, labels)),
    talks.length === 0
      ? undefined
      : section(labels.report.talksTitle, element('ul', { className: ['report-talks'] }, talks)),
    photos.length === 0
      ? undefined
      : section(labels.report.photos, element('div', { className: ['report-photos'] }, photos)),
  ])
}
