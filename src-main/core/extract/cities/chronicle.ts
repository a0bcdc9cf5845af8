import type { Finding } from '../evidence.ts'
import type { Passage, Reading } from '../text/document.ts'
import { MONTHS, WEEKDAYS } from '../text/months.ts'
import type { Place } from './place.ts'
import type { Rule } from './rule.ts'

/** Words at an entry's head among which its month stands: "On 20 February", "Lyon, February: the first", "Juin." */
const HEAD = 4
const FEWEST = 2

/** The month, or the day of a week, with which an entry of a chronicle opens: in bold, or with a mark behind it. */
const monthOf = ({ block, tokens }: Passage): string | undefined => {
  if (block.kind !== 'paragraph' && block.kind !== 'list-item') return undefined
  for (const [at, token] of tokens.slice(0, HEAD).entries()) {
    if (!MONTHS.has(token.folded) && !WEEKDAYS.has(token.folded)) continue
    const marked = /^ ?[.:,(–—-]/.test(tokens[at + 1]?.gap ?? '')
    const bold = block.emphasis.some(({ start, end }) => start <= token.start && token.end <= end)
    return marked || bold ? token.folded : undefined
  }
  return undefined
}

/** The entries of a chronicle, which tells of an evening a month, or a day on the road: "**June.** At last, in Leeds …". Empty where there is none. */
export const entriesOf = (reading: Reading): ReadonlySet<Passage> => {
  const { memo } = reading
  if (memo.chronicle !== undefined) return memo.chronicle
  const months = new Set<string>()
  const entries = reading.passages.filter(passage => {
    const month = monthOf(passage)
    if (month !== undefined) months.add(month)
    return month !== undefined
  })
  memo.chronicle = new Set(months.size < FEWEST ? [] : entries)
  return memo.chronicle
}

/** Whether a city stands in the words with which an entry opens: "**Leeds, May.**", or is all that follows them: "May. Leeds!" */
const isAtHead = ({ line, first, last, gap, tokens }: Place): boolean =>
  (line.at === 0 && first < HEAD && (first === 0 || /[,:]/.test(gap))) ||
  (line.at === 1 && first === 0 && last === tokens.length - 1)

/** Whether an entry of a chronicle opens with a city. */
export const opensEntry = (place: Place): boolean => entriesOf(place.reading).has(place.passage) && isAtHead(place)

/** Of an entry that opens with its town, the town alone: what else it names is passed through, or somebody's home. */
export const withoutPassing = (reading: Reading, found: readonly Finding[]): readonly Finding[] => {
  const entries = entriesOf(reading)
  if (entries.size === 0) return found
  const heads = new Set<Passage>()
  const opens = ({ span, rule }: Finding): boolean =>
    rule === 'entry' &&
    entries.has(span.passage) &&
    (span.passage.tokens[HEAD]?.start ?? Number.POSITIVE_INFINITY) > span.start
  for (const one of found) if (opens(one)) heads.add(one.span.passage)
  return found.filter(one => !heads.has(one.span.passage) || opens(one))
}

/** "from her sofa in Leeds" */
const FROM = /\b(?:from|aus|depuis|desde|da)\b[^.;:]{0,30}$/i

/** "We went across to Leeds for once" */
const WENT = /\bwe (?:all )?(?:went|moved|crossed|drove|travell?ed|cycled|walked|sailed|decamped)\b[^.;:]{0,24}$/i

/** "**January, Leeds.** …", "**June.** We met below the Mill, in Leeds", "**October**, for once away: Leeds!" */
export const ENTRY: Rule = {
  rule: 'entry',
  confidence: 0.78,
  holds: place => {
    const { reading, passage, city, preposition, gap, lead, tail, tokens, first, before } = place
    if (!entriesOf(reading).has(passage)) return false
    if (isAtHead(place)) return true
    // "Tuesday: a talk on a mill in Leeds" may be of another place.
    if (city.weak || FROM.test(lead) || WEEKDAYS.has(passage.tokens[0]?.folded ?? '')) return false
    return (
      (preposition && (before?.folded !== 'to' || WENT.test(lead))) ||
      (/^ ?[:—–] $/.test(gap) && (/^(?:[!.,;]|$)/.test(tail) || tokens[first + 1] === undefined))
    )
  },
}
