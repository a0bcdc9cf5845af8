import { any } from '../organisations/alternatives.ts'
import { THINGS } from '../text/gifts.ts'
import { GIFT } from './words.ts'

/** Whatever a sponsor may have given. */
export const THING = `(?:${GIFT}|${THINGS.join('|')}|cafe|ejemplares|name.tags?|prize.money|photo.booth|sim.cards|gift.cards?|hampers?|zoom)`

/** To whom: all who were there. */
const US =
  '(?:us(?: all)?|everyone|everybody|all of us|the (?:group|meet-?up|crowd|room|club|community|whole room)|(?:every|each|all(?: of)? the|all our|all) (?:speakers?|listeners?|attendees?|participants?|guests?|winners?|volunteers?|one of us)|nous|uns|nos|ons|ci|allen)'

/** What is given in words alone, or by speakers, or by whoever lends a room. */
export const NO_GIFT =
  '(?:talks?|tours?|demos?|insights?|overviews?|feedback|advice|updates?|speakers?|ideas?|hints?|tips?|answers?|chance|opportunit\\w+|permission|look|glimpse|impression|taste|intro\\w*|presentations?|summary|reasons?|example|feeling|headaches?|laugh\\w*|sense|hope|confidence|time|day|freedom|ability|access to (?:its|the|their) (?:api|code|source)|messages?|mails?|emails?|alerts?|notifications?|proposals?|abstracts?|requests?|logs|metrics|events|reports?|bugs?|patch\\w*|pull|data|links?|jobs?|lesson|lecture|workshop|keynote|session|update|history|story|stories|lowdown|run-?down|walk-?through|venue|rooms?|halls?|space|offices?|place|home|roof|floors?|auditorium|theatre|theater|building|stalls|library|kitchen|basement|courses|lab|keys to|keys of|chairs?|tables?|seats|shelter|welcome|sea view|view|vortrag|vortrage|einblick\\w*|uberblick|raum|raume|saal|apercu|presentation|conference|expose|salle|locaux|amphi\\w*|visite|vision|charla|sala|espacio|espaco|idea|vue)'

/** Verbs of giving, of which one must say to whom or what. */
const GAVE = any(
  `gave gives give sent sends brought brings bought buys lent lends loaned shipped posted mailed delivered supplied supplies provided provides
  donated donates offered offers contributed contributes handed threw.in chipped.in.(?:for|with) printed hired rented filled fills topped.up loaded poured served
  baked brewed cooked laid.on put.up put.on picked.up sorted(?:.out)? stocked dropped.off refilled saw.to looked.after took.care.of takes.care.of made
  splashed.out.on sprang.for sprung.for stumped.up(?:.for)? coughed.up(?:.for)? forked.out.for shelled.out.for kicked.in footed covered covers
  paid(?:.for)? payed(?:.for)? pays(?:.for)? funded funds financed matched subsidi[sz]ed gave.away organi[sz]ed arranged hauled carried helped.with helps.with
  offert offre offrait offrent donne fourni fournit pret[ea] pretait apporte apportait envoye paye paie finance imprime remplace
  regale(?:.de)? regle reglait financait financaient payait payaient assume pris.en.charge rembourse fait.tirer fait.gagner fait.cadeau.d[eu]s? fait.don.d[eu]s? loue
  mando mandaron envio enviaron regalo regalaron pago pagaron puso pusieron trajo trajeron invito.a dio ofrecio presto
  mandou enviou pagou trouxe ofereceu deu emprestou bancou mandaram pagaram
  mandato pagato offerto portato regalato fornito
  schickte schickten stiftete spendierte zahlte bezahlte brachte lieferte sponserte lieh spendete verloste
  stuurde betaalde trakteerde(?:.op)? bracht verzorgde schonk gaf leende regelde verlootte`,
).replaceAll('.', ' ')

const NUMBER =
  '(?:(?:\\d[\\d.,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|hundreds of|dozens? of|deux|trois|quatre|cinq|six|dix|vingt|trente|zwei|drei|vier|funf|zehn|zwanzig|dos|tres|cuatro|cinco|diez|veinte)(?:-[a-z]+)?)'
/** Words before what was given: "the", "a big box of". */
const BEFORE_THING =
  "(?:(?!(?:for|api|apis|platform|service|services|users?|you|developers|people|customers|clients|teams|engineers|talks?|to|about|how|that|which|who|why|with|in|on|at|by|from|software|between|behind|near|under|after|before|while|when|where|because|as)\\b)[\\w'’:-]+,? ){0,5}?"

