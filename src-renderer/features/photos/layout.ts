/** What images are laid out by, in CSS pixels. */
export type WallShape = {
  readonly width: number
  /** Height that rows come near to. */
  readonly height: number
  readonly gap: number
}

/** A row of images, from one to the next after the last, at its place. */
export type PhotoRow = {
  readonly kind: 'photos'
  readonly from: number
  readonly to: number
  readonly top: number
  readonly height: number
}

/** A line of words over the rows of a part. */
export type WordsRow = { readonly kind: 'words'; readonly part: number; readonly top: number; readonly height: number }

export type WallRow = PhotoRow | WordsRow

/** One image in its row. */
export type Tile = { readonly index: number; readonly left: number; readonly width: number }

/** How narrow and how wide an image is shown at most, as its width for a height of 1. */
export type RatioLimits = { readonly least: number; readonly most: number }

/** Beyond these an image would be a sliver, or leave no room for others in its row; only then it is cropped. */
export const RATIOS: RatioLimits = { least: 0.45, most: 3.2 }

/** What an image is taken to be where its header tells no size. */
const USUAL_RATIO = 4 / 3

/** How much higher than asked a full row may be, so that its last image can go into the next. */
const MOST_STRETCH = 1.4

const WORDS_HEIGHT_PX = 44

/** The shape in which an image is shown; a ratio of 0 is one that is not known. */
export const shownRatio = (ratio: number, { least, most }: RatioLimits = RATIOS): number =>
  ratio > 0 ? Math.min(most, Math.max(least, ratio)) : USUAL_RATIO

/** The height at which images fill the width. */
const fillHeight = (ratioSum: number, count: number, { width, gap }: WallShape): number =>
  (width - gap * (count - 1)) / ratioSum

/**
 * Lays images out in rows that fill the width, each near the height asked for, in order. The last row of a part is not
 * stretched beyond that. `parts` are the numbers of images under a line of words each; one part has none.
 */
export const layoutWall = (
  ratios: readonly number[],
  parts: readonly number[],
  shape: WallShape,
): readonly WallRow[] => {
  const rows: WallRow[] = []
  let top = 0
  const put = (from: number, to: number, height: number): void => {
    rows.push({ kind: 'photos', from, to, top, height })
    top += height + shape.gap
  }
  let first = 0
  for (const [part, count] of parts.entries()) {
    const end = first + count
    if (parts.length > 1) {
      rows.push({ kind: 'words', part, top, height: WORDS_HEIGHT_PX })
      top += WORDS_HEIGHT_PX
    }
    let from = first
    let sum = 0
    for (let at = first; at < end; at += 1) {
      const ratio = shownRatio(ratios[at] ?? 0)
      const height = fillHeight(sum + ratio, at + 1 - from, shape)
      if (height > shape.height) {
        sum += ratio
        continue
      }
      const before = at > from ? fillHeight(sum, at - from, shape) : Number.POSITIVE_INFINITY
      // Whichever is nearer to the height asked for: the row with this image, or without it.
      if (before <= shape.height * MOST_STRETCH && before / shape.height < shape.height / height) {
        put(from, at, before)
        from = at
        sum = ratio
      } else {
        put(from, at + 1, height)
        from = at + 1
        sum = 0
      }
      if (from === at && fillHeight(sum, 1, shape) <= shape.height) {
        put(from, at + 1, fillHeight(sum, 1, shape))
        from = at + 1
        sum = 0
      }
    }
    if (from < end) put(from, end, Math.min(shape.height, fillHeight(sum, end - from, shape)))
    first = end
  }
  return rows
}

/** Where the images of a row stand in it. */
export const tilesOf = ({ from, to, height }: PhotoRow, ratios: readonly number[], gap: number): readonly Tile[] => {
  const tiles: Tile[] = []
  let left = 0
  for (let index = from; index < to; index += 1) {
    const width = shownRatio(ratios[index] ?? 0) * height
    tiles.push({ index, left, width })
    left += width + gap
  }
  return tiles
}

/** Index into `rows` of the row that an image stands in; -1 where it is in none. */
export const rowOfPhoto = (rows: readonly WallRow[], index: number): number =>
  rows.findIndex(row => row.kind === 'photos' && row.from <= index && index < row.to)

/** The image above or below another: the one of the next row whose middle is nearest. */
export const photoBeside = (
  rows: readonly WallRow[],
  ratios: readonly number[],
  gap: number,
  index: number,
  by: 1 | -1,
): number => {
  const at = rowOfPhoto(rows, index)
  const row = rows[at]
  if (row?.kind !== 'photos') return index
  let other = at + by
  while (rows[other]?.kind === 'words') other += by
  const next = rows[other]
  if (next?.kind !== 'photos') return index
  const middle = ({ left, width }: Tile): number => left + width / 2
  const own = tilesOf(row, ratios, gap).find(tile => tile.index === index)
  const wanted = own ? middle(own) : 0
  const [nearest] = [...tilesOf(next, ratios, gap)].sort(
    (one, two) => Math.abs(middle(one) - wanted) - Math.abs(middle(two) - wanted),
  )
  return nearest?.index ?? index
}
