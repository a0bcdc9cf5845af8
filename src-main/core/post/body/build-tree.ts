import type { Element, ElementContent, Root } from 'hast'
import type { ElementNode, TreeNode } from '../../../contract/index.ts'
import type { ImageList } from '../images/list.ts'
import type { Heading, LinkRef } from '../types.ts'
import { attribute, isElement, rawTextOf, textOf } from './hast.ts'
import { createIds, type Ids } from './ids.ts'

/** A post's tree and what it refers to by number. */
export type BuiltTree = {
  readonly body: readonly TreeNode[]
  readonly headings: readonly Heading[]
  readonly links: readonly LinkRef[]
}

type State = {
  readonly images: ImageList
  readonly links: LinkRef[]
  readonly headings: Heading[]
  readonly ids: Ids
  isImageFile(href: string): boolean
}

type Properties = Record<string, string | number | boolean | readonly string[]>

/** Elements nested deeper than this are shown as their text: no reader sees the difference, and no page breaks on it. */
const DEEPEST = 100
const KEPT = [
  'lang',
  'dir',
  'className',
  'dataPlaceholder',
  'dataWidth',
  'start',
  'reversed',
  'type',
  'value',
  'colSpan',
  'rowSpan',
  'scope',
  'align',
  'open',
  'dateTime',
  'disabled',
  'checked',
] as const

const keptProperties = (node: Element): Properties => {
  const properties: Properties = {}
  for (const name of KEPT) {
    const value = node.properties[name]
    if (Array.isArray(value)) properties[name] = value.map(String)
    else if (value !== undefined && value !== null) properties[name] = value
  }
  if (isElement(node, 'abbr', 'dfn') && typeof node.properties.title === 'string')
    properties.title = node.properties.title
  return properties
}

const pixels = (value: string | undefined): number | undefined => {
  const number = value !== undefined && /^\d{1,5}(?:px)?$/.test(value) ? Number.parseInt(value, 10) : 0
  return number > 0 ? number : undefined
}

const buildImage = (node: Element, caption: string | undefined, state: State): readonly TreeNode[] => {
  const src = attribute(node, 'src')?.trim()
  if (src === undefined || src === '') return []
  const alt = attribute(node, 'alt')?.replace(/\s+/g, ' ').trim()
  const said = caption ?? attribute(node, 'title')?.replace(/\s+/g, ' ').trim()
  const index = state.images.add(src, { inBody: true, ...(alt ? { alt } : {}), ...(said ? { caption: said } : {}) })
  const [width, height] = [pixels(attribute(node, 'width')), pixels(attribute(node, 'height'))]
  const properties = {
    dataImage: index,
    alt: alt ?? '',
    ...(width === undefined ? {} : { width }),
    ...(height === undefined ? {} : { height }),
    ...keptProperties(node),
  }
  return [{ type: 'element', tagName: 'img', properties, children: [] }]
}

const takeId = (node: Element, state: State): string | undefined => {
  const wanted = attribute(node, 'id') ?? (node.tagName === 'a' ? attribute(node, 'name') : undefined)
  return wanted === undefined ? undefined : state.ids.claim(wanted)
}

