import { any } from '../organisations/alternatives.ts'
import { GIFTS } from '../text/gifts.ts'

/** What sponsors pay for or give. */
export const GIFT = `(?:${[...GIFTS, 'hors.d.oeuvres', 'finger.food', 'ice.cream', 'hot.dogs', 'first.round'].join('|')})`
/** What may be sponsored. */
export const EVENT =
  any(`meetups? meetings? events? evenings? nights? days? months? dojos? lectures? seminars? retreats? sprints? camps? brunch hack(?:day|night)s? talks? encontros? encuentros? sessions? editions? gatherings? workshops? roadshow rounds? tours? series
  hackathon conference coderetreat barcamp unconference jam group stops? season programme us nous rencontres? soirees? ateliers? evenements? tournees? saison
  actividades eventos? abend`)
/** Small words and adverbs between a name and its verb: ", who again kindly". */
export const HELPER =
  '(?:,? (?:has|have|had|a|ont|avait|avaient|ha|han|hat|haben|is|are|was|were|will|be|being|did|sera|seront|again|also|once|more|aussi|encore|tambien|tambem|anche|auch|wieder|[a-z]{3,}ly|[a-z]{3,}mente?|very|nous|then|all|both|this|time|even|just|now|still|together|always|already|as (?:ever|always|usual)|who|which|that|qui|que|quien|che|die|der|das))*,?'
/** Who gives. */
export const SPONSORS = any(
  'sponsors? co-sponsors? patrocinador(?:es)? sponsor(?:en)? forderer unterstutzer auspiciador(?:es)? commanditaires? partenaires? partners mecenes? backers supporters funders donors benefactors patrons',
)
/** Levels of sponsors. */
export const TIER =
  '(?:titanium|diamond|platinum|gold|silver|bronze|headline|diamant|platine|(?:niveau|commanditaires?|partenaires?) (?:or|argent))'
/** Small words before a giver's name, in the languages that the frames know: "our good friends at". */
export const GIVER =
  "(?: (?:the|our|good|kind|lovely|generous|dear|friends|folks|people|team|guys|gang|crew|at|of|from|also|again|to|two|three|both|main|gold|silver|bronze|or|argent|annual|yearly|regional|sponsors?|partners?|partenaires?|la|le|les|l['’]|nos|notre|amis|gens|copains|de chez|du|societe|entreprise|cooperative|association|librairie|boulangerie|brasserie|fondation|region|local|nearby|company|firm|agency|start-?up|brewery|bakery|bookshop|foundation|maker|hardware|software|der|die|den|dem|firma|unserem|unseren|genossenschaft|stadt|el|los|las|nuestros?|amigos de|gente de|libreria|empresa|il|lo|i|gli|o|a|os|as|het|de|onze))*"
