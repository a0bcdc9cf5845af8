import {
  type PdfOptions,
  type PdfReport,
  PREFLIGHT_KINDS,
  type Preflight,
  type PreflightFinding,
  type PreflightKind,
  type PreflightPlace,
  valuesOf,
} from '../../../contract/index.ts'
import { rangeOf } from '../dates.ts'
import { photoPages } from '../photo-index.ts'
import type { PlanEntry } from '../types.ts'
import type { Examined } from './examine.ts'
import { TEXT_AREA_MM } from './paper.ts'
import { reportExtent } from './report-extent.ts'

const MOST_PLACES = 200

/** About what a document takes before its pages, and each page without images; measured on the sample archive. */
const BASE_BYTES = 120_000
const PAGE_BYTES = 9_000
/** About what a small picture of the photo index takes; measured on photos. */
const SMALL_PICTURE_BYTES = 60_000
/** About what a picture of a report takes, which is a third as wide as the text; measured on the sample archive. */
const REPORT_PICTURE_BYTES = 40_000
/** What is left empty where a picture or a heading moves to the next page. */
const LOSS = 1.08
const HEAD_MM = 44
const CONTENTS_ENTRY_MM = 15

/** What every recap shares. A single recap shares all it has with itself, which says nothing. */
const subjectsOf = (entries: readonly PlanEntry[]): readonly PdfReport[] => {
  const [first, ...others] = entries
  if (first === undefined || others.length === 0) return []
  return (['sponsor', 'speaker', 'city'] as const).flatMap(kind =>
    [...new Set(valuesOf(first.facets, kind).map(value => value.name))]
      .filter(name => others.every(entry => valuesOf(entry.facets, kind).some(value => value.name === name)))
      .map(name => ({ kind, name })),
  )
}

/** About how many pictures the photo index has. */
const smallPictures = (examined: readonly Examined[], { photoIndex, texts }: PdfOptions): number =>
  photoIndex !== true || texts === false ? 0 : examined.reduce((sum, one) => sum + one.imageBytes.length, 0)

const pagesOf = (examined: readonly Examined[], options: PdfOptions, reportMm: number): number => {
  const { height } = TEXT_AREA_MM[options.paper]
  const sheets = (mm: number): number => Math.ceil(mm / height)
  const heights = examined.map(one => HEAD_MM + one.heightMm * LOSS)
  const count = examined.length
  const hasTexts = options.texts !== false
  const texts = !hasTexts
    ? 0
    : options.flow === 'continuous'
      ? sheets(heights.reduce((sum, one) => sum + one + 14, 0))
      : heights.reduce((sum, one) => sum + Math.max(1, sheets(one)), 0)
  const report = sheets(reportMm * LOSS)
  const hasFront = count > 1 || options.report !== undefined
  const contents = hasTexts && count > 1 ? sheets(30 + count * CONTENTS_ENTRY_MM) : 0
  const indexed = new Set(
    examined.flatMap(({ entry }) =>
      [...entry.facets.speakers, ...entry.facets.sponsors, ...entry.facets.cities, ...entry.facets.technologies].map(
        value => value.name,
      ),
    ),
  ).size
  const indexes = hasTexts && count > 1 && options.index !== false ? 4 + Math.floor(indexed / 150) : 0
  const small = photoPages(smallPictures(examined, options), options.paper)
  return (hasFront ? 1 : 0) + contents + report + texts + indexes + small
}

const withoutImages = (one: Examined, isWithout: boolean): Examined => {
  if (!isWithout) return one
  const text = Math.max(20, one.heightMm - one.imageBytes.length * 90)
  return { ...one, heightMm: text, imageBytes: [] }
}

/** Adds up what was found in each recap, and tells about how long and how large the document will be. */
export const sumUp = (
  all: readonly Examined[],
  options: PdfOptions,
  /** Scripts that no font of the system has, by name. */
  unprintable: ReadonlySet<string>,
): Preflight => {
  const examined = all.map(one => withoutImages(one, !options.images))
  const entries = all.map(({ entry }) => entry)
  const places = new Map<PreflightKind, PreflightPlace[]>()
  const add = (kind: PreflightKind, { path, title }: PlanEntry, words: string): void => {
    const list = places.get(kind) ?? []
    list.push({ path, title, words })
    places.set(kind, list)
  }
  if (options.texts !== false)
    for (const { entry, found, scripts } of all) {
      for (const { kind, words } of found) if (options.images || kind === 'scaled-table') add(kind, entry, words)
      for (const { name, sample } of scripts)
        if (unprintable.has(name)) add('missing-glyphs', entry, `${name}, such as ${sample}`)
    }
  const findings = PREFLIGHT_KINDS.flatMap((kind): readonly PreflightFinding[] => {
    const list = places.get(kind) ?? []
    return list.length === 0 ? [] : [{ kind, count: list.length, places: list.slice(0, MOST_PLACES) }]
  })
  const report = reportExtent(entries, options)
  const pages = pagesOf(examined, options, report.heightMm)
  const printed = options.texts === false ? [] : examined.flatMap(one => one.imageBytes)
  const imageBytes = printed.reduce((sum, one) => sum + one, report.photos * REPORT_PICTURE_BYTES)
  const range = rangeOf(entries)
  return {
    recaps: entries.length,
    pages,
    bytes: Math.round(
      BASE_BYTES + pages * PAGE_BYTES + imageBytes + smallPictures(examined, options) * SMALL_PICTURE_BYTES,
    ),
    // With the texts, the pictures of a report are among theirs.
    images: options.texts === false ? report.photos : printed.length,
    findings,
    subjects: subjectsOf(entries),
    ...(range && { first: range[0], last: range[1] }),
  }
}
