import type { CSSProperties } from 'react'

/** Values that a style sheet reads by name: `{ '--share': 0.5 }`. */
export type CssVariables = CSSProperties & Readonly<Record<`--${string}`, string | number>>
