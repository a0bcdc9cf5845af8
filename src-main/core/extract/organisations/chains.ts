import { cityAt } from '../cities/gazetteer.ts'
import { bothMarks, type Marks } from '../gates/gate.ts'
import { isEnglishWord } from '../people/english-words.ts'
import type { Line, Passage } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { GIFT_WORDS } from '../text/gifts.ts'
import { LANDS } from '../text/lands.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { WordSet, wordSet } from '../text/word-set.ts'
import { isWellKnown } from './known.ts'
import { listedTogether } from './listed-together.ts'
import { type Named, organisationsIn } from './lists.ts'
import { lowerCaseNames } from './lower-case.ts'
import { NOT_ORGANISATIONS } from './not-organisations.ts'
import { OPENERS } from './openers.ts'
import { isPublicOffice } from './public-office.ts'
import { withoutAside, withoutMarks } from './sides.ts'

/** Organisations that a sentence names together, and the words on both sides: what a frame is matched against. */
export type OrganisationChain = {
  readonly line: Line
  readonly named: readonly Named[]
  /** Folded words from the chain before (or the sentence's start) up to this one. */
  readonly left: string
  /** Folded words from this chain up to the next one (or the sentence's end). */
  readonly right: string
  /** Whether a side is marks and spaces alone, so that no frame can match it. */
  readonly silentLeft: boolean
  readonly silentRight: boolean
  /** Folded words from the sentence's start up to this chain. */
  readonly lead: string
  /** Whether "in CITY" follows at once. */
  readonly placed: boolean
  /** Which patterns may match in these words; see gates/gate.ts. */
  readonly marks: Marks
}

