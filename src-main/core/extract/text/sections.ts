import { type Gated, gated, matchesIn, readMarks } from '../gates/gate.ts'
import { fold } from './fold.ts'

/** What a heading says of the blocks below it. */
export type SectionKind = 'body' | 'sponsors' | 'hosts' | 'speakers' | 'talks' | 'organisers' | 'later' | 'foot'

const KINDS: readonly (readonly [SectionKind, Gated])[] = [
  [
    'foot',
    gated(
      /\b(?:join us|get involved|contact|about (?:us|the|this)(?! (?:event|evening|meetup|(?:\w+ )?(?:speakers?|presenters?|panell?ists?|talks?|topics?|sessions?|workshops?|presentations?|facilitators?|lecturers?)))|subscribe|^follow|^related(?= (?:posts?|articles?|links|reading|content|events|meetups|stories)\b|:|$)|share this|call for|cfp|submit a|is for everyone|careers|hiring|we are hiring|licen[cs]e|comments|^(?:\W*\d+ )?(?:commentaires?|comentarios?|kommentare?|commenti|reacties)\W*$|a propos(?! (?:des? |du |de la |de l'|de cette |de cet |de ce )(?:intervenant|orat|conferenci|speaker|presentat|conference|talk|evenement|soiree|rencontre|seance|session|edition|atelier|meetup|panel))|interested in sponsor|become a sponsor|^want to|community links|stay (?:tuned|in touch|informed|connected)|faq|how to (?:join|sponsor|help)|nous joindre|rejoignez)\b/,
    ),
  ],
  [
    'later',
    gated(
      /\b(?:next (?:meetup|event|edition|time|meeting|up$|steps|month|year)|upcoming|save the date|coming soon|future (?:events|presentations|talks|meetings|topics)|prochaine?s?|a venir|what's next|what is next|see you)\b|^\W*(?:next|coming up|up next|demnachst|proximamente|als nachstes)\W*$/,
    ),
  ],
  [
    'sponsors',
    gated(
      // "Widgets Leeds, 10th June, sponsored by Acme" is no list of sponsors.
      /^(?!.*\b(?:sponsored|supported) by (?!(?:our|the|these|this|all|following)\b)[^\s:])(?!.*\bsponsor(?:s|ed)? (?:session|talk|presentation|slot|pitch|lt|demo|announcement)s?\b).*\b(?:sponsors?|sponsored|sponsorship|commanditaires?|partenaires?|partners|supporters|supported by|backers|patrocinador(?:e?s)?|patrocinios?|patrocinado por|sponsoren|auspiciador\w*|auspician)\b|\bpossible (?:without|thanks to|grace a)\b|\bma(?:kes?|de) (?:it|this|all this|us) possible\b|\blo (?:hizo|hicieron|hacen?) posible\b|\b(?:nos|nous) souti(?:ens|ennent)\b|\bwho (?:paid|pays)\b|^fed by\b|^\W*(?:platini?um|gold|silver|bronze|diamond|titanium|platine|platin|silber|oro|plata|in[- ]kind|community (?:&|and) in[- ]kind)(?: (?:level|tier))?\W*$/,
    ),
  ],
  [
    'organisers',
    gated(
      // "Jane Roe: organiser son métier": what a talk is about.
      /^\W*(?:(?:our|the|list of|les|unsere|los) )?(?:\d+ )?(?:attendees?|attendance|in attendance|participants?|people present|present|guest list|rsvps?|who (?:came|attended|was there|showed up)|asistentes?|participantes?|presentes?|teilnehmer\w*|anwesende?|partecipanti|presenti|deelnemers|aanwezigen?|les presents)\W*(?:\d+\W*)?$|\b(?:organi[sz]ers?(?! (?:son|sa|ses|un|une|le|la|les|vos|votre|nos|notre|mon|ma|mes|des|du)\b)|volunteers|organi[sz]ing team|organisateurs|organisatrices|benevoles|the team|our team|credits|about the author|l'equipe)\b/,
    ),
  ],
  [
    'hosts',
    gated(
      /^(?:our |the |notre )?(?:when (?:and|&) where|where (?:and|&) when|(?:date|time|day)s? (?:and|&) (?:location|place|venue)|cuando y donde|donde y cuando|lugar y fecha|fecha y lugar|wann und wo|wo und wann|ort und zeit|zeit und ort|quand et ou|ou et quand|date et lieu|lieu et date|hosts?|venue|location|where(?= ?(?:$|[^\w\s&,/])| (?:(?:is|was|will) )?(?:it|we|this|to (?:find us|meet)|the (?:event|meetup|meeting|conference|workshop))\b)|lieu|hote|venue host|host and venue|lugar|sede|ubicacion|donde|veranstaltungsort|ort$|luogo|dove|locatie|waar|local$|onde|the place$)(?![\w-])(?!(?: can(?: i| we)?| do i)? to (?:buy|get|learn|read|find (?!us)|download|start|eat|stay|look|next))/,
    ),
  ],
  [
    'speakers',
    gated(
      /\b(?:speakers?|presenters?|panell?ists?|conferencier\w*|intervenante?s?|orateurs?|oratrices?|ponentes?|palestrantes?|oradores|referent(?:en|in|innen)?|vortragende\w*|sprecher(?:in|innen)?|relatori|relatrici|sprekers?|who spoke|line-?up|bios?|biograph(?:y|ies|ien?)|biographies?)\b|\b(?:featuring|presented by|hea?rd? from|talks? (?:by|from)|(?:chat|conversation|panel|discussion|q&a|ama)s? with|presentee? par|animee? par)\W*$|^\W*(?:(?:our|the|sharing|special|invited|today's|tonight's) )?guests?\W*$/,
    ),
  ],
  [
    'talks',
    gated(
      /\b(?:agenda|schedule|program(?:me)?|talks?|sessions?|presentations?|lightning|keynotes?|workshops?|ordre du jour|programme|conferences|deroulement|panel|demos?|vortra?e?ge?|ablauf|programm|programa|charlas?|ponencias?|palestras?|videos?|recordings?|slides|monday|tuesday|wednesday|thursday|friday|saturday|sunday|day (?:\d|one|two|three))\b/,
    ),
  ],
]

/** Reads a heading's kind; `body` where it tells nothing. */
export const sectionKind = (heading: string): SectionKind => {
  const text = fold(heading.trim())
  const marks = readMarks(text, [])
  for (const [kind, pattern] of KINDS) if (matchesIn(marks, pattern, text)) return kind
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
