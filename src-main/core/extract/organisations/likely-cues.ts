import { cityAt } from '../cities/gazetteer.ts'
import type { Passage } from '../text/document.ts'
import { foldKey } from '../text/fold.ts'
import type { Token } from '../text/tokens.ts'
import type { OrganisationChain } from './chains.ts'
import type { Named } from './lists.ts'
import { KIND } from './word-kinds.ts'

/** An organisation where a sentence names it, with the folded words around it. */
export type Sight = {
  readonly passage: Passage
  readonly tokens: readonly Token[]
  readonly chain: OrganisationChain
  readonly named: Named
  /** What the words of the sentence speak of, those shortly before the name, and those shortly behind it: see word-kinds.ts. */
  readonly line: number
  readonly left: number
  readonly right: number
  /** What the word before it is, and the one behind it: see {@link besideOf}. */
  readonly before: number
  readonly behind: number
  /** Whether it is a technology's name. */
  readonly technical: boolean
  readonly call: boolean
  readonly later: boolean
  readonly past: boolean
  readonly talk: boolean
}

/** One sign of an organisation having sponsored, or hosted: see likely.ts for how the weights were found. */
export type DoubleCue<Scene> = {
  readonly cue: string
  readonly sponsor: number
  readonly host: number
  readonly holds: (scene: Scene) => boolean
}

/** What a small word beside a name is, as bits. */
const BESIDE = {
  at: 1,
  definite: 2,
  article: 4,
  in: 8,
  by: 16,
  from: 32,
  with: 64,
  for: 128,
  is: 256,
  office: 512,
} as const
const SMALL_WORDS: readonly (readonly [bit: number, words: string])[] = [
  [BESIDE.at, 'at chez bei bij presso'],
  [BESIDE.definite, 'the l la le'],
  [BESIDE.article, 'the la le les l der die das el'],
  [BESIDE.in, 'in en dans im em no na'],
  [BESIDE.by, 'by par von por door da'],
  [BESIDE.from, 'from de of d'],
  [BESIDE.with, 'with avec mit using on about for'],
  [BESIDE.for, 'for pour fur por who which qui'],
  [BESIDE.is, 'is are was were has have had est ist will'],
  [BESIDE.office, 'office offices hq headquarters building campus space hall room locaux venue'],
]
const besideBits = new Map<string, number>()
for (const [bit, words] of SMALL_WORDS)
  for (const word of words.split(' ')) besideBits.set(word, (besideBits.get(word) ?? 0) | bit)

/** What the folded word beside a name is, as bits: looked up once for all cues that ask. */
export const besideOf = (folded: string | undefined): number =>
  folded === undefined ? 0 : (besideBits.get(folded) ?? 0)

const FOREIGN_HOST = /meetup\.com|eventbrite|github|twitter|wikipedia|youtube|slideshare/
const ADDRESS = /^https?:\/\/([^/]+)/

const linksOver = ({ passage, named }: Sight): Passage['block']['links'] =>
  passage.block.links.filter(link => link.start <= named.start && named.start < link.end)
const linksHome = (sight: Sight): boolean => {
  const key = foldKey(sight.named.name.split(' ')[0] ?? '')
  return linksOver(sight).some(({ href }) => foldKey(ADDRESS.exec(href)?.[1] ?? '').includes(key))
}
const NEAR = [1, 2, 3] as const
const isPlaced = ({ chain, tokens, named }: Sight): boolean =>
  chain.placed || NEAR.some(steps => cityAt(tokens, named.last + steps) !== undefined)
const opensLine = ({ named }: Sight): boolean => named.first === 0
const endsLine = ({ named, tokens }: Sight): boolean => named.last === tokens.length - 1

