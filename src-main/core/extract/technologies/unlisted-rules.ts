import { apposition, called, introduced, isA, kindBeside, theProject } from './unlisted-frames.ts'
import { addressed, described } from './unlisted-items.ts'
import { inList } from './unlisted-list.ts'
import { madeBy, smallWithKind } from './unlisted-makers.ts'
import { packageName } from './unlisted-packages.ts'
import type { UnlistedRule } from './unlisted-scene.ts'
import { homeLink, productShape, registryLink } from './unlisted-shapes.ts'

/** The rules by which a name that no list has is a technology's. */
export const UNLISTED_RULES: readonly UnlistedRule[] = [
  productShape,
  registryLink,
  homeLink,
  called,
  isA,
  apposition,
  kindBeside,
  theProject,
  inList,
  introduced,
  madeBy,
  smallWithKind,
  described,
  addressed,
  packageName,
]
