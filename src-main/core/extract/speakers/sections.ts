import type { Finding } from '../evidence.ts'
import { gated, matches, matchesIn } from '../gates/gate.ts'
import { type Chain, chainsOf } from '../people/chains.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { finding, isCredit, type PeopleOf } from './lines.ts'
import { NOT_SPEAKING_FIRST } from './verbs.ts'

/** A part of the post with a title of its own, and the sentence that it opens with. */
type Section = { readonly passages: Passage[]; readonly opening: Line | undefined }

const ASIDE = gated(
  /\b(?:news|updates?|roadmap|hero|heroes|thanks?|wrap|conclusion|summary|introduction|welcome|what's new|release|reminder|accueil|pause|break|lunch|photos?|pictures?|merci|questions|networking|apéro)\b/i,
)
const KINDS = new Set(['body', 'talks', 'speakers'])

/** A paragraph with a title of its own: "**19:15 — Tracing.** Jane Roe …", "**March.** Jane Roe …". */
const isTitled = (passage: Passage): boolean => {
  const run = passage.block.emphasis[0]
  if (passage.block.kind !== 'paragraph' || run === undefined || run.start > 1 || passage.lines.length < 2) return false
  return /[.!?:–—]\s*$/.test(passage.text.slice(0, run.end + 1).trim()) && run.end < passage.text.length - 20
}

/** The part of the post below each heading of its own, and each paragraph that opens with a title. */
const sectionsOf = (reading: Reading): readonly Section[] => {
  const sections: Section[] = []
  let open: { passages: Passage[]; opening: Line | undefined } | undefined
  for (const passage of reading.passages) {
    const { kind } = passage.block
    if (kind === 'heading') {
      open = { passages: [passage], opening: undefined }
      if (KINDS.has(passage.section) && !matches(passage, ASIDE)) sections.push(open)
    } else if (isTitled(passage) && KINDS.has(passage.section)) {
      const end = passage.block.emphasis[0]?.end ?? 0
      open = { passages: [passage], opening: passage.lines.find(line => line.sentence.start >= end - 1) }
      if (!matchesIn(passage.marks, ASIDE, passage.text.slice(0, end))) sections.push(open)
    } else if (open !== undefined) {
      open.passages.push(passage)
      if (kind === 'paragraph') open.opening ??= passage.lines[0]
    }
  }
  return sections
}

/** "12 June, by Jane Roe": who wrote the page. */
const isByline = ({ tokens }: Line, chain: Chain): boolean =>
  /^(?:by|par|von|por|door)$/.test(tokens[chain.first - 1]?.folded ?? '') && chain.until >= tokens.length - 1

/** Whether the persons open the sentence, and it does not go on to tell that they welcomed, thanked or organised. */
const opens = (line: Line, chain: Chain): boolean =>
  chain.first <= 1 &&
  !line.tokens.slice(chain.last + 1, chain.until + 4).some(one => NOT_SPEAKING_FIRST.has(one.folded))

/**
 * One talk a section: where most sections of a recap tell of a speaker by other rules, the persons whom the first
 * sentence of a remaining section names are its speakers. For instance "## Tracing at scale" and "Before joining Acme, Jane
 * Roe ran …", among sections that say "… presented …". Two sections are enough where the sentence opens with the names:
 * "**March.** Jane Roe and John Doe moved 200 pipelines".
 */
export const speakersInSections = (
  reading: Reading,
  people: PeopleOf,
  found: readonly Finding[],
): readonly Finding[] => {
  if (!reading.event) return []
  const told = new Set(found.filter(one => one.confidence >= 0.75).map(one => one.span.passage))
  let withSpeaker = 0
  let withPerson = 0
  let opened = 0
  const open: { readonly line: Line; readonly chain: Chain; readonly first: boolean }[] = []
  for (const { passages, opening } of sectionsOf(reading)) {
    const chain =
      opening === undefined || opening.call || opening.later || isCredit(opening)
        ? undefined
        : chainsOf(
            opening.tokens,
            people(opening).filter(one => one.full),
          )[0]
    if (passages.some(passage => told.has(passage))) withSpeaker++
    else if (opening !== undefined && chain !== undefined && !isByline(opening, chain)) {
      withPerson++
      const first = opens(opening, chain)
      if (first) opened++
      open.push({ line: opening, chain, first })
    }
  }
  const usual = withSpeaker >= 3 && withSpeaker >= withPerson * 2
  const alike = withSpeaker + opened >= 2
  return open.flatMap(({ line, chain, first }) => {
    if (first && alike) return chain.people.map(person => finding(line, person, 'section-opens', 0.7))
    return usual ? chain.people.slice(0, 1).map(person => finding(line, person, 'section-like-others', 0.62)) : []
  })
}
