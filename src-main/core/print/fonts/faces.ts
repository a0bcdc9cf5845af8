import coverage from 'virtual:font-coverage'
import { FAMILIES, type Family, FONT_FOLDER, fontFile, OWN } from './families.ts'
import { fallbacks, type Han } from './han.ts'
import { type Interval, intervalsOf, isWithin, merged } from './ranges.ts'

/** Characters of a document, by whose shapes they want. */
export type Needed = ReadonlyMap<Han, ReadonlySet<number>>

type Part = { readonly name: string; readonly range: string; readonly intervals: readonly Interval[] }
type Coverage = { readonly parts: readonly Part[]; readonly whole: readonly Interval[] }

/** The characters of each part of a family, as `unicode-range` has them. */
export const rangesOf = ({ id }: Family): Readonly<Record<string, string>> => coverage[id] ?? {}

const known = new Map<Family, Coverage>()

const coverageOf = (family: Family): Coverage => {
  const before = known.get(family)
  if (before) return before
  const parts = Object.entries(rangesOf(family)).map(([name, range]) => ({
    name,
    range,
    intervals: intervalsOf(range),
  }))
  const own = { parts, whole: merged(parts.map(({ intervals }) => intervals)) }
  known.set(family, own)
  return own
}

const holds = (family: Family, code: number): boolean => isWithin(code, coverageOf(family).whole)

/** Whether one of the families that are printed has a character. */
export const hasGlyph = (code: number): boolean => FAMILIES.some(family => holds(family, code))

/** The characters that each family is asked for: those that only another one lacks, too, since any may be set in any. */
const askedOf = (needed: Needed): ReadonlyMap<Family, ReadonlySet<number>> => {
  const asked = new Map<Family, Set<number>>()
  const ask = (family: Family, code: number): void => {
    const codes = asked.get(family) ?? new Set()
    codes.add(code)
    asked.set(family, codes)
  }
  for (const [han, codes] of needed) {
    const others = fallbacks(han)
    for (const code of codes) {
      const own = OWN.filter(family => holds(family, code))
      for (const family of own) ask(family, code)
      const other = own.length === OWN.length ? undefined : others.find(family => holds(family, code))
      if (other) ask(other, code)
    }
  }
  return asked
}

/** A part of a family that a document needs. */
export type Face = { readonly family: Family; readonly part: string; readonly range: string }

/** The parts of the families that some characters need, in the order of the families. */
export const facesFor = (needed: Needed): readonly Face[] => {
  const asked = askedOf(needed)
  return FAMILIES.flatMap(family => {
    const codes = [...(asked.get(family) ?? [])]
    return coverageOf(family)
      .parts.filter(({ intervals }) => codes.some(code => isWithin(code, intervals)))
      .map(({ name, range }) => ({ family, part: name, range }))
  })
}

/** The `@font-face` rules of a document: the files that its characters need, and no others. */
export const fontFaces = (needed: Needed): string =>
  facesFor(needed)
    .flatMap(({ family, part, range }) =>
      family.cuts.map(
        cut =>
          `@font-face{font-family:"${family.name}";font-weight:${cut.weight};font-style:${cut.style};unicode-range:${range};src:url(/${FONT_FOLDER}/${fontFile(family, part, cut)}) format("woff2")}`,
      ),
    )
    .join('\n')
