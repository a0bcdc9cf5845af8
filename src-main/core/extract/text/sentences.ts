import { MONTH_NUMBERS } from './months.ts'
import { isCapitalised, type Token } from './tokens.ts'
import { WordSet, wordSet } from './word-set.ts'

/** A sentence of a block: offsets into the block's text, and its words. */
export type Sentence = {
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
}

const ABBREVIATIONS = new WordSet(
  'mr mrs ms dr prof rev eng ing dott dipl hon st sr jr vs etc inc ltd co corp dept univ no vol fig e.g i.e cf approx m mme v.d jan feb mar apr jun jul aug sep sept oct nov dec pl av ave bd bld blvd str rd ch md mohd ma wm'.split(
    ' ',
  ),
)

/** What a number with a dot stands behind, as "the third" does: "das 12. Treffen"; also before a month: "am 3. Mai". */
const BEFORE_ORDINAL = wordSet('am der die das den dem zum vom beim im unser unsere unserem zur')
const isOrdinal = (previous: Token | undefined, before: Token, after: Token): boolean =>
  before.shape === 'digit' &&
  before.text.length < 3 &&
  after.gap === '. ' &&
  (MONTH_NUMBERS.has(after.folded) || (previous !== undefined && BEFORE_ORDINAL.has(previous.folded)))

/** What ends a domain that a firm's name is made of: "Loom.Cloud", "Widgets.AI". */
const DOMAIN_ENDS = wordSet(
  'cloud ai io js net org com dev app tech works digital agency studio systems tv rb py hub media',
)

const ENDS = /[.!?…](?:["'”’)\]»]*)\s|[.!?…]["'”’)\]»]*$|\n/u
const HARD_END = /[!?…\n]/u

/** "D.K. Roe": initials without a space between them. */
const isInitials = (before: Token, after: Token): boolean =>
  before.text.length === 1 && after.text.length === 1 && before.shape !== 'digit'

/** "Jane F.Roe": an initial behind a word of a name. */
const isMiddle = (previous: Token | undefined, before: Token): boolean =>
  before.text.length === 1 && before.gap === ' ' && isCapitalised(before) && previous?.shape === 'title'

/** Whether a new sentence starts between two words. A dot after an initial or an abbreviation ends nothing. */
const parts = (previous: Token | undefined, before: Token, after: Token): boolean => {
  const gap = after.gap
  if (gap === ', ') return false
  if (gap.length < 2 && gap !== '\n' && gap !== '.') return false
  // "Co.Station", "Loom.Cloud": names; "the end.Then": a space was forgotten.
  if (gap === '.')
    return (
      isCapitalised(after) &&
      !/^(?:co|st|inc|ltd)$/.test(before.folded) &&
      !(DOMAIN_ENDS.has(after.folded) && isCapitalised(before)) &&
      !isInitials(before, after) &&
      !isMiddle(previous, before)
    )
  // What most sentences end with is none of these.
  if (gap !== '. ') {
    if (!ENDS.test(gap)) return false
    // "Is it yesterday! — Jane Roe, Acme": a dash goes on.
    if (/(?:[–—|]|\s-|\/\/)\s*$/.test(gap) && !gap.includes('\n')) return false
    // "Is it worth it? (Jane Roe)", "Is it worth it? by Jane Roe": the speaker of a title that is a question.
    if (/^ ?[!?]["”»]? (?:\($|$)/.test(gap) && (gap.endsWith('(') || /^(?:by|par|von|with)$/.test(after.text)))
      return false
    // "Jane (happy birthday!) who told us", "The panel “Who pays?” had …"
    if (/^ ?[!?…]+ ?["”»)’']+ $/.test(gap) && after.shape === 'lower') return false
    if (HARD_END.test(gap)) return true
  }
  if (!isCapitalised(after) && after.shape !== 'digit' && after.shape !== 'mixed') return false
  if (isOrdinal(previous, before, after)) return false
  if (before.text.length === 1 && before.shape !== 'digit')
    return before.text === 'I' && !(previous?.shape === 'title' && before.gap === ' ')
  return !ABBREVIATIONS.has(before.folded)
}

/** A sentence of more words than this is cut, so that text without full stops costs no more than other text. */
const LONGEST = 150

/** "Venue: … Sponsors: …" on lines that the source did not part: a label with a colon starts a new sentence. */
const LABELS = wordSet(
  `what who topic topics title titre presenter presenters abstract bio qui quoi venue where when sponsor sponsors host hosts hosted sponsored supported date time speakers speaker location agenda talks doors attendance lieu quand
  où date hôte commanditaire commanditaires conférenciers organisers organizers`,
)
const startsLabel = (tokens: readonly Token[], at: number): boolean => {
  const word = tokens[at]
  if (word === undefined || word.gap !== ' ' || word.shape !== 'title' || !LABELS.has(word.folded)) return false
  const by = tokens[at + 1]?.gap === ' ' && /^(?:by|par|at)$/.test(tokens[at + 1]?.folded ?? '') ? 1 : 0
  return /^ ?:/.test(tokens[at + 1 + by]?.gap ?? '')
}

const OPENING_MARKS: ReadonlySet<string> = new Set('("\'“‘«[')

/** Where the brackets and quotation marks at the end of a gap start: they open the next sentence. */
const openingMarks = (gap: string): number => {
  let at = gap.length
  while (at > 0 && OPENING_MARKS.has(gap.charAt(at - 1))) at--
  return at
}

/** Cuts the words of a block into sentences. A line break is an end; so is an end mark before a capital or a digit. */
export const sentencesOf = (text: string, tokens: readonly Token[]): readonly Sentence[] => {
  const sentences: Sentence[] = []
  let first = 0
  let start = 0
  const close = (last: number, end: number): void => {
    const words = tokens.slice(first, last)
    if (words.length > 0) sentences.push({ start, end, tokens: words })
    first = last
  }
  for (let at = 1; at < tokens.length; at++) {
    const before = tokens[at - 1]
    const after = tokens[at]
    if (before === undefined || after === undefined) continue
    if (!(at - first >= LONGEST || parts(tokens[at - 2], before, after) || startsLabel(tokens, at))) continue
    const { gap } = after
    close(at, after.start - gap.length + gap.slice(0, openingMarks(gap.trimEnd())).trimEnd().length)
    start = after.start - gap.length + openingMarks(gap)
  }
  close(tokens.length, text.length)
  return sentences
}
