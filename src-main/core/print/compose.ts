import type { RecapView } from '../../contract/index.ts'
import { createAnchors, destinationOf } from './anchors.ts'
import { describeCollection } from './collection.ts'
import { printContents } from './contents.ts'
import { printCover } from './cover.ts'
import { indexesOf } from './indexes.ts'
import { labelsFor } from './labels.ts'
import { createNotes } from './notes.ts'
import { printPageHtml } from './page.ts'
import { printRecap } from './recap-section.ts'
import { printReport } from './report/report.ts'
import type { PrintPlan, PrintSheet, SheetContext } from './types.ts'

/** Names of the page types of the contents and of the indexes. */
const CONTENTS = 'contents'
const INDEX = 'index'

const collectionOf = ({ archiveName, entries, options }: PrintPlan) => describeCollection(archiveName, entries, options)

/**
 * Cover, contents and report; undefined where there is a single recap and no report, which needs none. Page numbers have a column of
 * their own width, so that filling them in moves nothing.
 */
export const composeFront = (plan: PrintPlan, { pages, firstPage }: SheetContext): PrintSheet | undefined => {
  const { entries, options, today } = plan
  const hasTexts = options.texts !== false
  if (entries.length < 2 && options.report === undefined) return undefined
  const collection = collectionOf(plan)
  const indexes = indexesOf(plan)
  return {
    html: printPageHtml({
      title: collection.title,
      lang: collection.lang,
      options,
      firstPage,
      feet: new Map([[CONTENTS, collection.title]]),
      children: [
        printCover(collection, today),
        ...(hasTexts && entries.length > 1 ? [printContents(entries, collection, indexes, pages)] : []),
        ...[printReport(plan, collection, pages)].filter(part => part !== undefined),
      ],
    }),
    destinations: [],
    isFinal:
      !hasTexts ||
      [...entries.map((_, index) => destinationOf(index)), ...indexes.map(one => one.destination)].every(name =>
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
  { pages, firstPage }: SheetContext,
): PrintSheet => {
  const { options, entries } = plan
  const collection = collectionOf(plan)
  const anchors = createAnchors(entries, recaps)
  const destinations = recaps.map((_, index) => destinationOf(start + index))
  const isContinuous = options.flow === 'continuous'
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
  return {
    html: printPageHtml({
      title: collection.title,
      lang: collection.lang,
      options,
      firstPage,
      feet: new Map(
        isContinuous
          ? [['', collection.title]]
          : recaps.map((recap, index): [string, string] => [destinations[index] ?? '', recap.title]),
      ),
      children: sections,
    }),
    destinations,
    isFinal: !refersAhead,
  }
}

/** The indexes at the end; undefined where none is wanted, or there is nothing to list. */
export const composeIndexes = (plan: PrintPlan, { pages, firstPage }: SheetContext): PrintSheet | undefined => {
  const indexes = indexesOf(plan)
  if (indexes.length === 0) return undefined
  const collection = collectionOf(plan)
  return {
    html: printPageHtml({
      title: collection.title,
      lang: collection.lang,
      options: plan.options,
      firstPage,
      feet: new Map([[INDEX, collection.title]]),
      children: indexes.map(one => one.print(pages)),
    }),
    destinations: indexes.map(one => one.destination),
    isFinal: true,
  }
}
