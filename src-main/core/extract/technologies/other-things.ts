import type { Line } from '../text/document.ts'
import { LANDS } from '../text/lands.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import type { Candidate } from './hits.ts'
import { isOrdinary } from './ordinary-words.ts'
import { isPartOfPerson } from './person.ts'
import { isPackageName } from './unlisted-packages.ts'

const BODY =
  /^(?:committee|council|board|team|foundation|society|association|university|institute|college|conference|club|forum|summit|union|agency|department|school|chapter|community|group)$/
const SHORTEST = 2
const LONGEST = 6

/** Whether the words with capitals before a bracket spell an acronym, and one of them is of bodies: "Widget Club (WC)". */
const spellsBody = (tokens: readonly Token[], at: number): boolean => {
  const acronym = tokens[at]?.folded ?? ''
  let left = acronym.length
  let body = false
  for (let back = at - 1; back >= 0 && left > 0 && back >= at - LONGEST - 2; back--) {
    const word = tokens[back]
    if (word === undefined) return false
    if (/^(?:of|for|the|and|de|des|du|la)$/.test(word.folded)) continue
    if (!isCapitalised(word) || word.folded.charAt(0) !== acronym.charAt(left - 1)) return false
    body ||= BODY.test(word.folded)
    left--
  }
  return left === 0 && body
}

/** The acronyms of bodies that a post introduces: "the Open Source Club (OSC)". */
export const bodiesIn = (lines: readonly Line[]): ReadonlySet<string> => {
  const bodies = new Set<string>()
  for (const { tokens, text } of lines) {
    if (!text.includes('(')) continue
    for (let at = 1; at < tokens.length; at++) {
      const token = tokens[at]
      if (token === undefined || token.shape !== 'upper' || !token.gap.endsWith('(')) continue
      if (token.text.length < SHORTEST || token.text.length > LONGEST) continue
      if (spellsBody(tokens, at)) bodies.add(token.text)
    }
  }
  return bodies
}

const PARTS = 4

/**
 * "`rust-harbour`", "[circle-tide-action](https://…)": whether a name is a part of another one, whose parts hyphens join: a link or
 * emphasis spans it, or it has many parts.
 */
const isInCompound = ({ tokens, passage }: Line, { first, last }: Candidate): boolean => {
  let from = first
  let to = last
  while (from > 0 && tokens[from]?.gap === '-') from--
  while (tokens[to + 1]?.gap === '-') to++
  const start = tokens[from]
  const end = tokens[to]
  if ((from === first && to === last) || start === undefined || end === undefined) return false
  if (tokens.slice(from, to + 1).some(token => token.shape === 'title' || token.shape === 'upper')) return false
  if (to - from + 1 >= PARTS || isPackageName(tokens, from, to)) return true
  const { links, emphasis } = passage.block
  return [...links, ...emphasis].some(run => run.start === start.start && run.end === end.end)
}

/**
 * "USB-C", "mosskit-node.js", "unser Tinkerers-Logo": a letter, the end of a file's name, or an ordinary word, that a hyphen joins
 * to what stands before.
 */
const endsCompound = ({ tokens }: Line, { form, first, last }: Candidate): boolean => {
  const token = tokens[first]
  if (first !== last || first === 0 || token === undefined || token.gap !== '-' || tokens[last + 1]?.gap === '-')
    return false
  return (
    token.text.length === 1 ||
    /^[a-z]+\.(?:js|py|rb|go)$/.test(token.text) ||
    (form.match === 'context' && token.shape === 'title')
  )
}

const STREET = /^(?:road|street|avenue|lane|square|boulevard|drive|park|garden|gardens|hall|house|hotel)$/

/** "beside Ruby Hill Park": the name of a street or a house. */
const isStreet = ({ tokens }: Line, { form, last }: Candidate): boolean => {
  const next = tokens[last + 1]
  const after = tokens[last + 2]
  return (
    form.match !== 'any' &&
    next?.gap === ' ' &&
    next.shape === 'title' &&
    after?.gap === ' ' &&
    after.shape === 'title' &&
    STREET.test(after.folded)
  )
}

/** "in Rust, Germany": a town of the same name. */
const isTown = ({ tokens }: Line, { first, last }: Candidate): boolean => {
  const land = tokens[last + 1]
  return first === last && land !== undefined && land.gap === ', ' && isCapitalised(land) && LANDS.has(land.folded)
}

/** Columns whose cells name rooms and people: "| Room |", where a room is called Ada or Pascal. */
const ROOM =
  /^\W*(?:rooms?|tracks?|stage|hall|where|venue|location|salles?|lieu|où|sala|salón|aula|raum|räume|saal|bühne|ort|wo|zaal|who|speakers?|presenters?|sponsors?|commandit\w*|partenaires?|partners?|pizzas?|food|drinks|thanks|merci|organi[sz]ers?)\W*$/i
const isRoom = ({ passage: { block } }: Line): boolean =>
  block.kind === 'table-cell' && block.header !== undefined && ROOM.test(block.header)

/** "Jane Roe-Klein": what a hyphen joins to a word of a name before it, at the end of it. */
const endsDoubleName = ({ tokens }: Line, { first, last }: Candidate): boolean =>
  first === last &&
  first > 1 &&
  tokens[first]?.gap === '-' &&
  tokens[first]?.shape === 'title' &&
  tokens[first - 1]?.shape === 'title' &&
  tokens[first - 2]?.shape === 'title' &&
  tokens[first - 1]?.gap === ' '

/** Whether a word that a technology shares stands for a person, a body, a town, an ordinary word or another project. */
export const isOtherThing = (line: Line, one: Candidate, bodies: ReadonlySet<string>): boolean =>
  isPartOfPerson(line, one) ||
  isOrdinary(line, one) ||
  isTown(line, one) ||
  isInCompound(line, one) ||
  endsCompound(line, one) ||
  isStreet(line, one) ||
  isRoom(line) ||
  endsDoubleName(line, one) ||
  (bodies.size > 0 && one.first === one.last && bodies.has(line.tokens[one.first]?.text ?? ''))
