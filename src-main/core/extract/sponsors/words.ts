import { any } from '../organisations/alternatives.ts'
import { GIFTS } from '../text/gifts.ts'

/** What sponsors pay for or give. */
export const GIFT = `(?:${[...GIFTS, 'hors.d.oeuvres', 'finger.food', 'ice.cream', 'hot.dogs', 'first.round'].join('|')})`
/** What may be sponsored. */
export const EVENT =
  any(`meetups? meetings? events? evenings? nights? days? months? dojos? lectures? seminars? retreats? sprints? camps? brunch hack(?:day|night)s? talks? encontros? encuentros? sessions? editions? gatherings? workshops? roadshow rounds? tours? series
  hackathon conference coderetreat barcamp unconference jam group stops? season programme us nous rencontres? soirees? ateliers? evenements? tournees? saison
  actividades eventos? abend`)
/** Small words and adverbs between a name and its verb. */
export const HELPER = `(?:(?: (?:has|have|had|a|ont|avait|is|are|was|were|will|be|being|sera|seront|again|also|once|more|[a-z]{3,}ly|[a-z]{4,}ment|very|nous|then|all|both|this|time|together|now|always|even|already|who|which|that|qui))*)`
/** Who gives. */
export const SPONSORS = any(
  'sponsors? co-sponsors? patrocinador(?:es)? sponsor(?:en)? forderer unterstutzer auspiciador(?:es)? commanditaires? partenaires? partners mecenes? backers supporters',
)
/** Levels of sponsors. */
export const TIER =
  '(?:titanium|diamond|platinum|gold|silver|bronze|headline|diamant|platine|(?:niveau|commanditaires?|partenaires?) (?:or|argent))'
/** Small words before a giver's name: "our good friends at". */
export const FRIENDS =
  '(?: (?:the|our|la|le|les|nos|good|kind|lovely|generous|folks|friends|people|team|guys|at|of|from|also|again|to))*'
