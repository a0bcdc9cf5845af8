import type { Finding } from '../evidence.ts'
import { gated, isOpen, matches } from '../gates/gate.ts'
import { cellLabel, isSecondHeader, organisationsOf } from '../organisations/cells.ts'
import { chainGoneOn, isGeneric, type OrganisationChain, organisationChains } from '../organisations/chains.ts'
import { type Named, organisationsIn } from '../organisations/lists.ts'
import { isGivenNameOnly, isNoName } from '../organisations/no-name.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { tierIn } from '../text/sections.ts'
import type { Token } from '../text/tokens.ts'
import { isAside } from './asides.ts'
import { GIFT, hasTierBefore, sponsorFrame } from './frames.ts'
import { giversIn } from './givers.ts'

const finding = (passage: Passage, named: Named, rule: string, confidence: number, tier?: string): Finding => ({
  name: named.name,
  confidence,
  rule,
  span: { passage, start: named.start, end: named.end },
  ...(tier === undefined ? {} : { tier }),
})

/** Index of the first word that starts at or after an offset of the passage. */
const tokenFrom = (tokens: readonly Token[], offset: number): number => {
  const at = tokens.findIndex(token => token.start >= offset)
  return at < 0 ? tokens.length : at
}

/** "Acme (gold)": the tier in brackets after a name. */
const tierAfter = (tokens: readonly Token[], named: Named): string | undefined => {
  const next = tokens[named.last + 1]
  return next?.gap.includes('(') ? tierIn(next.text) : undefined
}

/** "Thanks Acme (pizza) and Initech (drinks)": the brackets tell what each gave. */
const GAVE = new RegExp(`^ \\((?:for )?(?:the )?(?:sponsor\\w*|${GIFT})\\b`, 'i')
const THANKS = gated(/\b(?:thank|merci|thx|gracias|danke|kudos)/i)

/** ", who brought the buffet, and ": what is said of one sponsor of a list, before the next. */
const RELATIVE =
  /^,? (?:qui|who|which|for|pour|with|avec|\() ?[^.;:]{2,80}(?:,|\)|;)(?: (?:and|et|as well as))?(?: (?:the|our|la|le|les))? $/

const SPONSOR_WORD = gated(/\b(?:sponsor|commandit|partenaire)/i)

/**
 * Sponsors that a sentence names, by the words beside a list of organisations. `told` says whether the sentence before
 * named sponsors: then "Silver: A." or "At silver level we have A." goes on about them.
 */
const inProse = (line: Line, chains: readonly OrganisationChain[], told: boolean): readonly Finding[] => {
  const found: Finding[] = []
  const { passage, tokens } = line
  const { text } = passage
  const speaksOfSponsors = told || matches(line, SPONSOR_WORD)
  if (matches(line, THANKS))
    for (const named of chains.flatMap(chain => chain.named))
      if (GAVE.test(text.slice(named.end, named.end + 40)))
        found.push(finding(passage, named, 'gave-in-brackets', 0.88))
  let pending: OrganisationChain[] = []
  let before: ReturnType<typeof sponsorFrame>
  for (const chain of chains) {
    const tier = tierIn(chain.left.split(/[;.]/).at(-1) ?? '') ?? tierIn(chain.right.split(/[,;.]| and /)[0] ?? '')
    let frame = sponsorFrame(chain)
    const tiered = speaksOfSponsors && hasTierBefore(chain)
    if (frame === undefined && tiered && (found.length > 0 || told || /sponsor/.test(chain.left)))
      frame = { rule: 'tier', confidence: 0.86, side: 'right' }
    // "possible grâce à A et à B": the words stand before the first name only.
    if (
      frame === undefined &&
      before?.side === 'left' &&
      before.listing !== true &&
      /^,? (?:and|et) (?:by|to|from|a|aux|par|de)(?: (?:the|la|le|les))? $/.test(chain.left)
    )
      frame = before
    // "our sponsors: A, who brought the buffet, and B, who …": the list goes on behind what is said of each.
    if (frame === undefined && before?.listing === true && RELATIVE.test(chain.left)) frame = before
    before = frame
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
        const own = tierAfter(tokens, named) ?? tier
        found.push(finding(passage, named, frame.rule, frame.confidence, own))
      }
    pending = []
  }
  return found
}

/** "Beer: Acme", "Main partner: Acme", "Fees covered by Acme": where the names start in an item under "Sponsors". */
const LABELLED = new RegExp(
  `^\\W*(?:[\\w' -]{0,24}\\b(?:partners?|sponsors?|supporters?|venue|host|location|community|media|recruiting|${GIFT})\\s*(?::|–|—|\\s-\\s)|[\\w' -]{0,40}\\b(?:provided|covered|sponsored|paid(?: for)?|offered|supplied|backed|brought)(?: to you)? by\\b)\\s*`,
  'i',
)
const behindLabel = ({ text }: Passage): number | undefined => LABELLED.exec(text)?.[0].length

