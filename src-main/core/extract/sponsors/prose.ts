import type { Finding } from '../evidence.ts'
import { gated, matches } from '../gates/gate.ts'
import { lean } from '../gates/lean.ts'
import type { OrganisationChain } from '../organisations/chains.ts'
import { finding } from '../organisations/finding.ts'
import type { Named } from '../organisations/lists.ts'
import { SAYS_THANKS, thankedFor } from '../organisations/thanks.ts'
import type { Line, Passage } from '../text/document.ts'
import { hasTierBefore, sponsorFrame } from './frames.ts'
import { BY, MONEY, NO_GIFT, THING } from './giving-words.ts'
import { tierAfter, tiersOf } from './tiers.ts'
import { GIFT } from './words.ts'

/** "Thanks Acme (pizza) and Initech (drinks)": the brackets tell what each gave. */
const GAVE = lean(
  new RegExp(
    `^ \\((?:for |pour |fur |por )?(?:the |le |la |les |die |das |el |los |las )?(?:sponsor\\w*|${THING}|${MONEY}|[€$£]\\d|\\d[\\d.,]* ?(?:[€$£]|eur|usd|chf|dollars))(?![a-z])`,
    'i',
  ),
)

const GIVES = lean(
  new RegExp(`^\\s?(?:[–—:-]|\\()\\s?(?:for )?(?:the |their |our |all the )?(?:\\w+ )?(?:\\w+ (?:and|&) )?${GIFT}\\b`),
)

/** "Acme - food and drinks", an item below a heading or a line of thanks. */
const gaveAsItem = (passage: Passage, chains: readonly OrganisationChain[], thanked: boolean): Named | undefined => {
  const [chain] = chains
  const named = chain?.named[0]
  return passage.block.kind === 'list-item' &&
    chain !== undefined &&
    named?.first === 0 &&
    GIVES.test(chain.right) &&
    (thanked || SAYS_THANKS.pattern.test(passage.heading))
    ? named
    : undefined
}

/** "Acme (platinum, third year)", "Initech (gold)": a sponsor's level. */
const LEVEL_BEHIND =
  /^ \((?:platinum|platine|diamond|gold|silver|argent|bronze)(?: (?:sponsor|partner|partenaire))?[,)]/i
/** "Black Forest cake", "Leeds beer": what it was called, and not who gave it. */
const NAMES_GIFT = lean(new RegExp(`^ ${GIFT}\\b`, 'i'))
const LONGEST_GIFT = 24

/** ", Initech for the coffee" */
const FOR_GIFT = lean(
  new RegExp(`^ (?:for |pour |of |with )(?:the |our |some |those |les? |la )?(?:${THING}\\b|those in )`),
)

/** "Acme gave us the room, Initech the pizza": what stands around a name whose verb another one has. */
const GAPPED = /(?:,|;| and|, and| et| und| y| e|, et) (?:the )?$/
const BARE_GIFT = lean(new RegExp(`^ (?:the |some |la |les |le |das |die |den |las |el |los |as |o |le )${GIFT}\\b`))
/** " the recording kit,", " les bourses.": what was given, and no verb. */
const BARE_THING = lean(
  new RegExp(
    `^ (?:the|some|la|les?|l'|das|die|den|las|los|el|as|os|il|i|gli|de|het) ?(?!(?:[\\w'’-]+ ){0,3}?${NO_GIFT}\\b)(?:[a-z'’-]+ ){0,3}?[a-z'’-]+(?:[.,;)]| (?:and|et|und|y|e)\\b|$)`,
  ),
)
const GAVE_RULES: ReadonlySet<string> = new Set([
  'gave-food',
  'gave-thing',
  'paid-plainly',
  'sponsored',
  'hat-spendiert',
])
const GAVE_BEFORE =
  /\b(?:provided|gave|supplied|offered|brought|lent|paid for|sponsored|took care of|fourni\w*|offert\w*|pretait|stellten?|spendierten?|puso|pusieron|ofreci\w+|ofereceu|offriva)\b/

