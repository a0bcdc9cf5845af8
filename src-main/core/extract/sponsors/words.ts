import { any } from '../organisations/alternatives.ts'

/** What sponsors pay for or give. */
export const GIFT =
  any(`food pizzas? drinks? beers? beverages snacks refreshments catering dinner supper lunch breakfast
  coffee cakes? swag tab bill sandwich(?:e?s)? burgers? burritos? tacos sushi wine cocktails? cookies donuts doughnuts lanyards? ice.cream pastries bagels
  appetizers hors.d.oeuvres nachos cupcakes samosas chai popcorn brownies canapes finger.food hot.dogs keg wraps subs paella pretzels brezeln mugs hoodies socks
  chips fruit ice-cream buffet bbq barbecue booze cider soda tea nibbles chocolates? chocolat pies? sweets candy chili soup curry pasta noodles cheese fondue raclette waffles crepes empanadas tapas gluhwein chops grants? first.round t-shirts? tshirts? stickers prizes? raffle giveaways? goodies
  vouchers licen[cs]es? captions livestream meals? bites treats speis
  nourriture repas bouchees bieres? bouffe boissons collations? apero aperos aperitif viennoiseries gouter croissants pots? verre cassoulet
  captations?
  comida cervezas? bebidas? merienda cena picoteo catering essen getranke bier snacks verpflegung kuchen`)
/** What may be sponsored. */
export const EVENT =
  any(`meetups? meetings? events? evenings? nights? days? months? dojos? lectures? seminars? retreats? sprints? camps? brunch hack(?:day|night)s? talks? encontros? encuentros? sessions? editions? gatherings? workshops? roadshow rounds? tours? series
  hackathon conference coderetreat barcamp unconference jam group stops? season programme us nous rencontres? soirees? ateliers? evenements? tournees? saison
  actividades eventos? abend`)
/** Small words and adverbs between a name and its verb. */
export const HELPER = `(?:(?: (?:has|have|had|a|ont|avait|is|are|was|were|will|be|being|sera|seront|again|also|once|more|[a-z]{3,}ly|[a-z]{4,}ment|very|nous|then|all|both|this|time|together|who|which|that|qui))*)`
/** Who gives. */
export const SPONSORS = any(
  'sponsors? co-sponsors? patrocinador(?:es)? sponsor(?:en)? auspiciador(?:es)? commanditaires? partenaires? partners mecenes? backers supporters',
)
/** Levels of sponsors. */
export const TIER =
  '(?:titanium|diamond|platinum|gold|silver|bronze|headline|diamant|platine|(?:niveau|commanditaires?|partenaires?) (?:or|argent))'
/** Small words before a giver's name: "our good friends at". */
export const FRIENDS =
  '(?: (?:the|our|la|le|les|nos|good|kind|lovely|generous|folks|friends|people|team|guys|at|of|from|also|again|to))*'
