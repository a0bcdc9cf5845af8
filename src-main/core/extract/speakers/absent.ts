import { gated, matches } from '../gates/gate.ts'
import type { Chain } from '../people/chains.ts'
import type { Line } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { ABSENT } from './cues.ts'

/** Somebody came in the place of who did not. */
const INSTEAD =
  /\b(?:instead|replac\w+|remplac\w+|stepp\w+ in|stand(?:s|ing)? in|for \p{Lu}|statt|stattdessen|vertr\w+|sustitu\w+|substitu\w+|sostitu\w+)/iu

/** "(ill)", "– cancelled" */
const ILL = gated(
  /(?:\(|[–—-] )(?:ill|sick|cancel+ed|krank|entfällt|malade|absente?|annulée?|enferm[oa]|cancelad[oa]|malat[oa]|annullat[oa]|ziek)(?=\)|[.!]*\s*$|, \p{Lu})/iu,
)

/** From those who did not come to who did. */
const TURN =
  /(?:^|[\s,;])(?:so|but|luckily|thankfully|fortunately|mais|donc|alors|heureusement|aber|daher|deshalb|pero|así que|mas|dus|maar)(?=\s)[^.;]{0,24}$/iu

/** "Because Ada Lind could not come, …" */
const BECAUSE = /^\W*(?:because|since|as|when|after|comme|puisque|da|weil|nachdem|como|omdat)\s/iu

/** "Ada Lind, who was ill last year, gave a talk": whether the words behind a name tell of an absence at another time. */
const isTimePast = (behind: string): boolean =>
  /^,? (?:who|qui|die|der) /u.test(behind) &&
  /^[^,.;]*\b(?:last|previous|before|earlier|the other|dernière?|letzte[snm]?)\b[^,.;]*, (?!(?:was|is|were|had|could|couldn't|will)\b)/u.test(
    behind.slice(2),
  )

/**
 * Whether a sentence that tells of somebody's absence tells it of a chain of persons: not of Max in "Ada Lind was ill, so Max Doe
 * gave a talk", nor in "Max Doe gave a talk, but Ada Lind was ill".
 */
export const isAway = ({ passage, sentence, tokens }: Line, chain: Chain, chains: readonly Chain[]): boolean => {
  const textUpTo = (end: number): string => passage.text.slice(sentence.start, end)
  const startOf = ({ first }: Chain): number => tokens[first]?.start ?? 0
  const before = textUpTo(startOf(chain))
  const earlier = ABSENT.pattern.exec(before)
  if (earlier !== null)
    return (
      !TURN.test(before.slice(earlier.index + earlier[0].length)) && !(BECAUSE.test(before) && before.endsWith(', '))
    )
  if (isTimePast(passage.text.slice(tokens[chain.until]?.end ?? 0, sentence.end))) return false
  // The first person behind this one who is named ahead of the absence is who did not come.
  const next = chains.find(one => one.first > chain.until)
  return next === undefined || ABSENT.pattern.test(textUpTo(startOf(next)))
}

/** "Last month's speaker, Ada Lind, sent her slides": who spoke, or will speak, on another evening. */
export const isOfAnother = (tokens: readonly Token[], first: number): boolean => {
  const noun = tokens.findLastIndex(({ folded }, at) => at < first && at >= first - 2 && GUEST.test(folded))
  const time = tokens.slice(Math.max(0, noun - 3), noun).find(({ possessive }) => possessive)
  return time !== undefined && /^(?:last|next|previous)$/.test(tokens[tokens.indexOf(time) - 1]?.folded ?? '')
}
const GUEST = /^(?:speaker|guest|presenter|panell?ist)s?$/

/** "Jane Roe – Looms (cancelled, Jane is ill)": a line of a programme whose speaker did not come, and nobody instead. */
export const isCancelled = (line: Line): boolean =>
  (matches(line, ABSENT) || matches(line, ILL)) && !INSTEAD.test(line.text)
