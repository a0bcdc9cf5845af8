// biome-ignore-all lint/a11y/useSemanticElements: a grid whose rows come and go cannot be made of table elements; the grid has the focus and the keys
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import { collectionNow } from '../../store/model.ts'
import { ROW_HEIGHT_PX } from '../../store/place.ts'
import { useActions, useModel, useSnapshot } from '../../store/use-app.ts'
import { keyToPlace } from '../../ui/key-to-place.ts'
import { RESULTS_LIST_ID } from '../search-box/search-box.tsx'
import { ResultRow } from './result-row.tsx'

/** The results as a grid of rows: only those in sight exist, and their hits arrive as they come into sight. */
export const ResultsList = () => {
  const results = useModel(model => model.results)
  const focused = useModel(model => model.trail.present.focused)
  const collection = useModel(collectionNow)
  const isArranged = useModel(model => collection !== undefined && model.trail.present.sort === 'given')
  const isQuery = useModel(model => model.trail.present.query !== '')
  const actions = useActions()
  const snapshot = useSnapshot()
  const scroller = useRef<HTMLDivElement>(null)
  const stands = useRef(0)
  const total = results?.total ?? 0

  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT_PX,
    overscan: 4,
  })
  const rows = virtual.getVirtualItems()
  const [first, last] = [rows.at(0)?.index ?? 0, rows.at(-1)?.index ?? -1]

  useEffect(() => {
    if (results) void actions.loadRows(first, last)
  }, [actions, results, first, last])

  // The place knows where the list stood: a new search starts at the top, Back returns to where it was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useLayoutEffect(() => {
    const { listScroll } = snapshot().trail.present
    // Where it stands is remembered: asked now, the whole window would have to be laid out for the answer.
    if (scroller.current && stands.current !== listScroll) scroller.current.scrollTop = listScroll
  }, [results?.turn])

  // A row that was reached from outside of the list, by `]` say, comes into sight.
  const rowsShown = useModel(model => model.rowsShown)
  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time a row was reached
  useEffect(() => {
    if (rowsShown > 0 && focused >= 0) virtual.scrollToIndex(focused, { align: 'auto' })
  }, [rowsShown])

  const focusRow = (row: number) => {
    const next = Math.min(total - 1, Math.max(0, row))
    actions.setFocused(next)
    virtual.scrollToIndex(next, { align: 'auto' })
  }

  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (event.altKey && step !== 0 && isArranged) {
      event.preventDefault()
      if (focused >= 0 && focused + step >= 0 && focused + step < total) actions.moveToRow(focused, focused + step)
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const pageRows = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT_PX) - 1)
    const next = keyToPlace(event.key, focused, total, 'down', pageRows)
    const hit = results?.hits.get(focused)
    if (next !== null) {
      if (event.shiftKey && focused >= 0) actions.selectRows(focused, next)
      focusRow(next)
    } else if (event.key === 'Enter' && hit) actions.open(hit.path, undefined, true)
    else if (event.key === 'Delete' && hit && collection) actions.removeFromCollection(collection.id, [hit.path])
    else if (event.key === ' ' && hit) actions.toggleSelected(hit.path)
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={scroller}
      id={RESULTS_LIST_ID}
      className="results-list"
      role="grid"
      tabIndex={0}
      aria-label="Recaps"
      aria-rowcount={total}
      aria-multiselectable
      {...(focused >= first && focused <= last ? { 'aria-activedescendant': `row-${focused}` } : {})}
      onKeyDown={onKeyDown}
      onFocus={event => {
        if (event.target === event.currentTarget && focused < 0 && total > 0) actions.setFocused(0)
      }}
      onScroll={event => {
        stands.current = event.currentTarget.scrollTop
        actions.setListScroll(stands.current)
      }}
    >
      <div className="results-sheet" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {rows.map(row => (
          <ResultRow
            key={row.key}
            row={row.index}
            top={row.start}
            hit={results?.hits.get(row.index)}
            isFocused={row.index === focused}
            showsSnippetSource={isQuery}
            isArranged={isArranged}
          />
        ))}
      </div>
    </div>
  )
}
