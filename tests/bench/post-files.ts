import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { SearchDocument } from '../../src-main/core/search/index.ts'

const list = (names: readonly string[]): string => JSON.stringify([...new Set(names)])

/** A recap as a Markdown file whose facets its front matter states. */
export const postText = ({ title, date, facets, headings, body }: SearchDocument): string =>
  [
    '---',
    `title: ${JSON.stringify(title)}`,
    ...(date === undefined ? [] : [`date: ${date}`]),
    `cities: ${list(facets.city)}`,
    `sponsors: ${list(facets.sponsor)}`,
    `speakers: ${list(facets.speaker)}`,
    `technologies: ${list(facets.technology)}`,
    '---',
    '',
    ...body.flatMap((text, at) => [...(headings[at] === undefined ? [] : [`## ${headings[at]}`, '']), text, '']),
  ].join('\n')

/** Writes recaps as posts into a folder. */
export const writePosts = async (documents: readonly SearchDocument[], folder: string): Promise<void> => {
  for (const parent of new Set(documents.map(({ path }) => dirname(join(folder, path)))))
    await mkdir(parent, { recursive: true })
  await Promise.all(documents.map(document => writeFile(join(folder, document.path), postText(document))))
}
