import { foldKey } from '../text/fold.ts'
import { bareTitle } from './title.ts'

/**
 * What two titles of one talk have in common: their letters and digits, whatever their case, accents and punctuation, without
 * what some write around titles ("Talk 2:") and the names of its speakers.
 */
export const titleKey = (title: string, speakers: readonly string[] = []): string =>
  foldKey(bareTitle(title, speakers)) || foldKey(title) || title.trim()
