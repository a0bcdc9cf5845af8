import { groupBy } from '../../group-by.ts'
import { cityAt } from '../cities/gazetteer.ts'
import type { Finding } from '../evidence.ts'
import { COMMON_WORDS } from '../people/common-words.ts'
import type { Taken } from '../people/name-word-at.ts'
import { isSingleName } from '../people/single-name.ts'
import { isGeneric } from '../talks/title.ts'
import type { Passage, Reading } from '../text/document.ts'
import { NOT_NAMES } from '../text/words.ts'
import { finding, onlyPeople, type PeopleOf } from './lines.ts'
import { markedAt } from './marks.ts'

/** Rules by which an item starts with its speaker. */
const HEADS = new Set(['programme-head', 'speaker-list', 'programme-alone', 'names-work'])
const SECTIONS = new Set(['body', 'talks', 'speakers'])
const OPENS_WITH_NAME =
  /^[^\p{L}\d]{0,3}(\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|de|del|van|von|der|la|di|da|af|of the)){0,3})(?=\s?[,(:–—]|\s-\s)/u
/** From this share of a list's items on, the list says how its other items are to be read. */
const MOST = 0.5

const isName = (words: string): boolean =>
  !isGeneric(words) &&
  !words.split(/\s+/).every(word => COMMON_WORDS.has(word.toLowerCase()) || NOT_NAMES.has(word.toLowerCase()))

/** "Ada of the Mill: *Looms at sea*": an item's opening words, where a title in emphasis, in quotation marks or linked follows. */
const oddName = (passage: Passage): Finding | undefined => {
  const match = OPENS_WITH_NAME.exec(passage.text.slice(0, 80))
  const name = match?.[1]
  const line = passage.lines[0]
  if (match === null || name === undefined || line === undefined) return undefined
  const start = match[0].length - name.length
  const end = start + name.length
  const behind = line.tokens.find(token => token.start >= end && markedAt(passage, token.start) !== undefined)
  const titled = behind !== undefined && /[:–—,]\s*["“«]?\s*$/.test(behind.gap)
  if (!titled || isGeneric(name) || (!isName(name) && !/\s/.test(name))) return undefined
  return { name, confidence: 0.72, rule: 'like-other-items', span: { passage, start, end } }
}

/** "Onyx – a loom in a shed", "@onyx: looms": a name of one word, or a handle, before a separator. */
const oneWord = (passage: Passage, taken: Taken): Finding | undefined => {
  const [name, next] = passage.lines[0]?.tokens ?? []
  if (name === undefined || next === undefined || name.start > 3 || !/^(?: ?: | [–—-] |, | \()$/.test(next.gap))
    return undefined
  const span = { passage, start: name.start, end: name.end }
  if (name.handle) return { name: name.text, handle: `@${name.text}`, confidence: 0.72, rule: 'like-other-items', span }
  return isSingleName(name) && !taken(name) && cityAt(passage.tokens, 0) === undefined
    ? { name: name.text, confidence: 0.68, rule: 'like-other-items', span }
    : undefined
}

/**
 * An item among items that open with their speakers opens with its speaker too, though the name has no usual shape or nothing
 * but a remark follows: "Onyx, who needs no surname: *Looms*", "Onyx – looms", "Jane Roe, “I only came for the cake”". Half of the list's items
 * must have been read so by other rules.
 */
export const speakersLikeOthers = (
  reading: Reading,
  people: PeopleOf,
  found: readonly Finding[],
  taken: Taken,
): readonly Finding[] => {
  const told = new Set(found.map(one => one.span.passage))
  const headed = new Set<Passage>()
  for (const one of found) if (HEADS.has(one.rule) && one.span.start <= 12) headed.add(one.span.passage)
  if (headed.size < 2 || !reading.event) return []
  const listed = reading.passages.filter(
    ({ block, section }) => block.kind === 'list-item' && block.group !== undefined && SECTIONS.has(section),
  )
  const lists = groupBy(listed, ({ block }) => block.group)
  return [...lists.values()].flatMap(items => {
    const heads = items.filter(item => headed.has(item)).length
    if (heads < 2 || heads < items.length * MOST) return []
    return items.flatMap(item => {
      if (told.has(item)) return []
      const line = item.lines[0]
      const person = line === undefined ? undefined : people(line).find(one => one.full)
      if (line !== undefined && person !== undefined && person.first === 0 && onlyPeople(line, [person], 0))
        return [finding(line, person, 'like-other-items', 0.75)]
      if (line !== undefined && person?.first === 0) return [finding(line, person, 'like-other-items', 0.68)]
      return oddName(item) ?? oneWord(item, taken) ?? []
    })
  })
}
