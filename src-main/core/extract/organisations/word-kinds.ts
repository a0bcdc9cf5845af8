import { lean } from '../gates/lean.ts'
import type { Token } from '../text/tokens.ts'

/** What a word near an organisation's name may speak of, as bits. */
export const KIND = {
  sponsor: 1,
  gift: 2,
  host: 4,
  room: 8,
  thanks: 16,
  give: 32,
  meet: 64,
  work: 128,
  uses: 256,
  talks: 512,
  organises: 1024,
  elsewhere: 2048,
} as const

const PATTERNS: readonly (readonly [bit: number, pattern: RegExp])[] = [
  [
    KIND.sponsor,
    /^(?:sponsor.*|commandit.*|parrain.*|patrocin.*|gesponsert|financ.+|funded|backed|underwrit.+|partner.*|partenaire.*|supporters?|supported)$/,
  ],
  [
    KIND.gift,
    /^(?:food|pizzas?|drinks?|beers?|beverages?|snacks?|refreshments|catering|dinner|lunch|breakfast|coffee|swag|tab|bill|sandwich.*|burgers?|tacos|wine|cakes?|stickers|prizes?|goodies|vouchers?|licen[cs]es?|tshirts?|apero|bieres?|boissons|essen|getranke|comida|cervezas?)$/,
  ],
  [KIND.host, /^(?:host(?:ed|s|ing)?|accueil.*|heberg.*|welcom.*|hospitality|gastgeber|gast)$/],
  [
    KIND.room,
    /^(?:venues?|rooms?|spaces?|halls?|offices?|hq|headquarters|premises|locations?|auditorium|building|campus|locaux|bureaux|salles?|lieu|raume?n?|raumlichkeiten|sede|oficinas?|kantoor|place|floor|loft|cafe|pub|bar|library)$/,
  ],
  [
    KIND.thanks,
    /^(?:thank.*|merci|remerci.*|gracias|danke?|obrigad.|grazie|bedankt|kudos|grateful|gratitude|appreciat.*|shout|cheers|courtesy|generous.*|kind.*)$/,
  ],
  [
    KIND.give,
    /^(?:provid.+|offer.*|suppl.+|donat.+|gave|giv.+|brought|bought|paid|pay.*|cover.*|lent|lend.*|open.*|contribut.+|fed|feeding)$/,
  ],
  [
    KIND.meet,
    /^(?:met|meet|meetups?|gather.*|held|place|evening|night|event|session|workshop|hackathon|dojo|join|tonight|deroul.*|lieu|soiree|rencontre|treffen|traf.*|getroffen|statt|encontr.+|reuni.+)$/,
  ],
  [
    KIND.work,
    /^(?:works?|working|worked|engineers?|developers?|employ.+|colleagues?|cto|ceo|founder|job|hired|joined|career|consultant|architect|manager|lead|team|staff|travaille)$/,
  ],
  [
    KIND.uses,
    /^(?:us(?:e|es|ed|ing)|built|build|running|runs|written|deploy.*|install.*|version|release.*|library|framework|tool|api|code|project|product|package|plugin|app|platform|repo|language|data|server)$/,
  ],
  [KIND.talks, /^(?:talk.*|present.*|spoke|speak.*|demo.*|show.*|explain.*|introduc.*|keynote|slides)$/],
  [KIND.organises, /^(?:organi[sz].+|group|community|association|chapter|founded)$/],
  [KIND.elsewhere, /^(?:conference|conf|summit|festival|blog|podcast|book|article|twitter|newsletter)$/],
]

/** Most words are of no kind: then one question tells. */
const ANY_KIND = lean(new RegExp(PATTERNS.map(([, { source }]) => source).join('|')))

/** Posts use the same words again and again: what is known of those met last, by their hash. */
const MOST_KNOWN = 1 << 13
const knownWords: string[] = new Array<string>(MOST_KNOWN).fill('')
const knownKinds = new Uint16Array(MOST_KNOWN)

/** The {@link KIND} bits of a word. */
const kindsOf = ({ folded, hash }: Token): number => {
  const place = hash & (MOST_KNOWN - 1)
  if (knownWords[place] === folded) return knownKinds[place] ?? 0
  let kinds = 0
  if (ANY_KIND.test(folded)) for (const [bit, pattern] of PATTERNS) if (pattern.test(folded)) kinds |= bit
  knownWords[place] = folded
  knownKinds[place] = kinds
  return kinds
}

/** The {@link KIND} bits of each word of a sentence. */
export const wordKinds = (tokens: readonly Token[]): readonly number[] => tokens.map(kindsOf)

/** All bits of the words from one place up to another. */
export const kindsIn = (kinds: readonly number[], from: number, to: number): number => {
  let all = 0
  for (let at = Math.max(0, from); at < Math.min(to, kinds.length); at++) all |= kinds[at] ?? 0
  return all
}
