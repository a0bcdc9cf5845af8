import type { ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import type { LinkView, RecapView } from '../../../contract/index.ts'
import { isOutsideAddress } from '../../print/links.ts'
import { whenAndWhere } from '../../print/recap-words.ts'
import { describeBook } from '../book.ts'
import { recapHead } from '../recap-head.ts'
import { withAlignClasses } from '../tree/align.ts'
import { element, text } from '../tree/hast.ts'
import { resolveBody } from '../tree/resolve.ts'
import type { ExportBook, PlacedImages } from '../types.ts'
import { wordsFor } from '../words.ts'
import article from './page/article.css?raw'
import base from './page/base.css?raw'
import contents from './page/contents.css?raw'
import filters from './page/filters.css?raw'
import script from './page/page.js?raw'
import wide from './page/wide.css?raw'
import { inertJson, pageData } from './recap-data.ts'
import { isInside, withReferences } from './shared-pictures.ts'

/** The style sheet by parts; what is for wide windows and paper overrules the rest, so it comes last. */
const style = [base, contents, article, filters, wide].join('\n')

/** Computes what a content policy names a script or style by: `sha256-…` in base 64. */
export type HashOf = (text: string) => string

/**
 * What the page may do: run this one script, look as this one style sheet says, show the images inside it. Nothing is
 * loaded and nothing is sent, wherever the file is opened.
 */
const policyOf = (hashOf: HashOf): string =>
  [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')

const html = (...nodes: readonly ElementContent[]): string => {
  const root: Root = { type: 'root', children: [...nodes] }
  return toHtml(root)
}

/**
 * What makes one page out of recaps, to be written in three parts: the head, each recap in the order of the book, and
 * the end. It is a plain document where scripts do not run, and is searched and narrowed where they do.
 */
export const createHtmlPage = (book: ExportBook, hashOf: HashOf) => {
  const facts = describeBook(book)
  const words = wordsFor(facts.lang)
  const ids = new Map(book.briefs.map((brief, at) => [brief.path, `recap-${at + 1}`]))

  const hrefFrom =
    (start: string) =>
    (link: LinkView): string | undefined => {
      switch (link.kind) {
        case 'recap': {
          const target = ids.get(link.path)
          return target === undefined
            ? undefined
            : `#${link.fragment === undefined ? target : `${target}.${link.fragment}`}`
        }
        case 'fragment':
          return `#${start}.${link.fragment}`
        case 'external':
          return isOutsideAddress(link.url) ? link.url : undefined
        case 'image':
        case 'broken':
          return undefined
      }
    }

  const contents = element('nav', { id: 'contents', ariaLabel: words.contents }, [
    element(
      'ol',
      {},
      book.briefs.map(brief =>
        element('li', {}, [
          element('a', { href: `#${ids.get(brief.path) ?? ''}`, lang: brief.lang }, [brief.title || brief.path]),
          element('p', { className: ['about'] }, [whenAndWhere(brief, facts.lang)]),
        ]),
      ),
    ),
    element('p', { id: 'nothing', hidden: true }, [words.noMatch]),
  ])

  const filters = element('aside', { id: 'filters', hidden: true }, [
    element('label', { className: ['unseen'], htmlFor: ['query'] }, [words.search]),
    element('input', { id: 'query', type: 'search', placeholder: words.search, autoComplete: ['off'] }),
    element('p', { id: 'count', role: 'status' }, [facts.subject]),
    element('button', { id: 'clear', type: 'button', hidden: true }, [words.clear]),
    element('details', { id: 'narrow' }, [element('summary', {}, [words.filters]), element('div', { id: 'facets' })]),
  ])

  return {
    head: (): string => {
      const head = element('head', {}, [
        element('meta', { charSet: 'utf-8' }),
        element('meta', { httpEquiv: ['Content-Security-Policy'], content: policyOf(hashOf) }),
        element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        element('meta', { name: 'referrer', content: 'no-referrer' }),
        element('meta', { name: 'color-scheme', content: 'light dark' }),
        element('title', {}, [facts.title]),
        element('style', {}, [text(style)]),
      ])
      const top = element('header', { id: 'top' }, [
        element('h1', {}, [facts.title]),
        element('p', {}, [facts.subject]),
        element('button', { id: 'theme', type: 'button', hidden: true }, [words.toDark]),
      ])
      return `<!doctype html>\n<html lang="${encodeURIComponent(facts.lang)}">\n${html(head)}\n<body>\n${html(top)}\n<div id="frame">\n${html(filters)}\n${html(contents)}\n<main>\n`
    },

    recap: (recap: RecapView, placed: PlacedImages): string => {
      const start = ids.get(recap.path) ?? ''
      const href = hrefFrom(start)
      const id = (own: string): string => `${start}.${own}`
      const named = new Map(
        [...placed].map(([index, image]) => [index, isInside(image) ? image : { ...image, src: `image:${index}` }]),
      )
      const body = resolveBody({ recap, placed: named, withImages: book.images, href, id })
      const written = html(
        element('article', { id: start, lang: recap.lang, ariaLabelledBy: [`${start}-title`] }, [
          recapHead(recap, `${start}-title`),
          element('div', { className: ['body'] }, withReferences(withSafeLinks(withAlignClasses(body)))),
          element('p', { className: ['back'] }, [element('a', { href: '#contents' }, [words.back])]),
        ]),
      )
      return `${withImages(written, placed)}\n`
    },

    finish: (): string => {
      const data = inertJson(pageData(book, ids, facts.lang))
      return `</main>\n</div>\n<script type="application/json" id="data">${data}</script>\n<script>${script}</script>\n</body>\n</html>\n`
    },
  }
}

/**
 * Puts the images in once all else is written: they are most of the page, and need no escaping. Text cannot be taken for
 * an image, since every `<` of it is escaped.
 */
const withImages = (written: string, placed: PlacedImages): string =>
  written.replace(/<img src="image:(\d+)"/g, (_, index: string) => `<img src="${placed.get(Number(index))?.src ?? ''}"`)

/** Outside links tell nobody where they were followed; images wait until they are looked at. */
const withSafeLinks = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.map(node => {
    if (node.type !== 'element') return node
    const children = withSafeLinks(node.children)
    const isOutside = node.tagName === 'a' && !String(node.properties.href).startsWith('#')
    const more = isOutside
      ? { rel: ['noopener', 'noreferrer'] }
      : node.tagName === 'img'
        ? { decoding: 'async' as const }
        : {}
    return { ...node, properties: { ...node.properties, ...more }, children }
  })
