import type { ElementNode, TreeNode } from '../../contract/index.ts'

/** Nodes that make one piece of running text. */
export type Passage = { readonly nodes: readonly TreeNode[] }

/** What stands around one picture of a post. Absent where there is nothing before a heading or the end. */
export type Surroundings = {
  readonly image: number
  readonly heading?: Passage
  readonly before?: Passage
  readonly after?: Passage
}

type Item =
  | { readonly is: 'text' | 'heading'; readonly passage: Passage }
  | { readonly is: 'image'; readonly image: number }
  | { readonly is: 'rule' }

/** Elements that begin a piece of text of their own. */
const BLOCKS: ReadonlySet<string> = new Set(
  `p div h1 h2 h3 h4 h5 h6 hr blockquote pre ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr th td figure
  figcaption details summary section article aside header footer main address`.split(/\s+/),
)

const HEADING = /^h[1-6]$/

const isHidden = (node: ElementNode): boolean => node.properties.dataPlaceholder !== undefined

/** The text of some nodes, pictures and what cannot be shown left out. */
export const textOf = (nodes: readonly TreeNode[]): string => {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text') text += node.value
    else if (node.tagName === 'br') text += ' '
    else if (!isHidden(node)) text += textOf(node.children)
  }
  return text
}

const hasWords = (nodes: readonly TreeNode[]): boolean =>
  nodes.some(node => (node.type === 'text' ? /\S/.test(node.value) : !isHidden(node) && hasWords(node.children)))

const imagesIn = (nodes: readonly TreeNode[], into: Item[]): void => {
  for (const node of nodes) {
    if (node.type === 'text') continue
    const image = node.properties.dataImage
    if (typeof image === 'number') into.push({ is: 'image', image })
    else imagesIn(node.children, into)
  }
}

const isBlock = (node: TreeNode): boolean =>
  node.type === 'element' && (BLOCKS.has(node.tagName) || node.children.some(isBlock))

/** Lays a tree out as a row of texts, headings, rules and pictures. Captions belong to their pictures and are left out. */
const layOut = (nodes: readonly TreeNode[], into: Item[]): void => {
  let line: TreeNode[] = []
  const flush = (is: 'text' | 'heading' = 'text'): void => {
    if (hasWords(line)) into.push({ is, passage: { nodes: line } })
    imagesIn(line, into)
    line = []
  }
  for (const node of nodes) {
    if (node.type === 'text' || !isBlock(node)) {
      line.push(node)
      continue
    }
    flush()
    if (isHidden(node) || node.tagName === 'pre' || node.tagName === 'figcaption') continue
    if (node.tagName === 'hr') into.push({ is: 'rule' })
    else if (HEADING.test(node.tagName)) {
      line = [...node.children]
      flush('heading')
    } else layOut(node.children, into)
  }
  flush()
}

/**
 * The pictures of a post's tree in its order, each with the nearest heading above it and the pieces of text right
 * before and after it; other pictures in between do not count, and no text beyond a heading or a rule does. The text
 * that a picture itself stands in is the one before it.
 */
export const surroundingsIn = (body: readonly TreeNode[]): readonly Surroundings[] => {
  const items: Item[] = []
  layOut(body, items)
  const after: (Passage | undefined)[] = []
  let next: Passage | undefined
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at]
    after[at] = next
    if (item?.is === 'text') next = item.passage
    else if (item?.is !== 'image') next = undefined
  }
  const found: Surroundings[] = []
  let heading: Passage | undefined
  let before: Passage | undefined
  items.forEach((item, at) => {
    if (item.is === 'text') before = item.passage
    else if (item.is === 'image') {
      const following = after[at]
      found.push({
        image: item.image,
        ...(heading && { heading }),
        ...(before && { before }),
        ...(following && { after: following }),
      })
    } else {
      before = undefined
      if (item.is === 'heading') heading = item.passage
    }
  })
  return found
}
