import { slugOf } from '../names/file-names.ts'

/** Words that say nothing about what a title is of, in English and French. */
const EMPTY_WORDS = new Set(
  'a an and at de des du en et for from how in is la le les of on or our that the to un une with why what'.split(' '),
)

const ascii = (text: string): string => slugOf(text).replace(/[^a-z0-9-]/g, '')

/** `b`, `c`, … `z`, `aa`, `ab`, …: what follows a key that is taken. */
const suffixOf = (number: number): string => {
  const letter = String.fromCharCode(97 + (number % 26))
  return number < 26 ? letter : suffixOf(Math.floor(number / 26) - 1) + letter
}

/** Gives keys such as `rice2018sidecar`, each once: the last name, the year, the first word that tells something. */
export const createKeys = () => {
  const taken = new Set<string>()
  /** The number to try next for a key that was taken. */
  const next = new Map<string, number>()
  return (person: string | undefined, date: string | undefined, title: string): string => {
    const family = ascii(person?.trim().split(/\s+/).at(-1) ?? '').replaceAll('-', '')
    const word = ascii(title)
      .split('-')
      .find(each => each.length > 1 && !EMPTY_WORDS.has(each) && !/^\d+$/.test(each))
    const stem = [family, date?.slice(0, 4) ?? '', word ?? ''].join('')
    const base = /^[a-z]/.test(stem) ? stem : `recap${stem}`
    for (let number = next.get(base) ?? 0; ; number += 1) {
      const key = number === 0 ? base : base + suffixOf(number)
      if (taken.has(key)) continue
      taken.add(key)
      next.set(base, number + 1)
      return key
    }
  }
}
