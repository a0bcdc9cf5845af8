import type { Finding, Span } from '../evidence.ts'
import { OTHER_GROUPS } from '../text/colophon.ts'
import type { Line, Reading } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { foldKey } from '../text/fold.ts'
import { sessionLines } from './beside-the-text.ts'
import { asCompany, byPassage, isCovered } from './company.ts'
import { isContact } from './contact.ts'
import { evidenceFor, inOneList, isMeans, nearTechnical, standsOut } from './doubt.ts'
import { fieldsOf } from './fields.ts'
import { type Candidate, candidatesIn, type Hit } from './hits.ts'
import { likelyHits } from './likely-hits.ts'
import { bodiesIn, isOtherThing } from './other-things.ts'
import { repositoriesIn } from './repositories.ts'
import { readTags } from './tags.ts'
import type { Taxonomy, Technology } from './taxonomy.ts'
import { findUnlisted } from './unlisted.ts'
import { mostWritten, usualForms } from './usual-forms.ts'

export type { Hit } from './hits.ts'

const toHit = (line: Line, { form, first, last }: Candidate, rule: string | undefined): Hit => ({
  technology: form.technology,
  line,
  first,
  last,
  ...(rule === undefined ? {} : { rule }),
})

/** What a post says of technologies, before the facets settle what a name stands for. */
export type TechnologyReading = {
  readonly hits: readonly Hit[]
  /** Found by a tag of the post alone. */
  readonly tagged: readonly Finding[]
}

/** A hit that nothing in its line proves, with what its writing says. */
type Doubtful = {
  readonly at: number
  readonly one: Candidate
  readonly standsOut: boolean
}

/**
 * Every place of a post where a technology is named, in order; code is left out. A name that may be something else
 * counts by what stands around it (see doubt.ts), then by what the whole post is about:
 * - `tagged`: a tag of the post names it ("tags: [rust, wasm]", and "Rust" in the prose);
 * - `same-field`: it is written as a name, and the post is about its field ("Devise" in a post about Ruby);
 * - `means-in-field`: it is written small, where a means stands, and the post is about its field ("a parser made with
 *   nom" in a post about Rust);
 * - `listed`: it stands in one list with a name of which that proved true ("Ember and Phoenix");
 * - `likely`: small signs together are enough (see likely-hits.ts).
 */
export const readTechnologies = (reading: Reading, taxonomy: Taxonomy): TechnologyReading => {
  const hits: Hit[] = []
  const doubtful: Doubtful[] = []
  const bodies = bodiesIn(reading.lines)
  for (const line of [...reading.lines, ...sessionLines(reading.post)]) {
    // "Sister groups: Widgets York"
    if (reading.colophon.has(line.passage) && OTHER_GROUPS.test(line.text)) continue
    const candidates = candidatesIn(line, taxonomy).filter(one => !isOtherThing(line, one, bodies))
    for (const one of candidates) {
      const rule = one.rule ?? evidenceFor(line, candidates, one)
      if (rule === undefined) doubtful.push({ at: hits.length, one, standsOut: standsOut(line, candidates, one) })
      hits.push(toHit(line, one, rule))
    }
  }
  const tags = readTags(reading.post, taxonomy)
  const fields = doubtful.length === 0 ? NO_FIELDS : fieldsOf(hits)
  const left: Doubtful[] = []
  for (const each of doubtful) {
    const hit = hits[each.at]
    if (hit === undefined) continue
    const rule = ruleByPost(hit, each, tags.technologies, fields)
    if (rule === undefined) left.push(each)
    else hits[each.at] = { ...hit, rule }
  }
  for (const { at, standsOut: stands } of left) {
    const hit = hits[at]
    if (hit === undefined || !stands) continue
    // Hits of one line stand side by side.
    const near = [hits[at - 1], hits[at + 1]].filter(one => one?.line === hit.line && one.rule !== undefined)
    if (near.some(one => one !== undefined && inOneList(hit.line.tokens, one, hit)))
      hits[at] = { ...hit, rule: 'listed' }
  }
  for (const at of likelyHits(hits, doubtful)) {
    const hit = hits[at]
    if (hit !== undefined) hits[at] = { ...hit, rule: 'likely' }
  }
  return { hits, tagged: tags.findings }
}

