import type { Root } from 'hast'
import { sanitize } from 'hast-util-sanitize'
import type { ImageList } from '../images/list.ts'
import type { ProblemList } from '../problems.ts'
import type { TaggedBody } from '../shortcodes/index.ts'
import { type BuiltTree, buildTree } from './build-tree.ts'
import { isEasyToParse } from './complexity.ts'
import { plainParagraphs } from './fallback.ts'
import { fillSlots } from './fill-slots.ts'
import { parseHtml, parseMarkdown } from './markdown.ts'
import { type HtmlPage, readPage } from './page.ts'
import { prepare } from './prepare.ts'
import { schema } from './schema.ts'

/** A body's sanitised tree, and what a whole HTML page says of itself. */
export type ReadBody = { readonly tree: Root; readonly page: HtmlPage }

const asRoot = (node: ReturnType<typeof sanitize>): Root =>
  node.type === 'root' ? node : { type: 'root', children: node.type === 'doctype' ? [] : [node] }

const clean = (root: Root, tagged: TaggedBody): Root =>
  asRoot(sanitize(prepare(fillSlots(root, tagged.inserts)), schema))

/**
 * Parses and sanitises a body. One that is nested so deeply, or is shaped so strangely, that it cannot be read is shown
 * as its bare text, and reported.
 */
export const readBody = (tagged: TaggedBody, format: 'markdown' | 'html', problems: ProblemList): ReadBody => {
  try {
    if (!isEasyToParse(tagged.text, format)) throw new RangeError('The markup is too entangled')
    const page = format === 'html' ? readPage(parseHtml(tagged.text)) : { content: parseMarkdown(tagged.text) }
    return { tree: clean(page.content, tagged), page }
  } catch {
    problems.add(
      'body-simplified',
      'warning',
      'The body is too long or nested too deeply to be read as it was laid out, so it is shown as plain text; shorten it or simplify its markup.',
    )
    const content = plainParagraphs(tagged.inserts.asText(tagged.text))
    return { tree: clean(content, tagged), page: { content } }
  }
}

/** Builds the final tree; see {@link buildTree}. */
export const buildBody = (body: ReadBody, images: ImageList, isImageFile: (href: string) => boolean): BuiltTree =>
  buildTree(body.tree, images, isImageFile)
