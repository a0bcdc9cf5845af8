import { createElement, Fragment, type ReactNode } from 'react'
import type { ElementNode, RecapView, TreeNode } from '../../../../src-main/contract/index.ts'
import { anchorId } from './anchor.ts'
import { Placeholder } from './placeholder.tsx'
import { placedProps, RecapImage } from './recap-image.tsx'
import { RecapLink } from './recap-link.tsx'
import {
  imagesIn,
  isFigure,
  isPlainTag,
  isWideTable,
  numberOf,
  type Placing,
  placingOf,
  plainProps,
  textOf,
  VOID_TAGS,
} from './tree.ts'

type Around = {
  readonly view: RecapView
  readonly inLink: boolean
  readonly inFigure: boolean
  /** Whether a figure around it has the width and the side already. */
  readonly isPlaced: boolean
}

const renderChildren = (node: ElementNode, around: Around): ReactNode =>
  createElement(Fragment, null, ...node.children.map(child => renderNode(child, around)))

const holds = (node: TreeNode, tag: string): boolean =>
  node.type === 'element' && (node.tagName === tag || node.children.some(child => holds(child, tag)))

const renderImage = (node: ElementNode, around: Around): ReactNode => {
  const index = numberOf(node, 'dataImage')
  const image = around.view.images[index]
  if (!image) return null
  return (
    <RecapImage
      image={image}
      index={index}
      inLink={around.inLink}
      showsCaption={!around.inFigure}
      placing={around.isPlaced ? {} : placingOf(node)}
    />
  )
}

const renderLink = (node: ElementNode, around: Around): ReactNode => {
  const link = around.view.links[numberOf(node, 'dataLink')]
  const children = renderChildren(node, { ...around, inLink: link !== undefined })
  return link ? <RecapLink link={link}>{children}</RecapLink> : children
}

/** What an author says of the place of a figure, or of the only picture in it. */
const figurePlacing = (node: ElementNode): Placing => {
  const own = placingOf(node)
  const [picture, ...others] = imagesIn(node)
  return picture === undefined || others.length > 0 ? own : { ...placingOf(picture), ...own }
}

/** Headings of a body stand below the recap's title, which is the page's only first-level heading. */
const headingTag = (tag: string): string => (tag === 'h1' ? 'h2' : tag)

const renderElement = (node: ElementNode, around: Around): ReactNode => {
  const tag = node.tagName
  const kind = node.properties.dataPlaceholder
  if (kind !== undefined) {
    return (
      <Placeholder kind={String(kind)} isInline={tag === 'span'} label={textOf(node)}>
        {renderChildren(node, around)}
      </Placeholder>
    )
  }
  if (tag === 'img') return renderImage(node, around)
  if (tag === 'a') return renderLink(node, around)
  if (tag === 'table') {
    return (
      <div className={isWideTable(node) ? 'table-room table-room-wide' : 'table-room'}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table has to scroll by keyboard */}
        <section className="table-box" aria-label="Table" tabIndex={0}>
          <table>{renderChildren(node, around)}</table>
        </section>
      </div>
    )
  }
  if (tag === 'input') {
    return <input type="checkbox" className="checkbox" disabled defaultChecked={Boolean(node.properties.checked)} />
  }
  if (!isPlainTag(tag)) return renderChildren(node, around)

  const props = plainProps(node.properties)
  const { id } = node.properties
  if (typeof id === 'string') props.id = anchorId(id)
  if (tag === 'mark') props['data-match'] = numberOf(node, 'dataMatch')
  if (tag === 'pre') props.tabIndex = 0
  if (tag === 'td' && isFigure(textOf(node))) props.className = [props.className, 'unbroken'].filter(Boolean).join(' ')
  const name = tag === 'p' && holds(node, 'img') ? 'div' : headingTag(tag)
  if (name === 'div' && tag === 'p') props.className = 'paragraph'
  if (VOID_TAGS.has(name)) return createElement(name, props)
  if (tag !== 'figure') return createElement(name, props, renderChildren(node, around))
  const placing = figurePlacing(node)
  return createElement(
    name,
    { ...props, ...placedProps(placing) },
    renderChildren(node, {
      ...around,
      inFigure: holds(node, 'figcaption'),
      isPlaced: placing.width !== undefined || placing.side !== undefined,
    }),
  )
}

const renderNode = (node: TreeNode, around: Around): ReactNode =>
  node.type === 'text' ? node.value : renderElement(node, around)

/** Whether a body opens with its own title, which stands above it already. One that holds a match stays. */
const repeatsTitle = (node: TreeNode, title: string): boolean =>
  node.type === 'element' && node.tagName === 'h1' && textOf(node).trim() === title && !holds(node, 'mark')

/**
 * Draws a recap's body out of its tree. Only known tags and attributes get through, whatever the tree holds: links,
 * images and placeholders are drawn by components of the window, and nothing in a post can set a style or a script.
 */
export const renderBody = (view: RecapView): ReactNode => {
  const around: Around = { view, inLink: false, inFigure: false, isPlaced: false }
  const first = view.body.find(node => node.type === 'element' || node.value.trim() !== '')
  const shown = first && repeatsTitle(first, view.title) ? view.body.filter(node => node !== first) : view.body
  return createElement(Fragment, null, ...shown.map(node => renderNode(node, around)))
}