const NO_FIELDS: ReadonlySet<string> = new Set()

/**
 * What a post tells of a name that its line leaves in doubt: a tag or a link ("tags: [spark]"), or technologies of its kind:
 * "Then came Chef", "we tried it with chef" in a post on Puppet and Ansible.
 */
const ruleByPost = (
  { technology, line }: Hit,
  { one, standsOut: stands }: Doubtful,
  tagged: ReadonlySet<Technology>,
  fields: ReadonlySet<string>,
): string | undefined => {
  const isCapital = line.tokens[one.first]?.shape !== 'lower'
  if (tagged.has(technology) && (stands || one.form.match !== 'context' || (one.first > 0 && isCapital)))
    return 'tagged'
  if (!fields.has(technology.kind)) return undefined
  if (stands) return 'same-field'
  return isMeans(line, one) ? 'means-in-field' : undefined
}

/** Whether a firm's name stands for its product: beside words of software, with a version, in a list of technologies. */
const isOfSoftware = (hit: Hit): boolean =>
  /^(?:version|beside|links-home|listed|tagged|same-field|as-site|glued-version)$/.test(hit.rule ?? '') ||
  nearTechnical(hit.line.tokens, hit, 2)

/** Rules that say little of the place itself. */
const DOUBTFUL: ReadonlySet<string | undefined> = new Set([
  'same-field',
  'likely',
  'as-language',
  'listed',
  'means-in-field',
])

/** "Kojo took the beginners", "Trish Go": a person of the post whose name a technology shares. */
const isCalledSo = (
  { line: { tokens, passage }, first, last, technology, rule }: Hit,
  isPerson: (name: string) => boolean,
): boolean => {
  if (first !== last || tokens[first]?.shape !== 'title' || technology.match === 'any' || !DOUBTFUL.has(rule))
    return false
  const before = tokens[first - 1]
  const word = tokens[first]?.text ?? ''
  return isPerson(word) || (before?.shape === 'title' && isPerson(passage.text.slice(before.start, tokens[last]?.end)))
}

/** Lines in which a technology of passing mention must be named before the post is about it. */
const TOPIC_LINES = 3

const isTopic = (hits: readonly Hit[]): boolean =>
  hits.some(({ line }) => line.passage.block.kind === 'title' || line.passage.block.kind === 'heading') ||
  new Set(hits.map(({ line }) => line)).size >= TOPIC_LINES

/**
 * The technologies a post says something about. `organisations` are places where a name stands for a sponsor or a host,
 * `employers` those after a person's name; the latter hide only names that are companies' too. `isPerson` tells names of speakers. Sentences that call for
 * something, and those about another event, do not count where the post is about an event.
 */
