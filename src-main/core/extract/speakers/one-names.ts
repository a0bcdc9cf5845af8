import { groupBy } from '../../group-by.ts'
import { cityAt } from '../cities/gazetteer.ts'
import type { Finding } from '../evidence.ts'
import { gated, matches } from '../gates/gate.ts'
import { COMMON_WORDS } from '../people/common-words.ts'
import { isEnglishWord } from '../people/english-words.ts'
import { GIVEN_NAMES } from '../people/given-names.ts'
import type { Taken } from '../people/name-word-at.ts'
import { isSingleName } from '../people/single-name.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import type { PeopleOf } from './lines.ts'

/** "The lightning talks were given by:", "Tonight's talks:" above a list. */
const LEAD = gated(
  /\b(?:(?:five|six|seven|ten|\d+) minutes each|lightnings?|quickies|open mic|show and tell|talks?|presentations?|presenters?|demos?|speakers?|sessions?|vorträge|charlas?|palestras?|conférences?|présentations?)(?!\p{L})[^.!?]{0,60}(?:\b(?:by|from|par|von|por)|:)\W*$|^\W*(?:the )?(?:lightning|short|quick|five-minute|ignite)[- ]talks\W*$/iu,
)
/** The last words of such a line; else it ends with a colon. */
const LEAD_ENDS = wordSet('by from par von por talks')
/** Whether a text may be a lead by its end, since few texts are: the pattern looks at all of them for it. */
const endsAsLead = ({ text, tokens }: Passage): boolean => {
  const last = tokens.at(-1)
  return last === undefined || LEAD_ENDS.has(last.folded) || text.includes(':', last.end)
}
const SECTIONS = new Set(['talks', 'speakers'])
const HEAD_GAP = /^\.? ?: ?["“«„]?$|^ [–—|-]+ ["“«„]?$|^ ?\($|^, ["“«„]$/
const ON = wordSet('on about sur über sobre su')
const DASH = /^ [–—-]+ $/
const TAIL_GAP = /^ [–—|-]+ @?$|^ ?\(@?$/
const BY = wordSet('by par von por with avec mit')
/** From this share of a list's items on, one-word names are those of speakers, where half as many are certain, and two at least. */
const MOST = 0.6
const LEAST = 2
/** Words of an item that ends with its speaker: a title has some. */
const LEAST_TITLED = 3

/** Whether emphasis or a link opens with a word. */
const isMarked = ({ block }: Passage, { start }: { readonly start: number }): boolean =>
  block.emphasis.some(run => Math.abs(run.start - start) <= 1) ||
  block.links.some(run => Math.abs(run.start - start) <= 1)

/** How much a whole name says of a list, of which one word is a given name for certain, or marked, or a handle. */
const WHOLE = 2
/** One item's speaker, and how certain it is that this is a person's name. */
type Named = { readonly token: Token; readonly last: Token; readonly certain: number }

/** A passage, below a line that says that speakers follow or not. */
type Item = { readonly passage: Passage; readonly line: Line; readonly led: boolean }

/** Whether a word stands behind a separator, or is "on". */
const isParted = ({ gap, folded }: Token): boolean => HEAD_GAP.test(gap) || (ON.has(folded) && /^\.? $/.test(gap))

/** "Onyx: looms", "**Ona T.** on looms", "@onyx – looms" */
const atHead = ({ passage, line, led }: Item, people: PeopleOf, taken: Taken): Named | undefined => {
  const [token, second, third] = line.tokens
  if (token === undefined || second === undefined || token.start - line.sentence.start > 3) return undefined
  const person = people(line).find(one => one.first === 0 && one.full)
  if (person !== undefined) {
    const last = line.tokens[person.last] ?? token
    const behind = line.tokens[person.last + 1]
    return behind !== undefined && isParted(behind) ? { token, last, certain: WHOLE } : undefined
  }
  const initial = second.text.length === 1 && second.gap === ' ' && second.shape !== 'lower' && second.shape !== 'digit'
  const next = initial ? third : second
  if (next === undefined || !isParted(next)) return undefined
  const marked = led && isMarked(passage, token)
  const odd = marked && token.lettered && !isEnglishWord(token.folded) && !COMMON_WORDS.has(token.folded)
  if (!token.handle && (!(isSingleName(token) || odd) || taken(token) || cityAt(line.tokens, 0) !== undefined))
    return undefined
  return {
    token,
    last: initial ? second : token,
    certain: token.handle || marked || GIVEN_NAMES.has(token.folded) ? 1 : 0,
  }
}

/** "Looms in a shed – Onyx", "Looms @onyx", "Looms by Ona" */
const atTail = ({ line }: Item, taken: Taken): Named | undefined => {
  const token = line.tokens.at(-1)
  if (token === undefined || line.tokens.length < LEAST_TITLED) return undefined
  if (token.handle) return { token, last: token, certain: 1 }
  // "Looms in a shed – Onyx T."
  const initial = token.text.length === 1 && /^(?:title|upper)$/.test(token.shape) && token.gap === ' '
  const at = line.tokens.length - (initial ? 2 : 1)
  const name = line.tokens[at] ?? token
  const given = name.shape === 'title' && GIVEN_NAMES.has(name.folded) && !name.possessive
  const led = given ? TAIL_GAP.test(name.gap) || BY.has(line.tokens[at - 1]?.folded ?? '') : DASH.test(name.gap)
  if (!led || !(given || isSingleName(name)) || taken(name) || cityAt(line.tokens, at) !== undefined) return undefined
  return { token: name, last: token, certain: given || initial ? 1 : 0 }
}

/** Lists below "Talks" or a line that says who spoke, and paragraphs there that open with a word in bold. */
const listsOf = ({ passages }: Reading): Iterable<readonly Item[]> => {
  const items: (Item & { readonly list: string })[] = []
  let led: number | undefined
  for (const passage of passages) {
    const { kind, group } = passage.block
    const [line] = passage.lines
    if (line === undefined || kind === 'alt' || kind === 'caption') continue
    const below = led !== undefined
    const inTalks = SECTIONS.has(passage.section)
    if (kind === 'list-item' && group !== undefined && (below || inTalks))
      items.push({ passage, line, led: below, list: `list ${group}` })
    else if (kind === 'paragraph' && below && isMarked(passage, line.tokens[0] ?? line.sentence))
      items.push({ passage, line, led: true, list: `led ${led}` })
    else led = kind !== 'list-item' && endsAsLead(passage) && matches(passage, LEAD) ? passage.at : undefined
  }
  return groupBy(items, ({ list }) => list).values()
}

/**
 * Lists of talks whose speakers have one word each: a given name, one with an initial, or a handle. "* Ona: looms", "* Looms –
 * @onyx", "Lightning talks from", and below it "**Ona T.** on looms". Most items of a list must have one.
 */
export const speakersByOneName = (
  reading: Reading,
  people: PeopleOf,
  found: readonly Finding[],
  taken: Taken,
): readonly Finding[] => {
  if (!reading.event) return []
  const told = new Set(found.map(one => one.span.passage))
  const lists: Finding[][] = []
  for (const items of listsOf(reading)) {
    const named = items.map(item => atHead(item, people, taken) ?? atTail(item, taken))
    const all = named.filter(one => one !== undefined)
    if (all.length < LEAST || all.length < items.length * MOST) continue
    const certain = all.reduce((sum, one) => sum + one.certain, 0)
    if (certain < Math.max(LEAST, all.length / 2)) continue
    lists.push(
      items.flatMap(({ passage, line }, at) => {
        const one = named[at]
        if (one === undefined || told.has(passage)) return []
        const known = people(line).find(person => line.tokens[person.first] === one.token && !person.alone)
        const { start } = one.token
        const { end } = one.last
        return {
          name: known?.name ?? passage.text.slice(start, end),
          ...(one.token.handle ? { handle: `@${one.token.text}` } : {}),
          confidence: 0.72,
          rule: 'one-name-list',
          span: { passage, start, end },
        }
      }),
    )
  }
  return lists.flat()
}