/** Marks and spaces alone: beside a name they tell nothing. */
const SILENT = /^[\s.,;:!?()[\]"'*_/&|·•–—-]*$/

const isCity = (tokens: readonly Token[], at: number): boolean => cityAt(tokens, at) !== undefined

const DATE =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^(?:lun|mar|mercre|jeu|vendre|same)di\b|^(?:january|february|march|april|june|july|august|september|october|november|december|janvier|fevrier|avril|juin|juillet|aout|septembre|octobre|novembre|decembre)\b/

/** The organisations of a sentence, in the lists in which it names them. Cities are none. Each line is read once. */
export const organisationChains = (line: Line): readonly OrganisationChain[] => {
  line.memo.chains ??= chainsOf(line)
  return line.memo.chains
}

const OPENING_PRONOUNS = wordSet('they it both ils elles')
const THANKED_PRONOUNS = wordSet('them eux ihnen')
/** Words up to a pronoun that is thanked: "A very big thank you to them for …". */
const LONGEST_THANKS = 8

/** "They provided …", "A big thank you to them for …": the pronoun by which a sentence goes on about others. */
const goneOnBy = (tokens: readonly Token[]): Token | undefined => {
  const [head] = tokens
  if (head !== undefined && OPENING_PRONOUNS.has(head.folded)) return head
  const at = tokens.findIndex(({ folded }, index) => index < LONGEST_THANKS && THANKED_PRONOUNS.has(folded))
  return at > 0 && tokens.slice(0, at).some(({ folded }) => /^(?:thank|merci|dank)/.test(folded))
    ? tokens[at]
    : undefined
}

/** "Many thanks to Acme for … our friends of Initech": whom a sentence thanks, wherever others are named. */
const THANKED =
  /\b(?:thank\w*|merci|danke?|gracias|grateful|kudos|props|shout[ -]?outs?)(?: (?:you|also|again|goes|go|out|especially))* (?:to|a|an|aux)(?: (?:our|the)(?: \w+)?)? ?$/

/**
 * "Many thanks to A. They provided …", "A hosted us. A big thank you to them for …": a sentence that goes on by a pronoun about
 * the organisations that the one before thanked, or else named last. Undefined where it does not.
 */
export const chainGoneOn = (line: Line, before: Line | undefined): OrganisationChain | undefined => {
  if (before === undefined || before.passage !== line.passage) return undefined
  const pronoun = goneOnBy(line.tokens)
  if (pronoun === undefined) return undefined
  const all = organisationChains(before)
  const last = all.find(({ left }) => THANKED.test(left)) ?? all.at(-1)
  if (last === undefined) return undefined
  const right = fold(line.passage.text.slice(pronoun.end, Math.min(line.sentence.end, pronoun.end + 120)))
  return { ...last, marks: bothMarks(before.marks, line.marks), right, silentRight: SILENT.test(right) }
}

/** Small words only: a link over "same place". */
const SMALL_WORDS = /^(?:\p{Ll}+ )+(?!(?:ag|bv|nv|gmbh|sarl|srl|asbl|vzw|oy|ab|sas)$)\p{Ll}+$|^(?:new|our|their) /u
const SERVED = new WordSet([
  ...GIFT_WORDS,
  ...wordSet(
    `prizes venue hosting credits fees facilities meeting image photo picture logo banner alt text main community event partner
    sponsor t shirt shirts badges kind page pages list party`,
  ),
])

const PARTS_WORDS = /[\s/&-]+/

/** Whether all words are of what is served. The first one settles it for most names. */
const isServed = (name: string): boolean => {
  const end = PARTS_WORDS.exec(name)?.index
  return end === undefined
    ? SERVED.has(name)
    : SERVED.has(name.slice(0, end)) && name.split(PARTS_WORDS).every(word => SERVED.has(word))
}

/** No name but what was served: "for Tea/Coffee", "Stickers". */
export const isGeneric = (name: string, folded = fold(name)): boolean => SMALL_WORDS.test(name) || isServed(folded)

/** Whether a name is a city here. Towns that share their name with firms ("Orange") are, behind a word of place. */
const isPlace = (tokens: readonly Token[], named: Named): boolean => {
  const hit = cityAt(tokens, named.first)
  if (hit?.length !== named.last - named.first + 1) return false
  return (
    !(hit.city.weak || hit.city.small) || /^(?:in|near|from|to|a|en|de|of)$/.test(tokens[named.first - 1]?.folded ?? '')
  )
}

const BRANCH = /^(?:office|offices|hq|headquarters)$/

/** "Prague SUSE": the town of the branch before a well-known firm. */
const withoutTownAhead = (tokens: readonly Token[], named: Named): Named => {
  const length = cityAt(tokens, named.first)?.length ?? 0
  const first = tokens[named.first + length]
  if (length === 0 || first === undefined || named.first + length > named.last) return named
  const name = named.name.slice(first.start - named.start)
  return isWellKnown(name) ? { ...named, name, start: first.start, first: named.first + length } : named
}

/** "Acme Leeds Office" is Acme. */
const withoutBranch = (tokens: readonly Token[], found: Named): Named => {
  if (found.last - found.first < 1) return found
  const named = withoutTownAhead(tokens, found)
  const next = tokens[named.last + 1]
  // "Acme Leeds office": the word for it may be small.
  const small = next?.gap === ' ' && next.shape === 'lower' && BRANCH.test(next.folded)
  if (!small && (!BRANCH.test(tokens[named.last]?.folded ?? '') || isPublicOffice(named.name))) return named
  let last = small ? named.last : named.last - 1
  const town = cityAt(tokens, last)
  if (last > named.first && town?.length === 1 && !town.city.weak) last -= 1
  const end = tokens[last]?.end ?? named.end
  return { name: named.name.slice(0, end - named.start), start: named.start, end, first: named.first, last }
}

/** "Acme Co. paid": a legal form that is cut short, whose dot ends no sentence. */
const CUT_SHORT = /\b(?:inc|co|corp|ltd|ltda|llc|pty|plc|b\.v|n\.v|e\.v|s\.a|s\.l|s\.r\.l)$/i

/** Where the words after a name go on: behind the dot of its legal form, and the brackets with its other name. */
const behindAlias = (passage: Passage, { name, end: last }: Named): number => {
  const end = passage.text.charAt(last) === '.' && CUT_SHORT.test(name) ? last + 1 : last
  const brackets = /^ \((?:formerly |aka |ex-|previously |anciennement )?\p{Lu}[^()]{0,24}\)/u.exec(
    passage.text.slice(end, end + 60),
  )
  return brackets === null ? end : end + brackets[0].length
}

/** "Acme - Leeds which lent …", "Acme (Leeds) hosted …": behind the city of a branch, where a small word goes on. */
const behindBranch = (tokens: readonly Token[], last: number): number | undefined => {
  const next = tokens[last + 1]
  if (next === undefined || !/^(?: [-–—] | \(|,? )$/.test(next.gap)) return undefined
  const city = cityAt(tokens, last + 1)
  // "Acme Leeds office for hosting us"
  if (city !== undefined && next.gap === ' ' && BRANCH.test(tokens[last + 1 + city.length]?.folded ?? ''))
    return tokens[last + city.length]?.end
  const after = city === undefined ? undefined : tokens[last + 1 + city.length]
  if (city === undefined || after === undefined || after.shape !== 'lower' || !/^(?:,? |\),? )$/.test(after.gap))
    return undefined
  return after.start - 1
}

/** "Obviously, Acme …": what opens a sentence before a comma. */
const isAdverb = ([word, next]: readonly Token[]): boolean =>
  word !== undefined &&
  next?.gap.startsWith(',') === true &&
  /^[a-z]{4,}ly$/.test(word.folded) &&
  isEnglishWord(word.folded)

/** A word that opens the sentence with a capital that it would not have elsewhere: "Dinner was …". */
const opensSentence = (passage: Passage, tokens: readonly Token[], named: Named): boolean =>
  named.first === 0 &&
  named.last === 0 &&
  (OPENERS.has(tokens[0]?.folded ?? '') || isAdverb(tokens)) &&
  !passage.block.links.some(link => link.start <= named.start && named.end <= link.end)

/** "Acme (Little Oakvale, Italy)": the town that a firm is of, which no list may have. */
const isHome = ({ text }: Passage, { start, end }: Named): boolean => {
  if (text.charAt(start - 1) !== '(') return false
  const land = /^, (\p{Lu}[\p{L} ]{1,20})\)/u.exec(text.slice(end, end + 30))?.[1]
  return land !== undefined && (LANDS.has(fold(land)) || /^[A-Z]{2,3}$/.test(land))
}

