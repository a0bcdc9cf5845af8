import type { Token } from '../text/tokens.ts'
import { WordSet, wordSet } from '../text/word-set.ts'
import { FUNCTIONS, ROLE_WORDS } from '../text/words.ts'
import { KINDS } from './unlisted-cues.ts'

/** What software is, in wider words than those beside which a name alone is one. */
export const WIDE_KINDS = new WordSet([
  ...KINDS,
  ...wordSet(`tool tools platform service product solution server project interpreter utility
  proxy gateway broker orchestrator client model wrapper software store datastore driver port fork simulator emulator renderer implementation bibliothek sprache werkzeug datenbank biblioteca lenguaje herramienta linguagem ferramenta cms bundler validator plateforme projet logiciel serveur component composant daemon toolchain scraper crawler generator converter bot app application`),
])
export const ARTICLES = wordSet('a an the un une le la our his her their its son sa leur')
/** Kinds of software that tell of a firm, an event or a person with these words behind them: "a database company". */
const NO_PRODUCT_AFTER = wordSet(
  'company provider vendor startup firm consultancy conference event meetup community team agency maker engineer developer maintainer author creator',
)
/** Words that stand inside of such a phrase all the same: "a more open tool", "their first own compiler". */
const INSIDE = wordSet('a an the this new open more own first next very other')
/** Words that tell that a sentence starts rather than a description. */
const NO_DESCRIPTION = wordSet('how why what when where who we i you he she they comment pourquoi')
/** Words up to what the thing is. */
const REACH = 8

/** Whether some words tell what a thing is: "a tiny regular expression editor", "Matrix client". */
export const tellsKind = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < from + REACH; at++) {
    const token = tokens[at]
    if (token === undefined || NO_DESCRIPTION.has(token.folded)) return false
    if (at > from && token.gap !== ' ' && token.gap !== '-' && token.gap !== ', ') return false
    if (WIDE_KINDS.has(token.folded)) {
      const next = tokens[at + 1]
      if (next?.gap !== ' ') return true
      // "a client library"
      if (!WIDE_KINDS.has(next.folded)) return !NO_PRODUCT_AFTER.has(next.folded) && !ROLE_WORDS.has(next.folded)
    } else if (at > from && FUNCTIONS.has(token.folded) && !INSIDE.has(token.folded)) return false
  }
  return false
}

/** Whether such words stand behind an article: "a tiny editor". */
export const isKindPhrase = (tokens: readonly Token[], at: number): boolean =>
  ARTICLES.has(tokens[at]?.folded ?? '') && tellsKind(tokens, at)
