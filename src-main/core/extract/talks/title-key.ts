import { foldKey } from '../text/fold.ts'
import { bareTitle } from './title.ts'

/** "Part 2: Looms", "Partie 2 – looms" */
const PART = /^\W*(?:part|partie|teil|parte|deel)\s?(\d{1,2})(?!\p{L})/iu

/**
 * What two titles of one talk have in common: their letters and digits, whatever their case, accents and punctuation, without
 * what some write around titles ("Talk 2:") and the names of its speakers. Two parts of a series have two keys.
 */
export const titleKey = (title: string, speakers: readonly string[] = []): string => {
  const part = PART.exec(title)?.[1]
  const key = foldKey(bareTitle(title, speakers)) || foldKey(title) || title.trim()
  return part === undefined ? key : `${key} ${part}`
}