/** "Acme, a Widget Platform and …": what a name before the comma is. */
const describes = (tokens: readonly Token[], named: Named): boolean => {
  const article = tokens[named.first - 1]
  const before = tokens[named.first - 2]
  return (
    before !== undefined && isCapitalised(before) && /^(?:an?|une?)$/.test(article?.text ?? '') && article?.gap === ', '
  )
}

/** Streets, floors and house numbers are no organisations: "East 5th", "10 Mill Lane", "Rue Neuve". */
const STREET =
  /(?: (?:street|st|road|rd|avenue|ave|blvd|boulevard|lane|square|rue|straat|platz|gasse|gade|gatan|floor|\d+(?:st|nd|rd|th)|\d+[a-z]?))$|(?:strasse|straße|straat|gasse|gatan)(?: \d+)?$|^(?:\d+[a-z]? )?(?:rue|avenue|boulevard|calle|place|quai|impasse|via|carrer|rua|strada) /
/** A school with a number, or a house with its room, is no street: "Université Lyon 1". */
const NUMBERED =
  /^(?:universi(?!\S* (?:street|st|road|rd|avenue|ave|blvd|boulevard|lane|square)$)|iut |lycee |ecole |paris |insa |haus |kulturhaus |hotel |gasthaus |gasthof )|\S (?:building|hall|house) .*room /