export const findTechnologies = (
  reading: Reading,
  { hits, tagged }: TechnologyReading,
  taxonomy: Taxonomy,
  organisations: readonly Span[],
  employers: readonly Span[],
  isPerson: (name: string) => boolean,
): readonly Finding[] => {
  const spans = byPassage(organisations)
  const employed = byPassage(employers)
  const byTechnology = new Map<Technology, Hit[]>()
  // "engineers from Acme" makes Acme a firm where it is not named more often, and beside words of software.
  const firms = new Map<Technology, number>()
  for (const hit of hits) {
    if (hit.rule === undefined) continue
    if (isElsewhere(reading, hit.line) || isCovered(hit, spans)) continue
    if (isContact(hit) || isCalledSo(hit, isPerson)) continue
    if (asCompany(hit) || (hit.technology.company && isCovered(hit, employed))) {
      firms.set(hit.technology, (firms.get(hit.technology) ?? 0) + 1)
      continue
    }
    const list = byTechnology.get(hit.technology)
    if (list === undefined) byTechnology.set(hit.technology, [hit])
    else list.push(hit)
  }
  const found: Finding[] = []
  const named = new Set<string>()
  for (const [technology, list] of byTechnology) {
    if (technology.tool && !isTopic(list)) continue
    if (technology.company && list.length <= (firms.get(technology) ?? 0) && !list.some(isOfSoftware)) continue
    const titled = list.some(hit => hit.line.passage.block.kind === 'title')
    const headed = list.some(hit => hit.line.passage.block.kind === 'heading')
    const weight = Math.min(0.98, 0.7 + (titled ? 0.2 : 0) + (headed ? 0.1 : 0) + Math.min(0.15, list.length * 0.03))
    // A sentence tells more than a title does.
    const sorted = [...list].sort((one, other) => Number(isTitle(one)) - Number(isTitle(other)))
    const told = new Set<string>()
    const name = nameIn(technology, list)
    named.add(technology.name)
    for (const hit of sorted) {
      const { rule = '' } = hit
      if (told.has(rule)) continue
      told.add(rule)
      found.push({ name, confidence: weight, rule, span: spanOf(hit) })
    }
  }
  const known = new Set([...found.map(one => one.name), ...named])
  for (const line of reading.lines) {
    if (line.passage.block.links.length === 0 || isElsewhere(reading, line)) continue
    for (const one of repositoriesIn(line)) {
      const name = taxonomy.named(one.name)?.name ?? one.name
      const taken = (spans.get(one.span.passage) ?? []).some(span => overlaps(span, one.span))
      if (!known.has(name) && !taken) found.push({ ...one, name })
    }
  }
  found.push(...tagged.filter(one => !known.has(one.name)))
  const keys = new Set([...organisations, ...employers].map(one => foldKey(one.passage.text.slice(one.start, one.end))))
  const lines = reading.lines.filter(line => !isElsewhere(reading, line) && !reading.colophon.has(line.passage))
  const ofGroup = foldKey([...reading.colophon].map(passage => passage.text).join(' '))
  const covered = (line: Line, first: number, last: number): boolean => {
    const span = spanOf({ line, first, last })
    return [spans, employed].some(all => (all.get(line.passage) ?? []).some(one => overlaps(one, span)))
  }
  const isOther = (key: string): boolean =>
    keys.has(key) || ofGroup.includes(key) || (key.endsWith('s') && taxonomy.named(key.slice(0, -1)) !== undefined)
  for (const one of findUnlisted(lines, hits, { isTaken: covered, isOther })) {
    if (isPerson(one.name)) continue
    const name = taxonomy.named(one.name)?.name ?? one.name
    if (!known.has(name)) found.push({ ...one, name })
  }
  return found
}

const usualOf = new WeakMap<Technology, readonly string[]>()

const usualFormsOf = (technology: Technology): readonly string[] => {
  const { name, aliases, exact, context } = technology
  const forms = usualOf.get(technology) ?? usualForms(name, [...aliases, ...exact, ...context])
  usualOf.set(technology, forms)
  return forms
}

/** The usual name of a technology that a post writes most: "Postgres", where it says so and hardly ever PostgreSQL. */
const nameIn = (technology: Technology, hits: readonly Hit[]): string => {
  const forms = usualFormsOf(technology)
  if (forms.length === 0) return technology.name
  const written = hits.map(hit => {
    const { passage, start, end } = spanOf(hit)
    return passage.text.slice(start, end)
  })
  return mostWritten(technology.name, forms, written)
}

/** Whether a sentence says nothing of this event: a call to action, a later event, thanks to sponsors. */
const isElsewhere = ({ event, announcement, colophon }: Reading, { passage, call, later, flags }: Line): boolean =>
  passage.section === 'sponsors' ||
  // "Interested in looms? Come along": an announcement calls for what it is about.
  (event &&
    ((call && !(announcement && passage.section === 'body')) ||
      (later && !announcement && (flags & FLAG.past) === 0 && !colophon.has(passage))))

const overlaps = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end

const isTitle = (hit: Hit): boolean => hit.line.passage.block.kind === 'title'

const spanOf = ({ line, first, last }: Pick<Hit, 'line' | 'first' | 'last'>): Span => ({
  passage: line.passage,
  start: line.tokens[first]?.start ?? 0,
  end: line.tokens[last]?.end ?? 0,
})
