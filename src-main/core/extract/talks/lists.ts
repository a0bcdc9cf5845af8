import type { Finding } from '../evidence.ts'
import type { Passage } from '../text/document.ts'
import { type Draft, onePerson, type Scene } from './draft.ts'
import { belowNames } from './headings.ts'
import { addressesIn, joined } from './links.ts'
import { isGeneric, titleIn } from './title.ts'

const SECTIONS = new Set(['body', 'talks', 'speakers'])
const LONGEST_TERM = 140

/** Whether an item may be the term of a definition list. */
const isTerm = (passage: Passage): boolean =>
  passage.text.length <= LONGEST_TERM && !/[.;,]$/.test(passage.text) && !isGeneric(passage.text)

/** A definition list: "Looms at sea" the term, "by Jane Roe, Acme" below it. Every second item at least twice. */
const inDefinitions = ({ reading, of }: Scene): readonly Draft[] => {
  const drafts: Draft[] = []
  let told = 0
  reading.passages.forEach((passage, at) => {
    const { kind, group } = passage.block
    const above = reading.passages[at - 1]
    const people = of(passage)
    if (kind !== 'list-item' || people.length === 0) return
    told++
    if (above === undefined || above.block.group !== group || above.block.kind !== 'list-item') return
    const first = people[0]
    if (of(above).length > 0 || !isTerm(above) || first === undefined || first.span.start > 40) return
    const title = titleIn(above, 0, above.text.length)
    if (title !== undefined)
      drafts.push({
        title,
        people: onePerson(people),
        rule: 'term-above',
        addresses: joined([addressesIn(above), addressesIn(passage)]),
        at: passage,
      })
  })
  return drafts.length >= 2 && drafts.length === told ? drafts : []
}

/** "**19:15 — TITLE.** A tells …": a paragraph that opens with its title in bold, and then names the speaker. */
const inLeads = ({ reading, of }: Scene): readonly Draft[] =>
  reading.passages.flatMap(passage => {
    const run = passage.block.emphasis[0]
    const people = of(passage)
    if (passage.block.kind !== 'paragraph' || run === undefined || run.start > 1 || people.length === 0) return []
    if (!SECTIONS.has(passage.section) || passage.lines.length < 2 || people.some(one => one.span.start < run.end))
      return []
    const lead = passage.text.slice(0, run.end)
    const title = titleIn(passage, 0, lead.replace(/[.:–—\s]+$/, '').length)
    if (title === undefined || !/[.:!?–—]\s*$/.test(passage.text.slice(0, run.end + 1).trim())) return []
    const words = passage.text.slice(title.start, title.end)
    if (isGeneric(words) || words.split(/\s+/).length < 2) return []
    const second = passage.lines.find(line => line.sentence.start >= run.end - 1)
    const named = people.filter(one => second !== undefined && one.span.end <= second.sentence.end)
    return named.length === 0
      ? []
      : [{ title, people: onePerson(named), rule: 'bold-lead', addresses: addressesIn(passage), at: passage }]
  })

/**
 * "**Looms and cards.** A loom that …" below a heading that is the speaker's name: a paragraph that opens with the title in bold
 * and names nobody. Where several of a section do, they are answers or parts.
 */
const belowName = (scene: Scene): readonly Draft[] => {
  const bySpeaker = new Map<readonly Finding[], Draft[]>()
  for (const [passage, people] of belowNames(scene)) {
    const run = passage.block.emphasis[0]
    if (passage.block.kind !== 'paragraph' || run === undefined || run.start > 1 || run.end > LONGEST_TERM) continue
    // A whole paragraph in italics tells who the speaker is.
    if (run.end >= passage.text.length - 1) continue
    const lead = passage.text.slice(run.start, run.end + 1)
    const title = /[.!?]\W*$/.test(lead) && passage.lines.length > 1 ? titleIn(passage, run.start, run.end) : undefined
    if (title === undefined) continue
    const end = title.end - (/\.$/.test(passage.text.slice(title.start, title.end)) ? 1 : 0)
    const words = passage.text.slice(title.start, end)
    if (isGeneric(words) || !words.includes(' ')) continue
    const draft = {
      title: { ...title, end },
      people,
      rule: 'bold-below-name',
      addresses: addressesIn(passage),
      at: passage,
    }
    bySpeaker.set(people, [...(bySpeaker.get(people) ?? []), draft])
  }
  return [...bySpeaker.values()].flatMap(drafts => (drafts.length === 1 ? drafts : []))
}

/** Talks whose title opens an item or a paragraph, apart from the speaker's sentence. */
export const talksInLists = (scene: Scene): readonly Draft[] => [
  ...inDefinitions(scene),
  ...inLeads(scene),
  ...belowName(scene),
]
