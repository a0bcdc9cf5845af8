import type { Element, ElementContent, Text } from 'hast'

/** What cannot be shown; the kinds that `dataPlaceholder` takes. */
export type PlaceholderKind = 'video' | 'audio' | 'post' | 'code' | 'frame' | 'drawing' | 'shortcode'

const text = (value: string): Text => ({ type: 'text', value })

/** Makes an element of a tree. */
export const element = (
  tagName: string,
  properties: Element['properties'],
  children: readonly ElementContent[] = [],
): Element => ({ type: 'element', tagName, properties, children: [...children] })

/** A quiet stand-in with a short label, which leads to where the thing can be seen if that is known. */
export const placeholder = (kind: PlaceholderKind, label: string, href?: string, block = true): Element =>
  element(block ? 'div' : 'span', { dataPlaceholder: kind }, [
    href === undefined ? text(label) : element('a', { href }, [text(label)]),
  ])

/** An image with its caption, as a figure; without a caption the image only, where it stands in a line. */
export const figure = (image: FigureParts): Element => {
  const img = element('img', {
    src: image.src,
    ...(image.alt === undefined ? {} : { alt: image.alt }),
    ...(image.width === undefined ? {} : { width: image.width }),
  })
  const shown = image.link === undefined ? img : element('a', { href: image.link }, [img])
  const caption = image.caption === undefined ? [] : [element('figcaption', {}, [text(image.caption)])]
  return element('figure', image.align === undefined ? {} : { className: [image.align] }, [shown, ...caption])
}

/** The parts of a figure, as a shortcode or an include names them. */
export type FigureParts = {
  readonly src: string
  readonly alt?: string
  readonly caption?: string
  readonly link?: string
  readonly width?: string
  readonly align?: string
}

/** A block of code. */
export const codeBlock = (value: string, language: string | undefined): Element =>
  element('pre', {}, [
    element('code', language === undefined ? {} : { className: [`language-${language}`] }, [text(value)]),
  ])

/** A few words of code in a line: how template syntax is shown that stands in prose. */
export const inlineCode = (value: string): Element => element('code', {}, [text(value)])

/** A name from code as words: `talk_card` is “talk card”. */
export const humanName = (name: string): string => name.replace(/[-_./]+/g, ' ').trim() || 'shortcode'
