import { gated, matches, matchesIn } from '../gates/gate.ts'
import { wordSet } from '../text/word-set.ts'
import { HOSTLY } from './cues.ts'
import type { Scene, Verdict } from './scene.ts'

/** Where several people speak together. */
const PANEL = gated(
  /\b(?:panels?|round ?tables?|table ronde|tables rondes|podium\w*|mesas? redondas?|tavola rotonda|fishbowl|débat)(?!\p{L})/iu,
)
/** What stands before those who sat there: "With A, B and C", "The guests were A, B and C", "Around the table: A, B and C". */
const SEATED = wordSet(
  'sat saßen sitzen table panel chairs stage podium panellists panelists guests plateau mesa tisch bühne tavolo',
)
const BEFORE = wordSet(
  'with avec mit con com met featuring between entre zwischen were was are is étaient sont eran estaban eram erano waren',
)
/** Sentences of one paragraph behind that which names the panel, among which a seat is one of it. */
const REACH = 2
/** "We had dinner with A and B" */
const MEAL = gated(/\b(?:dinner|supper|lunch|breakfast|drinks|beers?|coffee|pizza|dîner|repas|abendessen|cena)\b/iu)

/** "Panel: who pays for looms?" as a heading, and below it "With A, B (Acme) and C"; "Then a panel closed the day. At the table were A and B." */
export const onPanel = ({ reading, line, tokens, chain }: Scene): Verdict | undefined => {
  if (!reading.event || chain.people.length < 2 || !chain.people.every(person => person.full)) return undefined
  const before = tokens[chain.first - 1]?.folded ?? ''
  if (!(BEFORE.has(before) || SEATED.has(before)) || matches(line, HOSTLY)) return undefined
  const { passage, at } = line
  if (matches(line, MEAL)) return undefined
  const reach = SEATED.has(before) ? REACH : 0
  const near =
    PANEL.pattern.test(passage.heading) ||
    passage.lines.slice(Math.max(0, at - reach), at + 1).some(one => matchesIn(one.marks, PANEL, one.text))
  return near ? { rule: 'on-panel', confidence: 0.78 } : undefined
}
