import type { RecapView, TreeNode } from '../../contract/index.ts'
import type { PlanEntry } from './types.ts'

/** The ids of one recap in the document. Ids are ASCII, so that they survive as names of PDF destinations. */
export type RecapAnchors = {
  /** Where the recap starts. */
  readonly start: string
  /** The document's id for each id of the recap's body; none where it is printed on another sheet. */
  readonly inside: ReadonlyMap<string, string>
  /** Whether it is printed on this sheet. */
  readonly isHere: boolean
}

/** Where each recap of the document starts, by path. */
export type Anchors = ReadonlyMap<string, RecapAnchors>

/** Name of the destination at which an entry of the plan starts. */
export const destinationOf = (index: number): string => `recap-${index + 1}`

const idsOf = (nodes: readonly TreeNode[]): readonly string[] =>
  nodes.flatMap(node => {
    if (node.type === 'text') return []
    const { id } = node.properties
    return [...(typeof id === 'string' ? [id] : []), ...idsOf(node.children)]
  })

/** Gives every recap of the document an id of its own, and every id inside those that are printed on this sheet. */
export const createAnchors = (entries: readonly PlanEntry[], here: readonly RecapView[]): Anchors => {
  const printed = new Map(here.map(recap => [recap.path, recap]))
  return new Map(
    entries.map(({ path }, index) => {
      const start = destinationOf(index)
      const recap = printed.get(path)
      const ids = recap ? [...new Set(idsOf(recap.body))] : []
      const inside = new Map(ids.map((id, at) => [id, `${start}-${at + 1}`]))
      return [path, { start, inside, isHere: recap !== undefined }]
    }),
  )
}
