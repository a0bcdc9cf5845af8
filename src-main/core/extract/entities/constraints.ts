import { eachField, eachKind } from '../../../contract/index.ts'
import type { MergeConstraints } from '../types.ts'

/** Nothing decided. */
export const NO_CONSTRAINTS: MergeConstraints = {
  same: eachKind(() => new Map()),
  apart: eachKind(() => []),
  parts: eachKind(() => new Map()),
  never: eachField(() => []),
}
