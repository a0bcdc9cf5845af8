import type { Finding } from '../evidence.ts'
import type { Mention } from '../people/mentions.ts'
import type { Taken } from '../people/name-word-at.ts'
import { isSingleName } from '../people/single-name.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { ROLE_WORDS } from '../text/words.ts'
import { finding, isGiven, type PeopleOf } from './lines.ts'

const BIO =
  /^,? (?:is|est|ist|es) (?:an?|the|one|currently|un|une|l|le|la|ein|eine)?\b|^ (?:works|has been|travaille|arbeitet|a travaillé|développe|builds|leads)(?!\p{L})/iu

/** "Widgets Camp is a series of workshops": things are told of in the same words. */
const THING =
  /^,? (?:is|est|ist|es) (?:an?|the|one|une?|l'|la|le|eine?)(?!\p{L}).{0,40}?(?<!\p{L})(?:initiative|conference|conférence|event|événement|meetup|community|communauté|group|groupe|organi[sz]ation|company|entreprise|startup|start-up|project|projet|framework|library|tool|outil|platform|plateforme|series|série|workshop|atelier|place|space|café|bar|venue|school|école|product|service|language|book|programme?|network|réseau|non-?profit|association|agency|agence|team|verein|firma|gruppe|veranstaltung)(?!\p{L})(?! (?:manager|lead|leader|organi[sz]er|member|engineer|maintainer|author|founder|owner|director|speaker|developer|consultant|architect))/iu

const KINDS: ReadonlySet<string> = new Set(['paragraph', 'quote'])
const BIO_LABEL =
  /^\W*(?:(?:speaker(?:'s)?|short|presenter(?:'s)?) )?(?:bio(?:graph(?:y|ie))?|about (?:the |our )?(?:speaker|presenter)|à propos de l'intervenante?|über (?:den|die) referent(?:in)?|sobre (?:el|la|o|a) (?:ponente|palestrante))\s?:/i
const SKIPPED = new Set(['foot', 'organisers', 'sponsors', 'hosts', 'later'])

const NEAR = 6
const opensWithRole = ({ tokens }: Line): boolean => tokens.slice(0, NEAR).some(token => ROLE_WORDS.has(token.folded))

/** Whether a name is in bold, or a link. */
const isMarked = (passage: Passage, line: Line, { first, last }: Mention): boolean => {
  const start = line.tokens[first]?.start ?? 0
  const end = line.tokens[last]?.end ?? 0
  return [...passage.block.emphasis, ...passage.block.links].some(
    run => Math.abs(run.start - start) <= 1 && Math.abs(run.end - end) <= 2,
  )
}

/** "Onyx, senior weaver at Acme", right below the heading "Speaker": one name with a role. */
const opensWithOneName = ({ passages }: Reading, line: Line, taken: Taken): Finding | undefined => {
  const { passage, tokens } = line
  const [name, next] = tokens
  if (name === undefined || next?.gap !== ', ' || passages[passage.at - 1]?.block.kind !== 'heading') return undefined
  if (!isSingleName(name) || taken(name) || !tokens.slice(1, 5).some(({ folded }) => ROLE_WORDS.has(folded)))
    return undefined
  return { name: name.text, confidence: 0.72, rule: 'bio', span: { passage, start: name.start, end: name.end } }
}

/**
 * The announcement of an event tells who its speakers are: a paragraph that opens with a full name and "is a …", "works
 * at …", "est développeuse …". Below a
 * heading for the speakers or their biographies a recap tells it too, and a name in bold is enough. The post's authors and its organisers are left out.
 */
export const speakersInBios = (reading: Reading, people: PeopleOf, taken: Taken): readonly Finding[] => {
  if (!reading.event) return []
  return reading.passages.flatMap(passage => {
    const below = passage.section === 'speakers'
    const line = passage.lines[0]
    if (line === undefined || !KINDS.has(passage.block.kind) || SKIPPED.has(passage.section)) return []
    const head = people(line)[0]
    // "Bio: A has been …"
    if (
      head?.full === true &&
      BIO_LABEL.test(line.text) &&
      head.first <= 4 &&
      /:/.test(line.tokens[head.first]?.gap ?? '')
    )
      return [finding(line, head, 'bio', 0.8)]
    if (!reading.announcement && !below) return []
    const single = below && head === undefined ? opensWithOneName(reading, line, taken) : undefined
    if (single !== undefined) return [single]
    if (head === undefined || head.first > 0 || !head.full || reading.post.authors.includes(head.name)) return []
    const rest = line.text.slice((line.tokens[head.last]?.end ?? 0) - line.sentence.start)
    if (below && isMarked(passage, line, head)) return [finding(line, head, 'bio', 0.85)]
    if (BIO.test(rest) && !THING.test(rest)) return [finding(line, head, 'bio', 0.72)]
    // "Jane Roe. Weaver at Acme, author of Looms."
    const next = passage.lines[1]
    return line.tokens.length === head.last + 1 && next !== undefined && isGiven(head.name) && opensWithRole(next)
      ? [finding(line, head, 'bio', 0.72)]
      : []
  })
}
