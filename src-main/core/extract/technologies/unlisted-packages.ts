import { cityAt } from '../cities/gazetteer.ts'
import { isEnglishWord } from '../people/english-words.ts'
import type { Line } from '../text/document.ts'
import { LANDS } from '../text/lands.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { isSmallName } from './small-name.ts'
import { CUE } from './unlisted-cues.ts'
import type { Spot, UnlistedRule } from './unlisted-scene.ts'

/** What packages bear in their names: what they are for, or written in. */
const HOMES =
  wordSet(`vim nvim node go golang py python rust ruby rb rs php react ember django flask rails emacs kube k8s terraform jquery gulp grunt
  babel eslint webpack rollup pytest vscode wp drupal laravel symfony ansible docker helm clj cljs ghc travis angular vue ng meteor express
  mongo redis pg mysql postgres rspec capistrano knife chef puppet sublime atom jekyll hugo gatsby hubot sbt gradle maven spring backbone`)
/** What stands beside these in words that are no names: "node-like", "rails-girls", "python-dev". */
const NO_PARTS =
  wordSet(`dev devel users user core ladies girls group ug lang based like powered specific only native side friendly driven style first
  agnostic aware related less free ready js conf fest camp days meetup club team help con world`)
/** What only ends the name of a package. */
const ENDS = wordSet('rs js rb py go vim nvim clj cljs php lang net cli')
const MOST_PARTS = 4

/** Whether parts of a name start with what the package is for, end as packages do, or hold it inside: "multi-ghc-mosskit". */
const isAtHome = (words: readonly Token[]): boolean =>
  words.some(({ folded }, at) => (at < words.length - 1 ? HOMES.has(folded) : ENDS.has(folded)))

/** Whether hyphens join some words, all written small, to the name of a package: "rust-mosskit", "harbourly-rs". */
export const isPackageName = (tokens: readonly Token[], first: number, last: number): boolean => {
  if (last === first || last - first >= MOST_PARTS) return false
  const words = tokens.slice(first, last + 1)
  if (words.some(word => word.shape !== 'lower' || NO_PARTS.has(word.folded) || LANDS.has(word.folded))) return false
  if (!isAtHome(words)) return false
  if (words.some((_, at) => cityAt(words, at) !== undefined)) return false
  return words.some(word => !HOMES.has(word.folded) && isSmallName(word))
}

/** Whether words are all that a link or emphasis spans, or all of an item before a mark. */
const isMarked = ({ passage: { block }, tokens }: Line, { first, last }: Spot): boolean => {
  const start = tokens[first]?.start
  const end = tokens[last]?.end
  return (
    (first === 0 && block.kind === 'list-item' && (tokens[last + 1] === undefined || tokens[last + 1]?.gap !== ' ')) ||
    [...block.links, ...block.emphasis].some(run => run.start === start && run.end === end)
  )
}

export const packageName: UnlistedRule = {
  /** Joined to the name of what it is for by a hyphen, written small: "he maintains rust-mosskit", "vim-harbourly". */
  name: 'package-name',
  asks: CUE.hyphen,
  strong: true,
  overKnown: true,
  find: ({ line, technical }) => {
    if (!technical) return []
    const { tokens } = line
    const spots: Spot[] = []
    for (let at = 1; at < tokens.length; at++) {
      if (tokens[at]?.gap !== '-') continue
      const first = at - 1
      while (tokens[at + 1]?.gap === '-') at++
      const spot = { first, last: at }
      const words = tokens.slice(first, at + 1)
      const home = isAtHome(words)
      const plain = words.every(word => word.shape === 'lower' && !NO_PARTS.has(word.folded))
      if (
        isPackageName(tokens, first, at) ||
        (home &&
          plain &&
          isMarked(line, spot) &&
          words.some(
            word =>
              !HOMES.has(word.folded) && word.text.length > 2 && !(isEnglishWord(word.folded) && words.length > 2),
          ))
      )
        spots.push(spot)
    }
    return spots
  },
}
