import { COMMON_WORDS } from '../people/common-words.ts'
import { isEnglishWord } from '../people/english-words.ts'
import type { Line } from '../text/document.ts'
import { foldKey } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { NOT_NAMES } from '../text/words.ts'
import { nearTechnical } from './doubt.ts'
import { hasProductAffix, isNameLike, isProductShaped } from './name-shape.ts'
import { CUE } from './unlisted-cues.ts'
import { isSpaced, isTechnical, type Scene, type Spot, type UnlistedRule } from './unlisted-scene.ts'

const BEFORE_MEANS = wordSet(
  'using with via in on and or use uses used learn utilisant avec par than vs versus about sur',
)

/** Whether a place follows a word after which a means is named: "using", "with". */
const isMeansFor = (tokens: readonly Token[], at: number): boolean =>
  isSpaced(tokens[at]) && BEFORE_MEANS.has(tokens[at - 1]?.folded ?? '')

/** Whether the marks beside a word say that it is code or a hashtag: `#Moss`, `Moss.of`, `Moss(`. */
const isCodeLike = (line: Line, token: Token): boolean => {
  const { text } = line.passage
  const before = text.charAt(token.start - 1)
  const after = text.charAt(token.end)
  return (
    before === '#' ||
    before === '_' ||
    before === '<' ||
    before === '.' ||
    before === '$' ||
    after === '(' ||
    after === '_' ||
    after === '=' ||
    (after === '.' && /[a-z]/.test(text.charAt(token.end + 1)))
  )
}

export const productShape: UnlistedRule = {
  /**
   * Written as only products are, where a means is named or beside a word of software: "we read the buoys with MossKit"; a part
   * that names of software have is enough in a technical post: "TideDB keeps them".
   */
  name: 'product-shape',
  asks: CUE.shape,
  strong: true,
  overKnown: false,
  find: scene => {
    const { line, known, technical } = scene
    const spots: Spot[] = []
    for (let at = 0; at < line.tokens.length; at++) {
      const token = line.tokens[at]
      if (token === undefined || (token.shape !== 'mixed' && !token.text.includes('.'))) continue
      if (known.has(at) || !isProductShaped(token) || isCodeLike(line, token)) continue
      const affix = hasProductAffix(token.text)
      const small = token.text.charCodeAt(0) > 96
      const near = isMeansFor(line.tokens, at) || nearTechnical(line.tokens, { first: at, last: at }, 2)
      if (near ? !small || affix : affix && !token.text.includes('.') && (technical || isTechnical(scene, at, at, 10)))
        spots.push({ first: at, last: at })
    }
    return spots
  },
}

const REGISTRY =
  /^https?:\/\/(?:www\.)?(?:npmjs\.(?:com|org)\/package|pypi\.(?:org|python\.org)\/(?:project|pypi)|crates\.io\/crates|rubygems\.org\/gems|hex\.pm\/packages|hexdocs\.pm|docs\.rs|packagist\.org\/packages\/[\w-]+|nuget\.org\/packages|plugins\.jenkins\.io|cran\.r-project\.org\/(?:web\/packages|package=)|hackage\.haskell\.org\/package|(?:www\.)?vim\.org\/scripts)[/=](@?[\w.-]+)/i
const DOCS =
  /^https?:\/\/([\w-]+)\.(?:readthedocs\.(?:io|org)|rs|js\.org|rstudio\.com|mlc\.ai|apache\.org|eclipse\.org)\b/i
