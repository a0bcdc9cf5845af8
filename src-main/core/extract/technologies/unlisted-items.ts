import { isEnglishWord } from '../people/english-words.ts'
import { foldKey } from '../text/fold.ts'
import { isNameLike, isProductShaped } from './name-shape.ts'
import { isSmallName } from './small-name.ts'
import { CUE } from './unlisted-cues.ts'
import { tellsKind } from './unlisted-kinds.ts'
import type { Scene, Spot, UnlistedRule } from './unlisted-scene.ts'

const NOWHERE: readonly Spot[] = []
/** What stands between the name of an item and what it says of it. */
const LEADS = /^ ?: ?["“]?$|^ [–—-] ["“]?$|^ \($/
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
    if (next === undefined || !LEADS.test(next.gap) || !tellsKind(tokens, last + 1)) return NOWHERE
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
