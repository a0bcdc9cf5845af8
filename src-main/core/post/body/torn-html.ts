import type { Code, Html, Root, RootContent } from 'mdast'

const BLOCK_TAG = /<(\/?)(?:ul|ol|dl|table|tbody|div|section|article|blockquote|center)\b/gi
/** A line that starts with an element which only stands inside of another. */
const INNER_TAG = /^<\/?(?:li|ul|ol|dl|dt|dd|tr|td|th|tbody|thead|table|div|p|section|article|blockquote|h[1-6])\b/i

/** How many elements a piece of HTML leaves open; negative where it closes some of before. */
const leftOpen = (html: string): number => {
  let open = 0
  for (const [, slash] of html.matchAll(BLOCK_TAG)) open += slash === '/' ? -1 : 1
  return open
}

/** Code that is indented, and stands between no fences. */
const isIndented = ({ lang, meta, position, value }: Code, text: string): boolean =>
  (lang ?? '') === '' &&
  (meta ?? '') === '' &&
  !/^[`~]/.test(
    text
      .slice(position?.start.offset ?? 0)
      .trimStart()
      .slice(0, 1),
  ) &&
  INNER_TAG.test(value)

/**
 * Makes HTML again of what Markdown takes for code: a `<ul>` with an empty line in it ends there, and its next `<li>`, written
 * further in, would be shown as an example of code. Only where an element was left open above.
 */
export const withTornHtml = (root: Root, text: string): Root => {
  let open = 0
  const children = root.children.map((node): RootContent => {
    if (node.type === 'html') open += leftOpen(node.value)
    if (node.type !== 'code' || open <= 0 || !isIndented(node, text)) return node
    open += leftOpen(node.value)
    const html: Html = { type: 'html', value: node.value }
    return node.position === undefined ? html : { ...html, position: node.position }
  })
  return { ...root, children }
}
