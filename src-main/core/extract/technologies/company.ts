import type { Span } from '../evidence.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { ROLE_WORDS } from '../text/words.ts'
import { isGiver } from './as-giver.ts'
import { isBehindPerson, isFirm, isShared } from './firm-lists.ts'
import type { Hit } from './hits.ts'
import { MAKERS } from './unlisted-cues.ts'

const EMPLOYER = /^(?:at|by|chez|from|@|joining|joined|left|leaving)$/
const AFTER_COMPANY = wordSet(
  'office offices hq headquarters engineer engineers employee employees team booth sponsor sponsors folks staff building booth recruiter stock',
)

/** Roles that an organisation gives, unlike maintainers and users of a technology. */
const EMPLOYED = wordSet(
  'cto ceo cio coo ciso founder cofounder vp president head director engineer architect manager consultant analyst sre evangelist intern',
)

/** Rules that tell a technology from a company of the same name. */
const CERTAIN: ReadonlySet<string | undefined> = new Set(['as-language', 'beside', 'listed', 'named', 'version'])

/** Kinds of technology that a firm of the same name mostly sells; languages, frameworks and the like belong to nobody. */
const SOLD = new Set(['security', 'observability', 'cloud', 'platforms and tools', 'content and business'])
const isSold = ({ technology }: Hit): boolean => technology.company || SOLD.has(technology.kind)

/** Whether a name may be a company's: it is known for one, or so common a word that many go by it. */
const mayBeCompany = ({ technology, rule }: Hit): boolean =>
  technology.company || (technology.match === 'context' && !CERTAIN.has(rule))

const MOVES =
  /^(?:mov(?:e|es|ed|ing)|migrat\w+|switch\w*|port(?:s|ed|ing)?|transition\w*|upgrad\w+|chang\w+|import\w*|export\w*|fetch\w*|read\w*|pull\w*|data|away|over)$/

/** "from Acme to Foo", "migrating from Acme": what is left behind is a technology. */
const isMove = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first - 1]?.folded === 'from' &&
  (/^(?:to|over|onto|into)$/.test(tokens[last + 1]?.folded ?? '') ||
    [2, 3].some(back => MOVES.test(tokens[first - back]?.folded ?? '')))

/** Whether a company's name stands for the company here: "at Acme", "hosted by Acme", "Acme's office", "thanks to Acme". */
export const asCompany = (hit: Hit): boolean => {
  const { tokens } = hit.line
  const before = tokens[hit.first - 1]
  const after = tokens[hit.last + 1]
  if (
    after?.gap === ' ' &&
    isCapitalised(after) &&
    /^(?:foundation|inc|labs|corp|ltd|llc|magazine|journal|weekly|magazin)$/.test(after.folded)
  )
    return true
  if (
    before !== undefined &&
    /^(?:of|at|from|chez|de)$/.test(before.folded) &&
    EMPLOYED.has(tokens[hit.first - 2]?.folded ?? '')
  )
    return true
  if (isFirm(tokens, hit.first, hit.last, isSold(hit))) return true
  if (hit.technology.company && isGiver(hit.line, hit.first, hit.last)) return true
  if (!mayBeCompany(hit)) return false
  if (hit.technology.company && isBehindPerson(tokens, hit.first, hit.last)) return true
  if (
    before !== undefined &&
    EMPLOYER.test(before.folded) &&
    !isMove(tokens, hit.first, hit.last) &&
    !isShared(tokens, hit.last)
  )
    return true
  if (!hit.technology.company) return false
  if (
    after !== undefined &&
    (AFTER_COMPANY.has(after.folded) || (tokens[hit.last]?.possessive === true && ROLE_WORDS.has(after.folded)))
  )
    return true
  if (tokens[hit.last]?.possessive === true && after !== undefined && isCapitalised(after)) return true
  return (
    /\b(?:thank|thanks|sponsor|sponsors|sponsored|sponsoring|merci)\b/i.test(hit.line.text) ||
    hit.line.passage.section === 'sponsors'
  )
}

const LEGAL = wordSet('lda ltda gmbh ag sarl sas bv nv oy ab aps spa srl llc inc ltd pty kk ug plc')
const YEAR_BEHIND = /^ (?:['\u2018\u2019]\d\d|20[0-3]\d)$/

/** Whether a name that no list has stands where an employer does: "CTO of Acme", "at Acme", "Acme's office". */
export const asEmployer = (tokens: readonly Token[], first: number, last: number): boolean => {
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  if (isFirm(tokens, first, last, true) || isBehindPerson(tokens, first, last)) return true
  // "Moss Friends Lda.", "MossOS '21": a firm, and a conference's year.
  if (after !== undefined && (LEGAL.has(after.folded) || YEAR_BEHIND.test(`${after.gap}${after.text}`))) return true
  if (before !== undefined && EMPLOYER.test(before.folded) && !isMove(tokens, first, last)) return true
  // "ingeniero de software en Harbourly"
  if (
    before !== undefined &&
    /^(?:en|bei|na|no|bij|presso)$/.test(before.folded) &&
    tokens.slice(Math.max(0, first - 5), first - 1).some(one => ROLE_WORDS.has(one.folded))
  )
    return true
  const role = tokens[first - 2]?.folded ?? ''
  // "the creator of Harbourly"
  if (before !== undefined && /^(?:of|de)$/.test(before.folded) && ROLE_WORDS.has(role) && !MAKERS.has(role))
    return true
  return (
    after !== undefined &&
    (AFTER_COMPANY.has(after.folded) || (tokens[last]?.possessive === true && ROLE_WORDS.has(after.folded)))
  )
}

/** Whether some words are part of an organisation's name that another facet has read: a sponsor, a host, an employer. */
export const isCovered = (hit: Hit, spans: ReadonlyMap<unknown, readonly Span[]>): boolean => {
  const start = hit.line.tokens[hit.first]?.start ?? 0
  const end = hit.line.tokens[hit.last]?.end ?? 0
  return (spans.get(hit.line.passage) ?? []).some(span => span.start <= start && end <= span.end)
}

/** Places by their passage. */
export const byPassage = (spans: readonly Span[]): ReadonlyMap<unknown, readonly Span[]> => {
  const lists = new Map<unknown, Span[]>()
  for (const span of spans) {
    const list = lists.get(span.passage)
    if (list === undefined) lists.set(span.passage, [span])
    else list.push(span)
  }
  return lists
}
