import type { BlockKind } from '../../post/types.ts'
import { gated, matchesIn } from '../gates/gate.ts'
import type { Line, Passage, Reading } from '../text/document.ts'
import { foldKey } from '../text/fold.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { EVENT_TITLE_WORDS, EVENT_WORDS } from '../text/words.ts'
import type { City } from './gazetteer.ts'
import { conferenceBefore, type Sighting } from './sightings.ts'

/** A city where it stands in the text, with what the rules ask about its neighbourhood. */
export type Place = {
  readonly reading: Reading
  readonly line: Line
  readonly passage: Passage
  readonly kind: BlockKind
  readonly tokens: readonly Token[]
  readonly city: City
  readonly first: number
  readonly last: number
  readonly before: Token | undefined
  readonly after: Token | undefined
  /** What stands between the word before and the city. */
  readonly gap: string
  /** The sentence up to the city. */
  readonly lead: string
  /** Some of the sentence behind the city. */
  readonly tail: string
  /** "in CITY", "à CITY". */
  readonly preposition: boolean
  /** "CITY meetup". */
  readonly eventAfter: boolean
  /** Capitals go on: "CITY Smith". */
  readonly follows: boolean
  /** Names of conferences that stand before the city. */
  readonly conference: readonly string[] | undefined
  /** Whether the post's title names that conference. */
  readonly titled: boolean
  /** Whether it stands in the first paragraphs, where a recap says what it is about. */
  readonly opening: boolean
}

const AT_PLACE = wordSet('in at to a en em v ve w te across around from visited through downtown central')

/** "in the heart of Leeds" */
export const HEART = gated(
  /\b(?:heart|cent(?:re|er)|middle|sights|streets|city|outskirts|north|south|east|west|c(?:oe|œ)ur|centre[- ]ville|ville|pleno centro|centro|corazón|quartiers?|barrio) (?:of |de |d')$/,
)

/** "Leeds, where the evening took place", "Lyon, où ont eu lieu …" */
export const WHERE_HELD = gated(
  /^,? (?:où|where) .{0,40}\b(?:eu lieu|took place|held|met|gathered|réunis|retrouvés)\b/i,
)

/**
 * "s'est déroulé au Grand Moulin de Lyon", "took place at the Old Mill of Leeds", "réunis à l'école de Lyon": a house's name that
 * ends in its town's. Where nobody works or studies no verb is asked for: "à la mairie de Lyon", "al teatro di Torino".
 */
export const HOUSE_OF = gated(
  /\b(?:déroul\p{L}+|tenue?|tiendra|lieu|réuni\p{L}*|retrouv\p{L}*|accueill\p{L}*|organisée?s?|rendez-vous|locaux|place|held|met|gathered)(?!\p{L})[^.;]{0,40} (?:au|aux|à la|à l'|dans les?|dans l[a']|at the|at) ?(?:(?:\p{Lu}[\p{L}'-]+ )+|(?:université|école|faculté|lycée|fac|cégep)(?: \p{L}+){0,2} )(?:de |d'|of )$|(?:[Àà] la|[Àà] l'|[Aa]u|[Dd]ans la|[Dd]ans l'|[Ee]n la|[Ee]n el|[Nn]ella|[Aa]lla?|[Nn]a|[Nn]o|: l[ae]) ?(?:gare|mairie|[Mm]aison d(?:es|u|e la) \p{Ll}+|salle des fêtes|bibliothèque|médiathèque|théâtre|musée|palais|bourse|hôtel de ville|chambre de commerce|biblioteca|teatro|museo|museu|ayuntamiento)(?: \p{Ll}[\p{L}-]+){0,2} (?:de |d'|di |do |da )$|\b(?:accueill|reçu|recev|héberg|nous (?:\p{L}+ )?(?:ouvr|ouvert|prêt))\p{L}*[^.;]{0,40} (?:ses|leurs|nos|vos|des) (?:\p{L}+ ){0,2}?(?:locaux|bureaux|murs) (?:de |d')$/u,
)

/** Paragraphs that count as a post's opening. */
const OPENING_PARAGRAPHS = 2
const OPENING_KINDS: ReadonlySet<BlockKind> = new Set(['paragraph', 'quote', 'caption'])

/** The first paragraphs of a post. */
export const openingOf = (reading: Reading): ReadonlySet<Passage> => {
  const { memo } = reading
  memo.opening ??= new Set(
    reading.passages.filter(passage => OPENING_KINDS.has(passage.block.kind)).slice(0, OPENING_PARAGRAPHS),
  )
  return memo.opening
}

/** Whether the title names a conference, in one word or two: "WidgetDays" as "Widget Days". */
const isTitled = (reading: Reading, conference: readonly string[]): boolean => {
  const title = foldKey(reading.title.text)
  return conference.some(name => title.includes(foldKey(name)))
}

/** "at the Old Mill, near Leeds": a house near a town, and nothing on the way: "a flat tyre near Leeds". */
const isNearHouse = (tokens: readonly Token[], first: number): boolean => {
  const house = tokens[first - 2]
  return tokens[first - 1]?.text === 'near' && house !== undefined && isCapitalised(house)
}

/** "Florence talks about looms", "Austin meets with us": what somebody does whose name is a town's too. */
const DOES = /^ (?:(?:talks|shows|hosts) (?:about|of|on|how|us|through|the|why|what|with|to|a)|meets (?:us|with|the))\b/

/** Looks at a city's neighbourhood. */
export const placeOf = (reading: Reading, line: Line, { city, first, last }: Sighting): Place => {
  const { tokens, passage } = line
  const before = tokens[first - 1]
  const after = tokens[last + 1]
  const conference = conferenceBefore(tokens, first)
  const tail = passage.text.slice(tokens[last]?.end ?? 0, Math.min(line.sentence.end, (tokens[last]?.end ?? 0) + 60))
  const lead = passage.text.slice(line.sentence.start, tokens[first]?.start ?? 0)
  return {
    reading,
    line,
    passage,
    kind: passage.block.kind,
    tokens,
    city,
    first,
    last,
    before,
    after,
    gap: tokens[first]?.gap ?? '',
    lead,
    tail,
    preposition:
      before !== undefined &&
      (tokens[first]?.gap === ' ' || tokens[first]?.gap === "'" || tokens[first]?.gap === ': ') &&
      (matchesIn(line.marks, HEART, lead) ||
        matchesIn(line.marks, HOUSE_OF, lead) ||
        matchesIn(line.marks, WHERE_HELD, tail) ||
        isNearHouse(tokens, first) ||
        (AT_PLACE.has(before.folded) && (before.shape === 'lower' || first === 1))),
    eventAfter:
      after !== undefined &&
      (EVENT_WORDS.has(after.folded) || EVENT_TITLE_WORDS.has(after.folded)) &&
      !(city.weak && DOES.test(tail)),
    follows:
      after !== undefined &&
      after.gap === ' ' &&
      tokens[last]?.possessive !== true &&
      isCapitalised(after) &&
      after.text !== 'I',
    conference,
    titled: conference !== undefined && isTitled(reading, conference),
    opening: openingOf(reading).has(passage),
  }
}
