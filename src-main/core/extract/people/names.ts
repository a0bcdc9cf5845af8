import { cityAt } from '../cities/gazetteer.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { FUNCTIONS, NAME_PARTICLES, NOT_NAMES, ORGANISATION_WORDS, ROLE_WORDS, TALK_NOUNS } from '../text/words.ts'
import {
  areTwo,
  BEFORE_NAMES,
  behindShortParticle,
  familyBehind,
  goesOnAround,
  goesOnAsParticle,
  hasLastInitials,
  isApostropheEnd,
  isHonorificAt,
  isInside,
  isMonthBehind,
  isOfTown,
  isSpelt,
  isWithinTitle,
  nameOf,
  type Quote,
} from './around-names.ts'
import { COMMON_WORDS } from './common-words.ts'
import { GIVEN_NAMES, KNOWN_GIVEN_NAMES } from './given-names.ts'
import { isNameWord, SHORTENED, SYLLABLE, type Taken, type Word, wordAt } from './name-word-at.ts'
import { ABSTRACT, GROUPS, HONORIFICS, MONTHS, OPENING_WORDS, PLACE_HEADS, SURNAMES_TOO, WORDY } from './name-words.ts'
import { arePlainWords, hasArticle, isLand, isParted, isStreet, type Mark } from './not-people.ts'

const GERMAN = wordSet('und der die das wie wir mit über im zum zur hat ist ein eine')
/** "Looms von Jane Roe": whether a given name and one more stand behind the particle, and no given name before it. */
const isTitleBefore = (tokens: readonly Token[], first: number, given: number): boolean => {
  const family = tokens[given + 1]
  return (
    tokens[given - 1]?.text === 'von' &&
    family?.gap === ' ' &&
    isCapitalised(family) &&
    KNOWN_GIVEN_NAMES.has(tokens[given]?.folded ?? '') &&
    !KNOWN_GIVEN_NAMES.has(tokens[first]?.folded ?? '')
  )
}

const isGerman = (tokens: readonly Token[]): boolean => tokens.some(token => GERMAN.has(token.folded))
const isFrench = (tokens: readonly Token[]): boolean => tokens.some(token => FRENCH.has(token.folded))

/** A run of words that is shaped like a person's name: indexes into the sentence's words, `last` inclusive. */
export type NameRun = { readonly first: number; readonly last: number; readonly name: string }

/** What is known beside the words of a sentence: `marks` are links and emphasis, `ordinary` tells words that the post writes small. */
export type Around = {
  readonly quotes?: readonly Quote[]
  readonly marks?: readonly Mark[]
  readonly ordinary?: (token: Token) => boolean
}

const NOTHING: readonly Mark[] = []
const never = (): boolean => false

const FRENCH = wordSet('et une sur les dans avec chez nous ensuite par est sont ont parlé donné montré présenté')

/** "João Pedro": words that are all given names. */
const areGiven = (tokens: readonly Token[], words: readonly Word[]): boolean =>
  words.every(({ last }) => GIVEN_NAMES.has(tokens[last]?.folded ?? '') || SHORTENED.has(tokens[last]?.text ?? ''))

