/** Narrowest width of running text over both papers, less than any real one; in millimetres. */
export const TEXT_WIDTH_MM = 152
/** Mean advance of a character of the table's font, in parts of the font size: the unit of every width here. */
const CHARACTER_EM = 0.58
/** Advances of the table's font in parts of the font size, by kind of character, none less than any of its kind but by a hair. */
const NARROW = /[ijlI.,:;'’|!]/
const SLIM = /[ftr()[\]/\s-]/
const BROAD =
  /[mwMW@%—…]|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|\p{Extended_Pictographic}/u
const CAPITAL = /\p{Lu}/u
const POINT_MM = 25.4 / 72
/** Font sizes in points, from the one wished for to the smallest that can still be read on paper. */
const SIZES_PT = [9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5] as const
const SMALLEST_PT = 5.5
/** Down to this size, type is made smaller to give long texts wider columns, until this part of their wish is met. */
const COMFORTABLE_PT = 7.5
const ENOUGH_SHARE = 0.5
/** Rows whose heights are looked at; of a longer table, as many evenly chosen ones. */
const LOOKED_AT = 200

const advanceEm = (character: string): number => {
  if (NARROW.test(character)) return 0.28
  if (SLIM.test(character)) return 0.41
  if (BROAD.test(character)) return 0.92
  return CAPITAL.test(character) ? 0.73 : 0.62
}

/** Width of a text in mean characters; what is set bold is a little wider. */
export const widthOf = (text: string, isBold = false): number => {
  let em = 0
  for (const character of text) em += advanceEm(character)
  return (em / CHARACTER_EM) * (isBold ? 1.06 : 1)
}

/** What a column needs and what it would like, in mean characters, and the words of its cells. */
export type Column = { readonly least: number; readonly wish: number; readonly cells: readonly (readonly number[])[] }

/** Columns laid out; `share` is the part of their wishes that there was room for, negative where words have to break. */
export type Fit = { readonly sizePt: number; readonly widthsMm: readonly number[]; readonly share: number }

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

/** Width of a space. */
export const SPACE = 0.5

/** Lines that words take in a width, each filled as far as it goes; a word with no room in one breaks. */
export const linesAt = (words: readonly number[], width: number): number => {
  let lines = 1
  let at = 0
  for (const word of words) {
    const next = at + word + (at === 0 ? 0 : SPACE)
    if (next <= width) at = next
    else {
      const broken = Math.ceil(word / width) - 1
      lines += (at === 0 ? 0 : 1) + broken
      at = word - broken * width
    }
  }
  return lines
}

/**
 * What a column costs at every width from its least to its wish. A row is as high as its highest cell, so that high cells
 * count for much more than others: by the third power of their lines.
 */
const costsOf = ({ least, wish, cells }: Column): readonly number[] => {
  const step = Math.ceil(cells.length / LOOKED_AT)
  const looked = cells.filter((_, at) => at % step === 0)
  return Array.from({ length: Math.ceil(wish - least) + 1 }, (_, more) =>
    sum(looked.map(cell => linesAt(cell, least + more) ** 3)),
  )
}

/**
 * Shares room among columns, in characters: each time to the column whose cells lose the most height for what it takes.
 * Returns what each gets above its least; what lowers nothing is shared out to no one.
 */
const shareOut = (costs: readonly (readonly number[])[], room: number): readonly number[] => {
  const more = costs.map(() => 0)
  for (let left = room; left > 0; ) {
    let best = { column: -1, step: 0, gain: 0 }
    costs.forEach((cost, column) => {
      const now = more[column] ?? 0
      for (let step = 1; step <= left && now + step < cost.length; step += 1) {
        const gain = ((cost[now] ?? 0) - (cost[now + step] ?? 0)) / step
        if (gain > best.gain) best = { column, step, gain }
      }
    })
    if (best.column < 0) break
    more[best.column] = (more[best.column] ?? 0) + best.step
    left -= best.step
  }
  return more
}

/**
 * The largest type with room for every column's longest word, down to the comfortable one also for some of the text;
 * what room is left goes where it makes rows lower. `paddingMm` is a cell's, left and right together.
 */
export const fitColumns = (columns: readonly Column[], paddingMm: number): Fit => {
  const roomMm = TEXT_WIDTH_MM - columns.length * paddingMm
  const least = sum(columns.map(column => column.least))
  const wish = sum(columns.map(column => column.wish)) - least
  const sizeAt = (sizePt: number) => {
    const characterMm = sizePt * POINT_MM * CHARACTER_EM
    const room = roomMm / characterMm - least
    // Where nothing more is wished for than the least, that is all, however little is left.
    return { sizePt, characterMm, room, share: wish > 0 ? Math.min(1, room / wish) : room < 0 ? room : 1 }
  }
  const { sizePt, characterMm, room, share } =
    SIZES_PT.map(sizeAt).find(size => size.share >= (size.sizePt > COMFORTABLE_PT ? ENOUGH_SHARE : 0)) ??
    sizeAt(SMALLEST_PT)
  const more = shareOut(columns.map(costsOf), Math.floor(room))
  const widthsMm = columns.map((column, at) => (column.least + (more[at] ?? 0)) * characterMm + paddingMm)
  return { sizePt, widthsMm, share }
}
