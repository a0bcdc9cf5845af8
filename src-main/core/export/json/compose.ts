import type { FacetValue, RecapView } from '../../../contract/index.ts'
import { linkedTalks } from '../talk-links.ts'
import type { DataComposer, ExportBook } from '../types.ts'
import { METADATA_FORMAT, METADATA_VERSION, type MetadataRecap, type MetadataValue } from './shape.ts'

const value = ({ name, provenance, confidence, tier, affiliation, handle }: FacetValue): MetadataValue => ({
  name,
  provenance,
  confidence,
  ...(tier !== undefined && { tier }),
  ...(affiliation !== undefined && { affiliation }),
  ...(handle !== undefined && { handle }),
})

/** What is known of one recap, without its text. */
const toMetadata = (recap: RecapView): MetadataRecap => {
  const { path, title, date, dateSource, lang, draft, authors, description, words, facets } = recap
  return {
    path,
    title,
    ...(date !== undefined && { date }),
    ...(dateSource !== undefined && { dateSource }),
    language: lang,
    draft,
    authors,
    ...(description !== undefined && { description }),
    words,
    cities: facets.cities.map(value),
    sponsors: facets.sponsors.map(value),
    hosts: facets.hosts.map(value),
    speakers: facets.speakers.map(value),
    technologies: facets.technologies.map(value),
    talks: linkedTalks(recap).map(({ talk, slides, video }) => ({
      title: talk.title,
      speakers: talk.speakers,
      ...(talk.city !== undefined && { city: talk.city }),
      ...(talk.day !== undefined && { day: talk.day }),
      ...(slides !== undefined && { slides }),
      ...(video !== undefined && { video }),
      provenance: talk.provenance,
    })),
    headings: recap.headings.map(({ level, text }) => ({ level, text })),
    images: recap.images.map(({ src, path: at, status, alt, caption, width, height }) => ({
      source: status === 'inline' ? 'data:' : src,
      ...(at !== undefined && { path: at }),
      status,
      ...(alt !== undefined && { alt }),
      ...(caption !== undefined && { caption }),
      ...(width !== undefined && { width }),
      ...(height !== undefined && { height }),
    })),
  }
}

/** A list in JSON, one item after the other: each on lines of its own, indented. */
export const jsonItem = (item: unknown, isFirst: boolean, indent: string): string =>
  `${isFirst ? '\n' : ',\n'}${indent}${JSON.stringify(item, undefined, 2).replaceAll('\n', `\n${indent}`)}`

/** The metadata of recaps in JSON, shaped as a `MetadataFile`. */
export const createJson = ({ archiveName, today }: Pick<ExportBook, 'archiveName' | 'today'>): DataComposer => {
  let count = 0
  const start = JSON.stringify(
    { format: METADATA_FORMAT, version: METADATA_VERSION, archive: archiveName, exported: today },
    undefined,
    2,
  )
  return {
    head: `${start.slice(0, -2)},\n  "recaps": [`,
    add: recap => {
      count += 1
      return { text: jsonItem(toMetadata(recap), count === 1, '    '), entries: 1 }
    },
    finish: () => (count === 0 ? ']\n}\n' : '\n  ]\n}\n'),
  }
}
