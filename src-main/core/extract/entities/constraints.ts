import type { EntityKind } from '../../../contract/index.ts'
import type { MergeConstraints } from '../types.ts'

const noNames = (): Readonly<Record<EntityKind, ReadonlyMap<string, readonly string[]>>> => ({
  city: new Map(),
  organisation: new Map(),
  speaker: new Map(),
  technology: new Map(),
})

/** Nothing decided. */
export const NO_CONSTRAINTS: MergeConstraints = {
  same: noNames(),
  apart: { city: [], organisation: [], speaker: [], technology: [] },
  parts: noNames(),
  never: { city: [], sponsor: [], host: [], speaker: [], technology: [] },
}
