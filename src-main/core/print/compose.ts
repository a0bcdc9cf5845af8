import type { ElementContent } from 'hast'
import type { RecapView } from '../../contract/index.ts'
import { createAnchors, destinationOf } from './anchors.ts'
import { type Collection, describeCollection } from './collection.ts'
import { printContents } from './contents.ts'
import { printCover } from './cover.ts'
import { indexesOf } from './indexes.ts'
import { labelsFor } from './labels.ts'
import { createNotes } from './notes.ts'
import { printPageHtml } from './page.ts'
import { indexedPhotos, PHOTO_INDEX, photoSheetsOf, printPhotos } from './photo-index.ts'
import { printRecap } from './recap-section.ts'
import { printReport } from './report/report.ts'
import type { RunningFoot } from './style.ts'
import type { PrintPlan, PrintSheet, SheetContext } from './types.ts'

/** Names of the page types of the contents and of the indexes. */
const CONTENTS = 'contents'
const INDEX = 'index'

/** The HTML of one sheet: what is the same for all of them, and what is its own. */
const sheetHtml = (
  { options }: PrintPlan,
  { title, lang }: Collection,
  { firstPage }: SheetContext,
  feet: readonly RunningFoot[],
  children: readonly (ElementContent | undefined)[],
): string =>
  printPageHtml({ title, lang, options, firstPage, feet, children: children.filter(child => child !== undefined) })

/** The foot that tells what the whole is. */
const footOf = ({ title, lang }: Collection, name: string): RunningFoot => ({ name, words: title, lang })

/** What stands at the end, as the contents list it. */
const endings = (plan: PrintPlan, { lang }: Collection) => [
  ...indexesOf(plan),
  ...(indexedPhotos(plan).length > 0 ? [{ destination: PHOTO_INDEX, title: labelsFor(lang).photoIndex }] : []),
]

/**
 * Cover, contents and report; undefined where there is a single recap and no report, which needs none. Page numbers have a column of
 * their own width, so that filling them in moves nothing.
 */
export const composeFront = (plan: PrintPlan, context: SheetContext): PrintSheet | undefined => {
  const { entries, options, today } = plan
  const { pages } = context
  const hasTexts = options.texts !== false
  if (entries.length < 2 && options.report === undefined) return undefined
  const collection = describeCollection(plan)
  const atEnd = endings(plan, collection)
  return {
    html: sheetHtml(
      plan,
      collection,
      context,
      [footOf(collection, CONTENTS)],
      [
        printCover(collection, today),
        hasTexts && entries.length > 1 ? printContents(entries, collection, atEnd, pages) : undefined,
        printReport(plan, collection, pages),
      ],
    ),
    destinations: [],
    isFinal:
      !hasTexts ||
      [...entries.map((_, index) => destinationOf(index)), ...atEnd.map(one => one.destination)].every(name =>
        pages.has(name),
      ),
  }
}

/**
 * Some recaps of the plan in its order, the first of which is its entry `start`. Pure: the same input gives the same
 * page. Where the page of another recap is not known yet, its number keeps about its room.
 */
export const composeRecaps = (
  plan: PrintPlan,
  recaps: readonly RecapView[],
  start: number,
  sheet: SheetContext,
): PrintSheet => {
  const { options, entries } = plan
  const { pages } = sheet
  const collection = describeCollection(plan)
  const anchors = createAnchors(entries, recaps)
  const destinations = recaps.map((_, index) => destinationOf(start + index))
  const sections = recaps.map((recap, index) => {
    const labels = labelsFor(recap.lang)
    const context = { recap, anchors, labels, notes: createNotes(), options, pages }
    return printRecap(context, destinations[index] ?? '')
  })
  const refersAhead = recaps.some(recap =>
    recap.links.some(link => {
      const target = link.kind === 'recap' && link.path !== recap.path ? anchors.get(link.path) : undefined
      return target !== undefined && !pages.has(target.start)
    }),
  )
  const feet =
    options.flow === 'continuous'
      ? [footOf(collection, '')]
      : recaps.map(({ title, lang }, index) => ({ name: destinations[index] ?? '', words: title, lang }))
  return { html: sheetHtml(plan, collection, sheet, feet, sections), destinations, isFinal: !refersAhead }
}

/** The indexes at the end; undefined where none is wanted, or there is nothing to list. */
export const composeIndexes = (plan: PrintPlan, context: SheetContext): PrintSheet | undefined => {
  const indexes = indexesOf(plan)
  if (indexes.length === 0) return undefined
  const collection = describeCollection(plan)
  const feet = [footOf(collection, INDEX)]
  return {
    html: sheetHtml(
      plan,
      collection,
      context,
      feet,
      indexes.map(one => one.print(context.pages)),
    ),
    destinations: indexes.map(one => one.destination),
    isFinal: true,
  }
}

/**
 * One sheet of the photo index, counted from 0; undefined where there is none of that number.
 *
 * @param recaps those of the sheet's photos that are inside their post.
 */
export const composePhotos = (
  plan: PrintPlan,
  number: number,
  recaps: readonly RecapView[],
  context: SheetContext,
): PrintSheet | undefined => {
  const photos = photoSheetsOf(plan)[number]
  if (photos === undefined) return undefined
  const collection = describeCollection(plan)
  const views = new Map(recaps.map(recap => [recap.path, recap]))
  const isFirst = number === 0
  const printed = printPhotos(
    plan,
    photos,
    ({ entry, image }) => views.get(plan.entries[entry]?.path ?? '')?.images[image],
    context.pages,
    isFirst,
  )
  return {
    html: sheetHtml(plan, collection, context, [footOf(collection, INDEX)], [printed]),
    destinations: isFirst ? [PHOTO_INDEX] : [],
    isFinal: true,
  }
}