/** "https://www.acme.example" alone in a cell, an item or a picture's text: the name in it. */
const ADDRESS_ALONE = /^\s*<?https?:\/\/(?:www\.)?([\p{L}\d-]{3,})(?:\.[\p{L}\d-]+)+(?:\/\S*)?>?\s*$/u

const LOGO_OF =
  /^\W*(?:the )?(?:company )?logos?(?:\s*[:–-]|(?: of| for| du?| de(?: la)?| der| von| del?)\b)?(?: the\b)?\s*/i
const LOGO =
  /(?<=\S)\s*(?:\blogos?\b|\bbanner\b|\bbanni[eè]re\b|[-_ ]?\b(?:white|black|dark|light|color|colour|rgb)\b).*$/i

/** Blocks under a heading "Sponsors": list items, cells, pictures' alternative texts, and paragraphs that are lists of links. */
const underHeading = (passage: Passage): readonly Finding[] => {
  const { block, text, tokens } = passage
  if (passage.section !== 'sponsors') return []
  const address = ADDRESS_ALONE.exec(text)
  if (address?.[1] !== undefined) {
    const start = text.indexOf(address[1])
    const span = { passage, start, end: start + address[1].length }
    return [{ name: address[1], confidence: 0.8, rule: 'sponsor-address', span }]
  }
  if (tokens.length === 0) return []
  const header = block.header ?? ''
  const whole = (upTo: number, confidence: number): readonly Finding[] => {
    const all = organisationsIn(passage, tokens, 0, upTo)
    return all
      .filter(named => !(tierIn(named.name) !== undefined && text.slice(named.end, named.end + 2).trim() === ':'))
      .map(named => finding(passage, named, 'under-heading', confidence, passage.tier ?? tierIn(header)))
  }
  switch (block.kind) {
    case 'list-item': {
      const labelled = behindLabel(passage)
      if (labelled !== undefined)
        return organisationsIn(passage, tokens, tokenFrom(tokens, labelled), Math.min(tokens.length, 14)).map(named =>
          finding(passage, named, 'under-heading', 0.9, passage.tier ?? tierIn(text.slice(0, 30))),
        )
      // "A: a company that …", "Gold: A, B", "A (gold)".
      const own = tierIn(text.slice(0, 30))
      const parted = tokens.findIndex((token, index) => index > 0 && /[:–—(]|\s-\s|,\s(?=[a-z])/.test(token.gap))
      if (
        own !== undefined &&
        parted > 0 &&
        tierIn(text.slice(0, tokens[parted]?.start ?? 0)) === own &&
        tokens
          .slice(0, parted)
          .every(
            token =>
              tierIn(token.text) !== undefined || /^(?:sponsors?|commanditaires?|level|tier)$/.test(token.folded),
          )
      )
        return organisationsIn(passage, tokens, parted, tokens.length).map(named =>
          finding(passage, named, 'under-heading', 0.93, own),
        )
      const end = parted > 0 ? parted : tokens.length
      const tier = passage.tier ?? tierIn(text.slice(tokens[end - 1]?.end ?? 0, (tokens[end - 1]?.end ?? 0) + 30))
      return organisationsIn(passage, tokens, 0, Math.min(end, 10))
        .slice(0, parted > 0 ? 1 : 8)
        .map(named => finding(passage, named, 'under-heading', 0.93, tier))
    }
    case 'table-cell':
      if (header !== '' && !/sponsor|compan|organi[sz]|name|commanditaire|partenaire|nom/i.test(header)) return []
      if (text.trim() === header.trim() || tierIn(text) !== undefined || isSecondHeader(text)) return []
      return whole(tokens.length, 0.92)
    case 'alt':
    case 'caption':
      return text.length > 60 && !/[,;]/.test(text)
        ? []
        : organisationsIn(
            { ...passage, text },
            tokens,
            tokenFrom(tokens, LOGO_OF.exec(text)?.[0].length ?? 0),
            tokenFrom(tokens, LOGO.exec(text)?.index ?? text.length),
          ).map(named => finding(passage, named, 'sponsor-logo', 0.85, passage.tier))
    case 'paragraph': {
      const labelled = behindLabel(passage)
      if (labelled !== undefined && tokens.length <= 14)
        return organisationsIn(passage, tokens, tokenFrom(tokens, labelled), tokens.length)
          .slice(0, 4)
          .map(named => finding(passage, named, 'under-heading', 0.88, passage.tier ?? tierIn(text.slice(0, 30))))
      const linked = block.links.reduce((sum, link) => sum + link.end - link.start, 0)
      if (linked > text.length * 0.5) return whole(tokens.length, 0.9)
      const capital = tokens.filter(token => token.shape !== 'lower').length
      if (text.length < 160 && capital * 3 >= tokens.length * 2) return whole(tokens.length, 0.85)
      // A bold or linked name that opens the paragraph about one sponsor.
      const opening = [...block.links, ...block.emphasis].find(run => run.start <= 2)
      return opening === undefined
        ? []
        : organisationsIn(
            passage,
            tokens,
            0,
            tokens.findIndex(token => token.start >= opening.end),
          )
            .slice(0, 1)
            .map(named => finding(passage, named, 'under-heading', 0.85, passage.tier))
    }
    case 'heading':
      return tokens.length <= 4 &&
        !/sponsor|commanditaire|partenaire|partner|support|patrocin|auspici/i.test(text) &&
        tierIn(text) === undefined
        ? whole(tokens.length, 0.85)
        : []
    default:
      return []
  }
}

const LOGOS = gated(/\b(?:sponsors?|commanditaires?|partenaires?)\b[^:]{0,30}:\s*/i)

/** "Sponsor logos: A, B and C" in an alternative text or a caption. */
const inPicture = (passage: Passage): readonly Finding[] => {
  if (passage.block.kind !== 'alt' && passage.block.kind !== 'caption') return []
  const label = isOpen(passage.marks, LOGOS) ? LOGOS.pattern.exec(passage.text) : null
  if (label === null) return []
  const at = tokenFrom(passage.tokens, label.index + label[0].length)
  return organisationsIn(passage, passage.tokens, at, passage.tokens.length).map(named =>
    finding(passage, named, 'sponsor-logo', 0.85),
  )
}

const SPONSOR_HEADER = /^(?:sponsors?|sponsored by|commanditaires?|partenaires?|commandité par|food(?: by)?|pizza)$/i

/** A table's column headed "Sponsor". */
const inTable = (reading: Reading, passage: Passage): readonly Finding[] =>
  passage.block.kind === 'table-cell' &&
  passage.text.trim() !== passage.block.header?.trim() &&
  SPONSOR_HEADER.test(cellLabel(reading.passages, passage))
    ? organisationsOf(passage).map(named =>
        finding(passage, named, 'table-column', 0.92, tierAfter(passage.tokens, named)),
      )
    : []

const TIER_NAME = /^(?:platini?um|gold|silver|bronze|diamond|titanium|or|argent)(?: sponsors?)?$/i

/** What may introduce a list of sponsors; a colon behind other words introduces something else. */
const SPONSORISH = gated(
  /\b(?:sponsor|partner|partenaire|commandit|patroc|support|thank|merci|danke?|gracias|possible|compan|organi[sz]ation|entreprise|firm|following|they|those|who|these|help|kind|generous|grateful|level|tier|gold|silver|bronze|food|drinks|venue|year|time|back)/i,
)

/** "For parking, there are some places nearby:" under the heading of the sponsor: introduces no list of sponsors. */
const introducesOther = (passage: Passage): boolean =>
  passage.block.kind === 'paragraph' &&
  passage.tokens.length >= 4 &&
  /:\s*$/.test(passage.text) &&
  !matches(passage, SPONSORISH)

/** Words that speak of sponsoring or of no person: a given name before them is a firm's ("Casper sponsored the pizza"). */
const FIRM_RULES: ReadonlySet<string> = new Set(['sponsored', 'under-heading', 'sponsor-logo', 'table-column'])

const GIVEN_BY = /\b(?:by|courtesy|thanks to|offert\w*)\b/

/** Finds who the post names as a sponsor of its event. `isPerson` tells names that the post uses for people; default: none. */
export const findSponsors = (
  reading: Reading,
  isPerson: (name: string) => boolean = () => false,
): readonly Finding[] => {
  const found: Finding[] = []
  let aside = false
  for (const passage of reading.passages) {
    if (passage.section === 'later' || passage.block.kind === 'code') continue
    if (passage.block.kind !== 'list-item') aside = introducesOther(passage)
    if (passage.section !== 'foot' && !aside) found.push(...underHeading(passage), ...inPicture(passage))
    if (!reading.event) continue
    found.push(...inTable(reading, passage))
    if (passage.block.kind === 'table-cell' && (passage.block.header ?? '') !== '' && !GIVEN_BY.test(passage.text))
      continue
    let told = passage.section === 'sponsors'
    for (const [at, line] of passage.lines.entries()) {
      if (!told && (line.flags & FLAG.sponsor) === 0) continue
      if (isAside(line)) continue
      const goneOn = chainGoneOn(line, passage.lines[at - 1])
      const chains = organisationChains(line)
      const here = inProse(line, goneOn === undefined ? chains : [goneOn, ...chains], told)
      if (here.length > 0) told = true
      found.push(...here)
    }
  }
  const isGiver = giversIn(found, isPerson)
  return found.filter(
    one =>
      !isGeneric(one.name) &&
      !TIER_NAME.test(one.name) &&
      !isNoName(one.name) &&
      (FIRM_RULES.has(one.rule) || !isGivenNameOnly(one.name)) &&
      !isGiver(one),
  )
}
