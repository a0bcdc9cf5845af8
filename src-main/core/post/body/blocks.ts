import type { ElementNode, TreeNode } from '../../../contract/index.ts'
import type { BlockKind, ImageRef, LinkRef, TextBlock } from '../types.ts'
import { isBrokenByHand } from './soft-lines.ts'
import { tableBlocks } from './table-blocks.ts'
import { createTextRun, type TextRun } from './text-run.ts'

/** Where in the document blocks are gathered. */
export type BlockPlace = {
  readonly kind: BlockKind
  readonly level?: number
  readonly group?: number
  readonly row?: number
  readonly column?: number
  readonly header?: string
}

/** Gathers blocks; shared by the whole document. */
export type BlockWriter = {
  readonly images: readonly ImageRef[]
  readonly links: readonly LinkRef[]
  newGroup(): number
  write(run: TextRun, place: BlockPlace): void
}

const INLINE: ReadonlySet<string> = new Set([
  'a',
  'span',
  'br',
  'wbr',
  'q',
  'cite',
  'code',
  'kbd',
  'samp',
  'var',
  'img',
  'strong',
  'b',
  'em',
  'i',
  'u',
  's',
  'del',
  'ins',
  'mark',
  'small',
  'sub',
  'sup',
  'abbr',
  'dfn',
  'time',
  'ruby',
  'rt',
  'rp',
  'bdi',
  'bdo',
  'input',
])
const EMPHASIS: ReadonlySet<string> = new Set(['strong', 'b', 'em', 'i'])

const isHidden = (node: ElementNode): boolean => node.properties.dataPlaceholder !== undefined

const holdsBlock = (node: TreeNode): boolean =>
  node.type === 'element' && (!INLINE.has(node.tagName) || node.children.some(holdsBlock))

const hrefOf = (node: ElementNode, writer: BlockWriter): string | undefined => {
  const index = node.properties.dataLink
  return typeof index === 'number' ? writer.links[index]?.href : undefined
}

/** Text whose lines the writer broke by hand keeps them. */
const addText = (text: string, run: TextRun, byHand: boolean): void => {
  if (!byHand || !text.includes('\n')) {
    run.add(text)
    return
  }
  text.split('\n').forEach((line, at) => {
    if (at > 0) run.lineBreak()
    run.add(line)
  })
}

const addInline = (node: TreeNode, run: TextRun, pictures: number[], writer: BlockWriter, byHand: boolean): void => {
  if (node.type === 'text') {
    addText(node.value, run, byHand)
    return
  }
  if (isHidden(node)) return
  if (node.tagName === 'br') {
    run.lineBreak()
    return
  }
  if (typeof node.properties.dataImage === 'number') {
    pictures.push(node.properties.dataImage)
    return
  }
  const inside = (): void => {
    for (const child of node.children) addInline(child, run, pictures, writer, byHand)
  }
  const href = hrefOf(node, writer)
  if (href?.startsWith('#fnref')) return
  if (href !== undefined) run.link(href, inside)
  else if (EMPHASIS.has(node.tagName)) run.emphasis(inside)
  else inside()
}

const textBlock = (text: string, kind: BlockKind, writer: BlockWriter): void => {
  const run = createTextRun()
  run.add(text)
  writer.write(run, { kind })
}

const writePictures = (pictures: readonly number[], writer: BlockWriter, inCaptioned: boolean): void => {
  for (const index of pictures) {
    const image = writer.images[index]
    const alt = image?.alt
    const caption = image?.caption
    if (alt) textBlock(alt, 'alt', writer)
    if (caption && caption !== alt && !inCaptioned) textBlock(caption, 'caption', writer)
  }
}

const writeInline = (
  nodes: readonly TreeNode[],
  place: BlockPlace,
  writer: BlockWriter,
  inCaptioned: boolean,
): void => {
  const run = createTextRun()
  const pictures: number[] = []
  // The lines of a quotation tell one thing: "6pm at Acme" and below it the street.
  const byHand = place.kind !== 'quote' && isBrokenByHand(nodes)
  for (const node of nodes) addInline(node, run, pictures, writer, byHand)
  writer.write(run, place)
  writePictures(pictures, writer, inCaptioned)
}

const writeCode = (node: ElementNode, writer: BlockWriter): void => {
  const lines: string[] = []
  const gather = (child: TreeNode): void => {
    if (child.type === 'text') lines.push(child.value)
    else if (child.tagName === 'br') lines.push('\n')
    else child.children.forEach(gather)
  }
  gather(node)
  const run = createTextRun()
  for (const line of lines.join('').split('\n')) {
    run.add(line)
    run.lineBreak()
  }
  writer.write(run, { kind: 'code' })
}

const placeWithin = (node: ElementNode, place: BlockPlace, writer: BlockWriter): BlockPlace => {
  switch (node.tagName) {
    case 'blockquote':
      return place.kind === 'paragraph' ? { kind: 'quote' } : place
    case 'figcaption':
    case 'caption':
      return { kind: 'caption' }
    case 'ul':
    case 'ol':
    case 'dl':
      return {
        kind: 'list-item',
        level: (place.kind === 'list-item' ? (place.level ?? 0) : 0) + 1,
        group: writer.newGroup(),
      }
    default:
      return /^h[1-6]$/.test(node.tagName) ? { kind: 'heading', level: Number(node.tagName.slice(1)) } : place
  }
}

/** Writes the blocks of some nodes in document order; runs of inline nodes between blocks are one block. */
export const writeBlocks = (
  nodes: readonly TreeNode[],
  place: BlockPlace,
  writer: BlockWriter,
  inCaptioned = false,
): void => {
  let line: TreeNode[] = []
  const flush = (): void => {
    if (line.length > 0) writeInline(line, place, writer, inCaptioned)
    line = []
  }
  for (const node of nodes) {
    if (node.type === 'text' || !holdsBlock(node)) {
      line.push(node)
      continue
    }
    flush()
    if (isHidden(node)) continue
    if (node.tagName === 'pre') writeCode(node, writer)
    else if (node.tagName === 'table') tableBlocks(node, writer)
    else {
      const captioned =
        inCaptioned || node.children.some(child => child.type === 'element' && child.tagName === 'figcaption')
      writeBlocks(node.children, placeWithin(node, place, writer), writer, captioned)
    }
  }
  flush()
}

/** The text blocks of a post's tree, in document order: what extraction, search and snippets work on. */
export const collectBlocks = (
  body: readonly TreeNode[],
  images: readonly ImageRef[],
  links: readonly LinkRef[],
): readonly TextBlock[] => {
  const blocks: TextBlock[] = []
  let under: number | undefined
  let groups = 0
  const writer: BlockWriter = {
    images,
    links,
    newGroup() {
      groups += 1
      return groups
    },
    write(run, place) {
      const finished = run.finish()
      if (finished.text === '') return
      const isHeading = place.kind === 'heading'
      blocks.push({ ...place, ...finished, ...(under === undefined || isHeading ? {} : { under }) })
      if (isHeading) under = blocks.length - 1
    },
  }
  writeBlocks(body, { kind: 'paragraph' }, writer)
  return blocks
}
