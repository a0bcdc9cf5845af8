import { foldKey } from '../text/fold.ts'

/** What two titles of one talk have in common: their letters and digits, whatever their case, accents and punctuation. */
export const titleKey = (title: string): string => foldKey(title) || title.trim()
