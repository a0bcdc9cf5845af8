import type { Token } from '../text/tokens.ts'
import { createWordTable } from '../text/word-filter.ts'
import { wordSet } from '../text/word-set.ts'

/** Names of what software is, beside which a name stands: "the Harbourly plugin". */
export const KINDS =
  wordSet(`library libraries framework plugin crate gem package database engine compiler editor ide sdk cli dsl orm debugger linter bundler
  extension module toolkit distribution distro operator runtime language protocol parser
  librairie bibliothèque langage moteur compilateur bibliotheque outil greffon`)
/** Kinds behind a project's name: "the Harbourly project". */
export const PROJECT_KINDS = wordSet(
  'project tool framework library plugin extension module package projet logiciel outil simulator',
)
export const CALLED = wordSet('called named dubbed nommé nommée appelé appelée baptisé baptisée codenamed')

/** Who makes software, before "of" and its name. */
export const MAKERS = wordSet(
  'creator creators cocreator co-creator co-creators maintainer maintainers committer committers inventor developer developers implementer',
)

/** What a line may tell of names that no list has, as bits: a rule is asked only where its own is set. */
export const CUE = {
  called: 1,
  is: 2,
  kind: 4,
  introduced: 16,
  /** A word with a capital inside or a dot. */
  shape: 32,
  /** A mark between two words. */
  mark: 64,
  project: 128,
  maker: 256,
  /** A word that a hyphen joins to the one before it. */
  hyphen: 512,
} as const

const table = new Map<string, number>()
const learn = (words: Iterable<string>, cue: number): void => {
  for (const word of words) table.set(word, (table.get(word) ?? 0) | cue)
}
learn(CALLED, CUE.called)
learn(['is', 'est'], CUE.is)
learn(KINDS, CUE.kind)
learn(PROJECT_KINDS, CUE.project)
learn(['introduction', 'intro', 'introducing', 'started'], CUE.introduced)

learn(MAKERS, CUE.maker)

const { get } = createWordTable(table)

/** The {@link CUE} bits of some words. */
export const cuesOf = (tokens: readonly Token[]): number => {
  let cues = 0
  for (const token of tokens) {
    const { shape, lettered, text, gap } = token
    if (shape === 'mixed' || (!lettered && text.includes('.'))) cues |= CUE.shape
    if (gap.length > 1) cues |= CUE.mark
    else if (gap === '-') cues |= CUE.hyphen
    cues |= get(token) ?? 0
  }
  return cues
}
