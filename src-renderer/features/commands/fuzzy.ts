/** How well a text answers what was typed, and which of its letters do. */
export type Fit = { readonly score: number; readonly at: readonly number[] }

/** One letter without its accents and case; the length of a text never changes by it. */
const plain = (letter: string): string => letter.normalize('NFD').charAt(0).toLowerCase()

const START = 8
const RUN = 9
const LETTER = 1

const isStart = (text: string, at: number): boolean => at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))

/**
 * Finds typed letters in a text in their order, not necessarily side by side: letters at the beginning of a word and
 * those that follow one another count more, a longer text a little less. Null where a letter is missing. The best of
 * all ways to place the letters is taken (dynamic programming over letters and places).
 */
export const fitLetters = (typed: string, text: string): Fit | null => {
  const wanted = [...typed].filter(letter => letter.trim() !== '').map(plain)
  if (wanted.length === 0) return { score: 0, at: [] }
  const letters = Array.from({ length: text.length }, (_, at) => plain(text.charAt(at)))
  let rows: readonly (Fit | null)[] = []
  for (const [row, letter] of wanted.entries()) {
    let best: Fit | null = row === 0 ? { score: 0, at: [] } : null
    const before = rows
    rows = letters.map((here, at): Fit | null => {
      const last = at > 0 ? (before[at - 1] ?? null) : null
      // The best placement of the letters before this one, anywhere at its left.
      if (row > 0 && last && (best === null || last.score > best.score)) best = last
      if (here !== letter) return null
      const worth = LETTER + (isStart(text, at) ? START : 0)
      const apart = best && { score: best.score + worth, at: [...best.at, at] }
      const joined = row > 0 && last ? { score: last.score + worth + RUN, at: [...last.at, at] } : null
      return joined && (!apart || joined.score >= apart.score) ? joined : apart
    })
  }
  const whole = rows.reduce<Fit | null>((best, one) => (one && (!best || one.score > best.score) ? one : best), null)
  return whole && { score: whole.score - text.length / 100, at: whole.at }
}
