import { isEnglishWord } from '../people/english-words.ts'
import type { Line } from '../text/document.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { FUNCTIONS } from '../text/words.ts'
import { isNameLike, isProductShaped } from './name-shape.ts'
import { isSmallName } from './small-name.ts'
import { CALLED, CUE, KINDS, PROJECT_KINDS } from './unlisted-cues.ts'
import { ARTICLES, isKindPhrase, WIDE_KINDS } from './unlisted-kinds.ts'
import {
  isCapitalisedAt,
  isSpaced,
  namesBehind,
  runBack,
  runFrom,
  type Spot,
  type UnlistedRule,
} from './unlisted-scene.ts'

const FRENCH_KINDS = wordSet(
  'framework librairie bibliothèque langage moteur outil plugin projet gem library crate package plug-in',
)
/** "a service called “webapp”": names that stand for any. */
const PLACEHOLDER = /^(?:web|app|apps|api|backend|frontend|webapp|foo|bar|baz|test|demo|my|hello|nginx)$/

/** Whether emphasis, code or a link starts at a word. */
const isMarked = ({ passage }: Line, { start }: Token): boolean =>
  [...passage.block.emphasis, ...passage.block.links].some(run => run.start === start)

export const called: UnlistedRule = {
  /** Named after what it is: "a small library called Harbourly". */
  name: 'called',
  asks: CUE.called,
  strong: true,
  overKnown: false,
  find: ({ line }) => {
    const { tokens } = line
    const spots: Spot[] = []
    for (let at = 1; at < tokens.length - 1; at++) {
      if (!CALLED.has(tokens[at]?.folded ?? '')) continue
      let kind = false
      for (let back = at - 1; back >= Math.max(0, at - 3); back--) kind ||= WIDE_KINDS.has(tokens[back]?.folded ?? '')
      const name = tokens[at + 1]
      if (!kind || name === undefined || FUNCTIONS.has(name.folded)) continue
      if (isCapitalised(name)) spots.push({ first: at + 1, last: runFrom(tokens, at + 1) })
      else if (PLACEHOLDER.test(name.folded)) continue
      else if (isEnglishWord(name.folded) && tokens[at + 2]?.gap !== '-') continue
      else if (
        name.gap !== ' ' ||
        name.shape === 'mixed' ||
        tokens[at + 2]?.gap === '-' ||
        isSmallName(name) ||
        isMarked(line, name)
      ) {
        let last = at + 1
        while (tokens[last + 1]?.gap === '-') last++
        spots.push({ first: at + 1, last })
      }
    }
    return spots
  },
}

export const isA: UnlistedRule = {
  /** Told what it is: "Harbourly is a tiny open-source framework for tides". */
  name: 'is-a',
  asks: CUE.is,
  strong: true,
  overKnown: false,
  find: ({ line }) => {
    const { tokens } = line
    const spots: Spot[] = []
    for (let at = 1; at < tokens.length - 2; at++) {
      const verb = tokens[at]
      if (verb === undefined || (verb.folded !== 'is' && verb.folded !== 'est') || verb.gap !== ' ') continue
      const name = tokens[at - 1]
      if (name === undefined || !isKindPhrase(tokens, at + 1)) continue
      if ((!isNameLike(name) && !isProductShaped(name)) || (name.shape === 'upper' && name.text.length < 4)) continue
      spots.push({ first: runBack(tokens, at - 1), last: at - 1 })
    }
    return spots
  },
}

