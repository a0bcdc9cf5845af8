import type { ElementContent } from 'hast'
import type { LinkView, RecapView } from '../../contract/index.ts'
import type { Anchors } from './anchors.ts'
import { element, textOf } from './hast.ts'
import { PLACE_ADDRESS } from './join/place-address.ts'
import type { Labels } from './labels.ts'
import { type Notes, noteNumber } from './notes.ts'
import type { Pages } from './types.ts'

/** What a link needs to know of the document around it. */
export type LinkContext = {
  readonly recap: RecapView
  readonly anchors: Anchors
  readonly pages: Pages
  readonly labels: Labels
  readonly notes: Notes
}

/** The only addresses that a printed link may lead to. Control characters could hide another scheme. */
export const isOutsideAddress = (url: string): boolean =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /^(?:https?:\/\/[^/]|mailto:[^/])/i.test(url) && !/[\u0000-\u0020\u007f]/.test(url)

const bare = (address: string): string =>
  address
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/|mailto:)/, '')
    .replace(/\/$/, '')

/** The page of another recap; until it is known, two digits that take as much room as most numbers will. */
const pageReference = (page: number | undefined, labels: Labels): ElementContent =>
  element('span', { className: ['page-reference'] }, [` (${labels.page}\u00a0${page ?? '00'})`])

const toRecap = (
  link: Extract<LinkView, { kind: 'recap' }>,
  children: readonly ElementContent[],
  context: LinkContext,
  inHeading: boolean,
): readonly ElementContent[] => {
  const target = context.anchors.get(link.path)
  if (target === undefined) return children
  const id = (link.fragment === undefined ? undefined : target.inside.get(link.fragment)) ?? target.start
  const href = target.isHere ? `#${id}` : `${PLACE_ADDRESS}${target.start}`
  const anchor = element('a', { href, className: ['internal'] }, children)
  const elsewhere = link.path !== context.recap.path && !inHeading
  return elsewhere ? [anchor, pageReference(context.pages.get(target.start), context.labels)] : [anchor]
}

const toOutside = (
  url: string,
  children: readonly ElementContent[],
  context: LinkContext,
  inHeading: boolean,
): readonly ElementContent[] => {
  if (!isOutsideAddress(url)) return children
  const anchor = element('a', { href: url, className: ['external'] }, children)
  const linked = textOf(children).trim()
  if (inHeading || linked === '' || bare(linked) === bare(url)) return [anchor]
  return [anchor, noteNumber(context.notes.numberOf(url))]
}

/**
 * A link as it works on paper and on screen: to a recap of the document with its page, to the outside with a number
 * that leads to the address at the recap's end. What leads nowhere, or to a recap that is not printed, stays as text.
 * In a heading nothing is added, since its text becomes a bookmark.
 */
export const printLink = (
  link: LinkView | undefined,
  children: readonly ElementContent[],
  context: LinkContext,
  inHeading: boolean,
): readonly ElementContent[] => {
  if (link === undefined) return children
  switch (link.kind) {
    case 'recap':
      return toRecap(link, children, context, inHeading)
    case 'external':
      return toOutside(link.url, children, context, inHeading)
    case 'fragment': {
      const id = context.anchors.get(context.recap.path)?.inside.get(link.fragment)
      return id === undefined ? children : [element('a', { href: `#${id}`, className: ['internal'] }, children)]
    }
    case 'image':
    case 'broken':
      return children
  }
}
