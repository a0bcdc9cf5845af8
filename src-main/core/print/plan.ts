import type { RecapView } from '../../contract/index.ts'
import { describeCollection } from './collection.ts'
import { byFrequency } from './frequency.ts'
import type { PlanEntry, PrintPlan, PrintSummary } from './types.ts'

/** A sheet of recaps holds no more than this, so that what the browser has to hold at once does not grow with them. */
const MOST = { recaps: 24, images: 60, words: 30_000 } as const

/** More names than this say nothing in the document's properties. */
const MOST_KEYWORDS = 40

/** What the whole needs of one recap. */
export const planEntry = ({
  body: _body,
  headings: _headings,
  links: _links,
  talkLinks: _talkLinks,
  problems: _problems,
  images,
  ...entry
}: RecapView): PlanEntry => ({
  ...entry,
  // An image inside the post itself is as long as its file.
  images: images.map(image => {
    if (image.status !== 'inline') return image
    const { url: _url, src: _src, ...rest } = image
    return { ...rest, src: '' }
  }),
})

const imagesOf = (entry: PlanEntry): number => entry.images.filter(image => image.status === 'shown').length

/** The recaps of each sheet, as indexes `[start, end)` of the plan's entries, in order. */
export const sheetsOf = ({ entries, options }: PrintPlan): readonly (readonly [start: number, end: number])[] => {
  const sheets: (readonly [number, number])[] = []
  if (options.texts === false) return sheets
  let start = 0
  let images = 0
  let words = 0
  entries.forEach((entry, at) => {
    const more = options.images ? imagesOf(entry) : 0
    const isFull = at - start >= MOST.recaps || images + more > MOST.images || words + entry.words > MOST.words
    if (isFull && at > start) {
      sheets.push([start, at])
      start = at
      images = 0
      words = 0
    }
    images += more
    words += entry.words
  })
  if (start < entries.length) sheets.push([start, entries.length])
  return sheets
}

/** What the document says of itself: the archive as its author where no recap names one, and what it is about. */
export const summaryOf = (plan: PrintPlan): PrintSummary => {
  const { archiveName, entries, options } = plan
  const { title, subject } = describeCollection(plan)
  const authors = byFrequency(entries.flatMap(entry => entry.authors))
  const named = (field: 'cities' | 'technologies'): readonly string[] =>
    entries.flatMap(entry => [...new Set(entry.facets[field].map(value => value.name))])
  return {
    title,
    subject,
    authors: authors.length === 0 ? [archiveName] : authors.slice(0, MOST_KEYWORDS),
    keywords: [...new Set([...byFrequency(named('cities')), ...byFrequency(named('technologies'))])].slice(
      0,
      MOST_KEYWORDS,
    ),
    languages: byFrequency(entries.map(entry => entry.lang)),
    // A report alone shows what is there, and names nothing that is not.
    missingImages:
      options.texts === false
        ? 0
        : entries.flatMap(entry => entry.images.filter(one => one.inBody && one.status === 'missing')).length,
  }
}