/** "Thank you Acme!": thanks that do not say what for. */
const BARE_THANKS =
  /(?:^|[.!,;–—-] )(?:(?:many|big|huge|so|and|again|also) )*(?:thanks|thank you|cheers|kudos|merci|danke|gracias|grazie|bedankt)(?: (?:again|also|so much|to|a|an))* (?:the |our )?$/
const NEAR_GIFT = gated(
  new RegExp(`\\b(?:your (?:[a-z]+ ){0,2}(?:support|sponsorship|generosity)|without you|sponsor\\w*|${GIFT})\\b`, 'i'),
)

/** "The pizza was great. Thank you Acme!", "Thank you Acme! Without your support …": the sentence beside tells what for. */
const thankedBeside = ({ left, right, line }: OrganisationChain): boolean =>
  /^ ?[!.)]*$/.test(right) &&
  BARE_THANKS.test(left) &&
  [line.passage.lines[line.at - 1], line.passage.lines[line.at + 1]].some(
    beside => beside !== undefined && !beside.later && matches(beside, NEAR_GIFT),
  )

/**
 * ", and by Initech", " and, for the first time, by Initech", ", the coffee by Initech": the words of giving stand before the first
 * name only.
 */
const GOES_ON_BY = lean(
  new RegExp(
    `^,? (?:and|et|y|e|und|en),?(?: [^.;:()]{2,30},)? (?:by|to|from|of|a|aux|par|de|d[ao]s?|del|pel[ao]|von|por|door|an)(?: (?:the|la|le|les|el|los|der|dem|den|l'))? ?$|^,?(?: \\([^()]{0,40}\\))?,?(?: (?:and|et|und|y|e))? (?:then|later|half|puis|ensuite|moitie|la moitie|pour moitie|dann|danach|zur halfte|luego|despues|mitad|depois|metade) ${BY}(?: (?:the|la|le|les|el|los|der|dem|den))?(?: l')? ?$|^ (?:for|pour|fur) [^.;:]{2,30},? (?:and |et |und )?(?:by|from|par|von)(?: (?:the|la|le|les|die|der))? $|^(?:,|;)?(?: (?:and|et|y|e|und|en))? (?:the|les?|la|las|los|die|das|de|het|i|le)?(?: ?[a-z-]+){1,4}(?: \\([^)]{0,40}\\))? (?:${BY}|from)(?: (?:the|la|le|les|l'|der|dem|den|cooperative|firma|societe))* ?$`,
  ),
)

/** ", who brought the buffet, and ": what is said of one sponsor of a list, before the next. */
const RELATIVE =
  /^,? (?:qui|who|which|for|pour|with|avec|\() ?[^.;:]{2,80}(?:,|\)|;)(?: (?:and|et|as well as))?(?: (?:the|our|la|le|les))? $/

/** " qui financent la soirée : ", between a word for sponsors and their names. */
const LIST_BEHIND = /^ (?:qui|who|which|that|die|que) [^:.;]{2,80}:\s*$/

const TIER_LABELS = /\b(?:platin\w+|gold|silver|bronze|diamond)(?: (?:sponsors?|partners?|level|tier))?\s?[:–]/gi

/** "Platinum: Acme. Gold: Initech.": two labels of tiers speak of sponsors, also without the word. */
const tiersLabelled = (passage: Passage): boolean =>
  matches(passage, TIER_WORD) && (passage.text.match(TIER_LABELS)?.length ?? 0) > 1

const TIER_WORD = gated(/\b(?:platin\w+|gold|silver|bronze|diamond)\b/i)

const SPONSOR_WORD = gated(/\b(?:sponsor|commandit|partenaire)/i)

/**
 * Sponsors that a sentence names, by the words beside a list of organisations. `told` says whether the sentence before
 * named sponsors: then "Silver: A." or "At silver level we have A." goes on about them; `thanked`, whether the line above the
 * list says thanks.
 */