/** "sent us sixty cards", "gave forty boards to everybody": what follows the verb, by whom it was for or by what it is. */
const TO_US = `${US}(?! (?:on|in|to|about|of|that|how|why|what|with (?:a|an|the|his|her) (?:talk|demo))\\b)(?=(?: [\\w'’:-]+){1,9})(?! (?:[\\w'’:-]+ ){0,4}?${NO_GIFT}\\b)`
const OF_THING = `${BEFORE_THING}(?:[ld]['’])?${THING}\\b(?! (?:(?:server|service|file|update|store|system|api|reader|chart|list|app)s?|about|describing|on (?:how|the|a)|to and from)\\b)`
const COUNTED = `${NUMBER} (?:[a-z'’:-]+ ){0,3}?(?:blanks|[a-z’':-]{4,}s)\\b(?! (?:of|a) (?:data|requests|users|events|mails))(?=[^.;]{0,60}\\b(?:for (?:us|everyone|everybody|the|all|free)|to (?:us|everyone|everybody|all)|free|us)\\b)`

/** What a giver's name is followed by: "Acme sent us …", "Initech printed the badges". */
/** Verbs of which whatever follows is a gift, where words before it make it a certain one. */
const SURELY = any(
  `lent loaned donated threw.in chipped.in.with brought.along treated.us.to splashed.out.on sprang.for fourni fournissait offert prete pretait apporte paye finance imprime
  regalo regalaron dono donaron pago pagaron bancou stiftete spendierte spendete sponserte betaalde schonk trakteerde`,
).replaceAll('.', ' ')
const CERTAIN =
  "(?:the|a|an|some|two|three|four|five|six|ten|twenty|\\d+|les?|la|l['’]|des|du|une?|deux|trois|cinq|dix|die|das|den|einen?|eine|zwei|drei|las?|los|el|un[oa]?s?|o|os|as|uma?|het|de|een)"
/** Verbs of handing over: whatever follows "sent us" is a gift. What "gave us" and "brought us" mean may be speed or tests. */
const SENT = any(
  `sent sends lent lends loaned shipped posted mailed delivered handed threw.in hired rented poured baked brewed cooked laid.on dropped.off bought buys`,
).replaceAll('.', ' ')
const NO_CODE =
  '(?:money|code|project|library|tool|framework|patents?|software|service|platform|licence|company|ransom|data|product|codebase|engine|compiler|firmware|millions?|billions?|solution|outil|logiciel|projet|donnees|entreprise)'

export const GAVE_SOMETHING = `(?:(?:${GAVE}) (?!(?:us |everyone )?(?:[\\w'’:-]+ ){0,2}?${NO_GIFT}\\b)(?:${OF_THING}|${COUNTED})|${SENT} ${TO_US}|${SURELY} ${CERTAIN} ?(?!(?:[\\w'’:-]+ ){0,2}?(?:${NO_GIFT}|${NO_CODE})\\b)[a-z])`

/** What "nous a donné" gives: with other words it gave ideas, or the floor. */
const GIVEN_THING = `(?:[a-z'’]+ ){0,2}(?:${THING}|machines?|serveurs?|instances?|hebergement|materiel)`
/** "nous a prêté une camionnette", "nos mandó camisetas": to whom, told before the verb. */
export const GAVE_TO_US = `(?:nous|nos|uns|ons|ci)(?: (?:a|ont|avait|hat|ha|han|hanno|heeft))? (?:${GAVE} (?<!donne )(?!(?:[\\w'’:-]+ ){0,3}?${NO_GIFT}\\b)(?:(?:la|le|el|lo|un|o|il) )?(?:[ld]['’])?[\\w-]{3,}|donne ${GIVEN_THING}\\b)`

/** What a name alone did that only a sponsor does. */
export const PLAINLY_GAVE =
  "(?:(?:fed|feeds|nourished|watered|caffeinated|treated|nourri(?:ssait)?|abreuve) (?:us|everyone|everybody|the (?:crowd|room|whole|five|hundred|masses)|all|tout le monde)|regal(?:e|ait|aient|ent)(?! (?:de|en)\\b)|(?:nous )?regal(?:e|ait|aient)|(?:refus\\w+|declin\\w+|forgot|did not want|didn't want|never sent|would not send|wouldn't send)(?: even)?(?: to)?(?: send| write| take| give us| present)? (?:us )?(?:an? |any |the |our )?(?:bill|invoice|money|payment|receipt)|(?:would not|wouldn't|will not|won't|did not|didn't) (?:take|charge|hear of|accept|let us pay)\\b(?! (?:questions|part|place|over|long))|(?:a |ont |avait )?(?:regle|paye|pris en charge|offert|assume) (?:l['’]ardoise|l['’]addition|la note|la facture|la douloureuse|le traiteur|la tournee|le reste)|(?:uns )?(?:einen ausgegeben|etwas springen lassen|die zeche gezahlt|die rechnung (?:bezahlt|ubernommen)))"

/** Words that take what is done by somebody: "lent by Acme", "offertes par Initech", "spendiert von der Globex". */
export const BY = '(?:by|par|von|vom|por|pel[ao]s?|da|dal|dalla|door|durch)'

