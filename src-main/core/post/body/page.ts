import type { Element, ElementContent, Root } from 'hast'
import { attribute, classesOf, elementsIn, isElement, rawTextOf, textOf } from './hast.ts'

/** What a whole HTML page says of itself, and the part of it that is the post. */
export type HtmlPage = {
  readonly content: Root
  readonly title?: string
  readonly lang?: string
  readonly description?: string
  readonly published?: string
  readonly author?: string
  /** Its tags and categories; none for a piece of a page that names none. */
  readonly keywords?: readonly string[]
}

const CHROME: ReadonlySet<string> = new Set(['nav', 'script', 'style', 'noscript', 'template', 'form', 'dialog'])
const CHROME_ROLES: ReadonlySet<string> = new Set(['navigation', 'banner', 'contentinfo', 'search'])
const OUTER_CHROME: ReadonlySet<string> = new Set(['header', 'footer', 'aside'])

const metaOf = (metas: readonly Element[], ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const found = metas.find(meta =>
      [attribute(meta, 'name'), attribute(meta, 'property')].some(key => key?.toLowerCase() === name),
    )
    const content = found && attribute(found, 'content')?.trim()
    if (content) return content
  }
  return undefined
}

const TAGS: ReadonlySet<string> = new Set(['article:tag', 'article:section'])
/** The classes by which WordPress and Ghost mark an article with its terms: `tag-looms`, `category-past-events`. */
const TERM_CLASS = /^(?:tag|category)-(.+)$/
/** As many terms of a page are kept: one that has more says nothing by them. */
const MOST_TERMS = 40

/** The tags and categories of a page, by its head's statements and by the classes of its one article. */
const keywordsOf = (metas: readonly Element[], body: Root | Element | undefined): readonly string[] => {
  const stated = metas.flatMap(meta => {
    const content = attribute(meta, 'content')?.trim() ?? ''
    if (TAGS.has(attribute(meta, 'property')?.toLowerCase() ?? '')) return [content]
    return attribute(meta, 'name')?.toLowerCase() === 'keywords' ? content.split(',').map(word => word.trim()) : []
  })
  const articles = body === undefined ? [] : [...elementsIn(body)].filter(node => node.tagName === 'article')
  const [article] = articles.length === 1 ? articles : []
  const classes = article === undefined ? [] : classesOf(article)
  const terms = classes.flatMap(name => TERM_CLASS.exec(name)?.[1]?.replaceAll('-', ' ') ?? [])
  return [...stated, ...terms].filter(word => word !== '').slice(0, MOST_TERMS)
}

const isChrome = (node: ElementContent, isOuter: boolean): boolean =>
  node.type === 'element' &&
  (CHROME.has(node.tagName) ||
    CHROME_ROLES.has(attribute(node, 'role') ?? '') ||
    (isOuter && OUTER_CHROME.has(node.tagName)))

const withoutChrome = (children: readonly ElementContent[], isOuter: boolean): ElementContent[] =>
  children
    .filter(node => !isChrome(node, isOuter))
    .map(node =>
      node.type === 'element' && ['div', 'main', 'section', 'article'].includes(node.tagName)
        ? { ...node, children: withoutChrome(node.children, isOuter && node.tagName === 'div') }
        : node,
    )

const longest = (elements: readonly Element[]): Element | undefined => {
  let best: { element: Element; length: number } | undefined
  for (const element of elements) {
    const length = rawTextOf(element).length
    if (!best || length > best.length) best = { element, length }
  }
  return best?.element
}

/** The element that holds the post: its one article, else the main part, else the body. */
const mainElement = (body: Element): { readonly element: Element; readonly isOuter: boolean } => {
  const all = [...elementsIn(body)]
  const main = all.find(node => node.tagName === 'main' || attribute(node, 'role') === 'main')
  const articles = [...elementsIn(main ?? body)].filter(node => node.tagName === 'article')
  const article = articles.length === 1 ? articles[0] : undefined
  const found =
    article ??
    main ??
    (articles.length > 1 ? undefined : longest(all.filter(node => attribute(node, 'itemProp') === 'articleBody')))
  return found ? { element: found, isOuter: false } : { element: body, isOuter: true }
}

/** Reads a parsed HTML page: its head's statements, and its content without the site's navigation around it. */
export const readPage = (root: Root): HtmlPage => {
  const html = root.children.find(node => isElement(node, 'html'))
  if (!isElement(html)) {
    const keywords = keywordsOf([], root)
    return { content: root, ...(keywords.length > 0 ? { keywords } : {}) }
  }
  const body = html.children.find(node => isElement(node, 'body'))
  const head = html.children.find(node => isElement(node, 'head'))
  const headParts = head ? [...elementsIn(head)] : []
  const metas = headParts.filter(node => node.tagName === 'meta')
  const titleNode = headParts.find(node => node.tagName === 'title')
  const title = metaOf(metas, 'og:title') ?? (titleNode && textOf(titleNode))
  const main = isElement(body) ? mainElement(body) : undefined
  const lang = attribute(html, 'lang') ?? attribute(html, 'xmlLang')
  const description = metaOf(metas, 'description', 'og:description')
  const published = metaOf(
    metas,
    'article:published_time',
    'date',
    'dc.date',
    'dcterms.created',
    'pubdate',
    'publish-date',
  )
  const author = metaOf(metas, 'author')
  const keywords = keywordsOf(metas, isElement(body) ? body : undefined)
  return {
    content: { type: 'root', children: main ? withoutChrome(main.element.children, main.isOuter) : [] },
    ...(title ? { title } : {}),
    ...(lang ? { lang } : {}),
    ...(description ? { description } : {}),
    ...(published ? { published } : {}),
    ...(author ? { author } : {}),
    ...(keywords.length > 0 ? { keywords } : {}),
  }
}