/** What the words and marks around a name say for and against a sponsor and a host. */
export const SIGHT_CUES: readonly DoubleCue<Sight>[] = [
  { cue: 'sponsor-line', sponsor: 2.1, host: -0.5, holds: ({ line }) => (line & KIND.sponsor) !== 0 },
  { cue: 'sponsor-left', sponsor: 1.2, host: 0.1, holds: ({ left }) => (left & KIND.sponsor) !== 0 },
  { cue: 'sponsor-right', sponsor: 0.9, host: 0.5, holds: ({ right }) => (right & KIND.sponsor) !== 0 },
  { cue: 'gift-line', sponsor: 1.1, host: 0.0, holds: ({ line }) => (line & KIND.gift) !== 0 },
  { cue: 'gift-left', sponsor: 0.7, host: -0.3, holds: ({ left }) => (left & KIND.gift) !== 0 },
  { cue: 'gift-right', sponsor: 0.6, host: -0.5, holds: ({ right }) => (right & KIND.gift) !== 0 },
  { cue: 'host-line', sponsor: -0.4, host: 1.2, holds: ({ line }) => (line & KIND.host) !== 0 },
  { cue: 'host-left', sponsor: -0.7, host: 0.6, holds: ({ left }) => (left & KIND.host) !== 0 },
  { cue: 'host-right', sponsor: 0.3, host: 1.4, holds: ({ right }) => (right & KIND.host) !== 0 },
  { cue: 'room-line', sponsor: -0.3, host: 1.0, holds: ({ line }) => (line & KIND.room) !== 0 },
  { cue: 'room-left', sponsor: 0.3, host: 0.7, holds: ({ left }) => (left & KIND.room) !== 0 },
  { cue: 'room-right', sponsor: -0.2, host: 1.2, holds: ({ right }) => (right & KIND.room) !== 0 },
  { cue: 'thanks-line', sponsor: 0.8, host: 0.6, holds: ({ line }) => (line & KIND.thanks) !== 0 },
  { cue: 'thanks-left', sponsor: 1.4, host: 0.5, holds: ({ left }) => (left & KIND.thanks) !== 0 },
  { cue: 'give-left', sponsor: 0.8, host: -0.1, holds: ({ left }) => (left & KIND.give) !== 0 },
  { cue: 'give-right', sponsor: 1.1, host: 0.6, holds: ({ right }) => (right & KIND.give) !== 0 },
  { cue: 'meet-left', sponsor: 0.0, host: 1.0, holds: ({ left }) => (left & KIND.meet) !== 0 },
  { cue: 'work-line', sponsor: -0.6, host: -0.4, holds: ({ line }) => (line & KIND.work) !== 0 },
  { cue: 'work-left', sponsor: -0.1, host: -0.2, holds: ({ left }) => (left & KIND.work) !== 0 },
  { cue: 'uses-line', sponsor: -0.2, host: -0.6, holds: ({ line }) => (line & KIND.uses) !== 0 },
  { cue: 'uses-left', sponsor: -0.6, host: -0.2, holds: ({ left }) => (left & KIND.uses) !== 0 },
  { cue: 'talks-left', sponsor: -0.2, host: -0.3, holds: ({ left }) => (left & KIND.talks) !== 0 },
  { cue: 'talks-right', sponsor: -0.2, host: -0.7, holds: ({ right }) => (right & KIND.talks) !== 0 },
  { cue: 'organise-right', sponsor: -0.7, host: -0.4, holds: ({ right }) => (right & KIND.organises) !== 0 },
  { cue: 'other-event', sponsor: -0.6, host: 0.3, holds: ({ line }) => (line & KIND.elsewhere) !== 0 },
  // "at A", "chez A"; "at the A"
  {
    cue: 'at',
    sponsor: 0.0,
    host: 2.2,
    holds: ({ before, tokens, named }) => (before & BESIDE.at) !== 0 || /@\s?$/.test(tokens[named.first]?.gap ?? ''),
  },
  {
    cue: 'at-the',
    sponsor: -0.3,
    host: 0.6,
    holds: ({ before, tokens, named }) =>
      (before & BESIDE.definite) !== 0 && /^(?:at|in|chez|bei|a|au)$/.test(tokens[named.first - 2]?.folded ?? ''),
  },
  { cue: 'the', sponsor: -0.6, host: 0.2, holds: ({ before }) => (before & BESIDE.article) !== 0 },
  { cue: 'in', sponsor: -0.4, host: 1.1, holds: ({ before }) => (before & BESIDE.in) !== 0 },
  { cue: 'by', sponsor: 2.0, host: 0.9, holds: ({ before }) => (before & BESIDE.by) !== 0 },
  { cue: 'from', sponsor: 0.8, host: 0.3, holds: ({ before }) => (before & BESIDE.from) !== 0 },
  {
    cue: 'with',
    sponsor: -0.1,
    host: -0.9,
    holds: ({ before }) => (before & BESIDE.with) !== 0,
  },
  {
    cue: 'for-behind',
    sponsor: 0.4,
    host: 1.1,
    holds: ({ behind }) => (behind & BESIDE.for) !== 0,
  },
  {
    cue: 'is-behind',
    sponsor: 0.7,
    host: 0.2,
    holds: ({ behind }) => (behind & BESIDE.is) !== 0,
  },
  {
    cue: 'office-behind',
    sponsor: 0.2,
    host: 1.0,
    holds: ({ behind }) => (behind & BESIDE.office) !== 0,
  },
  { cue: 'possessive', sponsor: 0.5, host: 0.6, holds: ({ tokens, named }) => tokens[named.last]?.possessive === true },
  { cue: 'ends-line', sponsor: 0.8, host: 0.2, holds: endsLine },
  { cue: 'alone', sponsor: 1.1, host: 0.4, holds: sight => opensLine(sight) && endsLine(sight) },
  {
    cue: 'bracket',
    sponsor: -0.5,
    host: -0.1,
    holds: ({ tokens, named }) => tokens[named.first]?.gap.includes('(') === true,
  },
  {
    cue: 'colon',
    sponsor: 0.9,
    host: 0.4,
    holds: ({ tokens, named }) => /[:|–—]/.test(tokens[named.first]?.gap ?? ''),
  },
  {
    cue: 'digits-behind',
    sponsor: -0.3,
    host: 0.3,
    holds: ({ tokens, named }) => tokens.slice(named.last + 1, named.last + 5).some(token => token.shape === 'digit'),
  },
  { cue: 'city-behind', sponsor: 0.3, host: 1.5, holds: isPlaced },
  { cue: 'links-home', sponsor: 1.8, host: 1.2, holds: linksHome },
  {
    cue: 'links-elsewhere',
    sponsor: -0.6,
    host: -0.7,
    holds: sight => linksOver(sight).some(({ href }) => FOREIGN_HOST.test(href)),
  },
  { cue: 'in-list', sponsor: 0.6, host: -0.4, holds: ({ chain }) => chain.named.length > 1 },
  { cue: 'in-heading', sponsor: -0.5, host: -0.3, holds: ({ passage }) => passage.block.kind === 'heading' },
  { cue: 'in-picture', sponsor: 0.9, host: 0.1, holds: ({ passage }) => passage.block.kind === 'alt' },
  { cue: 'in-caption', sponsor: -0.1, host: -0.2, holds: ({ passage }) => passage.block.kind === 'caption' },
  { cue: 'sponsors-section', sponsor: 2.5, host: 0.1, holds: ({ passage }) => passage.section === 'sponsors' },
  { cue: 'hosts-section', sponsor: -0.2, host: 0.7, holds: ({ passage }) => passage.section === 'hosts' },
  { cue: 'talks-section', sponsor: 0.0, host: -0.6, holds: ({ passage }) => passage.section === 'talks' },
  { cue: 'technical', sponsor: -0.4, host: -1.0, holds: ({ technical }) => technical },
  { cue: 'call', sponsor: -0.2, host: -0.7, holds: ({ call }) => call },
  { cue: 'later', sponsor: -0.4, host: 0.7, holds: ({ later }) => later },
  { cue: 'past', sponsor: 0.4, host: 0.2, holds: ({ past }) => past },
  { cue: 'talk-in-line', sponsor: -1.0, host: -0.4, holds: ({ talk }) => talk },
]
