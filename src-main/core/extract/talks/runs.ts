import type { Finding, Span } from '../evidence.ts'
import type { Line, Passage } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { withEnglishQuotes } from '../text/plain.ts'
import { isMaterial, leadsToTalk } from './links.ts'
import { isGeneric, isTitleLike, titleIn } from './title.ts'

type Run = { readonly start: number; readonly end: number }

/** What may stand right before a title in running text. */
const CUE =
  /(?:(?<!\p{L})(?:called|titled|entitled|named|intitul[ée]e?s?|presented|presenting|presents|présent[ée]e?s?|présentait|talks?|sessions?|keynote|workshop|demo|presentation|présentation|lecture|lightning|on|about|with|avec|con|com|mit|of|in|as|from|de|du|sur|gave|gives?|given|delivered|showed|shared|spoke|promised|brought|atelier|conférence|vortrag|charla|through|into|her|his|their|a|the|was|were)|[,:–—(-]|['’]s)[^\p{L}]{0,4}$/iu
/** A saying, or the title of something else: "an e-book called [TITLE]", "his book *TITLE*". */
const SAYING =
  /(?<!\p{L})(?:said|says|asked|asks|wrote|writes|put it|joked|shouted|replied|added|quoted?|dit|disait|(?:e-?)?books?|livre|white ?paper|article|paper|blog|podcast|novel)(?!\p{L})[^"“«]{0,24}$/iu
/** "“…”, she said": what stands behind a saying. */
const SAID =
  /^["”»'’]?,?["”»'’]?\*?\s*(?:(?:(?:he|she|they|[\p{Lu}]\p{L}+)\s+){0,2}(?:said|says|asked|asks|wrote|joked|shouted|replied|added|dit|disait|put it|as (?:he|she|they)))(?!\p{L})/u
/** "“…” got the loudest cheer": a saying, unless a talk was named before it. */
const CHEERED = /^["”»’'],?\*?\s*(?:got|drew|earned)(?!\p{L})/u
const TALK_AHEAD =
  /(?:['’]s|her|his|their) (?:[\p{L}-]+ ){0,2}(?:talk|session|keynote|demo|presentation|workshop),?\s["“«]?$/iu
/** "“TITLE” by A", "“TITLE” (A)": who gave it stands right behind it. */
const BY_WHOM = /^\s?["”»’'*]{0,2},?\s(?:(?:by|with|from|par|avec|von|mit|por|con|com|di)\s|\()$/iu
const TALK_SECTIONS: ReadonlySet<string> = new Set(['talks', 'speakers'])
/** "(A)", "(A and B)", "(A, Acme)": a bracket that holds names and closes behind them. */
const CLOSES = /^(?:(?:,| and| et| und| y| e| &) [^(),.;]{2,40})?\)/u
/** Whether words that end at a place stand right before whom they are by: no aside that opens with a name. */
const isGivenBy = (text: string, end: number, whom: Span): boolean => {
  if (whom.start <= end) return false
  const between = text.slice(end, whom.start)
  return BY_WHOM.test(between) && (!between.endsWith('(') || CLOSES.test(text.slice(whom.end, whom.end + 60)))
}
/** "“Yes”, a talk on consent": says outright that the words before are a talk's title. */
const APPOSED =
  /^["”»'’]?,["”»'’]?\s(?:an?|une?|eine?|un[ao]?)\s(?:[\p{L}-]+\s)?(?:talk|demo|session|workshop|presentation|keynote|présentation|conférence|atelier|vortrag|charla)(?!\p{L})/iu

const SHORT = /["“«‘]\s?[^"“”«»‘’\n]{3,60}?\s?["”»’](?!\p{L})/gu

/** Quotations of one or two words, which a passage does not keep. */
const shortQuotes = (line: Line): readonly Run[] => {
  const { start, end } = line.sentence
  const text = withEnglishQuotes(line.passage.block.text.slice(start, end))
  return /["“«‘]/.test(text)
    ? [...text.matchAll(SHORT)].map(match => ({
        start: start + match.index,
        end: start + match.index + match[0].length,
      }))
    : []
}

/** Links that a sentence says to be called so: "Her slides are called [TITLE](…)". */
const called = (passage: Passage): readonly Run[] =>
  passage.block.links.filter(link =>
    /(?:called|titled|entitled|named|intitulée?s?|titre|titel|titled:|llamad[oa])\s*$/iu.test(
      passage.text.slice(Math.max(0, link.start - 24), link.start),
    ),
  )

/** Words of a linked title that say something: fewer are a pointer ("the rest", "in January"). */
const LEAST_WORDS = 2

/**
 * Links to slides or a recording whose words say what the talk was: "gave a workshop on [canary releases with Istio](…/slides)".
 * Words that name the material ("his slides", "here") are none.
 */
const linked = (passage: Passage): readonly Run[] =>
  passage.block.links.filter(link => {
    if (!leadsToTalk(link.href)) return false
    const text = passage.text.slice(link.start, link.end)
    return !isMaterial(text) && text.split(/\s+/).filter(word => word.length >= 4).length >= LEAST_WORDS
  })

/** "Facundo Roe on *how to say no*": behind a name and "on", emphasis is a title however it is written. */
const isTopic = (text: string, start: number, people: readonly Finding[]): boolean => {
  const name = people.findLast(one => one.span.end <= start)
  return (
    name !== undefined &&
    /^(?:[^.;!?"“«]{0,80}[\s,])?(?:on|about|sur|über|sobre|su)\s+["“«*_]?$/iu.test(text.slice(name.span.end, start))
  )
}

/** "Father Brown: “People forgive what is confessed.”": a whole sentence behind a colon, only its first word with a capital. */
export const isSentence = (words: string, before: string): boolean =>
  /:\s*["“«]?$/.test(before) && /^.\P{Lu}*\.["”»]?$/u.test(words.replace(/^["“«]\s?/u, ''))

/** Stretches of a line that may be titles: in quotation marks, emphasised, or linked to slides or a recording. */
export const runsIn = (line: Line, people: readonly Finding[]): readonly Span[] => {
  const { passage, sentence } = line
  const isHere = (run: Run): boolean =>
    run.start >= sentence.start - 2 &&
    run.start < sentence.end &&
    !people.some(one => one.span.start < run.end && run.start < one.span.end)
  const read = (run: Run, isLink: boolean): readonly Span[] => {
    const title = titleIn(passage, run.start, run.end)
    // An aside in brackets is none.
    if (title === undefined || /^[*_]?\(/.test(passage.text.slice(run.start, run.end))) return []
    const words = passage.text.slice(title.start, title.end)
    const before = passage.text.slice(Math.max(0, run.start - 60), run.start)
    const after = passage.text.slice(title.end, title.end + 60)
    if (SAYING.test(before) && !APPOSED.test(after)) return []
    if (SAID.test(after) || isSentence(passage.text.slice(run.start, run.end), before)) return []
    if (CHEERED.test(after) && !TALK_AHEAD.test(before)) return []
    if (isLink || APPOSED.test(after)) return [title]
    const topic = words.trim().includes(' ') && isTopic(passage.text, run.start, people)
    if ((!topic && !isTitleLike(words)) || isGeneric(words)) return []
    const opens = passage.text.slice(sentence.start, run.start).trim() === ''
    const given =
      (people.length > 1 || (line.flags & FLAG.talk) !== 0 || TALK_SECTIONS.has(passage.section)) &&
      people.some(one => isGivenBy(passage.text, title.end, one.span))
    return opens || given || CUE.test(before) ? [title] : []
  }
  const marked = [...passage.quotes, ...shortQuotes(line), ...passage.block.emphasis, ...called(passage)]
  const titles = [
    ...marked.filter(isHere).flatMap(run => read(run, false)),
    ...linked(passage)
      .filter(isHere)
      .flatMap(run => read(run, true)),
  ]
  // An emphasised quotation is one title.
  return titles
    .filter((one, at) => !titles.slice(0, at).some(other => other.start <= one.end && one.start <= other.end))
    .sort((one, other) => one.start - other.start)
}
