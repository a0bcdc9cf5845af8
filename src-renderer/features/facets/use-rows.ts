import { useLayoutEffect, useMemo, useRef } from 'react'
import { type Counted, type Layout, nextRows, type Rows } from './facet-values.ts'

/** The rows of a facet, which keep their places while `isHeld`. */
export const useRows = (counted: Counted, layout: Layout, isHeld: boolean): Rows => {
  const before = useRef<Rows | null>(null)
  const { key, showsAll } = layout
  const rows = useMemo(
    () => nextRows(before.current, counted, { key, showsAll }, isHeld),
    [counted, key, showsAll, isHeld],
  )
  useLayoutEffect(() => {
    before.current = rows
  })
  return rows
}