const REPOSITORY =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/[\w.-]+\/([\w.-]+?)(?:\.git)?\/?(?:[?#].*)?$/
const AFFIX =
  /^(?:vim|nvim|node|go|py|python|rust|ruby|php|react|ember|django|emacs|kube|terraform-provider)[-.]|[-.](?:rs|js|go|py|rb|vim|nvim|php|net|java|cpp|lang|cli)$/gi
const HOST = /^https?:\/\/(?:www\.)?([^/:?#]+)/

/** The words of a line between two offsets, four at most. */
const spotOf = (line: Line, start: number, end: number): Spot | undefined => {
  const first = line.tokens.findIndex(token => token.start >= start)
  if (first < 0) return undefined
  let last = first
  while ((line.tokens[last + 1]?.start ?? end) < end) last++
  return last - first < 4 ? { first, last } : undefined
}

/** Links of a line, short enough to be names, that `accept` takes by their address, the key of their text and their place. */
const links = (scene: Scene, accept: (href: string, key: string, spot: Spot) => boolean): readonly Spot[] => {
  const { line } = scene
  const spots: Spot[] = []
  for (const link of line.passage.block.links) {
    if (link.start < line.sentence.start || link.end > line.sentence.end || link.end - link.start > 40) continue
    const spot = spotOf(line, link.start, link.end)
    const key = foldKey(line.passage.text.slice(link.start, link.end))
    if (spot !== undefined && key.length > 2 && accept(link.href, key, spot)) spots.push(spot)
  }
  return spots
}

export const registryLink: UnlistedRule = {
  /**
   * Linked to the package of that name, its documentation, or its repository but for an affix: "[mosskit](https://crates.io/crates/mosskit)",
   * "[seesaw](https://github.com/acme/vim-seesaw)".
   */
  name: 'registry-link',
  strong: true,
  overKnown: true,
  find: scene =>
    scene.line.passage.block.links.length === 0
      ? []
      : links(scene, (href, key) => {
          if (NOT_NAMES.has(key) || COMMON_WORDS.has(key)) return false
          const name = REGISTRY.exec(href)?.[1] ?? DOCS.exec(href)?.[1]
          if (name !== undefined) return foldKey(name) === key
          const repository = REPOSITORY.exec(href)?.[1]
          const bare = repository?.replace(AFFIX, '')
          return bare !== undefined && bare !== repository && foldKey(bare) === key
        }),
}

/** Where firms live rather than projects. */
const BUSINESS = /^https?:\/\/[^/:]*\.(?:com|de|fr|uk|nl|ch|eu|in|ca|us|es|it|co)(?:[/:?#]|$)/i
/** What a project's site adds to its name: "gomoss.io", "mosslang.org", "usemoss.dev". */
const SITE_AFFIX = /^(?:get|go|use|try|the|learn)|(?:js|lang|project|hq|app|db|docs|ci)$/
const SHORTEST_LINKED = 4

/** Whether an address is that of the thing whose name its link bears: `harbourly` for "https://docs.harbourly.org". */
const isHomeOf = (host: string, key: string): boolean => {
  if (foldKey(host) === key) return true
  for (const label of host.split('.').slice(0, -1)) {
    const one = foldKey(label)
    if (one === key || `${one}s` === key || (one.length > key.length && one.replace(SITE_AFFIX, '') === key))
      return true
  }
  return false
}

/** Whether a linked word may be a project's name: written as one, or small where no English word is. */
const mayBeLinked = (token: Token): boolean =>
  token.shape === 'lower'
    ? token.lettered && token.text.length >= SHORTEST_LINKED && !isEnglishWord(token.folded)
    : // Groups, funds and conferences are of capitals only.
      token.shape !== 'upper' && (isNameLike(token) || isProductShaped(token))

/** "the magazine called Loomer", "thanks to our sponsors Acme and Initech": a link leads to the home of other things too. */
const ELSE =
  /\b(?:(?:magazine|journal|blog|newsletter|podcast|conference|group|community|hackerspace|makerspace|company|startup|firm|agency|bar|pub|caf[eé]|restaurant|venue|school) (?:called|named)|(?:sponsors?|patrons|partners?|thanks)\b[^.;!?]{0,80}) $/iu
const isElse = ({ passage, sentence, tokens }: Line, first: number): boolean =>
  ELSE.test(passage.text.slice(sentence.start, tokens[first]?.start ?? 0))

export const homeLink: UnlistedRule = {
  /** Linked to a project's own site, near software: "we plot the tides with [Harbourly](https://harbourly.org)". Firms live elsewhere. */
  name: 'home-link',
  strong: false,
  overKnown: false,
  find: scene =>
    scene.line.passage.block.links.length === 0
      ? []
      : links(scene, (href, key, { first, last }) => {
          const token = scene.line.tokens[first]
          if (token === undefined || !mayBeLinked(token) || isElse(scene.line, first)) return false
          const opens = first === 0 && scene.line.passage.block.kind === 'paragraph'
          if (opens || (BUSINESS.test(href) && !isMeansFor(scene.line.tokens, first))) return false
          const host = HOST.exec(href)?.[1]
          return host !== undefined && isHomeOf(host, key) && isTechnical(scene, first, last, 6)
        }),
}
