import type { Finding, Span } from '../evidence.ts'
import type { Line, Reading } from '../text/document.ts'
import { wordSet } from '../text/phrases.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { ROLE_WORDS } from '../text/words.ts'
import { type Form, type Technology, taxonomy } from './taxonomy.ts'

/** A technology named in a line. */
export type Hit = {
  readonly technology: Technology
  readonly line: Line
  readonly first: number
  readonly last: number
  /** Whether it stands for itself; doubtful ones need another hit of the same technology, or a technical word near. */
  readonly sure: boolean
}

/** Words that make an ambiguous name beside them a technology's. */
const TECHNICAL =
  wordSet(`language languages programming code coding production cluster clusters version versions deploy deployed deploying deployment
  library libraries framework frameworks sdk api apis written compiler runtime container containers containerized docker
  kubernetes microservice microservices pipeline pipelines database databases server servers operator operators plugin
  cli tool tools open-source opensource repo repository package packages module modules app apps application backend frontend
  developers developer service mesh data streaming model models ml ai training inference llm gpu notebook query queries
  orchestrator storage chart charts config configuration infrastructure devops ci cd build builds testing automation
  dashboard metrics logs tracing observability monitoring gateway ingress proxy cloud serverless function functions
  job jobs sandbox incubation incubating graduated graduation cncf apache script scripts routines goroutines channels structs
  software stack cookbook recipes minions webhook crd crds binary rewrite rewrote migrated migration implemented`)

const asWritten = (tokens: readonly Token[], at: number, form: Form): boolean =>
  form.words.every((word, index) => tokens[at + index]?.text === word)

const nearTechnical = (tokens: readonly Token[], first: number, last: number, reach: number): boolean => {
  for (let at = Math.max(0, first - reach); at <= Math.min(tokens.length - 1, last + reach); at++) {
    if (at >= first && at <= last) continue
    if (TECHNICAL.has(tokens[at]?.folded ?? '')) return true
  }
  return false
}

/** Picks, of the forms found at a word, the one whose way of writing fits. */
const fitting = (
  tokens: readonly Token[],
  at: number,
  forms: readonly Form[],
  prose: boolean,
): { form: Form; sure: boolean } | undefined => {
  let doubtful: Form | undefined
  for (const form of forms) {
    const written = asWritten(tokens, at, form)
    const several = form.words.length > 1
    if (form.match === 'any') {
      if (!several || written) return { form, sure: true }
      if (
        tokens.slice(at, at + form.words.length).some(token => isCapitalised(token)) ||
        form.words[0]?.toLowerCase() === form.words[0]
      )
        return { form, sure: true }
      continue
    }
    const first = tokens[at]
    if (form.match === 'exact') {
      if (written && !(at === 0 && first?.shape === 'title' && prose)) return { form, sure: true }
      if (form.ownName || !written)
        doubtful ??= /^[A-Z0-9/.-]+$/.test(form.words.join('')) && !written ? undefined : form
      if (written) doubtful = form
      continue
    }
    if (written) doubtful ??= form
  }
  return doubtful === undefined ? undefined : { form: doubtful, sure: false }
}

const STARTS_PLAIN = /^(?:to|ahead|back|on|for|with|and|the|your|it|this|up|out|through|home)$/

/** All technologies named in a line. */
const hitsIn = (line: Line): readonly Hit[] => {
  const { index } = taxonomy()
  const { tokens } = line
  const found: { hit: Hit; form: Form }[] = []
  for (let at = 0; at < tokens.length; at++) {
    const entry = index.at(tokens, at)
    if (entry === undefined) continue
    const fit = fitting(
      tokens,
      at,
      entry.values,
      line.passage.block.kind === 'paragraph' || line.passage.block.kind === 'quote',
    )
    if (fit === undefined) continue
    const last = at + entry.length - 1
    found.push({ form: fit.form, hit: { technology: fit.form.technology, line, first: at, last, sure: fit.sure } })
    at = last
  }
  return found.flatMap(({ hit, form }, index2) => {
    if (hit.sure) return [hit]
    // A sure technology right beside it, in a list or a compound, makes it one.
    const beside = found.some(
      (other, at) =>
        at !== index2 &&
        other.hit.sure &&
        (Math.abs(other.hit.first - hit.last) <= 2 || Math.abs(hit.first - other.hit.last) <= 2),
    )
    const token = tokens[hit.first]
    const next = tokens[hit.last + 1]
    if (form.match === 'exact') {
      const written = token !== undefined && form.words[0] === token.text
      if (written) return [{ ...hit, sure: beside || nearTechnical(tokens, hit.first, hit.last, 10) }]
      return beside ? [{ ...hit, sure: true }] : []
    }
    if (token?.shape === 'lower' && !beside) return []
    if (hit.first === 0 && (next === undefined || STARTS_PLAIN.test(next.folded))) return []
    const reach = hit.first === 0 ? 2 : 5
    const other = found.some((one, at) => at !== index2 && one.hit.sure && Math.abs(one.hit.first - hit.first) <= reach)
    // A capital on either side makes it part of a longer name: "Spring Edition", "Port Moody".
    const inName =
      (next !== undefined &&
        next.gap === ' ' &&
        isCapitalised(next) &&
        !TECHNICAL.has(next.folded) &&
        !found.some(one => one.hit.first === hit.last + 1)) ||
      (tokens[hit.first - 1] !== undefined &&
        hit.first > 1 &&
        token?.gap === ' ' &&
        isCapitalised(tokens[hit.first - 1] ?? next ?? token) &&
        !found.some(one => one.hit.last === hit.first - 1))
    if (inName) return []
    return beside ||
      nearTechnical(tokens, hit.first, hit.last, 2) ||
      (other && nearTechnical(tokens, hit.first, hit.last, reach))
      ? [{ ...hit, sure: true }]
      : []
  })
}

