import { isEnglishWord } from '../people/english-words.ts'
import { foldKey } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { FUNCTIONS, ROLE_WORDS } from '../text/words.ts'
import { isNameLike, isProductShaped } from './name-shape.ts'
import { isSmallName } from './small-name.ts'
import { CUE } from './unlisted-cues.ts'
import { NO_PRODUCT_AFTER, WIDE_KINDS } from './unlisted-frames.ts'
import type { Scene, Spot, UnlistedRule } from './unlisted-scene.ts'

const NOWHERE: readonly Spot[] = []
/** What stands between the name of an item and what it says of it. */
const LEADS = /^ ?: ?["“]?$|^ [–—-] ["“]?$|^ \($/
/** Words up to what the thing is. */
const REACH = 8
/** Words that tell that a sentence starts rather than a description. */
const NO_DESCRIPTION = wordSet('how why what when where who we i you he she they how comment pourquoi')

/** Whether what a thing is stands behind its name: "a tiny regular expression editor", "Matrix client". */
const isDescription = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from; at < from + REACH; at++) {
    const token = tokens[at]
    if (token === undefined || NO_DESCRIPTION.has(token.folded)) return false
    if (at > from && token.gap !== ' ' && token.gap !== '-' && token.gap !== ', ') return false
    if (WIDE_KINDS.has(token.folded)) {
      const next = tokens[at + 1]
      return !(
        next?.gap === ' ' &&
        (NO_PRODUCT_AFTER.has(next.folded) || ROLE_WORDS.has(next.folded) || WIDE_KINDS.has(next.folded))
      )
    }
    if (at > from && FUNCTIONS.has(token.folded) && !/^(?:an?|the|new|open|own|very|more|this)$/.test(token.folded))
      return false
  }
  return false
}

export const described: UnlistedRule = {
  /** The name with which an item starts, and behind it what it is: "mosskit: a tiny editor", "Harbourly (open-source ORM)". */
  name: 'described',
  asks: CUE.mark,
  strong: true,
  overKnown: false,
  find: ({ line: { tokens, passage }, technical }) => {
    if (!technical || (passage.block.kind !== 'list-item' && passage.block.kind !== 'heading')) return NOWHERE
    const head = tokens[0]
    if (head === undefined) return NOWHERE
    let last = 0
    while (tokens[last + 1]?.gap === '-') last++
    const next = tokens[last + 1]
    if (next === undefined || !LEADS.test(next.gap) || !isDescription(tokens, last + 1)) return NOWHERE
    const named =
      isSmallName(head) ||
      isProductShaped(head) ||
      (isNameLike(head) && head.shape === 'title' && !isEnglishWord(head.folded)) ||
      last > 1
    return named ? [{ first: 0, last }] : NOWHERE
  },
}

const ADDRESS = /^https?:\/\/(?:www\.)?([^/:?#]+)([^?#]*)/
const REPOSITORIES = /^(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)$/
const PROJECTS = /\.(?:io|org|dev|js|sh|rs|net)$/
const SHORTEST_KEY = 4
const LONGEST_NAME = 4
const AFTER_ITEM = /^ ?[:–—(-] ?[(<]?$/

/** The names that an address may be that of: a repository's, a page's, or its site's. */
const keysOf = (href: string): readonly string[] => {
  const [, host = '', path = ''] = ADDRESS.exec(href) ?? []
  const parts = path.split('/').filter(part => part !== '')
  if (REPOSITORIES.test(host)) return parts.length === 2 ? [foldKey(parts[1]?.replace(/\.git$/, '') ?? '')] : []
  const site = PROJECTS.test(host) ? host.split('.').slice(0, -1).map(foldKey) : []
  return parts.length === 1 && host.endsWith('.github.io') ? [foldKey(parts[0] ?? '')] : site
}

export const addressed: UnlistedRule = {
  /** The name with which an item starts, with its own address behind it: "Moss Compressor: https://github.com/acme/moss-compressor". */
  name: 'addressed',
  strong: true,
  overKnown: true,
  find: (scene: Scene) => {
    const {
      line: { tokens, passage, sentence },
      technical,
    } = scene
    if (!technical || sentence.start > 0 || passage.block.links.length === 0) return NOWHERE
    for (const { start, href } of passage.block.links) {
      let last = -1
      while (last < LONGEST_NAME && (tokens[last + 1]?.end ?? start + 1) <= start) last++
      const end = tokens[last]?.end
      if (end === undefined || last === LONGEST_NAME || !AFTER_ITEM.test(passage.text.slice(end, start))) continue
      const key = foldKey(passage.text.slice(0, end))
      if (key.length >= SHORTEST_KEY && keysOf(href).includes(key)) return [{ first: 0, last }]
    }
    return NOWHERE
  },
}
