/**
 * Parts words at the ends of lines, in the page, once its fonts and pictures are there. The composer marks where a word
 * may be parted by soft hyphens. Those that no line needs are taken out, since programs that read a PDF would find them
 * inside the word; those that one needs become a hyphen and a line that ends there, which such programs join again. At
 * the end of a page they could not: so a word is parted only where orphans and widows let no page end, which is at the
 * first two lines of a paragraph and before the last two. Chromium itself has no dictionaries for `hyphens: auto` on most
 * systems.
 *
 * The function is sent to the page as text, so it uses nothing from outside itself. Answers how many words were parted.
 */
export const partWords = (): number => {
  const SOFT = '\u00ad'
  /** Lines that stay together at the beginning and the end of a paragraph; as the style sheet says. */
  const TOGETHER = 3
  const MOST_ROUNDS = 8
  /** A paragraph with more places is none of prose, and measuring it would take long: each place costs its whole length. */
  const MOST_PLACES = 1000
  /** A line is no more than this off its height where nothing else stands in the paragraph. */
  const UNEVEN = 0.2

  type Block = { readonly element: Element; readonly nodes: Text[] }
  type Place = { readonly node: Text; readonly at: number; readonly line: number }

  const isInline = (element: Element): boolean => getComputedStyle(element).display.startsWith('inline')

  const blockOf = (node: Node): Element => {
    let element = node.parentElement
    while (element?.parentElement && isInline(element)) element = element.parentElement
    return element ?? document.body
  }

  const gather = (): readonly Block[] => {
    const blocks = new Map<Element, Block>()
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (!(node instanceof Text) || !node.data.includes(SOFT)) continue
      const element = blockOf(node)
      const block = blocks.get(element) ?? { element, nodes: [] }
      block.nodes.push(node)
      blocks.set(element, block)
    }
    return [...blocks.values()]
  }

  const range = document.createRange()
  const boxAt = (node: Text, at: number): DOMRect | undefined => {
    if (at < 0 || at >= node.length) return undefined
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    // A hyphen that a line ends with counts as part of the letter after it, and comes first.
    return [...range.getClientRects()].at(-1)
  }

  /** Top of the first line, height of a line, and how many lines there are; not a number where that cannot be told. */
  const linesOf = (element: Element): { readonly top: number; readonly height: number; readonly count: number } => {
    const style = getComputedStyle(element)
    const [before, after] = [style.paddingTop, style.paddingBottom].map(Number.parseFloat)
    const box = element.getBoundingClientRect()
    const height = Number.parseFloat(style.lineHeight)
    const lines = (box.height - (before ?? 0) - (after ?? 0)) / height
    const isEven = [...element.children].every(isInline) && Math.abs(lines - Math.round(lines)) < UNEVEN
    return { top: box.top + (before ?? 0), height, count: isEven ? Math.round(lines) : Number.NaN }
  }

  /** Soft hyphens at which a line ends. */
  const placesIn = ({ element, nodes }: Block): readonly Place[] => {
    const { top, height } = linesOf(element)
    const places: Place[] = []
    for (const node of nodes)
      for (let at = node.data.indexOf(SOFT); at >= 0; at = node.data.indexOf(SOFT, at + 1)) {
        const [before, after] = [boxAt(node, at - 1), boxAt(node, at + 1)]
        if (before && after && after.top > before.bottom - 1)
          places.push({ node, at, line: Math.floor((before.top + before.height / 2 - top) / height) })
      }
    return places
  }

  const isSafe = ({ line }: Place, element: Element): boolean => {
    const { count } = linesOf(element)
    return line < TOGETHER - 1 || line > count - 1 - TOGETHER
  }

  /** Leaves the word whole in which a place is. */
  const makeWhole = ({ node, at }: Place): void => {
    const isPart = (one: string): boolean => one === SOFT || /[\p{L}\p{M}]/u.test(one)
    let start = at
    let end = at
    while (start > 0 && isPart(node.data.charAt(start - 1))) start -= 1
    while (end < node.length && isPart(node.data.charAt(end))) end += 1
    node.replaceData(start, end - start, node.data.slice(start, end).replaceAll(SOFT, ''))
  }

  const plain = (text: string): string => text.replaceAll(SOFT, '')
  const blocks = gather().filter(({ nodes }) => {
    const isShort = nodes.reduce((sum, node) => sum + node.data.split(SOFT).length - 1, 0) <= MOST_PLACES
    if (!isShort) for (const node of nodes) node.data = plain(node.data)
    return isShort
  })
  let unsettled: readonly Block[] = blocks
  for (let round = 0; round < MOST_ROUNDS && unsettled.length > 0; round += 1) {
    // All is measured before anything is changed: each change would lay out the page again.
    const unsafe = unsettled.map(block => ({
      block,
      places: placesIn(block).filter(place => !isSafe(place, block.element)),
    }))
    unsettled = unsafe.filter(({ places }) => places.length > 0).map(({ block }) => block)
    for (const { places } of unsafe) for (const place of places.toReversed()) makeWhole(place)
  }
  for (const { nodes } of unsettled) for (const node of nodes) node.data = plain(node.data)

  const found = blocks.map(block => ({ ...block, places: placesIn(block), count: linesOf(block.element).count }))
  const changed = found.map(({ element, nodes, places, count }) => {
    const parts: { readonly hyphenated: Text; readonly line: number }[] = []
    const undo: (() => void)[] = []
    for (const node of nodes) {
      const own = places.filter(place => place.node === node)
      let from = 0
      const made: (Text | HTMLBRElement)[] = []
      for (const { at, line } of own) {
        const hyphenated = document.createTextNode(`${plain(node.data.slice(from, at))}-`)
        parts.push({ hyphenated, line })
        made.push(hyphenated, document.createElement('br'))
        from = at + 1
      }
      const whole = plain(node.data)
      made.push(document.createTextNode(plain(node.data.slice(from))))
      node.replaceWith(...made)
      undo.push(() => {
        const [first, ...others] = made
        first?.replaceWith(document.createTextNode(whole))
        for (const one of others) one.remove()
      })
    }
    return { element, parts, undo, count }
  })

  // Letters that stood apart may join now and take another width: a paragraph whose lines moved keeps its words whole.
  const moved = changed.filter(({ element, parts, count }) => {
    const { top, height, count: now } = linesOf(element)
    return (
      (!Number.isNaN(count) && now !== count) ||
      parts.some(({ hyphenated, line }) => {
        const box = boxAt(hyphenated, hyphenated.length - 1)
        return box === undefined || Math.floor((box.top + box.height / 2 - top) / height) !== line
      })
    )
  })
  for (const { undo } of moved) for (const one of undo) one()
  return changed.filter(one => !moved.includes(one)).reduce((sum, { parts }) => sum + parts.length, 0)
}
