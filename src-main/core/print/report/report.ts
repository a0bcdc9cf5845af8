import type { Element } from 'hast'
import type { PdfReport } from '../../../contract/index.ts'
import { destinationOf } from '../anchors.ts'
import type { Collection } from '../collection.ts'
import { element } from '../hast.ts'
import { type Labels, labelsFor } from '../labels.ts'
import { createNotes } from '../notes.ts'
import type { Pages, PlanEntry, PrintPlan } from '../types.ts'
import { eventsTable, type Row } from './events.ts'
import { printPhotos } from './photos.ts'
import { type ToldTalk, talkItem, toldTalks } from './talks.ts'

const factsOf = (
  entries: readonly PlanEntry[],
  talks: readonly ToldTalk[],
  report: PdfReport,
  labels: Labels,
): readonly string[] => {
  const isSponsor = report.kind === 'sponsor'
  const count = (values: readonly string[]): number => new Set(values).size
  const cities = count(entries.flatMap(entry => entry.facets.cities.map(city => city.name)))
  const speakers = count(entries.flatMap(entry => entry.facets.speakers.map(speaker => speaker.name)))
  return [
    labels.recaps(entries.length),
    ...(report.kind !== 'city' && cities > 0 ? [labels.report.cities(cities)] : []),
    ...(talks.length > 0 ? [(isSponsor ? labels.report.told : labels.report.talks)(talks.length)] : []),
    ...(report.kind !== 'speaker' && speakers > 0 ? [labels.report.speakers(speakers)] : []),
  ]
}

const section = (title: string, ...children: readonly (Element | undefined)[]): Element =>
  element('section', { className: ['report-part'] }, [
    element('p', { className: ['report-title'] }, [title]),
    ...children,
  ])

/**
 * What a sponsor supported, what a speaker gave, or what a city saw, on a few pages at the front: in figures, recap by
 * recap, talk by talk, and in pictures. Undefined where the options ask for no report.
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
  const talks = toldTalks(entries, report)
  const notes = createNotes()
  const items = talks.map(told => talkItem(told, report, lang, labels, notes))
  const photos = options.images ? printPhotos(entries, lang, labels) : []
  return element('section', { className: ['report'] }, [
    element(
      'ul',
      { className: ['report-facts'] },
      factsOf(entries, talks, report, labels).map(fact => element('li', {}, [fact])),
    ),
    section(labels.report.recaps, eventsTable(rows, report, lang, labels)),
    items.length === 0
      ? undefined
      : section(
          report.kind === 'sponsor' ? labels.report.toldTitle : labels.report.talksTitle,
          element('ul', { className: ['report-talks'] }, items),
          notes.list(labels, options.linkCodes === true),
        ),
    photos.length === 0
      ? undefined
      : section(labels.report.photos, element('div', { className: ['report-photos'] }, photos)),
  ])
}
