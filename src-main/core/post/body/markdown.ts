import type { Element, Root } from 'hast'
import { raw } from 'hast-util-raw'
import type { Image, ImageReference, Root as MarkdownRoot } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { defaultHandlers, type Handler, toHast } from 'mdast-util-to-hast'
import { gfm } from 'micromark-extension-gfm'
import { cutMarkdown, withKnownLabels } from './chunks.ts'
import { withTornHtml } from './torn-html.ts'

const asRoot = (node: ReturnType<typeof raw>): Root => (node.type === 'root' ? node : { type: 'root', children: [] })

const parseWhole = (text: string): MarkdownRoot =>
  withTornHtml(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }), text)

const parsePieces = (text: string): MarkdownRoot => {
  const { chunks, labels } = cutMarkdown(text)
  if (chunks.length === 1) return parseWhole(text)
  const children = chunks.flatMap(chunk => {
    if (labels.size === 0) return parseWhole(chunk).children
    const known = withKnownLabels(chunk, labels)
    return parseWhole(known.text).children.filter(node => (node.position?.start.offset ?? 0) < known.stubStart)
  })
  return { type: 'root', children }
}

const withAddress = (made: Element, src: string): Element => ({ ...made, properties: { ...made.properties, src } })

/** Pictures keep the address as the post has it; the usual handlers escape every accent and space in it. */
const image: Handler = (state, node: Image) => withAddress(defaultHandlers.image(state, node), node.url)

const imageReference: Handler = (state, node: ImageReference) => {
  const made = defaultHandlers.imageReference(state, node)
  const address = state.definitionById.get(node.identifier.toUpperCase())?.url
  return Array.isArray(made) || made.type !== 'element' || address === undefined ? made : withAddress(made, address)
}

/** Parses Markdown (CommonMark and GitHub's tables, footnotes, task lists) with the HTML in it. Not yet safe to show. */
export const parseMarkdown = (text: string): Root =>
  asRoot(
    raw(
      toHast(parsePieces(text), { allowDangerousHtml: true, clobberPrefix: '', handlers: { image, imageReference } }),
    ),
  )

/** Parses HTML: a whole page where it has an `html` element, else a piece of one. Not yet safe to show. */
export const parseHtml = (text: string): Root => {
  const isPage = /<(?:html|body|head)[\s>]/i.test(text)
  const content = { type: 'raw', value: text } as const
  return asRoot(raw({ type: 'root', children: isPage ? [{ type: 'doctype' }, content] : [content] }))
}