export const apposition: UnlistedRule = {
  /** Told what it is in passing: "he showed Harbourly, a framework for tides". */
  name: 'apposition',
  asks: CUE.mark,
  strong: true,
  overKnown: false,
  find: ({ line }) => {
    const { tokens } = line
    const spots: Spot[] = []
    for (let at = 1; at < tokens.length - 1; at++) {
      const article = tokens[at]
      if (article === undefined || article.gap === ' ' || !/^(?:, | \(|, ?['"“]| [–—-] )$/.test(article.gap)) continue
      const name = tokens[at - 1]
      if (name === undefined || (!isNameLike(name) && !isProductShaped(name))) continue
      if (!isKindPhrase(tokens, at) || (at === 1 && !isProductShaped(name)) || /ly$/.test(name.folded)) continue
      spots.push({ first: runBack(tokens, at - 1), last: at - 1 })
    }
    return spots
  },
}

export const kindBeside: UnlistedRule = {
  /** Before or after what it is: "the Harbourly plugin", « le framework Harbourly ». */
  name: 'kind-beside',
  asks: CUE.kind,
  strong: false,
  overKnown: false,
  find: ({ line }) => {
    const { tokens } = line
    const spots: Spot[] = []
    for (let at = 0; at < tokens.length; at++) {
      const kind = tokens[at]
      if (kind === undefined || !KINDS.has(kind.folded) || kind.shape !== 'lower') continue
      const before = tokens[at - 1]
      if (before !== undefined && isSpaced(kind) && at > 1 && isNameLike(before) && before.shape !== 'upper') {
        if (tokens[at - 1]?.gap === ' ' && !isCapitalisedAt(tokens, at - 2)) spots.push({ first: at - 1, last: at - 1 })
        continue
      }
      const after = tokens[at + 1]
      if (!FRENCH_KINDS.has(kind.folded) || after === undefined || !/^ ['"“«]?$/.test(after.gap)) continue
      if (isNameLike(after) && after.shape !== 'upper') spots.push({ first: at + 1, last: runFrom(tokens, at + 1) })
    }
    return spots
  },
}

/** Whether the word before a place is part of the name that ends there. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.gap === ' ' && isCapitalisedAt(tokens, at - 1) && !ARTICLES.has(tokens[at - 1]?.folded ?? '')

export const theProject: UnlistedRule = {
  /** Between an article and what it is, in a technical sentence: "the Space Harbourly project eases Kubernetes". */
  name: 'the-project',
  asks: CUE.project,
  strong: true,
  overKnown: true,
  find: ({ line, known, hits, technical }) => {
    if (!technical) return []
    const { tokens } = line
    const spots: Spot[] = []
    for (let at = 2; at < tokens.length; at++) {
      const kind = tokens[at]
      if (kind === undefined || kind.shape !== 'lower' || kind.gap !== ' ' || !PROJECT_KINDS.has(kind.folded)) continue
      let first = at
      while (first > at - 3 && isInName(tokens, first)) first--
      const name = tokens[first]
      const last = tokens[at - 1]
      if (
        first === at ||
        name === undefined ||
        last === undefined ||
        !/^(?:the|le|la)$/.test(tokens[first - 1]?.folded ?? '')
      )
        continue
      if (first === at - 1 && (last.shape === 'upper' || !isNameLike(last))) continue
      if (known.size === 0 && hits.length === 0) continue
      if (known.has(first) || last.possessive || name.possessive) continue
      spots.push({ first, last: at - 1 })
    }
    return spots
  },
}

const AFTER_NAME = wordSet('by an a and par with for in the our de for')

export const introduced: UnlistedRule = {
  /** The object of an introduction: "Introduction to Harbourly, by Ada Quill". */
  name: 'introduced',
  asks: CUE.introduced,
  strong: false,
  overKnown: false,
  find: ({ line: { tokens }, technical }) => {
    if (!technical) return []
    const leadsTo = (at: number): number | undefined => {
      const word = tokens[at]?.folded
      const next = tokens[at + 1]?.folded
      if (word === 'introducing') return at + 1
      const two = word === 'started' ? next === 'with' : (word === 'introduction' || word === 'intro') && next === 'to'
      return two ? at + 2 : undefined
    }
    return namesBehind(tokens, leadsTo, name => isSpaced(name) && isNameLike(name)).filter(({ last }) => {
      const after = tokens[last + 1]
      // "It started with Ada (@ada)"
      return after?.handle !== true && (!isSpaced(after) || AFTER_NAME.has(after.folded))
    })
  },
}