const OPENS_NICKNAME = /^\.? ["“«'‘(] ?$/
const CLOSES_NICKNAME = /^ ?["”»'’)] $|^["”»]$/
/** Between quotation marks what friends say may be written small, or be two letters: `Ada "ace" Lind`. */
const QUOTED_NICKNAME = /^ ["“«]$/

const INITIAL_GAPS = new Set([' ', '. ', '.'])

/**
 * The runs in a sentence that are shaped like full names: two to five capitalised words, initials and particles
 * allowed (`J Evans`, `Luc St-Arnaud`, `Ludwig van der Berg`), none of them a common word, a technology or part of an
 * organisation's name. A run that ends in a large city ("PyLadies Nairobi") is a group's name.
 */
export const nameRuns = (
  tokens: readonly Token[],
  text: string,
  taken: Taken,
  { quotes: quoted = NOTHING, marks = NOTHING, ordinary = never }: Around = {},
): readonly NameRun[] => {
  const runs: NameRun[] = []
  const isOrdinary = (token: Token | undefined): boolean => token !== undefined && ordinary(token)
  let at = 0
  while (at < tokens.length) {
    const shape = tokens[at]?.shape
    if (shape === 'lower' || shape === 'digit') {
      at++
      continue
    }
    const head = isHonorificAt(tokens, at) ? undefined : wordAt(tokens, at, taken, 'first')
    if (head === undefined || isMonthBehind(tokens, at)) {
      at++
      continue
    }
    if ((at === 0 || tokens[at]?.gap !== ' ') && OPENING_WORDS.has(tokens[at]?.folded ?? '')) {
      at++
      continue
    }
    const words: Word[] = [head]
    let last = head.last
    let hasNickname = false
    while (words.length < 5) {
      const previous = tokens[last]
      if (previous === undefined || previous.possessive) break
      const next = tokens[last + 1]
      if (next === undefined) break
      // "19:30 Jane Roe Jane Roe is …": where a line ended without a mark, the next one opens with the name again.
      if (words.length > 1 && next.folded === tokens[head.first]?.folded && next.text.length > 2) break
      const initial = words.at(-1)?.initial === true
      if (marks.length > 0 && !initial && isParted(marks, previous, next)) break
      // "Jane d'Orsay"; behind a full name in French, an employer.
      if (next.text === 'd' && next.gap === ' ' && tokens[last + 2]?.gap === "'" && !initial) {
        const word = words.length > 1 && isFrench(tokens) ? undefined : wordAt(tokens, last + 2, taken, 'later')
        if (word === undefined || word.initial) break
        words.push(word)
        last = word.last
        continue
      }
      // "Ada « Ace » Lind", "Robert (Bob) Roe": what friends say stands between the given and the family name.
      const family = tokens[last + 2]
      if (
        (words.length === 1 || (words.length === 2 && areGiven(tokens, words))) &&
        !hasNickname &&
        next.gap !== ' ' &&
        OPENS_NICKNAME.test(next.gap) &&
        family !== undefined &&
        CLOSES_NICKNAME.test(family.gap) &&
        (isNameWord(next, taken, 'later') || (QUOTED_NICKNAME.test(next.gap) && next.shape !== 'digit'))
      ) {
        const word = wordAt(tokens, last + 2, taken, 'later')
        if (word === undefined || word.initial) break
        hasNickname = true
        words.push(word)
        last = word.last
        continue
      }
      if (
        next.gap !== ' ' &&
        !(initial && INITIAL_GAPS.has(next.gap)) &&
        !isApostropheEnd(tokens, head.first, last) &&
        !(next.gap === '. ' && (previous.folded === 'st' || (words.length === 1 && SHORTENED.has(previous.text))))
      )
        break
      const behind = behindShortParticle(tokens, last + 1)
      if (behind !== undefined) {
        const word = wordAt(tokens, behind, taken, 'later')
        if (word === undefined || word.initial) break
        words.push(word)
        last = word.last
        continue
      }
      // "El-Amin", "Al-Khatib": with a hyphen the particle is a word of the name.
      if (
        NAME_PARTICLES.has(next.folded) &&
        tokens[last + 2]?.gap !== '-' &&
        (next.shape === 'lower' || (next.shape === 'title' && next.text.length > 1))
      ) {
        if (areTwo(tokens, last, words.length)) break
        // French: "Jeanne Roy de Fluvio" names an employer; "Jeanne de Roy" does not.
        if (words.length >= 2 && /^d[eu]s?$/.test(next.text) && isFrench(tokens)) break
        // German: "Anna Roth von Acme" works there.
        if (words.length >= 2 && next.text === 'von' && isGerman(tokens)) break
        let skip = last + 1
        while (goesOnAsParticle(tokens, skip + 1)) skip++
        const after = tokens[skip + 1]
        const word =
          after?.gap !== ' '
            ? undefined
            : (wordAt(tokens, skip + 1, taken, 'later') ?? familyBehind(tokens, skip + 1, head))
        if (word === undefined || word.initial) break
        // "Looms von Jane Roe": a title, and who gave the talk.
        if (words.length === 1 && isTitleBefore(tokens, head.first, word.last)) break
        words.push(word)
        last = word.last
        continue
      }
      const word = wordAt(tokens, last + 1, taken, 'later')
      if (word === undefined) break
      words.push(word)
      last = word.last
    }
    at = last + 1
    // "Raman VK": where the father's initials follow the name.
    const initials = words.at(-1)?.initial === true && hasLastInitials(tokens, words)
    if (words.length < 2 || (words.at(-1)?.initial === true && !initials) || words.every(word => word.initial)) continue
    const folded = words.map(word => tokens[word.last]?.folded ?? '')
    const title = folded[0] ?? ''
    const ending = folded.at(-1) ?? ''
    const given = KNOWN_GIVEN_NAMES.has(tokens[head.first]?.folded ?? '') || KNOWN_GIVEN_NAMES.has(title)
    // "Featuring Jane Roe", "Vortrag von Jane Roe": the name starts behind a word of titles.
    const second = words[1]
    if (!given && words.length >= 3 && second !== undefined && (WORDY.test(title) || TALK_NOUNS.has(title)))
      if (KNOWN_GIVEN_NAMES.has(folded[1] ?? '') || (second.first > head.last + 1 && TALK_NOUNS.has(title))) {
        at = second.first
        continue
      }
    // "Panellists Jane Roe and …", "Presenter Jane Roe": what people are, or what one is called by, stands before the names.
    const titled = HONORIFICS.has(title) || ROLE_WORDS.has(title)
    if (!given && words.length >= 3 && second !== undefined && titled) {
      at = second.first
      continue
    }
    // "JANE ROE" and "ROE Jane" are believed by the given name; other words in capitals are no names.
    const turned = words.length === 2 && second?.upper === false && KNOWN_GIVEN_NAMES.has(ending)
    if (words[0]?.upper === true && !given && !turned) continue
    if (words.length === 2 && title === ending) continue
    // "Post-Quantum Cryptography": the end of a compound.
    if (!given && tokens[head.first]?.gap === '-') continue
    // "Loom Weaving Cost (LWC)": what has letters of its own is a thing.
    if (!given && isSpelt(tokens, last)) continue
    if (isStreet(tokens, { first: head.first, last }) || PLACE_HEADS.has(title)) continue
    if (!given && head.first > 0 && hasArticle(tokens, { first: head.first, last })) continue
    // "WidgetCamp Links": a thing's name and a plain word.
    if (!given && words.length === 2 && tokens[head.last]?.shape === 'mixed' && COMMON_WORDS.has(ending)) continue
    // "Leeds Lead", "Loom Ladies"
    if (!given && (ROLE_WORDS.has(ending) || ROLE_WORDS.has(tokens[head.first]?.folded ?? ''))) continue
    if (folded.some(word => GROUPS.has(word))) continue
    // "Computer Graphics", "Lucky Draw"
    if (!given && words.every((word, index) => word.initial || COMMON_WORDS.has(folded[index] ?? ''))) continue
    if ((!given && arePlainWords(folded)) || isLand(folded)) continue
    if (
      words.length > 2 &&
      !folded.some(word => KNOWN_GIVEN_NAMES.has(word)) &&
      folded.filter(word => COMMON_WORDS.has(word)).length >= 2
    )
      continue
    // "Portable End-2-End Tests": a compound goes on.
    if (tokens[last + 1]?.gap === '-' && tokens[last]?.possessive === false) continue
    // A capital right after the run belongs to it: "Silver Heron Labs" is no person.
    const follower = tokens[last + 1]
    const tail = tokens[last]
    const endsOpen =
      tail?.possessive === false &&
      follower?.gap === ' ' &&
      isCapitalised(follower) &&
      !(marks.length > 0 && isParted(marks, tail, follower))
    if (endsOpen && ORGANISATION_WORDS.has(follower.folded)) continue
    // "Tom Hall" is a person, "Blue Hall" is none.
    const korean = words.length === 3 && folded.slice(0, 2).every(word => SYLLABLE.test(word))
    const family = ((given && words.length === 2) || korean) && SURNAMES_TOO.has(ending)
    if (!family && folded.some(word => ORGANISATION_WORDS.has(word))) continue
    // "Mile High Java User Group": so does a technology or a word of titles after it, where no given name speaks against it.
    if (endsOpen && !given && (taken(follower) || NOT_NAMES.has(follower.folded)) && !ROLE_WORDS.has(follower.folded))
      continue
    // "Acme Global Champions": a capital right before it that is no role makes it part of a longer name.
    const leader = tokens[head.first - 1]
    if (
      leader !== undefined &&
      (head.first > 1 || (!given && /^(?:mixed|upper)$/.test(leader.shape) && !NOT_NAMES.has(leader.folded))) &&
      tokens[head.first]?.gap === ' ' &&
      !leader.possessive &&
      leader.shape !== 'lower' &&
      isCapitalised(leader) &&
      !ROLE_WORDS.has(leader.folded) &&
      !BEFORE_NAMES.has(leader.folded) &&
      !HONORIFICS.has(leader.folded) &&
      !(given && MONTHS.has(leader.folded)) &&
      !(marks.length > 0 && isParted(marks, leader, tokens[head.first] ?? leader))
    )
      continue
    // These look further than at the words, and so come last.
    if (!given && (WORDY.test(title) || folded.some(word => ABSTRACT.test(word)))) continue
    if (!given && words.every(word => !word.initial && isOrdinary(tokens[word.last]))) continue
    const city = cityAt(tokens, last)
    // "Jack London": after a frequent given name a city is a family name.
    if (city !== undefined && !given && !city.city.weak && city.city.population >= 300) continue
    // "Parti de Lyon", "Sai de São Paulo": one word, and where somebody left
    if (!given && words.length > 1 && isOfTown(tokens, words)) continue
    const place = cityAt(tokens, head.first)
    // "… Hong Kong Jane Roe", where a line ended without a mark: the name starts behind the city.
    if (
      place !== undefined &&
      !given &&
      place.length < words.length - 1 &&
      !words.some(word => word.last > word.first)
    ) {
      at = head.first + place.length
      continue
    }
    if (place !== undefined && head.first + place.length > last) continue
    // "Leeds City"
    if (place !== undefined && !given && COMMON_WORDS.has(ending)) continue
    // "Leeds PUG": a group in short.
    if (place !== undefined && !given && tokens[last]?.shape === 'upper') continue
    // "Berlin Busybodies": a large city before a plural makes it a group's or a conference's name.
    const group = tokens[last]?.shape === 'mixed' || ending.endsWith('s')
    if (place !== undefined && !given && group && !place.city.weak && place.city.population >= 300) continue
    const start = tokens[head.first]?.start ?? 0
    const end = tokens[last]?.end ?? start
    if (
      isInside(quoted, start, end) ||
      (!given && marks.length > 0 && goesOnAround(tokens, head.first, last) && isWithinTitle(marks, start, end))
    )
      continue
    runs.push({
      first: head.first,
      last,
      // `Ada "Ace" Lind`, with what friends say: the fullest form.
      name: nameOf(tokens, text, head.first, last),
    })
  }
  return runs
}

/** Whether a word is a plain small word. */
export const isFunctionWord = (token: Token): boolean => FUNCTIONS.has(token.folded)
