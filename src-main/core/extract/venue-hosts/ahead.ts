import type { Line, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { MONTH_NUMBERS } from '../text/months.ts'

const MONTHS_A_YEAR = 12
/** Months ahead that a recap still speaks of as to come. */
const MOST_AHEAD = 4
/** Where the end of a recap starts, which tells what comes. */
const LATE = 0.5

/** "In July: the Mill, on a Monday", at the end of a recap of June: a month to come, in a sentence that tells of nothing past. */
export const isAhead = ({ post, passages }: Reading, { passage, tokens, flags }: Line): boolean => {
  if ((flags & FLAG.dated) === 0 || (flags & FLAG.past) !== 0 || passage.at < passages.length * LATE) return false
  const posted = Number(/^\d{4}-(\d\d)/.exec(post.date?.value ?? '')?.[1]) - 1
  const told = tokens.map(({ folded }) => MONTH_NUMBERS.get(folded)).find(month => month !== undefined)
  if (Number.isNaN(posted) || told === undefined) return false
  const ahead = (told - posted + MONTHS_A_YEAR) % MONTHS_A_YEAR
  return ahead > 0 && ahead <= MOST_AHEAD
}
