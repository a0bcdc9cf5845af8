import type { ElementContent } from 'hast'
import type { LinkView, RecapView } from '../../../contract/index.ts'
import { formatDate } from '../../print/dates.ts'
import { isOutsideAddress } from '../../print/links.ts'
import { describeBook } from '../book.ts'
import { createNames, imageFileName, recapNames } from '../names/file-names.ts'
import { element, textOf } from '../tree/hast.ts'
import { resolveBody } from '../tree/resolve.ts'
import type { ExportBook, PlacedImages, TextFile } from '../types.ts'
import { frontMatter } from './front-matter.ts'
import { ANCHOR, nodesToMarkdown } from './to-markdown.ts'

/** A path as a relative address in Markdown: what would end or break it is escaped. */
const address = (path: string): string => path.split('/').map(encodeURIComponent).join('/')

/** The id that GitHub gives a heading; see also how a post's own ids are made. */
const headingId = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-')

/** Puts a place to lead to before each element whose id is linked to and does not come by itself. */
const markTargets = (nodes: readonly ElementContent[], wanted: ReadonlySet<string>): ElementContent[] =>
  nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node]
    const { id } = node.properties
    const children = markTargets(node.children, wanted)
    const isKnown = /^h[1-6]$/.test(node.tagName) && headingId(textOf([node])) === id
    if (typeof id !== 'string' || !wanted.has(id) || isKnown) return [{ ...node, children }]
    return [{ ...node, children: [element(ANCHOR, { id }), ...children] }]
  })

/** What makes Markdown files out of recaps, one recap at a time. */
export const createMarkdown = (book: ExportBook) => {
  const names = recapNames(book.briefs)
  const facts = describeBook(book)
  const takers = new Map<string, ReturnType<typeof createNames>>()

  const hrefFrom =
    (placed: PlacedImages) =>
    (link: LinkView): string | undefined => {
      switch (link.kind) {
        case 'recap': {
          const name = names.get(link.path)
          const fragment = link.fragment === undefined ? '' : `#${encodeURIComponent(link.fragment)}`
          return name === undefined ? undefined : `${address(`${name}.md`)}${fragment}`
        }
        case 'fragment':
          return `#${encodeURIComponent(link.fragment)}`
        case 'external':
          return isOutsideAddress(link.url) ? link.url : undefined
        case 'image':
          return placed.get(link.image)?.src
        case 'broken':
          return undefined
      }
    }

  return {
    /** Name of a recap's file without its ending. */
    nameOf: (path: string): string | undefined => names.get(path),

    /** A name for the file of an image of one recap, relative to the export: beside its Markdown, in `images/`. */
    imageName: (recapPath: string, imagePath: string): string => {
      const folder = names.get(recapPath) ?? 'other'
      const take = takers.get(folder) ?? createNames()
      takers.set(folder, take)
      const { stem, ending } = imageFileName(imagePath)
      return `images/${folder}/${take(stem, ending)}`
    },

    /** The address of a file of the export in Markdown. */
    address,

    recap: (recap: RecapView, placed: PlacedImages): TextFile => {
      const href = hrefFrom(placed)
      const body = resolveBody({ recap, placed, withImages: book.images, href, id: id => id })
      const wanted = new Set(recap.links.flatMap(link => (link.kind === 'fragment' ? [link.fragment] : [])))
      const title = nodesToMarkdown([element('h1', {}, [recap.title.replace(/\s+/g, ' ').trim()])])
      const text = `${frontMatter(recap, href)}\n${title}\n${nodesToMarkdown(markTargets(body, wanted))}`
      return { name: `${names.get(recap.path) ?? 'recap'}.md`, text }
    },

    /** The list of all recaps, newest or oldest first as they were asked for. */
    finish: (): readonly TextFile[] => {
      const lines = book.briefs.map(brief => {
        const cities = brief.facets.cities.map(city => city.name).join(', ')
        const when = brief.date === undefined ? '' : formatDate(brief.date, facts.lang)
        const link = element('a', { href: address(`${names.get(brief.path) ?? ''}.md`) }, [brief.title])
        const about = [when, cities].filter(part => part !== '').join(' · ')
        return element('li', {}, [link, about === '' ? undefined : ` (${about})`])
      })
      const nodes = [
        element('h1', {}, [facts.title]),
        element('p', {}, [`${book.archiveName}: ${facts.subject}.`]),
        element('ul', {}, lines),
      ]
      return [{ name: 'README.md', text: nodesToMarkdown(nodes) }]
    },
  }
}
