import type { RecapView, TreeNode } from '../../contract/index.ts'

/** The ids of one recap in the document. Ids are ASCII, so that they survive as names of PDF destinations. */
export type RecapAnchors = {
  /** Where the recap starts. */
  readonly start: string
  /** The document's id for each id of the recap's body. */
  readonly inside: ReadonlyMap<string, string>
}

/** Where each recap of the document starts, by path. */
export type Anchors = ReadonlyMap<string, RecapAnchors>

const idsOf = (nodes: readonly TreeNode[]): readonly string[] =>
  nodes.flatMap(node => {
    if (node.type === 'text') return []
    const { id } = node.properties
    return [...(typeof id === 'string' ? [id] : []), ...idsOf(node.children)]
  })

/** Gives every recap, and every id inside it, an id of its own in the document. */
export const createAnchors = (recaps: readonly RecapView[]): Anchors =>
  new Map(
    recaps.map((recap, index) => {
      const start = `recap-${index + 1}`
      const ids = [...new Set(idsOf(recap.body))]
      return [recap.path, { start, inside: new Map(ids.map((id, at) => [id, `${start}-${at + 1}`])) }]
    }),
  )
