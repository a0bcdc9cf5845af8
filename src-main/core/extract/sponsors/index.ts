import type { Finding } from '../evidence.ts'
import { gated, matches } from '../gates/gate.ts'
import { lean } from '../gates/lean.ts'
import { cellLabel, organisationsOf } from '../organisations/cells.ts'
import { chainGoneOn, isGeneric, organisationChains } from '../organisations/chains.ts'
import { finding } from '../organisations/finding.ts'
import { isWellKnown } from '../organisations/known.ts'
import { isGivenNameOnly, isNoName } from '../organisations/no-name.ts'
import { introducesThanks, SAYS_THANKS } from '../organisations/thanks.ts'
import type { Passage, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { fold } from '../text/fold.ts'
import { LANDS } from '../text/lands.ts'
import { tierIn } from '../text/sections.ts'
import { isAside } from './asides.ts'
import { giversInRow } from './given-rows.ts'
import { giversIn } from './givers.ts'
import { isByLevel, tellsOfOthers } from './level-columns.ts'
import { withoutShortLogos } from './logo-names.ts'
import { sponsorsInLogos } from './logos.ts'
import { sponsorsInProse } from './prose.ts'
import { tierAfter } from './tiers.ts'
import { sponsorsInPicture, sponsorsUnderHeading } from './under-heading.ts'
import { GIFT } from './words.ts'

const SPONSOR_HEADER = /^(?:sponsors?|sponsored by|commanditaires?|partenaires?|commandité par|food(?: by)?|pizza)$/i

/** "Gold | Acme", "Cake | Initech": rows below a heading of thanks, by level or by what was given. */
const GIVEN_LABEL = lean(new RegExp(`\\b${GIFT}\\b`))
const namesSponsors = (label: string, { heading, section }: Passage): boolean =>
  SPONSOR_HEADER.test(label) ||
  (label !== '' &&
    (section === 'sponsors' || SAYS_THANKS.pattern.test(heading)) &&
    (tierIn(label) !== undefined || GIVEN_LABEL.test(fold(label))))

/** A table's column headed "Sponsor", or one of several that are headed by levels. */
const inTable = (reading: Reading, passage: Passage): readonly Finding[] => {
  const header = passage.block.header ?? ''
  if (passage.block.kind !== 'table-cell' || (header !== '' && passage.text.trim() === header.trim())) return []
  const byLevel = isByLevel(reading.passages, passage)
  if (!byLevel && !namesSponsors(cellLabel(reading.passages, passage), passage))
    return giversInRow(reading.passages, passage).map(named => finding(passage, named, 'given-row', 0.84))
  return organisationsOf(passage).map(named =>
    finding(passage, named, 'table-column', 0.92, byLevel ? tierIn(header) : tierAfter(passage.tokens, named)),
  )
}

const TIER_NAME =
  /^(?:platini?um|platine|gold|silver|bronze|diamond|diamant|titanium|or|argent|argento|oro|plata|bronce|bronzo|platino|ouro|prata|startup|community|media|associate|headline|principal)(?: (?:sponsors?|partners?))?$/i
/** "Widget Meetup", "LoomCon", "Weaving Days": what is sponsored, where no heading, label or picture names it. */
const OCCASION =
  /\b(?:[Mm]eet-?[Uu]ps?|[Ww]orkshops?|[Cc]onferences?|[Kk]onferenz|[Hh]ackathon|[Ss]ummit|[Bb]ar[Cc]amp|[Uu]nconference|Days)$|\p{Ll}(?:Con|Conf|Conferences?|Fest|Camp|Days)$/u

/** What may introduce a list of sponsors; a colon behind other words introduces something else. */
const SPONSORISH = gated(
  /\b(?:sponsor|partner|partenaire|commandit|patroc|support|thank|merci|danke?|gracias|possible|compan|organi[sz]ation|entreprise|firm|following|they|those|who|these|help|kind|generous|grateful|level|tier|gold|silver|bronze|food|drinks|venue|year|time|back)/i,
)

/** "For parking, there are some places nearby:" under the heading of the sponsor: introduces no list of sponsors. */
const introducesOther = (passage: Passage): boolean =>
  passage.block.kind === 'paragraph' &&
  passage.tokens.length >= 4 &&
  passage.text.trimEnd().endsWith(':') &&
  !matches(passage, SPONSORISH)

/** "Paid for by:", "Made possible by these firms:": what follows in a list are those who gave. */
const GIVERS_FOLLOW =
  /\b(?:paid|payed|funded|sponsored|possible|supported|backed|fed|financed|brought to you|offerte?s?|soutenue?s?|financee?s?|possibles?|unterstutzt|gesponsert|finanziert|bezahlt|ermoglicht|patrocinad[oa]s?|apoiad[oa]s?)\b(?: [^\s.;:]+){0,6}? (?:by|thanks to|par|grace a|von|durch|por|gracias a|pel[ao]s?)(?: [^\s.;:]+){0,4}\s?:$/
const introducesGivers = ({ block, text }: Passage): boolean =>
  block.kind === 'paragraph' && text.endsWith(':') && GIVERS_FOLLOW.test(fold(text))

const LEVEL =
  /(?:^[^\p{L}\n]{0,12}|[.;] )(platini?um|platine|platino|platin|gold|silver|silber|bronze|bronce|bronzo|diamond|diamant|or|argent|argento|oro|plata|ouro|prata)(?: (?:sponsors?|partners?|partenaires?|level|tier|niveau))?\s?[:–—·|]/gimu
const NEAR_LEVELS = 3
/** What may stand beside levels: those who gave without one. */
const BESIDE_LEVELS =
  /^[^\p{L}]{0,12}(?:community|media|start-?ups?|in[- ]kind|others?|friends)(?: (?:sponsors?|partners?))?\s?[:–—·|]/iu
/** The marks behind a level, one of which a text has where it names any. */
const LEVEL_MARKS = [':', '–', '—', '·', '|']
/** The levels that lines of a text open with; '' for what may stand beside them. */
const levelsIn = (text: string): readonly string[] =>
  !LEVEL_MARKS.some(mark => text.includes(mark))
    ? []
    : BESIDE_LEVELS.test(text)
      ? ['']
      : [...text.matchAll(LEVEL)].flatMap(([, level]) => level?.toLowerCase() ?? [])
/** "Gold: Acme" beside "Silver: Initech", in one list or in lines of their own, or below words of thanks. */
const isLevel = ({ passages }: Reading, passage: Passage): boolean => {
  const { at, block, text, heading } = passage
  if (block.kind !== 'list-item' && block.kind !== 'paragraph') return false
  const [level, ...others] = levelsIn(text)
  if (level === undefined) return false
  let first = at
  while (passages[first - 1]?.block.kind === block.kind && levelsIn(passages[first - 1]?.text ?? '').length > 0) first--
  return (
    !tellsOfOthers(passages, passage, first) &&
    (others.length > 0 ||
      (level !== '' && SAYS_THANKS.pattern.test(heading)) ||
      passages
        .slice(Math.max(0, at - NEAR_LEVELS), at + NEAR_LEVELS + 1)
        .some(
          one =>
            one.block.kind === block.kind &&
            one.block.group === block.group &&
            levelsIn(one.text).some(other => other !== level),
        ))
  )
}

/** Words that speak of sponsoring or of no person: a given name before them is a firm's ("Casper sponsored the pizza"). */
const FIRM_RULES: ReadonlySet<string> = new Set([
  'sponsored',
  'under-heading',
  'sponsor-logo',
  'logo-file',
  'table-column',
])

/** Rules that take what stands in a place for sponsors. */
const LISTED: ReadonlySet<string> = new Set(['under-heading', 'sponsor-logo', 'logo-file', 'table-column'])

/** "The beer was Acme's": the mark shows that Acme had it, and is no part of the name. */
const owning = (one: Finding): Finding =>
  one.rule === 'was-theirs' ? { ...one, name: one.name.replace(/'s?$/, '') } : one

const GIVEN_BY = /\b(?:by|courtesy|thanks to|offert\w*)\b/

/** Finds who the post names as a sponsor of its event. `isPerson` tells names that the post uses for people; default: none. */
export const findSponsors = (
  reading: Reading,
  isPerson: (name: string) => boolean = () => false,
): readonly Finding[] => {
  const found: Finding[] = [...sponsorsInLogos(reading)]
  let aside = false
  let thanked = false
  let introduced = false
  for (const passage of reading.passages) {
    if (passage.section === 'later' || passage.block.kind === 'code') continue
    if (passage.block.kind !== 'list-item') {
      aside = introducesOther(passage)
      thanked = introducesThanks(passage)
      introduced = introducesGivers(passage)
    }
    const level = isLevel(reading, passage)
    if (passage.section !== 'foot' && !aside)
      found.push(
        ...sponsorsUnderHeading(
          introduced || (level && passage.block.kind === 'list-item') ? { ...passage, section: 'sponsors' } : passage,
        ),
        ...sponsorsInPicture(passage),
      )
    if (!reading.event) continue
    found.push(...inTable(reading, passage))
    if (passage.block.kind === 'table-cell' && (passage.block.header ?? '') !== '' && !GIVEN_BY.test(passage.text))
      continue
    let told = passage.section === 'sponsors' || level
    for (const [at, line] of passage.lines.entries()) {
      if (!told && (line.flags & FLAG.sponsor) === 0) continue
      if (isAside(line)) continue
      const goneOn = chainGoneOn(line, passage.lines[at - 1])
      const chains = organisationChains(line)
      const here = sponsorsInProse(line, goneOn === undefined ? chains : [goneOn, ...chains], told, thanked)
      if (here.length > 0) told = true
      found.push(...here)
    }
  }
  const isGiver = giversIn(found, isPerson)
  return withoutShortLogos(found.map(owning)).filter(
    one =>
      !isGeneric(one.name) &&
      !TIER_NAME.test(one.name) &&
      !one.name.startsWith('About ') &&
      !isNoName(one.name) &&
      !(OCCASION.test(one.name) && !LISTED.has(one.rule) && !isWellKnown(one.name)) &&
      !LANDS.has(fold(one.name)) &&
      (FIRM_RULES.has(one.rule) || !isGivenNameOnly(one.name)) &&
      !isGiver(one),
  )
}
