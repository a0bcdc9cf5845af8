import type { Finding, Span } from '../evidence.ts'
import type { Passage } from '../text/document.ts'
import { FLAG } from '../text/flags.ts'
import { type Draft, onePerson, type Scene } from './draft.ts'
import { addressesIn, joined } from './links.ts'
import { isGeneric, titleIn } from './title.ts'

const PANEL =
  /^\W*(?:the )?(?:panel(?: discussion)?|table ronde|fireside chat|podiumsdiskussion|mesa redonda)\s?[:–—-]\s+(?=\S)/iu
/** Who led a panel rather than sat in it. */
const CHAIR = /\b(?:chair(?:ed|s)?|moderat\w*|moderiert|animée? par|animait|host(?:ed)?)\b/i

/** A title that tells of an evening, an interview or a list, and so is none of a talk. */
const NO_TALK =
  /(?<!\p{L})(?:meet-?ups?|recap|roundup|notes?|report|evenings?|soirées?|night|edition|édition|interview|questions|q&a|lessons|takeaways|guide|announc\w+|call for|newsletter|highlights|summary|conf(?:erence)?|summit|day|week|month|hero|vote|slides|videos|episode|podcast|join us|schedule|agenda|programme?|compte rendu|bilan|in review|release|what's new)\b|#\s?\d|\b20\d\d\b|^\W*(?:\S+ ){0,3}(?:an?|une?) \S*\s?(?:evening|soirée|night) /iu

/** "In this talk, …", "Dans cette présentation": the post is about one. */
const ONE_TALK =
  /\b(?:(?:in|of|dans|during) )?(?:this|cette|ce|diese[mrs]?) (?:\w+ )?(?:talk|webinar|presentation|session|keynote|video|workshop|conférence|présentation|vidéo|vortrag)\b/i

const LONGEST_TITLE = 200
const CHAIR_REACH = 40

/** Words before a talk's title in the title of a post, and the speaker behind it or before it: "Talk: TITLE by A", "A: TITLE". */
const titleOf = (title: Passage, people: readonly Finding[]): Span | undefined => {
  const { text } = title
  const named = people.find(one => text.includes(one.name))
  if (named === undefined) return titleIn(title, 0, text.length)
  const at = text.indexOf(named.name)
  const end = at + named.name.length
  if (at <= 1 && /^\s?[:–—]\s/.test(text.slice(end))) return titleIn(title, end + 2, text.length)
  return at > 3 && end >= text.length - 1 && /(?:\b(?:by|par|von|por)|[–—|]|\s-)\s$/i.test(text.slice(0, at))
    ? titleIn(title, 0, at)
    : undefined
}

/** Without who led the panel: "In the chair: A", "moderated by A". */
const withoutChairs = (all: readonly Finding[]): readonly Finding[] => {
  const chairs = new Set<string>()
  for (const { name, span } of all)
    if (CHAIR.test(span.passage.text.slice(Math.max(0, span.start - CHAIR_REACH), span.start))) chairs.add(name)
  return all.filter(one => !chairs.has(one.name))
}

const linksOf = ({ reading }: Scene) => joined(reading.passages.map(passage => addressesIn(passage)))

/** "Panel: who owns the loom?": the title of a post about one panel, whose people are those of the post. */
export const panelInPostTitle = (scene: Scene): readonly Draft[] => {
  const { title, passages } = scene.reading
  const label = PANEL.exec(title.text)
  if (label === null) return []
  const all = passages.flatMap(passage => [...scene.of(passage)])
  const span = titleIn(title, label[0].length, title.text.length)
  const people = onePerson(withoutChairs(all))
  return span === undefined || people.length === 0
    ? []
    : [{ title: span, people, rule: 'panel-title', addresses: linksOf(scene), at: title }]
}

/**
 * A post about one talk of one person has the talk's title: "Weaving without a warp", which says "In this talk, Ada Lovelace …";
 * "Ada Lovelace: Weaving without a warp"; "Weaving without a warp, by Ada Lovelace". For posts in which no other title was found.
 */
export const talkInPostTitle = (scene: Scene): readonly Draft[] => {
  const { title, passages, lines } = scene.reading
  const people = onePerson(passages.flatMap(passage => [...scene.of(passage)]))
  if (people.length !== 1 || title.text.length > LONGEST_TITLE || NO_TALK.test(title.text) || isGeneric(title.text))
    return []
  const named = people.some(one => title.text.includes(one.name))
  const told = named || lines.some(line => (line.flags & FLAG.talk) !== 0 && ONE_TALK.test(line.text))
  const span = told ? titleOf(title, people) : undefined
  if (span === undefined || !/\s/.test(title.text.slice(span.start, span.end))) return []
  return [{ title: span, people, rule: 'post-title', addresses: linksOf(scene), at: title }]
}
