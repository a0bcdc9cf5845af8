import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'vite'
import { FAMILIES, type Family, FONT_FOLDER, fontFile } from '../../src-main/core/print/fonts/families.ts'
import { intervalsOf, isWithin } from '../../src-main/core/print/fonts/ranges.ts'
import { charactersIn } from './woff2-characters.ts'

const { resolve } = createRequire(path.resolve('package.json'))

/** Where the packages of fonts have a file; undefined where it is none of a family that is printed. */
export const fontPath = (file: string): string | undefined => {
  const family = FAMILIES.find(({ id }) => file.startsWith(`${id}-`))
  return family && resolve(`@fontsource/${family.id}/files/${file}`)
}

/** The parts of a family that are printed, with the characters that they are cut for. */
const partsOf = ({ id, parts }: Family): readonly (readonly [part: string, range: string])[] => {
  const ranges: Readonly<Record<string, string>> = JSON.parse(
    readFileSync(resolve(`@fontsource/${id}/unicode.json`), 'utf8'),
  )
  return Object.entries(ranges).filter(([part]) => parts.test(part))
}

const fileOf = (family: Family, part: string, cut = 0): string => {
  const { [cut]: own } = family.cuts
  const file = own && fontPath(fontFile(family, part, own))
  if (file !== undefined && existsSync(file)) return file
  throw new Error(`The package @fontsource/${family.id} has no part ${part} in a cut that is printed.`)
}

/** Every file of the families that may be printed. */
export const fontFiles = (): readonly string[] =>
  FAMILIES.flatMap(family =>
    partsOf(family).flatMap(([part]) => family.cuts.map((_, cut) => fileOf(family, part, cut))),
  )

/** Characters as `unicode-range` has them. */
const rangeOf = (codes: readonly number[]): string => {
  const runs: [first: number, last: number][] = []
  for (const code of codes) {
    const last = runs.at(-1)
    if (last !== undefined && code === last[1] + 1) last[1] = code
    else runs.push([code, code])
  }
  const hex = (code: number): string => code.toString(16).toUpperCase()
  return runs.map(([first, last]) => `U+${hex(first)}${first === last ? '' : `-${hex(last)}`}`).join(',')
}

/** What each part of each family is cut for and really has, by the family's id: either by itself is at times more. */
const coverage = (): Readonly<Record<string, Readonly<Record<string, string>>>> =>
  Object.fromEntries(
    FAMILIES.map(family => [
      family.id,
      Object.fromEntries(
        partsOf(family).map(([part, range]) => {
          const meant = intervalsOf(range)
          const there = charactersIn(readFileSync(fileOf(family, part)))
          return [part, rangeOf(there.filter(code => isWithin(code, meant)))]
        }),
      ),
    ]),
  )

const COVERAGE = 'virtual:font-coverage'

/** Tells the composer which characters the fonts of printed documents have. */
export const fontCoverage = (): Plugin => ({
  name: 'font-coverage',
  resolveId: id => (id === COVERAGE ? `\0${COVERAGE}` : undefined),
  // As a string: engines read long data much faster so than as code.
  load: id =>
    id === `\0${COVERAGE}` ? `export default JSON.parse(${JSON.stringify(JSON.stringify(coverage()))})` : undefined,
})

/** Puts the fonts of printed documents beside the page, from where the host serves them. */
export const printFonts = (): Plugin => ({
  name: 'print-fonts',
  async generateBundle() {
    for (const file of fontFiles()) {
      const fileName = `${FONT_FOLDER}/${path.basename(file)}`
      this.emitFile({ type: 'asset', fileName, source: await readFile(file) })
    }
  },
})