/** Every place of a post where a technology is named, in order. Call-to-action sentences and code are left out. */
export const technologyHits = (reading: Reading): readonly Hit[] => reading.lines.flatMap(hitsIn)

const EMPLOYER = /^(?:at|chez|from|@|joining|joined|left|leaving)$/
const AFTER_COMPANY = wordSet(
  'office offices hq headquarters engineer engineers employee employees team booth sponsor sponsors folks staff building booth recruiter stock',
)

/** Roles that an organisation gives, unlike maintainers and users of a technology. */
const EMPLOYED = wordSet(
  'cto ceo cio coo ciso founder cofounder vp president head director engineer architect manager consultant analyst sre evangelist intern',
)

/** Whether a company's name stands for the company here: "at Acme", "Acme's office", "thanks to Acme". */
const asCompany = (hit: Hit): boolean => {
  const { tokens } = hit.line
  const before = tokens[hit.first - 1]
  const after = tokens[hit.last + 1]
  if (after?.gap === ' ' && isCapitalised(after) && /^(?:foundation|inc|labs|corp|ltd|llc)$/.test(after.folded))
    return true
  if (
    before !== undefined &&
    /^(?:of|at|from|chez|de)$/.test(before.folded) &&
    EMPLOYED.has(tokens[hit.first - 2]?.folded ?? '')
  )
    return true
  if (!hit.technology.company) return false
  if (before !== undefined && EMPLOYER.test(before.folded) && !(before.folded === 'from' && after?.folded === 'to'))
    return true
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

/** Whether some words are part of an organisation's name that another facet has read: a sponsor, a host, an employer. */
const covered = (hit: Hit, spans: ReadonlyMap<unknown, readonly Span[]>): boolean => {
  const start = hit.line.tokens[hit.first]?.start ?? 0
  const end = hit.line.tokens[hit.last]?.end ?? 0
  return (spans.get(hit.line.passage) ?? []).some(span => span.start <= start && end <= span.end)
}

const byPassage = (spans: readonly Span[]): ReadonlyMap<unknown, readonly Span[]> => {
  const lists = new Map<unknown, Span[]>()
  for (const span of spans) {
    const list = lists.get(span.passage)
    if (list === undefined) lists.set(span.passage, [span])
    else list.push(span)
  }
  return lists
}

/**
 * The technologies a post says something about. `organisations` are places where a name stands for a sponsor or a host,
 * `employers` those after a person's name; the latter hide only names that are companies' too.
 */
export const findTechnologies = (
  reading: Reading,
  hits: readonly Hit[],
  organisations: readonly Span[],
  employers: readonly Span[],
): readonly Finding[] => {
  const spans = byPassage(organisations)
  const employed = byPassage(employers)
  const byTechnology = new Map<Technology, Hit[]>()
  for (const hit of hits) {
    const { passage, call, later } = hit.line
    if (
      ((call || (later && !reading.announcement)) && reading.event) ||
      passage.section === 'sponsors' ||
      covered(hit, spans)
    )
      continue
    if (asCompany(hit) || (hit.technology.company && covered(hit, employed))) continue
    const list = byTechnology.get(hit.technology)
    if (list === undefined) byTechnology.set(hit.technology, [hit])
    else list.push(hit)
  }
  const found: Finding[] = []
  for (const [technology, list] of byTechnology) {
    const best = list.find(hit => hit.sure && hit.line.passage.block.kind !== 'title') ?? list.find(hit => hit.sure)
    if (best === undefined) continue
    const titled = list.some(hit => hit.line.passage.block.kind === 'title')
    const headed = list.some(hit => hit.line.passage.block.kind === 'heading')
    found.push({
      name: technology.name,
      confidence: Math.min(0.98, 0.7 + (titled ? 0.2 : 0) + (headed ? 0.1 : 0) + Math.min(0.15, list.length * 0.03)),
      rule: titled ? 'title' : headed ? 'heading' : 'text',
      span: {
        passage: best.line.passage,
        start: best.line.tokens[best.first]?.start ?? 0,
        end: best.line.tokens[best.last]?.end ?? 0,
      },
    })
  }
  return found
}
