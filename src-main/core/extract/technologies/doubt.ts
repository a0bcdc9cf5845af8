import type { Line } from '../text/document.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { NOT_NAMES } from '../text/words.ts'
import {
  ABOUT,
  ABOUT_TALKS,
  AFTER_LANGUAGE,
  AFTER_TOPIC,
  IN_LANGUAGE,
  PARTS,
  SMALL_LEADS,
  SUBJECT_OF,
  TECHNICAL,
  WRITTEN_IN,
} from './doubt-words.ts'
import type { Candidate } from './hits.ts'
import { linksHome } from './home-link.ts'

/** Words of a line, from first to last. */
type Place = { readonly first: number; readonly last: number }

/** Whether a word near a place speaks of software. */
export const nearTechnical = (tokens: readonly Token[], { first, last }: Place, reach: number): boolean => {
  for (let at = Math.max(0, first - reach); at <= Math.min(tokens.length - 1, last + reach); at++)
    if ((at < first || at > last) && TECHNICAL.has(tokens[at]?.folded ?? '')) return true
  return false
}

const JOINING = wordSet(
  'and or with & vs versus to et ou avec sur on than over into und oder statt gegen mit zu y o con e com vers nach instead',
)
/** Words between two things of which one stands against the other. */
const AGAINST = wordSet('vs versus gegen contre contra statt or oder ou')
const MOVED = wordSet('to nach à zu naar vers a')