export const sponsorsInProse = (
  line: Line,
  chains: readonly OrganisationChain[],
  told: boolean,
  thanked = false,
): readonly Finding[] => {
  const found: Finding[] = []
  const { passage, tokens } = line
  const speaksOfSponsors = told || matches(line, SPONSOR_WORD) || tiersLabelled(passage)
  for (const named of thankedFor(line, chains, GAVE)) found.push(finding(passage, named, 'gave-in-brackets', 0.88))
  for (const { named } of chains)
    for (const one of named)
      if (LEVEL_BEHIND.test(passage.text.slice(one.end, one.end + LONGEST_GIFT)))
        found.push(finding(passage, one, 'level-in-brackets', 0.84, tierAfter(tokens, one)))
  const item = gaveAsItem(passage, chains, thanked)
  if (item !== undefined) found.push(finding(passage, item, 'item-gave', 0.86))
  let pending: OrganisationChain[] = []
  let before: ReturnType<typeof sponsorFrame>
  const tiers = tiersOf(chains)
  for (const [at, chain] of chains.entries()) {
    const { tier, stated, ofLast } = tiers[at] ?? {}
    let frame = sponsorFrame(chain)
    if (frame === undefined && thankedBeside(chain)) frame = { rule: 'thanked-beside', confidence: 0.8, side: 'left' }
    const listed = before?.listing === true && LIST_BEHIND.test(chain.left)
    const tiered = speaksOfSponsors && hasTierBefore(chain)
    if (
      frame === undefined &&
      tiered &&
      (found.length > 0 || told || /sponsor/.test(chain.left) || tiersLabelled(passage))
    )
      frame = { rule: 'tier', confidence: 0.86, side: 'right' }
    // "possible grâce à A et à B": the words stand before the first name only.
    if (frame === undefined && before?.side === 'left' && before.listing !== true && GOES_ON_BY.test(chain.left))
      frame = before
    // "A paid for the lunch, B for the coffee": the verb is said once.
    if (
      frame === undefined &&
      before?.side === 'right' &&
      /(?:,|;| and|,? et) $/.test(chain.left) &&
      FOR_GIFT.test(chain.right)
    )
      frame = before
    // "A printed the shirts, and B the badges of the crew": as said once, of whatever was given.
    if (
      frame === undefined &&
      before?.side === 'right' &&
      GAVE_RULES.has(before.rule) &&
      GAPPED.test(chain.left) &&
      BARE_THING.test(chain.right)
    )
      frame = before
    // "A supports us at gold level, B at bronze level": the verb is said once, and each has a tier of its own.
    if (frame === undefined && stated === 'behind' && before?.side === 'right' && GAPPED.test(chain.left))
      frame = before
    // "A gave us the room, B the pizza": the verb is said once, of another's gift.
    if (frame === undefined && GAPPED.test(chain.left) && BARE_GIFT.test(chain.right) && GAVE_BEFORE.test(chain.lead))
      frame = { rule: 'gave-food', confidence: 0.82, side: 'right' }
    // "our sponsors: A, who brought the buffet, and B, who …": the list goes on behind what is said of each.
    if (frame === undefined && before?.listing === true && RELATIVE.test(chain.left)) frame = before
    before = frame
    // "nos sponsors Grand Soir qui financent le buffet : A et B": the list stands behind the colon.
    if (frame?.listing === true && LIST_BEHIND.test(chain.right)) continue
    if (frame === undefined && listed) frame = { rule: 'sponsors-are', confidence: 0.88, side: 'left' }
    if (frame === undefined) {
      // "Merci à A et à B pour leur soutien": the purpose stands after the last name only.
      pending =
        /^,? (?:and|et) (?:to|a|aux)\b(?: (?:the|our)(?: \w+)? (?:folks|friends|people|team) (?:at|of|from))?(?: the)? ?$/.test(
          chain.right,
        )
          ? [...pending, chain]
          : []
      continue
    }
    for (const one of [...pending, chain])
      for (const named of one.named) {
        if (NAMES_GIFT.test(line.passage.text.slice(named.end, named.end + LONGEST_GIFT))) continue
        const own = tierAfter(tokens, named) ?? (named === chain.named.at(-1) ? ofLast : undefined) ?? tier
        found.push(finding(passage, named, frame.rule, frame.confidence, own))
      }
    pending = []
  }
  return found
}
