import type { Finding } from '../evidence.ts'
import { gated, isOpen } from '../gates/gate.ts'
import { lean } from '../gates/lean.ts'
import { isSecondHeader } from '../organisations/cells.ts'
import { finding } from '../organisations/finding.ts'
import { organisationsIn } from '../organisations/lists.ts'
import { isSmallBrand, labelledNames } from '../organisations/lower-case.ts'
import { OPENERS } from '../organisations/openers.ts'
import type { Passage } from '../text/document.ts'
import { tierIn } from '../text/sections.ts'
import type { Token } from '../text/tokens.ts'
import { GIFT } from './words.ts'

/** "Beer: Acme", "Main partner: Acme", "Fees covered by Acme": where the names start in an item under "Sponsors". */
const LABELLED = lean(
  new RegExp(
    `^\\W*(?:[\\w' -]{0,24}\\b(?:partners?|sponsors?|supporters?|venue|host|location|community|media|recruiting|in kind|en nature|sachspenden|en especie|${GIFT})\\s*(?::|–|—|-\\s)|[\\w' -]{0,40}\\b(?:provided|covered|sponsored|paid(?: for)?|offered|supplied|backed|brought)(?: to you)? by\\b)\\s*`,
    'i',
  ),
)
const behindLabel = ({ text }: Passage): number | undefined => LABELLED.exec(text)?.[0].length

/** Index of the first word that starts at or after an offset of the passage. */
const tokenFrom = (tokens: readonly Token[], offset: number): number => {
  const at = tokens.findIndex(token => token.start >= offset)
  return at < 0 ? tokens.length : at
}

/** "https://www.acme.example" alone in a cell, an item or a picture's text: the name in it. */
const ADDRESS_ALONE = /^\s*<?https?:\/\/(?:www\.)?([\p{L}\d-]{3,})(?:\.[\p{L}\d-]+)+(?:\/\S*)?>?\s*$/u

/** "Sponsored by: Acme", in a picture's words. */
const GIVEN_BY =
  /^\W*(?:(?:kindly |proudly )?(?:sponsored|supported|presented|provided|powered) by|(?:our |main |gold |silver )?sponsors?)\s*[:–-]?\s*/i
const LOGO_OF =
  /^\W*(?:the )?(?:company )?logos?(?:\s*[:–-]|(?: of| for| du?| de(?: la)?| der| von| del?)\b)?(?: the\b)?\s*/i
const LOGO =
  /(?<=\S)\s*(?:\blogos?\b|\bbanner\b|\bbanni[eè]re\b|[-_ ]?\b(?:white|black|dark|light|color|colour|rgb)\b).*$/i

const LONGEST_CAPTION = 60
/** "webkante logo": a brand that is written small, and what tells that the picture is of its sign. */
const SMALL_LOGO = /^\W*(?:logo (?:of |von |de |du )?)?([\p{Ll}\d][\p{L}\d:.&+-]{2,24})(?: [Ll]ogo)?\W*$/u

/** The names in the words of a picture: "Sponsored by Acme", "Initech logo", "webkante logo". */
const inPicture = (passage: Passage): readonly Finding[] => {
  const { text, tokens } = passage
  const from = tokenFrom(tokens, GIVEN_BY.exec(text)?.[0].length ?? LOGO_OF.exec(text)?.[0].length ?? 0)
  const to = tokenFrom(tokens, LOGO.exec(text)?.index ?? text.length)
  const found = organisationsIn(passage, tokens, from, to).map(named =>
    finding(passage, named, 'sponsor-logo', 0.85, passage.tier),
  )
  const small = found.length > 0 || !/logo/i.test(text) ? undefined : SMALL_LOGO.exec(text)?.[1]
  if (small === undefined || /^(?:logos?|sponsors?|partners?|our|the|company)$/.test(small)) return found
  const start = text.indexOf(small)
  return [{ name: small, confidence: 0.8, rule: 'sponsor-logo', span: { passage, start, end: start + small.length } }]
}

/** "Acme is an agency in Leeds.": a paragraph about one sponsor. */
const DESCRIBED =
  /^,? (?:is|are|offers?|provides?|makes?|builds?|helps?|develops?|ist|sind|est|sont|es|son|é) (?:an?|the|one|your|our|leading|ein|eine|une?|die|der|das|le|la|el|[a-z]+ing|[a-z]+s) /

