import { gated, matchesIn } from '../gates/gate.ts'
import { wordSet } from '../text/word-set.ts'
import { EVENT_TITLE_WORDS } from '../text/words.ts'
import { isPlainWord } from './gazetteer.ts'
import { PLACE_LABEL } from './label.ts'
import type { Place } from './place.ts'
import type { Rule } from './rule.ts'
import { GROUP_NOUNS } from './words.ts'

/** "I am back from Leeds", "greetings from Leeds" */
const BACK_FROM = gated(
  /(?<!\p{Lu}[\p{L}'-]{1,20}, (?:just |freshly )?)\b(?:back|home|returned|returning|greetings|hello|reporting|straight|fresh|regards|postcards?|zurück|grüße|saludos|de retour) (?:from|aus|desde) (?:the )?(?:(?:sunny|rainy|beautiful|lovely|cold|warm|hot|wonderful|snowy) )?$/iu,
)
/** "in our own backyard of Leeds", "in the lovely city of Leeds" */
const CITY_OF = gated(
  /\b(?:in|at|to|around|through|visit(?:ed|ing)?) (?:the|our|my|this)(?: [a-z-]+){0,3} (?:city|town|backyard|hometown|capital|suburbs?|outskirts|port|region|streets|hills) of $/i,
)
/** "took place at the University of Leeds", "the workshop at the College of York" */
const SCHOOL_OF = gated(
  /\b(?:took place|held|hosted|met|gathered|happened|workshop|meetup|conference|event|hackathon|camp|summit|attend(?:ed|ing)?)\b[^.;]{0,80} (?:at|in) the (?:\p{Lu}[\p{L}'-]* )*(?:University|College|Institute|School|Polytechnic) of (?:\p{Lu}[\p{L}'-]* (?:of|in|at) )?$/u,
)

/** "Location: Room 5, The University of Leeds" */
const LABELLED_SCHOOL =
  /(?:University|Universit[éyà]|Universidad|Université|College|Institute|School|Polytechnic) (?:of|de|di) $/u

/** "La Maison du Moulin de Lyon a accueilli notre soirée", "the Guild of Leeds hosted us" */
const WELCOMED =
  /^ (?:(?:nous )?(?:a|ont|avait) (?:accueilli|reçu|hébergé|ouvert|prêté|laissé)|(?:hosted|welcomed|lent|gave|put up with) (?:us|our)\b)/

/** Whether "from" or "of" before a city tells of a visit rather than of an origin. */
export const isVisited = ({ line, lead, tail }: Place): boolean =>
  matchesIn(line.marks, BACK_FROM, lead) ||
  matchesIn(line.marks, CITY_OF, lead) ||
  matchesIn(line.marks, SCHOOL_OF, lead) ||
  (LABELLED_SCHOOL.test(lead) && PLACE_LABEL.test(line.text)) ||
  (WELCOMED.test(tail) && / (?:de |d'|of )$/.test(lead))

const PRAISED =
  /^,? (?:(?:is|was)(?: really| truly| also| still| definitely| just)? (?:(?:an?|one of (?:the|my)) )?(?:[a-z-]+,? ){0,4}?(?:city|cities|town|destination)\b|(?:welcomed|greeted|received|handed|gave|spared|treated|rewarded) (?:us|me|everyone)\b)/
const PEOPLE_OF =
  wordSet(`developers developer community communities coders programmers enthusiasts hackers makers designers pythonistas rubyists gophers rustaceans
  scene crowd users engineers people folks`)
const HALL =
  /^ (?:(?:\p{Lu}[\p{L}'-]+ ){0,2}(?:Convention|Conference|Congress|Exhibition|Expo|(?:Research|Science|Technology|Business|Innovation) (?:Park|Cent(?:er|re))) |(?:Town Hall|City Hall|(?:Public |City |Central |University )?Library|Marriott|Hilton|Sheraton|Hyatt)\b)/u
const BRANCH = gated(
  /\b(?:at|by|chez|bei|with) (?:the )?(?:[\p{Lu}\d][\p{L}\d.'-]*(?: [\p{Lu}\d][\p{L}\d.'-]*){0,2})(?:'s? (?:office|offices))? \($/u,
)
const DATED = /^(?:\)|,? (?:\p{L}+ )?\d|,? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|,? \()/iu

/** Ways in which visitors tell where an event was. */
export const VISITS: readonly Rule[] = [
  {
    // "I am back from Leeds", "in our own backyard of Leeds"
    rule: 'visited',
    confidence: 0.72,
    holds: place => isVisited(place) && !place.city.weak,
  },
  {
    // "Leeds is a beautiful city", "Leeds welcomed us with rain"
    rule: 'praised',
    confidence: 0.66,
    holds: ({ first, tail, gap, kind }) =>
      (kind === 'paragraph' || kind === 'list-item') && (first === 0 || gap === ' ') && PRAISED.test(tail),
  },
  {
    // "Leeds's Widget developers met on Tuesday"
    rule: 'people-of',
    confidence: 0.66,
    holds: ({ tokens, last, city, kind }) =>
      kind === 'paragraph' &&
      !city.weak &&
      tokens[last]?.possessive === true &&
      tokens
        .slice(last + 1, last + 5)
        .some(({ folded }) => PEOPLE_OF.has(folded) || EVENT_TITLE_WORDS.has(folded) || GROUP_NOUNS.has(folded)),
  },
  {
    // "On Saturday the Leeds Convention Center was full of developers"
    rule: 'hall-of',
    confidence: 0.66,
    holds: ({ tail, city, kind, before, first, passage, line }) =>
      (kind === 'paragraph' || kind === 'list-item') &&
      (!city.weak || (isPlainWord(city) && tail.startsWith(' City '))) &&
      (/^(?:the|at|in)$/.test(before?.folded ?? '') ||
        (first === 0 && (passage.section === 'hosts' || / [·|•] /.test(tail))) ||
        PLACE_LABEL.test(line.text)) &&
      HALL.test(tail),
  },
  {
    // "WidgetConf (Leeds, 3-5 May) was great", "WidgetConf, Leeds, May 2019"
    rule: 'beside-conference',
    confidence: 0.78,
    holds: ({ conference, titled, gap, tail, before }) =>
      conference !== undefined &&
      titled &&
      /^(?: \(|, )$/.test(gap) &&
      conference.includes(before?.folded ?? '') &&
      DATED.test(tail),
  },
  {
    // "a meetup for the Leeds area"
    rule: 'for-area',
    confidence: 0.7,
    holds: ({ tail, lead }) =>
      /^(?: DC)? area\b/.test(tail) &&
      /\b(?:meet-?up|event|evening|workshop|gathering) (?:for|in|around) the (?:greater |wider )?$/i.test(lead),
  },
  {
    // "we met at Acme (Leeds)"
    rule: 'branch',
    confidence: 0.7,
    holds: ({ gap, tail, line, passage, tokens, first, city }) =>
      gap === ' (' &&
      !city.weak &&
      tail.startsWith(')') &&
      matchesIn(line.marks, BRANCH, passage.text.slice(line.sentence.start, tokens[first]?.start ?? 0)) &&
      /\b(?:met|meet|held|hosted|took place|gather\w*|join|visited|retrouv\w+|trafen|meetup|evening)\b/i.test(
        line.text,
      ),
  },
]
