import type { Finding } from '../evidence.ts'
import { listEnd, listStart, type Named, organisationsIn } from '../organisations/lists.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { tierIn } from '../text/sections.ts'
import type { Token } from '../text/tokens.ts'

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

const GIFT =
  '(?:food|pizzas?|drinks?|beers?|beverages|snacks|refreshments|catering|dinner|lunch|breakfast|coffee|swag|nourriture|repas|bouchées|bières?|bouffe|boissons)'

/** "… A, B and C for sponsoring", "for their support", "for the pizza": the list stands before. */
const FOR = new RegExp(
  `\\b(?:for (?:host\\w*[^.,;]{0,50}? and )?(?:kindly |generously |having |also |your |their |the |our |all |continued |ongoing |generous |kind |amazing |financial )*(?:sponsor\\w*|commandit\\w*|support(?:ing)?\\b|(?:making|made|helping (?:to )?make|help making)\\b.{0,60}\\b(?:possible|happen|sponsorships?)\\b|(?:providing|supplying|buying|bringing|paying for|covering) (?:us )?(?:with )?(?:the |some |all |our |free |delicious |great )*${GIFT}\\b|${GIFT}\\b|generous\\w*|financial)|d'avoir (?:commandit|parrain|soutenu|rendu|offert|fourni)\\w*|pour (?:leur |votre |son |la |le |les |avoir |leurs )*(?:commandit\\w*|soutien|parrainage|appui|contribution|nourriture|pizzas?|bières?|repas|bouffe|boissons))`,
  'gi',
)

/** "sponsored by A", "with the support of A", "food provided by A", "commandité par A": the list stands after. */
const BY = new RegExp(
  `\\b(?:(?:co-?)?sponsored by|(?:events?|meetups?|evening|conference|edition|hackathon|night|\\w+fest|\\w+con) (?:was|is|were) (?:\\w+ )?supported by|sponsorship (?:from|by|of)|sponsors?(?:hips?)? (?:were|was|are|is|include[sd]?|including)|(?:made )?possible (?:by|thanks to)|(?:with |thanks to )(?:the )?(?:\\w+ )?(?:support|sponsorship|generosity) (?:of|from)|${GIFT}(?: and ${GIFT})?(?:,? (?:was|were|are|is|will be))? (?:\\w+ )?(?:provided|sponsored|offered|supplied|brought|paid for) (?:to you )?by|${GIFT} (?:by|from|courtesy of)|courtesy of|commandit[ée]+s? par|parrain[ée]+s? par|gr[âa]ce (?:au (?:\\w+ )?soutien|à la commandite|à la générosité|aux? commanditaires?) (?:de |d')?|avec le (?:\\w+ )?soutien (?:de |d')|${GIFT} (?:offerte?s?|fournie?s?|commandit[ée]+s?) par)`,
  'gi',
)

const TIERS =
  '(?:titanium|diamond|platinum|gold|silver|bronze|lead|headline|community|media|food|venue|diamant|platine|principal|or|argent)'

/** "our gold sponsors include A", "thanks to our sponsors A and B", "Sponsors: A, B", "bronze includes A". */
const LABEL = new RegExp(
  `(?:\\b(?:${TIERS})[- ](?:level |tier )?sponsors?|\\bsponsors?(?![\\w-])(?: logos?)?|\\bcommanditaires?(?: (?:${TIERS}))?|\\bpartenaires?(?: (?:${TIERS}))?|(?:^|[ ,])(?:and |et )?(?:${TIERS})(?= (?:includes?|is|are|was|were|:)|:))(?: (?:for (?:the|this) (?:event|evening|meetup|night|edition)|of (?:the|this) (?:event|evening|meetup|night|edition)|this (?:time|month|year|evening)|tonight))?,?(?: (?:include[sd]?|including|are|is|were|was|also|sont|étaient|this|evening|such as))*\\s*[:,–—-]?\\s*`,
  'gi',
)

/** A list before a verb: "A and B sponsored the pizza", "A provided the food", "A was our gold sponsor". */
const DID = new RegExp(
  `\\b(?:who |which )?(?:(?:have |has |had )?(?:also |kindly |generously |graciously )*(?:sponsored|commandit(?:é|ait|aient)) (?:the|this|our|us|these|tonight|both|food|pizza|la|le|les|cette|drinks|beer)|(?:also |kindly |generously |graciously )*(?:provided|supplied|brought|paid for|bought|covered|offered) (?:us )?(?:with )?(?:the |some |all |our |free )*${GIFT}\\b|(?:is|was|are|were) (?:once again |again |also )?(?:our|the|a|an) (?:proud |new |generous )?(?:${TIERS} )?sponsors?\\b|,? (?:our|the) (?:${TIERS} )?sponsors?\\b|a (?:commandité|offert|fourni)|ont (?:commandité|offert|fourni))`,
  'gi',
)

const WANTED =
  /\b(?:would like to|interested in|become an?|looking for|want(?:s|ed)? to|call for|how to|seeking|opportunit\w+|prospectus|brochure|potential|future)\b.{0,30}\bsponsor/i

/** "Acme (gold)": the tier in brackets after a name. */
const tierAfter = (tokens: readonly Token[], named: Named): string | undefined => {
  const next = tokens[named.last + 1]
  return next?.gap.includes('(') ? tierIn(next.text) : undefined
}

