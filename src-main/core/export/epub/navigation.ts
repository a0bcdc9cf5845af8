import type { Element, ElementContent } from 'hast'
import { element, elementsIn, textOf } from '../tree/hast.ts'

/** A heading of a chapter, for the navigation. */
export type ChapterHeading = { readonly level: number; readonly id: string; readonly text: string }

/** A chapter as the navigation lists it. */
export type Chapter = {
  readonly file: string
  readonly title: string
  readonly lang: string
  readonly headings: readonly ChapterHeading[]
}

const HEADING = /^h([2-6])$/

/** Gives every heading of a body an id, and keeps links inside it only where they lead to something. */
export const withTargets = (nodes: readonly ElementContent[]): ElementContent[] => {
  let count = 0
  const taken = new Set<string>()
  const withIds = (list: readonly ElementContent[]): ElementContent[] =>
    list.map(node => {
      if (node.type !== 'element') return node
      const { id: wanted, ...rest } = node.properties
      const own = typeof wanted === 'string' && !taken.has(wanted) ? wanted : undefined
      if (own === undefined && HEADING.test(node.tagName)) count += 1
      const id = own ?? (HEADING.test(node.tagName) ? `heading-${count}` : undefined)
      if (id !== undefined) taken.add(id)
      return { ...node, properties: { ...rest, ...(id === undefined ? {} : { id }) }, children: withIds(node.children) }
    })
  const withLinks = (list: readonly ElementContent[]): ElementContent[] =>
    list.map(node => {
      if (node.type !== 'element') return node
      const children = withLinks(node.children)
      const { href, ...rest } = node.properties
      const leads = typeof href !== 'string' || !href.startsWith('#') || taken.has(href.slice(1))
      return leads ? { ...node, children } : { ...node, tagName: 'span', properties: rest, children }
    })
  return withLinks(withIds(nodes))
}

/** The headings of a chapter's body, in order. */
export const headingsIn = (nodes: readonly ElementContent[]): readonly ChapterHeading[] =>
  elementsIn(nodes).flatMap(node => {
    const level = HEADING.exec(node.tagName)?.[1]
    const text = textOf([node]).replace(/\s+/g, ' ').trim()
    const { id } = node.properties
    return level === undefined || text === '' || typeof id !== 'string' ? [] : [{ level: Number(level), id, text }]
  })

/** Headings nested by level; one that skips levels stands right below the one before. */
const nested = (file: string, headings: readonly ChapterHeading[]): Element | undefined => {
  const [first] = headings
  if (first === undefined) return undefined
  const groups: { head: ChapterHeading; below: ChapterHeading[] }[] = []
  for (const heading of headings) {
    const last = groups.at(-1)
    if (last === undefined || heading.level <= last.head.level) groups.push({ head: heading, below: [] })
    else last.below.push(heading)
  }
  return element(
    'ol',
    {},
    groups.map(({ head, below }) =>
      element('li', {}, [element('a', { href: `${file}#${head.id}` }, [head.text]), nested(file, below)]),
    ),
  )
}

/** The table of contents: chapters with their headings, then the index. */
export const navigation = (
  chapters: readonly Chapter[],
  indexes: readonly { readonly name: string; readonly title: string }[],
  words: { readonly contents: string; readonly cover: string; readonly index: string },
): readonly Element[] => {
  const entries = chapters.map(({ file, title, lang, headings }) =>
    element('li', {}, [element('a', { href: file, lang }, [title]), nested(file, headings)]),
  )
  const index =
    indexes.length === 0
      ? undefined
      : element('li', {}, [
          element('span', {}, [words.index]),
          element(
            'ol',
            {},
            indexes.map(({ name, title }) => element('li', {}, [element('a', { href: name }, [title])])),
          ),
        ])
  const landmark = (type: string, href: string, text: string): Element =>
    element('li', {}, [element('a', { epubType: type, href }, [text])])
  const first = chapters[0]
  return [
    element('nav', { epubType: 'toc', role: 'doc-toc', id: 'toc', ariaLabelledBy: ['toc-title'] }, [
      element('h1', { id: 'toc-title' }, [words.contents]),
      element('ol', {}, [...entries, index]),
    ]),
    element('nav', { epubType: 'landmarks', ariaLabel: 'Landmarks', hidden: true }, [
      element('ol', {}, [
        landmark('cover', 'cover.xhtml', words.cover),
        landmark('toc', '#toc', words.contents),
        first === undefined ? undefined : landmark('bodymatter', first.file, first.title),
        ...(indexes[0] === undefined ? [] : [landmark('index', indexes[0].name, words.index)]),
      ]),
    ]),
  ]
}