/** "Pot au Lin", "Le Grand Hangar": words with capitals, and the small ones between them. */
const ONE_NAME =
  /^\p{Lu}[\p{L}\d’'.-]*(?:(?: (?:au|aux|à|du|de|des|del|di|do|da|of|the|la|le|les|am|zum|zur|an|der))* (?:[ld]['’])?\p{Lu}[\p{L}\d’'.-]*)+$/u
/** "Energy and Weaving Museum": of two things, and one house. */
const HOUSE_OF_TWO =
  /^\p{Lu}\p{L}+ (?:and|&|et|und) \p{Lu}\p{L}+ (?:Museum|Cent(?:re|er)|Library|Institute|Hall|House|Club|School|Academy)$/u
const LONGEST_RUN = 40

/** What emphasis sets off as one name is one: "in the back room of *Pot au Lin*". */
const wholeRun = ({ text, block }: Passage, tokens: readonly Token[], named: Named): Named => {
  const run = block.emphasis.find(
    ({ start, end }) =>
      start <= named.start && named.end <= end && end - start > named.end - named.start && end - start <= LONGEST_RUN,
  )
  if (run === undefined) return named
  const words = text.slice(run.start, run.end)
  if (!ONE_NAME.test(words) && !HOUSE_OF_TWO.test(words)) return named
  const first = tokens.findIndex(({ start }) => start >= run.start)
  const last = tokens.findLastIndex(({ end }) => end <= run.end)
  return { name: words, start: run.start, end: run.end, first, last }
}

const chainsOf = (line: Line): readonly OrganisationChain[] => {
  const { passage, tokens } = line
  const found = organisationsIn(passage, tokens, 0, tokens.length).filter(named => {
    const name = fold(named.name)
    return (
      name.length > 1 &&
      !isGeneric(named.name, name) &&
      !NOT_ORGANISATIONS.has(name) &&
      !LANDS.has(name) &&
      !DATE.test(name) &&
      (!STREET.test(name) || NUMBERED.test(name)) &&
      !opensSentence(passage, tokens, named) &&
      !describes(tokens, named) &&
      !isHome(passage, named) &&
      !isPlace(tokens, named)
    )
  })
  const lower = lowerCaseNames(passage, tokens)
  const runs = passage.block.emphasis.length === 0 ? found : found.map(named => wholeRun(passage, tokens, named))
  const whole = runs
    .filter((named, at) => named.start !== runs[at - 1]?.start)
    .map(named => withoutBranch(tokens, named))
  const all = lower.length === 0 ? whole : [...whole, ...lower].sort((one, other) => one.start - other.start)
  const groups = listedTogether(passage, tokens, all)
  const { start, end } = line.sentence
  return groups.flatMap((named, at): readonly OrganisationChain[] => {
    const first = named[0]
    const last = named.at(-1)
    if (first === undefined || last === undefined) return []
    const previousEnd = groups[at - 1]?.at(-1)?.end ?? start
    const nextStart = groups[at + 1]?.[0]?.start ?? end
    const after = tokens[last.last + 1]
    const placed =
      after !== undefined && /^(?:in|a)$/.test(after.folded) && after.gap === ' ' && isCity(tokens, last.last + 2)
    // "A in Leeds welcomed sixty people": the verb stands behind the city.
    const city = placed ? cityAt(tokens, last.last + 2) : undefined
    const verb = city === undefined ? undefined : tokens[last.last + 2 + city.length]
    const rightFrom =
      city !== undefined && verb?.shape === 'lower' && verb.gap === ' '
        ? (tokens[last.last + 1 + city.length]?.end ?? last.end)
        : (behindBranch(tokens, last.last) ?? behindAlias(passage, last))
    const left = withoutMarks(fold(passage.text.slice(Math.max(previousEnd, first.start - 120), first.start)))
    const right = withoutAside(fold(passage.text.slice(rightFrom, Math.min(nextStart, rightFrom + 160))))
    return [
      {
        line,
        named,
        left,
        right,
        silentLeft: SILENT.test(left),
        silentRight: SILENT.test(right),
        lead: fold(passage.text.slice(Math.max(start, first.start - 160), first.start)),
        placed,
        marks: line.marks,
      },
    ]
  })
}
