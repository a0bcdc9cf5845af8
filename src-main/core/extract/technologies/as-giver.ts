import { lean } from '../gates/lean.ts'
import type { Line } from '../text/document.ts'

/** Characters on either side that tell who gave. */
const REACH = 60

/** "the drinks were on Acme", "a machine from our partner Acme", "partenaires de la soirée, Acme et Initech" */
const GIFT_OF =
  /\b(?:(?:was|were|is|are|went|ging(?:en)?|geht) (?:on|auf)|courtesy of|(?:paid|covered|donated|sponsored|funded|provided|bought|brought|offerte?s?|payée?s?|financée?s?|fournie?s?|spendiert|bezahlt) (?:for )?(?:by|par|von)|(?:sponsors?|partners?|partenaires?|patrons?|backers?|supporters?|commanditaires?|sponsoren)(?!\p{L})[^.;!?]{0,40}) ?(?::? ?(?:\p{Lu}[\p{L}\d.'-]*(?:,| and| et| und| &) ){0,3})$/iu
/** "Acme gave us a machine", "Acme (gold)", "Acme a fait tirer", "Acme übernommen" */
const GIVES = lean(
  /^(?:'s)?,? ?(?:who |which |qui |die )?(?:(?:has |have |had |kindly |also |again |hat |a |ont |nous (?:a|ont) ){0,3}(?:gave|given|paid|donated|sponsored|covered|lent|picked up|footed|threw in|treated|sent us|bought|raffled|offert|offre|payé|prêté|fait tirer|financé|übernommen|spendiert|bezahlt|gestiftet)(?!\p{L})|\((?:platinum|gold|silver|bronze|or|argent|main|lead|venue|food)\b|alumn\p{L}+)/iu,
)

/** Whether a name stands for who gave something: "on a machine that Acme gave us", "the soup was on Acme". */
export const isGiver = ({ tokens, passage, sentence }: Line, first: number, last: number): boolean => {
  const start = tokens[first]?.start ?? 0
  const end = tokens[last]?.end ?? 0
  return (
    GIVES.test(passage.text.slice(end, Math.min(sentence.end, end + REACH))) ||
    GIFT_OF.test(passage.text.slice(Math.max(sentence.start, start - REACH), start))
  )
}
