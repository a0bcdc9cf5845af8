import { wordSet } from '../text/phrases.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { FUNCTIONS, ROLE_WORDS } from '../text/words.ts'
import { isNameLike, isProductShaped } from './name-shape.ts'
import { isCapitalisedAt, isSpaced, runBack, runFrom, type Spot, type UnlistedRule } from './unlisted-scene.ts'

const KINDS =
  wordSet(`library libraries framework plugin crate gem package database engine compiler editor ide sdk cli dsl orm debugger linter bundler
  extension module toolkit distribution distro operator runtime language protocol parser
  librairie bibliothèque langage moteur compilateur bibliotheque outil greffon`)
const WIDE_KINDS = new Set([
  ...KINDS,
  ...wordSet(`tool tools platform service product solution server project interpreter utility
  proxy gateway broker orchestrator client model wrapper plateforme projet logiciel serveur`),
])
const FRENCH_KINDS = wordSet(
  'framework librairie bibliothèque langage moteur outil plugin projet gem library crate package plug-in',
)
const CALLED = wordSet('called named dubbed nommé nommée appelé appelée baptisé baptisée codenamed')
const ARTICLES = wordSet('a an the un une le la our')
const NO_PRODUCT_AFTER = wordSet(
  'company provider vendor startup firm consultancy conference event meetup community team agency maker engineer developer maintainer author creator',
)

export const called: UnlistedRule = {
  /** Named after what it is: "a small library called Harbourly". */
  name: 'called',
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
      else if (name.gap !== ' ' || name.shape === 'mixed') spots.push({ first: at + 1, last: at + 1 })
    }
    return spots
  },
}

/** Whether "a … kind" starts at a place: the place of the kind. */
const kindPhrase = (tokens: readonly Token[], at: number): number | undefined => {
  if (!ARTICLES.has(tokens[at]?.folded ?? '')) return undefined
  for (let to = at + 1; to <= at + 7; to++) {
    const token = tokens[to]
    if (token === undefined || (token.gap !== ' ' && token.gap !== '-' && token.gap !== ', ')) return undefined
    if (WIDE_KINDS.has(token.folded)) {
      const next = tokens[to + 1]
      if (isSpaced(next) && WIDE_KINDS.has(next.folded)) continue
      if (isSpaced(next) && (NO_PRODUCT_AFTER.has(next.folded) || ROLE_WORDS.has(next.folded))) return undefined
      return to
    }
    if (FUNCTIONS.has(token.folded) && !/^(?:new|open|more)$/.test(token.folded)) return undefined
  }
  return undefined
}

export const isA: UnlistedRule = {
  /** Told what it is: "Harbourly is a tiny open-source framework for tides". */
  name: 'is-a',
  strong: true,
  overKnown: false,
  find: ({ line }) => {
    const { tokens } = line
    const spots: Spot[] = []
    for (let at = 1; at < tokens.length - 2; at++) {
      const verb = tokens[at]
      if (verb === undefined || (verb.folded !== 'is' && verb.folded !== 'est') || verb.gap !== ' ') continue
      const name = tokens[at - 1]
      if (name === undefined || kindPhrase(tokens, at + 1) === undefined) continue
      if ((!isNameLike(name) && !isProductShaped(name)) || (name.shape === 'upper' && name.text.length < 4)) continue
      spots.push({ first: runBack(tokens, at - 1), last: at - 1 })
    }
    return spots
  },
}

export const apposition: UnlistedRule = {
  /** Told what it is in passing: "he showed Harbourly, a framework for tides". */
  name: 'apposition',
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
      if (kindPhrase(tokens, at) === undefined || (at === 1 && !isProductShaped(name)) || /ly$/.test(name.folded))
        continue
      spots.push({ first: runBack(tokens, at - 1), last: at - 1 })
    }
    return spots
  },
}

export const kindBeside: UnlistedRule = {
  /** Before or after what it is: "the Harbourly plugin", « le framework Harbourly ». */
  name: 'kind-beside',
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

const MEANS_WORDS = wordSet('using via utilisant uses utilise leverages leveraging adopting adopted running')
const BUILT = /^(?:on|with|in|by|upon|to|from)$/
const MADE = wordSet('built powered based written migrating migrated moving moved implemented')

export const means: UnlistedRule = {
  /** Named as a means in a technical post: "using Harbourly", "built on Harbourly". */
  name: 'means',
  strong: false,
  overKnown: false,
  find: scene => {
    const { line, known, technical } = scene
    const { tokens } = line
    const spots: Spot[] = []
    for (let at = 0; at < tokens.length - 1; at++) {
      const word = tokens[at]
      if (word === undefined) continue
      const is =
        MEANS_WORDS.has(word.folded) || (at > 0 && MADE.has(tokens[at - 1]?.folded ?? '') && BUILT.test(word.folded))
      if (!is) continue
      const name = tokens[at + 1]
      if (!isSpaced(name) || name.shape === 'upper' || !isNameLike(name) || known.has(at + 1)) continue
      if (name.shape === 'mixed' && !isProductShaped(name)) continue
      if (!technical && known.size === 0) continue
      spots.push({ first: at + 1, last: runFrom(tokens, at + 1) })
    }
    return spots
  },
}

const AFTER_NAME = wordSet('by an a and par with for in the our de for')

export const introduced: UnlistedRule = {
  /** The object of an introduction: "Introduction to Harbourly, by Ada Quill". */
  name: 'introduced',
  strong: false,
  overKnown: false,
  find: ({ line, technical }) => {
    if (!technical) return []
    const { tokens } = line
    const spots: Spot[] = []
    for (let at = 0; at < tokens.length - 1; at++) {
      const word = tokens[at]?.folded
      const next = tokens[at + 1]?.folded
      const to =
        (word === 'introduction' || word === 'intro') && next === 'to'
          ? at + 2
          : word === 'introducing'
            ? at + 1
            : word === 'started' && next === 'with'
              ? at + 2
              : undefined
      const name = to === undefined ? undefined : tokens[to]
      if (to === undefined || !isSpaced(name) || !isNameLike(name)) continue
      const last = runFrom(tokens, to)
      const after = tokens[last + 1]
      if (isSpaced(after) && !AFTER_NAME.has(after.folded)) continue
      spots.push({ first: to, last })
    }
    return spots
  },
}
