// biome-ignore-all lint/a11y/useSemanticElements: a grid whose rows come and go cannot be made of table elements; the grid has the focus and the keys
// biome-ignore-all lint/a11y/useFocusableInteractive: a grid whose rows come and go cannot be made of table elements; the grid has the focus and the keys
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { useActions, useModel, useSnapshot } from '../../store/use-app.ts'
import type { Wall } from '../../store/wall.ts'
import { useElementWidth } from '../../ui/use-element-width.ts'
import { layoutWall, photoBeside, rowOfPhoto, tilesOf, type WallRow } from './layout.ts'
import { PhotoTile } from './photo-tile.tsx'
import { partWords } from './words.ts'

export const PHOTO_WALL_ID = 'photo-wall'

const GAP_PX = 8
const NARROW_PX = 700
/** Space at both sides of the wall; photos.css holds the same. */
const SIDES_PX = 22

const keyOf = (row: WallRow): string => (row.kind === 'words' ? `words ${row.part}` : `row ${row.from}`)

/** The images of the results as a grid of justified rows: only those in sight exist, and their sizes are known before. */
export const PhotoWall = ({ wall }: { readonly wall: Wall }) => {
  const focused = useModel(model => model.trail.present.photo)
  const query = useModel(model => model.results?.asked.query ?? '')
  const wallImage = useModel(model => model.wallImage)
  const actions = useActions()
  const snapshot = useSnapshot()
  const scroller = useRef<HTMLDivElement>(null)
  const width = useElementWidth(scroller) - SIDES_PX
  const { ratios, total, matching, turn } = wall

  const counts = useMemo(
    () => (matching > 0 && matching < total ? [matching, total - matching] : [total]),
    [matching, total],
  )
  const rows = useMemo(
    () => (width > 0 ? layoutWall(ratios, counts, { width, height: width < NARROW_PX ? 140 : 190, gap: GAP_PX }) : []),
    [ratios, counts, width],
  )
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: at => {
      const row = rows[at]
      return row ? row.height + (row.kind === 'photos' ? GAP_PX : 0) : 0
    },
    getItemKey: at => {
      const row = rows[at]
      return row ? keyOf(row) : at
    },
    overscan: 3,
  })
  // biome-ignore lint/correctness/useExhaustiveDependencies: heights are known, and others for other rows
  useLayoutEffect(() => virtual.measure(), [rows])

  const items = virtual.getVirtualItems()
  const seen = items.flatMap(({ index }) => {
    const row = rows[index]
    return row?.kind === 'photos' ? [row] : []
  })
  const [first, last] = [seen.at(0)?.from ?? 0, (seen.at(-1)?.to ?? 0) - 1]
  useEffect(() => {
    void actions.loadPhotos(first, last)
  }, [actions, first, last])

  // The place knows where the wall stood: a new search starts at the top, Back returns to where it was.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer, when it is laid out
  useLayoutEffect(() => {
    if (scroller.current && rows.length > 0) scroller.current.scrollTop = snapshot().trail.present.photosScroll
  }, [turn, rows.length > 0])

  // It takes the place of the list; where nothing else has the focus, its keys work at once.
  useEffect(() => {
    if (document.activeElement === document.body) scroller.current?.focus({ preventScroll: true })
  }, [])

  const show = (index: number) => {
    const row = rowOfPhoto(rows, index)
    if (row >= 0) virtual.scrollToIndex(row, { align: 'auto' })
  }
  // What was last shown large is in sight, and has the focus, once the wall is seen again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time another one is shown large
  useEffect(() => {
    if (wallImage !== null) show(wallImage)
  }, [wallImage])

  const focus = (index: number) => {
    actions.setPhoto(index)
    show(index)
  }
  const pageRows = (): number => Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / 220))
  const beside = (from: number, by: 1 | -1, times = 1): number => {
    let at = from
    for (let step = 0; step < times; step += 1) at = photoBeside(rows, ratios, GAP_PX, at, by)
    return at
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const from = Math.max(0, focused)
    const to = new Map<string, () => number>([
      ['ArrowRight', () => Math.min(total - 1, focused + 1)],
      ['ArrowLeft', () => Math.max(0, from - 1)],
      ['ArrowDown', () => beside(from, 1)],
      ['ArrowUp', () => beside(from, -1)],
      ['PageDown', () => beside(from, 1, pageRows())],
      ['PageUp', () => beside(from, -1, pageRows())],
      ['Home', () => 0],
      ['End', () => total - 1],
    ]).get(event.key)
    const photo = wall.photos.get(focused)
    if (to) focus(to())
    else if (event.key === 'Enter' && event.shiftKey && photo) actions.openPhotoRecap(photo.recap, photo.image)
    else if (event.key === 'Enter' && focused >= 0) actions.showPhoto(focused)
    else return
    event.preventDefault()
  }

  return (
    <div
      ref={scroller}
      id={PHOTO_WALL_ID}
      className="photo-wall"
      role="grid"
      tabIndex={0}
      aria-label="Photos"
      aria-rowcount={rows.length}
      {...(focused >= first && focused <= last ? { 'aria-activedescendant': `photo-${focused}` } : {})}
      onKeyDown={onKeyDown}
      onFocus={event => {
        if (event.target === event.currentTarget && focused < 0 && total > 0) actions.setPhoto(Math.max(0, first))
      }}
      onScroll={event => actions.setPhotosScroll(event.currentTarget.scrollTop)}
    >
      <div className="photo-sheet" role="rowgroup" style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, key, start }) => {
          const row = rows[index]
          if (!row) return null
          const place = { transform: `translateY(${start}px)`, height: row.height }
          return row.kind === 'words' ? (
            <div key={key} role="row" aria-rowindex={index + 1} className="photo-words" style={place}>
              <span role="gridcell">{partWords(row.part, counts, query)}</span>
            </div>
          ) : (
            <div key={key} role="row" aria-rowindex={index + 1} className="photo-row" style={place}>
              {tilesOf(row, ratios, GAP_PX).map(tile => (
                <PhotoTile
                  key={tile.index}
                  tile={tile}
                  height={row.height}
                  photo={wall.photos.get(tile.index)}
                  isFocused={tile.index === focused}
                />
              ))}
            </div>
          )
        })}
      </div>
    </div>
  )
}
