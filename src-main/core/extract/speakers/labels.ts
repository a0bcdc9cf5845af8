import type { Finding } from '../evidence.ts'
import { gated, isOpen } from '../gates/gate.ts'
import { COMMON_WORDS } from '../people/common-words.ts'
import { GIVEN_NAMES } from '../people/given-names.ts'
import type { Line, Passage } from '../text/document.ts'
import { mayBeLabelled } from '../text/may-be-labelled.ts'
import { wordSet } from '../text/word-set.ts'
import { NOT_NAMES } from '../text/words.ts'
import { employerBehindBar } from './behind-bar.ts'
import { finding, isEmployer, onlyPeople, type PeopleOf } from './lines.ts'
import { markedBefore } from './marks.ts'

const LABEL = gated(
  /^(?:\W*(?:\d{1,2}[:h.]\d{2}\s*(?:[ap]\.?m\.?)?\W*)?)(?:(?:guest |local |visiting |opening |closing |final |fourth |keynote |featured |main |first |third |next |special |invited |our |the |les? |nos |notre |autres? |unser[e]? |nuestr[oa]s? |today's |tonight's |premi[eè]re? |deuxi[eè]me |seconde? |troisi[eè]me |quatri[eè]me |derni[eè]re? |principale? |erste[rn]? |zweite[rn]? |dritte[rn]? |letzte[rn]? |primer[ao]? |segund[ao] |tercer[ao]? |[uú]ltim[ao] |eerste |tweede |derde |laatste )*(?:speakers?|presenters?|presented by|talk by|panell?ists?|moderators?|moderated by|featuring|guests?|facilitators?|led by|conf[ée]renci[eè]re?s?|intervenante?s?|speaker slot|pr[ée]sent[ée]e?s? par|anim[ée]e?s? par|orateurs?|oratrices?|referent(?:en|in)?|ponentes?|vortragende[rn]?|présent(?:at)?(?:eur|rice)s?|palestrantes?|relatori?|sprekers?|taking part|in conversation|(?:on|at) the (?:panel|table|stage|mic|podium)|autour de la table|au micro|sur scène|es (?:sprachen|spricht)|(?:kurs|workshop|seminar)?leitung|dozent(?:in|en|innen)?|instructors?|trainers?|tutors?|(?:taught|guided) by|formateurs?|formatrices?|formador[ae]?s?|animation|animat(?:eur|rice)s?|docent[ei]s?|docenten|imparten?|a cura di|a cargo de|who|with|qui|avec|wer|mit|qui[ée]n(?:es)?|quem|com)(?: (?:principale?s?|invitée?s?|du (?:jour|soir|mois)|of the (?:day|night|evening|month)|today|tonight))?)(?:\s*\(s\))?(?:\s*(?:no\.?|#)\s*\d{1,2}|\s*\d{1,2})?\s*[:|–—-]/i,
)

/** A label stands in the first characters of a line; also bounds the work of the pattern. */
const LABEL_REACH = 100

/** Where the label for speakers that a line starts with ends in it; undefined where it starts with none. */
const endOfLabel = (line: Line): number | undefined => {
  if (!isOpen(line.marks, LABEL)) return undefined
  const opening = line.text.slice(0, LABEL_REACH)
  return mayBeLabelled(opening) ? LABEL.pattern.exec(opening)?.[0].length : undefined
}

const OPENS_BY = wordSet('by par von por door di')
const BY_LABEL = /^\W*(?:by|par|von|por|door|di)\W{0,2}:/i
const SIBLING =
  /^\W*(?:title|talk|topic|what|subject|titre|sujet|titel|thema|título|tema|titolo|at|where|when|venue|où|wo)\W{0,2}:/i

/** "*Title:* …", and in another line of the paragraph "*By:* A; B; moderated by C": where "By:" ends; undefined where no line is labelled so. */
const endOfBy = (line: Line): number | undefined => {
  const { lines } = line.passage
  if (lines.length < 2 || !OPENS_BY.has(line.tokens[0]?.folded ?? '')) return undefined
  return lines.some(({ text }) => SIBLING.test(text)) ? BY_LABEL.exec(line.text)?.[0].length : undefined
}

/** Whether a line starts with a label for speakers. */
export const isLabelled = (line: Line): boolean => endOfLabel(line) !== undefined

/** "Speaker: A | ORG", "Présenté par : B": a label that says what the names after it are. What stands behind a bar is an employer. */
export const labelled = (passage: Passage, people: PeopleOf): readonly Finding[] =>
  passage.lines.flatMap(line => {
    const by = endOfLabel(line)
    const label = by ?? endOfBy(line)
    if (label === undefined) return []
    const behind = line.sentence.start + label
    const led = by === undefined ? MODERATED.exec(line.text)?.index : undefined
    const until = led === undefined ? Number.POSITIVE_INFINITY : line.sentence.start + led
    const persons = people(line).filter(
      person =>
        (person.full || (person.alone && by !== undefined)) &&
        (line.tokens[person.first]?.start ?? 0) < until &&
        (line.tokens[person.first]?.start ?? 0) >= behind,
    )
    const [handle] = line.tokens.filter(token => token.start >= behind)
    // "Local speaker: @onyx, who …"
    if (handle?.handle === true && by !== undefined)
      return [
        {
          name: handle.text,
          handle: `@${handle.text}`,
          confidence: 0.9,
          rule: 'label',
          span: { passage, start: handle.start, end: handle.end },
        },
      ]
    return persons.flatMap((person, at) => {
      const bar = at > 0 && (line.tokens[person.first]?.gap ?? '').includes('|')
      if (bar) return []
      const next = persons[at + 1]
      const named = next !== undefined && (line.tokens[next.first]?.gap ?? '').includes('|') ? next.name : undefined
      const employer = named ?? employerBehindBar(line, person)
      return [
        finding(
          line,
          employer === undefined || person.affiliation !== undefined ? person : { ...person, affiliation: employer },
          'label',
          0.95,
        ),
      ]
    })
  })

const BY = /^\W*(?:by|par|von|por|presented by|avec|with|mit|con|com|met)(?: (?:dr|prof|mr|mrs|ms|mme|ing)\.?)*$/i
/** Who led a panel stands behind those who sat in it: "With A, B and C; moderated by D". */
const MODERATED =
  /[;,.(–—-]\s*(?:(?:and )?(?:moderated|chaired|hosted|led|facilitated|animée?s?|modérée?s?|moderiert|moderad[ao]s?)) (?:by|par|von|por)\b/i

/**
 * "By A, ORG", or "A:", as a paragraph or a line of its own right below a heading that is a talk's title. The post's own author, who
 * stands below the title of the page in the same way, is left out.
 */
export const byline = (passage: Passage, below: Passage | undefined, people: PeopleOf): readonly Finding[] => {
  if (below?.block.kind !== 'heading' || (below.block.level ?? 2) < 2 || passage.block.kind !== 'paragraph') return []
  const line = passage.lines[0]
  if (line === undefined || line.tokens.length > 24 || line.tokens.some(token => token.shape === 'digit')) return []
  const led = MODERATED.exec(line.text)?.index
  const until =
    led === undefined ? line.tokens.length : line.tokens.findIndex(({ start }) => start >= line.sentence.start + led)
  if (until > 16) return []
  const named = people(line).filter(person => person.full && person.last < until)
  const head = named[0]
  if (head === undefined || head.first > 2) return []
  const opening = line.text.slice(0, (line.tokens[head.first]?.start ?? 0) - line.sentence.start).trim()
  // "[A](…):" alone on its line says as much.
  const alone = head.first === 0 && passage.lines.length === 1 && (below.block.level ?? 2) > 2
  const [, second] = named
  const pair =
    named.length === 2 &&
    second !== undefined &&
    /^, $/.test(line.tokens[second.first]?.gap ?? '') &&
    isEmployer(head.name, second.name)
  return (BY.test(opening) || alone) && onlyPeople(line, named, head.first, until)
    ? (pair ? named.slice(0, 1) : named).map(person => finding(line, person, 'byline', 0.88))
    : []
}

/** "TITLE by @name" as a heading or an item: somebody who is known by the handle alone. */
export const byHandle = (passage: Passage): readonly Finding[] => {
  const { kind } = passage.block
  if (kind !== 'heading' && kind !== 'list-item') return []
  return passage.lines.flatMap(line => {
    const last = line.tokens.at(-1)
    const before = line.tokens.at(-2)
    if (last?.handle !== true || before === undefined || line.tokens.length < 3) return []
    if (!/^(?:by|par|with|avec|von|por)$/.test(before.folded) && !/^ [–—|-] @$/.test(last.gap)) return []
    const span = { passage, start: last.start, end: last.end }
    return [{ name: last.text, handle: `@${last.text}`, confidence: 0.8, rule: 'by-handle', span }]
  })
}

const BY_WORDS = wordSet('by par von por')
/** "Notes taken by Ona" */
const TAKEN = /^(?:taken|written|kept|noted|compiled|collected|recorded|drawn|typed|prises?|notées?)$/

/** "“TITLE” by Shai": a marked title and one name, as a heading or an item. The post may never tell more of the name. */
export const byOneName = (passage: Passage): readonly Finding[] => {
  const { kind } = passage.block
  if (kind !== 'heading' && kind !== 'list-item') return []
  return passage.lines.flatMap(line => {
    const at = line.tokens.length - 2
    const name = line.tokens[at + 1]
    if (at < 1 || name?.shape !== 'title' || !BY_WORDS.has(line.tokens[at]?.folded ?? '')) return []
    if (BY_WORDS.has(name.folded) || TAKEN.test(line.tokens[at - 1]?.folded ?? '')) return []
    if (NOT_NAMES.has(name.folded) || COMMON_WORDS.has(name.folded)) return []
    if (!markedBefore(line, at) && !(kind === 'heading' && GIVEN_NAMES.has(name.folded))) return []
    const span = { passage, start: name.start, end: name.end }
    return [{ name: name.text, confidence: 0.75, rule: 'by-one-name', span }]
  })
}