/** Whether two places are members of one list or pair: "Kafka, Spark", "Phoenix and Ecto", "Go/Rust". */
export const inOneList = (tokens: readonly Token[], one: Place, other: Place): boolean => {
  const [left, right] = one.first < other.first ? [one, other] : [other, one]
  const distance = right.first - left.last
  const gap = tokens[right.first]?.gap ?? ''
  if (distance === 1) return gap !== ' ' && !/[.!?:(]/.test(gap)
  const between = tokens[left.last + 1]
  // "Sinatra vs. Rails"
  if (distance !== 2 || !(gap === ' ' || (gap === '. ' && between?.folded === 'vs'))) return false
  return between !== undefined && JOINING.has(between.folded) && !/[.!?:]/.test(between.gap)
}

/** Whether two names of one kind stand against each other, or one was left for the other: "Sinatra vs. Rails", "from Express to Koa". */
const isPair = (tokens: readonly Token[], one: Candidate, other: Candidate): boolean => {
  if (one.form.technology.kind !== other.form.technology.kind || one.form.technology === other.form.technology)
    return false
  if (!one.written || !other.written || !inOneList(tokens, one, other)) return false
  const [left, right] = one.first < other.first ? [one, other] : [other, one]
  const heads = [tokens[left.first], tokens[right.first]]
  if (heads.some(head => head === undefined || !isCapitalised(head))) return false
  const between = tokens[left.last + 1]?.folded ?? ''
  return (
    AGAINST.has(between) ||
    (MOVED.has(between) && /^(?:from|von|de|van|da)$/.test(tokens[left.first - 1]?.folded ?? ''))
  )
}

const STARTS_PLAIN = /^(?:to|ahead|back|on|for|with|and|the|your|it|this|up|out|through|home)$/
const VERSION = /^v?\d{1,2}(?:\.\d+)*(?:\.x)?$/

/** Whether a capital says nothing here: most words of the line have one, as in many headings. */
const isTitleCase = (line: Line): boolean => {
  if (line.passage.block.kind === 'paragraph') return false
  let capitals = 0
  let words = 0
  for (const token of line.tokens) {
    if (token.text.length < 4) continue
    words++
    if (isCapitalised(token)) capitals++
  }
  return words > 1 && capitals * 3 >= words * 2
}

/** Whether a capital on either side makes it part of a longer name: "Spring Edition", "Port Moody", "Henry Jekyll". */
const inLongerName = (line: Line, all: readonly Candidate[], one: Candidate): boolean => {
  const { tokens } = line
  const before = tokens[one.first - 1]
  const after = tokens[one.last + 1]
  const known = (at: number): boolean => all.some(other => other !== one && other.first <= at && at <= other.last)
  // "Pascal's Triangle"
  if (tokens[one.last]?.possessive === true && after !== undefined && isCapitalised(after) && !known(one.last + 1))
    return true
  if (
    after !== undefined &&
    after.gap === ' ' &&
    isCapitalised(after) &&
    !TECHNICAL.has(after.folded) &&
    !AFTER_LANGUAGE.has(after.folded) &&
    !known(one.last + 1)
  )
    return true
  return (
    before !== undefined &&
    tokens[one.first]?.gap === ' ' &&
    // The first word of a line has its capital anyway: "Using Jekyll".
    one.first > 1 &&
    isCapitalised(before) &&
    !known(one.first - 1) &&
    !NOT_NAMES.has(before.folded) &&
    // "die Programmiersprache Go"
    !IN_LANGUAGE.has(before.folded)
  )
}

/** What a rule of evidence asks. */
type Scene = {
  readonly line: Line
  readonly one: Candidate
  readonly token: Token
  readonly after: Token | undefined
  readonly all: readonly Candidate[]
  readonly sure: readonly Candidate[]
  readonly titleCase: boolean
}

type Rule = { readonly name: string; readonly holds: (scene: Scene) => boolean }

const isWritten = ({ one, token }: Scene): boolean => one.written && token.shape !== 'lower'
const opensPlainly = ({ one, after }: Scene): boolean =>
  one.first === 0 && (after === undefined || STARTS_PLAIN.test(after.folded))

/** Rules by which an ambiguous name stands for a technology, in the order in which they are asked. */
const RULES: readonly Rule[] = [
  {
    /** A list or pair with a technology that is one for certain: "Kafka, Spark and Presto". */
    name: 'beside',
    holds: ({ line, one, sure }) => sure.some(other => inOneList(line.tokens, one, other)),
  },
  {
    /** Against another of its kind, or left for it: "Sinatra vs. Rails", "from Express to Koa". */
    name: 'pair',
    holds: ({ line, one, all }) => all.some(other => other !== one && isPair(line.tokens, one, other)),
  },
  {
    /** A version right behind it: "Phoenix 1.3", "Swift 5". */
    name: 'version',
    holds: scene =>
      isWritten(scene) && scene.after !== undefined && scene.after.gap === ' ' && VERSION.test(scene.after.text),
  },
  {
    /** A group of users that is named after it: "the Puppet Users Group", "Go meetup #3" at the head of a title. */
    name: 'user-group',
    holds: scene =>
      isWritten(scene) &&
      scene.after !== undefined &&
      ((/^users?$/.test(scene.after.folded) && scene.line.tokens[scene.one.last + 2]?.folded === 'group') ||
        (scene.one.first === 0 &&
          scene.one.form.technology.kind === 'languages' &&
          scene.line.passage.block.kind === 'title' &&
          /^meet-?ups?$/.test(scene.after.folded))),
  },
  {
    /** The text of a link to its own site, however it is written: "[Presto](https://prestodb.io)", "[falco](https://falco.org)". */
    name: 'links-home',
    holds: ({ line, one }) => linksHome(line, one),
  },
  {
    /** Written as a name in running text, with a word of software within ten words: "the Envoy proxy". */
    name: 'technical-near-name',
    holds: ({ line, one }) => one.written && one.form.match === 'exact' && nearTechnical(line.tokens, one, 10),
  },
  {
    /** Written small, right before what belongs to it: "our docker images", "a favourite git command". */
    name: 'small-part',
    holds: ({ one, token, after, sure }) =>
      one.form.match === 'exact' &&
      one.form.ownName &&
      token.shape === 'lower' &&
      after !== undefined &&
      (after.gap === ' ' || after.gap === '-') &&
      (PARTS.has(after.folded) || (sure.length > 0 && TECHNICAL.has(after.folded))),
  },
  {
    /** An acronym written small where a means does: "a widget made with qml in KDE". */
    name: 'small-acronym',
    holds: ({ line, one, token }) =>
      one.form.match === 'exact' &&
      token.shape === 'lower' &&
      one.form.words.length === 1 &&
      /^[A-Z]{3,5}$/.test(one.form.words[0] ?? '') &&
      token.gap === ' ' &&
      SMALL_LEADS.has(line.tokens[one.first - 1]?.folded ?? '') &&
      nearTechnical(line.tokens, one, 5),
  },
  {
    /** A language written small in its place, beside words of code: "the code that we wrote in ruby,". */
    name: 'small-language',
    holds: ({ line, one, token, after }) =>
      one.form.match === 'exact' &&
      one.form.ownName &&
      one.form.technology.kind === 'languages' &&
      token.shape === 'lower' &&
      token.gap === ' ' &&
      WRITTEN_IN.has(line.tokens[one.first - 1]?.folded ?? '') &&
      (after === undefined || after.gap !== ' ' || AFTER_LANGUAGE.has(after.folded)) &&
      nearTechnical(line.tokens, one, 10),
  },
  {
    /** What a talk is about: "a talk about Dart by", "an introduction to Dart", « une conf sur Dart ». */
    name: 'talk-about',
    holds: scene => {
      const { line, one, after } = scene
      if (!isWritten(scene) || one.form.match !== 'context') return false
      const before = line.tokens[one.first - 1]
      return (
        before !== undefined &&
        line.tokens[one.first]?.gap === ' ' &&
        ABOUT.has(before.folded) &&
        ABOUT_TALKS.has(line.tokens[one.first - 2]?.folded ?? '') &&
        (after === undefined || after.gap !== ' ' || AFTER_LANGUAGE.has(after.folded) || AFTER_TOPIC.has(after.folded))
      )
    },
  },
  {
    /** A word of software within two words: "the Spring framework", "a Chef cookbook". */
    name: 'technical-near',
    holds: scene =>
      isWritten(scene) &&
      scene.one.form.match === 'context' &&
      (scene.one.first === 0
        ? TECHNICAL.has(scene.after?.folded ?? '')
        : nearTechnical(scene.line.tokens, scene.one, 2)),
  },
  {
    /** A technology for certain and a word of software, both within five words: "we run Puppet on our Kubernetes nodes". */
    name: 'technical-around',
    holds: scene => {
      const { line, one, sure } = scene
      const reach = one.first === 0 ? 2 : 5
      return (
        isWritten(scene) &&
        !opensPlainly(scene) &&
        one.form.match === 'context' &&
        sure.some(other => Math.abs(other.first - one.first) <= reach) &&
        nearTechnical(line.tokens, one, reach)
      )
    },
  },
  {
    /** A language in a language's place: "written in C,", "from R to Julia", "our Go code". */
    name: 'as-language',
    holds: scene => {
      const { line, one, token, after, titleCase } = scene
      if (one.form.technology.kind !== 'languages' || !isWritten(scene) || titleCase || one.first === 0) return false
      if (one.form.words.join(' ') === 'Go') return true
      const before = line.tokens[one.first - 1]
      // A single letter may be a label: "points A, B and C".
      const leads = token.text.length === 1 ? WRITTEN_IN : IN_LANGUAGE
      return (
        token.gap === ' ' &&
        before !== undefined &&
        leads.has(before.folded) &&
        (after === undefined || after.gap !== ' ' || AFTER_LANGUAGE.has(after.folded))
      )
    },
  },
]

/** The rule by which an ambiguous name stands for the technology in its line; undefined where none holds. */
export const evidenceFor = (line: Line, all: readonly Candidate[], one: Candidate): string | undefined => {
  const token = line.tokens[one.first]
  if (token === undefined) return undefined
  const scene: Scene = {
    line,
    one,
    token,
    after: line.tokens[one.last + 1],
    all,
    sure: all.filter(other => other !== one && other.rule !== undefined),
    titleCase: isTitleCase(line),
  }
  const isName = one.form.words.length > 1 || !inLongerName(line, all, one)
  return RULES.find(rule => (isName || rule.name === 'user-group') && rule.holds(scene))?.name
}

/** Whether the place could be a name at all, by its writing: a capital that the start of a sentence does not explain. */
export const standsOut = (line: Line, all: readonly Candidate[], one: Candidate): boolean => {
  const token = line.tokens[one.first]
  if (token === undefined || !one.written || token.shape === 'lower') return false
  if (one.form.words.length === 1 && !isTitleCase(line) && inLongerName(line, all, one)) return false
  if (one.first > 0 || one.form.match === 'exact') return true
  if (SUBJECT_OF.has(line.tokens[one.last + 1]?.folded ?? '')) return true
  const prose = line.passage.block.kind === 'paragraph' || line.passage.block.kind === 'quote'
  const after = line.tokens[one.last + 1]
  return !prose && (after === undefined || after.gap !== ' ' || TECHNICAL.has(after.folded))
}

const MEANS = wordSet('with using via in on avec')

/** "made with nom, …": a name that is written small and stands where a means does, at the end of its phrase. */
export const isMeans = (line: Line, { first, last, written }: Candidate): boolean => {
  const before = line.tokens[first - 1]
  const after = line.tokens[last + 1]
  return (
    written &&
    before !== undefined &&
    line.tokens[first]?.gap === ' ' &&
    MEANS.has(before.folded) &&
    (after === undefined || after.gap !== ' ' || JOINING.has(after.folded))
  )
}
