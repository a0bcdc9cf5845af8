/** A run of text on the page; `startsBlock` where a paragraph, heading, cell or caption begins with it. */
export type Segment = { readonly text: string; readonly startsBlock: boolean }

/** A place in the runs of text, in UTF-16 units of one of them. */
export type Point = { readonly segment: number; readonly offset: number }

/** From one place up to another, as a Range has it. */
export type Stretch = { readonly from: Point; readonly to: Point }

/** What is looked for: a sentence as it was read, and where in it the name stands. */
export type Sought = { readonly text: string; readonly start: number; readonly end: number }

/** Where a sentence stands; `isWhole` where it fills its block, so that no other place can be meant. */
export type Located = { readonly sentence: Stretch; readonly name: Stretch | null; readonly isWhole: boolean }

/** Text with white space folded, and where each of its characters was. */
type Folded = { readonly text: string; readonly points: readonly Point[] }

const SPACE = /\s/
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/
const WORD = /[\p{L}\p{N}]/u

/** Stands between blocks; never part of what is looked for. */
const EDGE = '\n'

/** Shorter than this, text without its spaces may stand anywhere. */
const LEAST_WITHOUT_SPACES = 12

const fold = (segments: readonly Segment[]): Folded => {
  const kept: string[] = []
  const points: Point[] = []
  const put = (character: string, point: Point) => {
    const last = kept.at(-1) ?? EDGE
    if (character === ' ' && (last === ' ' || last === EDGE)) return
    if (character === EDGE && last === ' ') {
      kept.pop()
      points.pop()
    }
    if (character === EDGE && (kept.at(-1) ?? EDGE) === EDGE) return
    kept.push(character)
    points.push(point)
  }
  segments.forEach(({ text, startsBlock }, segment) => {
    if (startsBlock) put(EDGE, { segment, offset: 0 })
    for (let offset = 0; offset < text.length; offset += 1) {
      const character = text.charAt(offset)
      if (!UNSEEN.test(character)) put(SPACE.test(character) ? ' ' : character, { segment, offset })
    }
  })
  put(EDGE, { segment: segments.length, offset: 0 })
  return { text: kept.join(''), points }
}

const withoutSpaces = ({ text, points }: Folded): Folded => {
  const seen = [...points.keys()].filter(at => !SPACE.test(text.charAt(at)))
  return { text: seen.map(at => text.charAt(at)).join(''), points: seen.flatMap(at => points[at] ?? []) }
}

const stretchOf = ({ points }: Folded, first: number, last: number): Stretch | null => {
  const [from, to] = [points[first], points[last]]
  return from && to ? { from, to: { segment: to.segment, offset: to.offset + 1 } } : null
}

const isCut = (inside: string, outside: string): boolean => WORD.test(inside) && WORD.test(outside)

type Place = { readonly at: number; readonly isWhole: boolean }

/** The best place of `needle`: one that fills its block, else the first that cuts no word, where there are spaces. */
const placeOf = (text: string, needle: string, hasSpaces: boolean): Place | null => {
  let found: Place | null = null
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
    const [before, after] = [text.charAt(at - 1), text.charAt(at + needle.length)]
    if ((before === '' || before === EDGE) && (after === '' || after === EDGE)) return { at, isWhole: true }
    const cuts = hasSpaces && (isCut(needle.charAt(0), before) || isCut(needle.charAt(needle.length - 1), after))
    if (!found && !cuts) found = { at, isWhole: false }
  }
  return found
}

const locateIn = (page: Folded, sought: Folded, { start, end }: Sought, hasSpaces: boolean): Located | null => {
  const length = sought.text.length
  const place = length === 0 ? null : placeOf(page.text, sought.text, hasSpaces)
  const sentence = place && stretchOf(page, place.at, place.at + length - 1)
  if (!place || !sentence) return null
  const named = sought.points.flatMap(({ offset }, at) => (offset >= start && offset < end ? [at] : []))
  const [first, last] = [named.at(0), named.at(-1)]
  const name = first === undefined || last === undefined ? null : stretchOf(page, place.at + first, place.at + last)
  return { sentence, name, isWhole: place.isWhole }
}

const trimmed = ({ text, points }: Folded): Folded => {
  const first = text.length - text.trimStart().length
  const last = text.trimEnd().length
  return { text: text.slice(first, last), points: points.slice(first, last) }
}

/**
 * Finds a sentence in the text of a page, across inline elements, whatever white space is between its words. Where
 * the text of one block stands in several on the page, it is found without its spaces. Null where it is not there.
 */
export const locate = (segments: readonly Segment[], sought: Sought): Located | null => {
  const page = fold(segments)
  const wanted = trimmed(fold([{ text: sought.text, startsBlock: false }]))
  const found = locateIn(page, wanted, sought, true)
  if (found) return found
  const bare = withoutSpaces(wanted)
  return bare.text.length < LEAST_WITHOUT_SPACES ? null : locateIn(withoutSpaces(page), bare, sought, false)
}

/** White space folded, for comparing texts that are not on the page. */
export const foldText = (text: string): string => trimmed(fold([{ text, startsBlock: false }])).text