/** Participles that only sponsors have behind them. */
export const PAID = any(
  `sponsored co-sponsored pa(?:id|yed) pa(?:id|yed).for footed settled stood bankrolled gifted stumped.up underwritten donated
  picked.up covered.in.full shouted chipped.in put.up subsidi[sz]ed lent lent.to.us loaned
  prise?s?.en.charge commandit\\w+ parrain\\w+ subventionn\\w+ financee?s? sponsorise\\w* payee?s? payes reglee?s? regles assumee?s? pretee?s? offertes? offerts?
  patrocinad[oa]s? pagad[oa]s? costead[oa]s? oferecid[oa]s? ofrecid[oa]s? regalad[oa]s? donad[oa]s? financiad[oa]s?
  sponsorizzat\\w+ pagat[oaie] offert[oaie] donat[oaie]
  gesponsert gesponsort gesponsord gestiftet bezahlt gezahlt beglichen spendiert ubernommen gespendet finanziert betaald getrakteerd aangeboden verzorgd`,
).replaceAll('.', ' ')
/** Participles that need a thing that was given before them: "badges printed by Acme". */
export const MADE = any(
  `provided supplied offered brought given sent served poured baked brewed cooked catered printed organi[sz]ed arranged handed.out put.on
  prepared delivered shipped hired laid.on ordered funded financed covered picked.up bought contributed recorded streamed filmed captioned raffled kept
  fournie?s? apportee?s? servie?s? preparee?s? imprimee?s? donnee?s? envoyee?s? concoctee?s?
  gestellt geliefert mitgebracht gebacken gedruckt geschickt organisiert bereitgestellt gebracht
  enviad[oa]s? traid[oa]s? servid[oa]s? preparad[oa]s? cedid[oa]s? dad[oa]s? mandad[oa]s? impres[oa]s? puest[oa]s? fornit[oaie] portat[oaie] preparat[oaie]
  geleverd gesponsord gebakken geregeld gebracht`,
).replaceAll('.', ' ')

/** What a sponsor's money is called: "Acme's cheque", "with a grant from Initech". */
export const MONEY =
  '(?:money|cheques?|checks?|grants?|donations?|contributions?|sponsorship|funding|funds|support|generosity|kindness|largesse|pockets?|wallet|tab|treat|budget|expense|credit card|subventions?|bourses?|dons?|argent|soutien|aide|generosite|spenden?|geld|unterstutzung|forderung|zuschuss|subvencion|apoyo|dinero|generosidad|apoio|dinheiro|verba|contributo|sostegno|steun|bijdrage)'

/** What people and projects are thanked for, and houses: no thing that a sponsor gave. */
export const NO_THANKS =
  '(?:talks?|tours?|demos?|presentations?|presenting|presence|speaking|speech|coming|joining|attending|sharing|organi[sz]\\w*|moderat\\w*|translat\\w*|review\\w*|help\\w*|works?|working|efforts?|assistance|guidance|input|contributions?|time|patience|enthusiasm|questions?|answers?|ideas?|photos?|pictures?|images?|notes?|slides?|posts?|articles?|blog|writing|write-up|invit\\w*|welcome|warm|hosting|hospitality|having|letting|accommodating|housing|venues?|rooms?|halls?|space|spaces|offices?|place|home|roof|floor|auditorium|stage|keys|library|lab|building|cafe|bar|evening|night|day|days|event|meet-?up|conference|company|memor\\w+|laughs?|laughter|reminder|correction|report|fix\\w*|bugs?|patch\\w*|software|code|language|library|tool|project|framework|documentation|docs|tutorial|inspiration|explanation|discussion|feedback|insights?|advice|tips?|hints?|lesson|workshop|session|sessions|keynote|lecture|vision|dedication|leadership|mentoring|support of|being|opening|making|showing|teaching|explaining|telling|pointing|keeping|taking|creating|building|starting|running|leading|doing|all (?:they|you|he|she)|everything|what|great|amazing|wonderful|fantastic|excellent|interesting|fun|chance|opportunity|permission|trust|idea|introduction|intro|applause|audience|chat|company|tonight|information|info|updates?|news|cover|coverage|shout-?out|mention|quote|link|accueil|salle|locaux|lieu|espace|conferences?|exposes?|organisation|ateliers?|travail|temps|questions|idee|soiree|journee|rencontre|bienvenue|merveilleuse?|belle|raum|raume|saal|vortrag\\w*|vortrage|einladung|gastfreundschaft|organisation|arbeit|zeit|hilfe|tolle[nrs]?|spannende[nrs]?|charlas?|ponencias?|organizacion|trabajo|tiempo|ayuda|espacio|sala|local|acogida|invitacion|noche|tarde|palestras?|organizacao|trabalho|espaco|convite|noite|convidar|receber|ospitalita|ospitare|sala|spazio|serata|invito|lavoro|zaal|ruimte|locatie|gastvrijheid|ontvangst|avond|uitnodiging|presentaties?|praatje|spreken)'
