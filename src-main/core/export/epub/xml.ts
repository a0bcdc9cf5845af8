import type { Element, ElementContent } from 'hast'

/** What XML 1.0 does not allow in any form (section 2.2), and halves of characters. */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/** Text as it stands in XML, also inside an attribute in double quotes. */
export const escapeXml = (value: string): string =>
  value
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

/** Names that are not written as the tree calls them; `lang` is told to XML as well. */
const NAMES: Readonly<Record<string, string>> = {
  className: 'class',
  dateTime: 'datetime',
  colSpan: 'colspan',
  rowSpan: 'rowspan',
  epubType: 'epub:type',
  ariaLabel: 'aria-label',
  ariaLabelledBy: 'aria-labelledby',
}

const attributes = ({ properties }: Element): string =>
  Object.entries(properties)
    .flatMap(([name, value]) => {
      if (value === undefined || value === null || value === false) return []
      const text = value === true ? name.toLowerCase() : Array.isArray(value) ? value.join(' ') : String(value)
      const written = ` ${NAMES[name] ?? name}="${escapeXml(text)}"`
      return name === 'lang' ? [written, ` xml:lang="${escapeXml(text)}"`] : [written]
    })
    .join('')

const VOID = new Set(['img', 'br', 'hr', 'wbr', 'link', 'meta'])

/** Nodes in the XML syntax of HTML: every element closed, every attribute with a value, no named entity. */
export const toXhtml = (nodes: readonly ElementContent[]): string =>
  nodes
    .map(node => {
      if (node.type === 'text') return escapeXml(node.value)
      if (node.type !== 'element') return ''
      const start = `<${node.tagName}${attributes(node)}`
      if (VOID.has(node.tagName)) return `${start}/>`
      return `${start}>${toXhtml(node.children)}</${node.tagName}>`
    })
    .join('')
