import { fold } from './fold.ts'

/** What a heading says of the blocks below it. */
export type SectionKind = 'body' | 'sponsors' | 'hosts' | 'speakers' | 'talks' | 'organisers' | 'later' | 'foot'

const KINDS: readonly (readonly [SectionKind, RegExp])[] = [
  [
    'foot',
    /\b(?:join us|get involved|contact|about (?:us|the|this)(?! (?:event|evening|meetup))|subscribe|^follow|^related|share this|call for|cfp|submit a|is for everyone|careers|hiring|we are hiring|licen[cs]e|comments|a propos|interested in sponsor|become a sponsor|^want to|community links|stay (?:tuned|in touch|informed|connected)|faq|how to (?:join|sponsor|help)|nous joindre|rejoignez)\b/,
  ],
  [
    'later',
    /\b(?:next (?:meetup|event|edition|time|meeting|up$|steps|month|year)|upcoming|save the date|coming soon|future events|prochaine?s?|a venir|what's next|what is next|see you)\b/,
  ],
  [
    'sponsors',
    /\b(?:sponsors?|sponsored|sponsorship|commanditaires?|partenaires?|partners|supporters|supported by|backers)\b/,
  ],
  [
    'organisers',
    /\b(?:organi[sz]ers?|volunteers|organi[sz]ing team|organisateurs|organisatrices|benevoles|the team|our team|credits|about the author|l'equipe)\b/,
  ],
  ['hosts', /^(?:our |the |notre )?(?:hosts?|venue|location|where|lieu|hote|venue host|host and venue)\b/],
  ['speakers', /\b(?:speakers?|presenters?|panell?ists?|conferencier\w*|intervenants?|orateurs?|who spoke|line-?up)\b/],
  [
    'talks',
    /\b(?:agenda|schedule|program(?:me)?|talks?|sessions?|presentations?|lightning|keynotes?|workshops?|ordre du jour|programme|conferences|deroulement|panel|demos?|videos?|recordings?|slides|monday|tuesday|wednesday|thursday|friday|saturday|sunday|day (?:\d|one|two|three))\b/,
  ],
]

/** Reads a heading's kind; `body` where it tells nothing. */
export const sectionKind = (heading: string): SectionKind => {
  const text = fold(heading.trim())
  for (const [kind, pattern] of KINDS) if (pattern.test(text)) return kind
  return 'body'
}

const TIER =
  /\b(titanium|diamond|platini?um|gold|silver|bronze|headline|diamant|platine)\b|^\W*(?:our |les? |nos )?(lead|community|media|food|venue|supporting|principal|or|argent)\b|\b(lead|community|media|food|venue|supporting|principal)(?= (?:sponsors?|partners?)\b)|\b(?:commanditaires?|partenaires?|niveau|palier|catégorie|categorie) (or|argent|principal)\b/
const TIER_NAMES: ReadonlyMap<string, string> = new Map([
  ['diamant', 'diamond'],
  ['platine', 'platinum'],
  ['or', 'gold'],
  ['argent', 'silver'],
])

/** The tier that a heading, a table cell or a phrase names, in lower-case English: `Commanditaires or` is `gold`. */
export const tierIn = (text: string): string | undefined => {
  const match = TIER.exec(fold(text))
  const found = match?.slice(1).find(one => one !== undefined)
  return found === undefined ? undefined : (TIER_NAMES.get(found) ?? found)
}