/** Tier that stands in the words before a list. */
const tierBefore = (line: Line, offset: number): string | undefined =>
  tierIn(
    line.text
      .slice(Math.max(0, offset - 60), offset)
      .split(/[.;!?]|\band\b(?=[^,]*$)/)
      .at(-1) ?? '',
  )

const inProse = (line: Line): readonly Finding[] => {
  const { passage, tokens } = line
  if ((line.flags & FLAG.sponsor) === 0 || WANTED.test(line.text)) return []
  const found: Finding[] = []
  const base = line.sentence.start
  const add = (from: number, to: number, rule: string, confidence: number, tier?: string): void => {
    for (const named of organisationsIn(passage, tokens, from, to))
      found.push(finding(passage, named, rule, confidence, tierAfter(tokens, named) ?? tier))
  }
  for (const match of line.text.matchAll(FOR)) {
    const at = tokenFrom(tokens, base + match.index)
    add(listStart(passage, tokens, at), at, 'thanked-for', 0.93)
  }
  for (const match of line.text.matchAll(BY)) {
    const at = tokenFrom(tokens, base + match.index + match[0].length)
    add(at, listEnd(passage, tokens, at), 'sponsored-by', 0.92, tierIn(match[0]))
  }
  for (const match of line.text.matchAll(LABEL)) {
    const at = tokenFrom(tokens, base + match.index + match[0].length)
    const linked =
      tokens[at]?.start === base + match.index + match[0].length ||
      /[:,–—-]\s*$|(?:are|is|were|include[sd]?|was|sont)\s*$/.test(match[0])
    const gap = tokens[at]?.gap ?? ''
    if (!linked && !/^[\s:,–—-]*\(?$/.test(gap)) continue
    if (
      tokens[at]?.shape === 'lower' &&
      !/^(?:the|our|la|le|les|both|\w+\.\w+)$/.test(tokens[at]?.folded ?? '') &&
      !passage.block.links.some(link => link.start === tokens[at]?.start)
    )
      continue
    add(
      at,
      listEnd(passage, tokens, at),
      'sponsor-label',
      0.9,
      tierIn(match[0]) ?? (/\bsponsor/i.test(match[0]) ? undefined : tierBefore(line, match.index)),
    )
  }
  for (const match of line.text.matchAll(DID)) {
    const at = tokenFrom(tokens, base + match.index)
    const start = listStart(passage, tokens, at)
    if (tokens[start - 1]?.folded === 'by') continue
    add(start, at, 'sponsored', 0.88, tierIn(match[0]))
  }
  return found
}

const LOGO = /\s*(?:\blogos?\b|\bbanner\b|\bbanni[eè]re\b|[-_ ]?\b(?:white|black|dark|light|color|colour|rgb)\b).*$/i

/** Blocks under a heading "Sponsors": list items, cells, pictures' alternative texts, and paragraphs that are lists of links. */
const underHeading = (passage: Passage): readonly Finding[] => {
  const { block, text, tokens } = passage
  if (passage.section !== 'sponsors' || tokens.length === 0) return []
  const header = block.header ?? ''
  const whole = (upTo: number, confidence: number): readonly Finding[] => {
    const all = organisationsIn(passage, tokens, 0, upTo)
    return all.map(named => finding(passage, named, 'under-heading', confidence, passage.tier ?? tierIn(header)))
  }
  switch (block.kind) {
    case 'list-item': {
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
      if (text.trim() === header.trim() || tierIn(text) !== undefined) return []
      return whole(tokens.length, 0.92)
    case 'alt':
    case 'caption':
      return text.length > 60 && !/[,;]/.test(text)
        ? []
        : organisationsIn(
            { ...passage, text },
            tokens,
            0,
            tokenFrom(tokens, LOGO.exec(text)?.index ?? text.length),
          ).map(named => finding(passage, named, 'sponsor-logo', 0.85, passage.tier))
    case 'paragraph': {
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
        !/sponsor|commanditaire|partenaire|partner|support/i.test(text) &&
        tierIn(text) === undefined
        ? whole(tokens.length, 0.85)
        : []
    default:
      return []
  }
}

const LOGOS = /\b(?:sponsors?|commanditaires?|partenaires?)\b[^:]{0,30}:\s*/i

/** "Sponsor logos: A, B and C" in an alternative text or a caption. */
const inPicture = (passage: Passage): readonly Finding[] => {
  if (passage.block.kind !== 'alt' && passage.block.kind !== 'caption') return []
  const label = LOGOS.exec(passage.text)
  if (label === null) return []
  const at = tokenFrom(passage.tokens, label.index + label[0].length)
  return organisationsIn(passage, passage.tokens, at, passage.tokens.length).map(named =>
    finding(passage, named, 'sponsor-logo', 0.85),
  )
}

/** Finds who the post names as a sponsor of its event. */
export const findSponsors = (reading: Reading): readonly Finding[] => {
  const found: Finding[] = []
  for (const passage of reading.passages) {
    if (passage.section === 'foot' || passage.section === 'later') continue
    found.push(...underHeading(passage), ...inPicture(passage))
    if (!reading.event) continue
    for (const line of passage.lines)
      if (!line.call || /\b(?:thank|merci|sponsored by|commandit)/i.test(line.text)) found.push(...inProse(line))
  }
  return found
}