/** Takes the `{#id}` off the end of a heading's text. */
const trailingId = (node: Element): string | undefined => {
  const last = node.children.at(-1)
  if (last?.type !== 'text') return undefined
  const match = /\s*\{#([^\s{}]{1,120})\}\s*$/.exec(last.value.slice(-300))
  if (!match) return undefined
  last.value = last.value.slice(0, last.value.length - match[0].length)
  return match[1]
}

const headingId = (node: Element, state: State): string | undefined => {
  const named = trailingId(node)
  const text = textOf(node)
  const wanted = named ?? attribute(node, 'id')
  const id =
    (wanted === undefined ? undefined : state.ids.claim(wanted)) ??
    (text === '' ? undefined : state.ids.forHeading(text))
  if (id !== undefined && text !== '') state.headings.push({ level: Number(node.tagName.slice(1)), text, id })
  return id
}

const linkIndex = (node: Element, state: State): number | undefined => {
  const href = attribute(node, 'href')?.trim()
  if (href === undefined || href === '') return undefined
  const image = node.children.find(child => isElement(child, 'img'))
  const text = textOf(node) || (isElement(image) ? (attribute(image, 'alt') ?? '') : '')
  if (state.isImageFile(href)) state.images.add(href, { inBody: false })
  state.links.push({ href, text })
  return state.links.length - 1
}

/** Whether a reader sees anything of them: words, an image, or what stands for something that is not here. */
const isSeen = (nodes: readonly TreeNode[]): boolean =>
  nodes.some(node =>
    node.type === 'text'
      ? node.value.trim() !== ''
      : node.tagName === 'img' || node.properties.dataPlaceholder !== undefined || isSeen(node.children),
  )

const ADDRESS_SHOWN_MAX = 60

/** A web address as a reader says it: `example.org/talks`; empty for any other. */
const sayAddress = (href: string): string => {
  const address = /^https?:\/\/(?:www\.)?([^?#]*[^?#/])/i.exec(href)?.[1] ?? ''
  return address.length > ADDRESS_SHOWN_MAX ? `${address.slice(0, ADDRESS_SHOWN_MAX - 1)}…` : address
}

/**
 * A link with nothing in it, as a template leaves behind that named what it leads to: nobody can see or hear it, so it
 * says its web address; one to a place of the site is a mere mark in the text.
 */
const buildEmptyLink = (node: Element, properties: Properties): ElementNode => {
  const { dataLink, ...others } = properties
  const said = sayAddress(attribute(node, 'href')?.trim() ?? '')
  return said === '' || dataLink === undefined
    ? { type: 'element', tagName: 'span', properties: others, children: [] }
    : { type: 'element', tagName: 'a', properties, children: [{ type: 'text', value: said }] }
}

const buildElement = (node: Element, caption: string | undefined, depth: number, state: State): readonly TreeNode[] => {
  if (node.tagName === 'img') return buildImage(node, caption, state)
  const isHeading = /^h[1-6]$/.test(node.tagName)
  const id = isHeading ? headingId(node, state) : takeId(node, state)
  const link = node.tagName === 'a' ? linkIndex(node, state) : undefined
  const own = node.children.find(child => isElement(child, 'figcaption'))
  const captionBelow = own ? textOf(own) || undefined : caption
  const properties: Properties = keptProperties(node)
  if (id !== undefined) properties.id = id
  if (link !== undefined) properties.dataLink = link
  const tagName = node.tagName === 'a' && link === undefined ? 'span' : node.tagName
  const children = buildChildren(node.children, captionBelow, depth + 1, state)
  if (tagName === 'a' && !isSeen(children)) return [buildEmptyLink(node, properties)]
  return [{ type: 'element', tagName, properties, children }]
}

const buildChildren = (
  children: readonly ElementContent[],
  caption: string | undefined,
  depth: number,
  state: State,
): readonly TreeNode[] => {
  const built: TreeNode[] = []
  for (const child of children) {
    if (child.type === 'text') built.push({ type: 'text', value: child.value })
    else if (child.type === 'element' && depth > DEEPEST) built.push({ type: 'text', value: rawTextOf(child) })
    else if (child.type === 'element') built.push(...buildElement(child, caption, depth, state))
  }
  return built
}

/**
 * Builds a post's tree out of a sanitised one: addresses of images and links become numbers, ids become unique. Only
 * elements and text are left; what the sanitiser let through is copied by name, property for property.
 */
export const buildTree = (root: Root, images: ImageList, isImageFile: (href: string) => boolean): BuiltTree => {
  const state: State = { images, links: [], headings: [], ids: createIds(), isImageFile }
  const content = root.children.filter(node => node.type === 'element' || node.type === 'text')
  const body = buildChildren(content, undefined, 0, state)
  return { body, headings: state.headings, links: state.links }
}
