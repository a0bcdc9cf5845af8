import type { Element } from 'hast'
import { element } from './hast.ts'
import type { Labels } from './labels.ts'
import { linkCode } from './link-code.ts'

/** The outside addresses of one recap, numbered in order of first mention, to be listed at its end. */
export type Notes = {
  numberOf(url: string): number
  /** The list; with QR codes beside the addresses where they are wanted. */
  list(labels: Labels, withCodes: boolean): Element | undefined
}

/** The number that leads from a word to its address. */
export const noteNumber = (number: number): Element => element('sup', { className: ['note-number'] }, [String(number)])

/** So many addresses are listed in two columns. */
const LONG = 6

/** So many stay on one page with their title. */
const TOGETHER = 10

/** Starts an empty list of notes. */
export const createNotes = (): Notes => {
  const numbers = new Map<string, number>()
  return {
    numberOf(url) {
      const number = numbers.get(url) ?? numbers.size + 1
      numbers.set(url, number)
      return number
    },
    list(labels, withCodes) {
      if (numbers.size === 0) return undefined
      const items = [...numbers.keys()].map(url =>
        element('li', {}, [withCodes ? linkCode(url) : undefined, element('a', { href: url }, [url])]),
      )
      const classes = [
        'notes',
        ...(withCodes ? ['coded'] : items.length < LONG ? [] : ['long']),
        ...(items.length <= TOGETHER ? ['together'] : []),
      ]
      return element('section', { className: classes }, [
        element('p', { className: ['notes-title'] }, [labels.links]),
        element('ol', {}, items),
      ])
    },
  }
}
