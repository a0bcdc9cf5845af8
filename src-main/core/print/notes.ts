import type { Element } from 'hast'
import { element } from './hast.ts'
import type { Labels } from './labels.ts'

/** The outside addresses of one recap, numbered in order of first mention, to be listed at its end. */
export type Notes = {
  numberOf(url: string): number
  list(labels: Labels): Element | undefined
}

/** So many addresses are listed in two columns. */
const LONG = 6

/** Starts an empty list of notes. */
export const createNotes = (): Notes => {
  const numbers = new Map<string, number>()
  return {
    numberOf(url) {
      const number = numbers.get(url) ?? numbers.size + 1
      numbers.set(url, number)
      return number
    },
    list(labels) {
      if (numbers.size === 0) return undefined
      const items = [...numbers.keys()].map(url => element('li', {}, [element('a', { href: url }, [url])]))
      return element('section', { className: items.length < LONG ? ['notes'] : ['notes', 'long'] }, [
        element('p', { className: ['notes-title'] }, [labels.links]),
        element('ol', {}, items),
      ])
    },
  }
}