/** "Acme (formerly Initech)": the name before. */
const FORMER = /\((?:formerly|formally|previously|aka|ex-?|now|part of|a part of|anciennement|früher|antes)\s?$/i

/** Blocks under a heading "Sponsors": list items, cells, pictures' alternative texts, and paragraphs that are lists of links. */
export const sponsorsUnderHeading = (passage: Passage): readonly Finding[] => {
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
      .filter(named => !FORMER.test(text.slice(0, named.start)))
      .filter(named => !(tierIn(named.name) !== undefined && text.slice(named.end, named.end + 2).trim() === ':'))
      .map(named => finding(passage, named, 'under-heading', confidence, passage.tier ?? tierIn(header)))
  }
  switch (block.kind) {
    case 'list-item': {
      const [only] = tokens
      if (only !== undefined && tokens.length === 1 && isSmallBrand(only))
        return [
          finding(
            passage,
            { name: only.text, start: only.start, end: only.end, first: 0, last: 0 },
            'under-heading',
            0.85,
            passage.tier,
          ),
        ]
      const labelled = behindLabel(passage)
      if (labelled !== undefined)
        return [
          ...organisationsIn(passage, tokens, tokenFrom(tokens, labelled), Math.min(tokens.length, 14)),
          ...labelledNames(passage, tokens),
        ].map(named => finding(passage, named, 'under-heading', 0.9, passage.tier ?? tierIn(text.slice(0, 30))))
      // "A: a company that …", "Gold: A, B", "A (gold)".
      const own = tierIn(text.slice(0, 30))
      const parted = tokens.findIndex((token, index) => index > 0 && /[:–—(]|-\s|,\s(?=[a-z])/.test(token.gap))
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
        return [...organisationsIn(passage, tokens, parted, tokens.length), ...labelledNames(passage, tokens)].map(
          named => finding(passage, named, 'under-heading', 0.93, own),
        )
      // "[Acme](https://acme.example) who teach Widgets": what follows tells of the firm.
      const link = block.links.find(({ start }) => start <= 1)
      const told = link === undefined ? -1 : tokens.findIndex(({ start }) => start >= link.end)
      if (told > 0 && tokens.slice(told).filter(({ shape }) => shape === 'lower').length > 2)
        return organisationsIn(passage, tokens, 0, told)
          .slice(0, 1)
          .map(named => finding(passage, named, 'under-heading', 0.93, passage.tier))
      const end = parted > 0 ? parted : tokens.length
      const tier = passage.tier ?? tierIn(text.slice(tokens[end - 1]?.end ?? 0, (tokens[end - 1]?.end ?? 0) + 30))
      return organisationsIn(passage, tokens, 0, Math.min(end, 10))
        .slice(0, parted > 0 ? 1 : 8)
        .map(named => finding(passage, named, 'under-heading', 0.93, tier))
    }
    case 'table-cell':
      if (
        header !== '' &&
        !/sponsor|compan|organi[sz]|name|commanditaire|partenaire|nom|^who$|^qui$|^wer$|^quien$/i.test(header)
      )
        return []
      if (text.trim() === header.trim() || tierIn(text) !== undefined || isSecondHeader(text)) return []
      return whole(tokens.length, 0.92)
    case 'alt':
    case 'caption':
      return text.length > LONGEST_CAPTION && !/[,;]/.test(text) ? [] : inPicture(passage)
    case 'paragraph': {
      const labelled = behindLabel(passage)
      if (labelled !== undefined && tokens.length <= 14)
        return organisationsIn(passage, tokens, tokenFrom(tokens, labelled), tokens.length)
          .slice(0, 4)
          .map(named => finding(passage, named, 'under-heading', 0.88, passage.tier ?? tierIn(text.slice(0, 30))))
      const linked = block.links.reduce((sum, link) => sum + link.end - link.start, 0)
      // "[Interested in helping?](/help)" names nobody either.
      if (linked > text.length * 0.5 && !text.includes('?')) return whole(tokens.length, 0.9)
      const capital = tokens.filter(token => token.shape !== 'lower').length
      // "Questions? Mail us@acme.example" names nobody.
      if (text.length < 160 && !/[@?]/.test(text) && capital * 3 >= tokens.length * 2) return whole(tokens.length, 0.85)
      // A bold or linked name that opens the paragraph about one sponsor.
      const opening = [...block.links, ...block.emphasis].find(run => run.start <= 2)
      const subject = organisationsIn(passage, tokens, 0, Math.min(tokens.length, 6))[0]
      if (
        opening === undefined &&
        subject?.first === 0 &&
        DESCRIBED.test(text.slice(subject.end)) &&
        !OPENERS.has(tokens[0]?.folded ?? '')
      )
        return [finding(passage, subject, 'under-heading', 0.85, passage.tier)]
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
        !/sponsor|commanditaire|partenaire|partner|support|patrocin|auspici|possible|\bwho\b|fed by/i.test(text) &&
        tierIn(text) === undefined
        ? whole(tokens.length, 0.85)
        : []
    default:
      return []
  }
}

const LOGOS = gated(/\b(?:sponsors?|commanditaires?|partenaires?)\b[^:]{0,30}:\s*/i)

/** "Acme – gold sponsor", "Initech (our media partner)": a name, and what it is. */
const NAME_IS_SPONSOR =
  /^\W*([^–—|(:]{2,50}?) ?(?:[–—|(:-]|, ) ?(?:(?:our|the|a|notre|le|un|unser) )?(?:(?:proud|main|annual|platin\w+|diamond|gold|silver|silber|bronze|headline|community|media|venue|food) )?(?:sponsors?|partners?|partenaires?|patrocinador\w*)\b/i

/** "Sponsor logos: A, B and C", "Acme – gold sponsor" in an alternative text or a caption. */
export const sponsorsInPicture = (passage: Passage): readonly Finding[] => {
  if (passage.block.kind !== 'alt' && passage.block.kind !== 'caption') return []
  const name = /sponsor|part[en]+[ea]i?r|patrocin/i.test(passage.text)
    ? NAME_IS_SPONSOR.exec(passage.text)?.[1]
    : undefined
  if (name !== undefined)
    return organisationsIn(
      passage,
      passage.tokens,
      0,
      tokenFrom(passage.tokens, passage.text.indexOf(name) + name.length),
    )
      .slice(0, 1)
      .map(named => finding(passage, named, 'sponsor-logo', 0.85, tierIn(passage.text.slice(name.length))))
  const label = isOpen(passage.marks, LOGOS) ? LOGOS.pattern.exec(passage.text) : null
  if (label === null) return []
  const at = tokenFrom(passage.tokens, label.index + label[0].length)
  return organisationsIn(passage, passage.tokens, at, passage.tokens.length).map(named =>
    finding(passage, named, 'sponsor-logo', 0.85),
  )
}
