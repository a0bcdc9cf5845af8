import { GIFT_WORDS, THING_WORDS } from './gifts.ts'
import type { Token } from './tokens.ts'
import { createWordTable } from './word-filter.ts'
import { wordSet } from './word-set.ts'
import { EVENT_WORDS, TALK_NOUNS } from './words.ts'

/**
 * What a sentence may be about, as bits: found in one pass over its words, so that the dearer rules run only where
 * they could match.
 */
export const FLAG = {
  event: 1,
  talk: 2,
  sponsor: 4,
  host: 8,
  call: 16,
  later: 32,
  past: 64,
  future: 128,
  gathering: 256,
  /** Words of which every sentence that tells that people came together has one. */
  together: 512,
  thanks: 1024,
  upcoming: 2048,
  habitual: 4096,
  dated: 8192,
} as const

const table = new Map<string, number>()
const learn = (words: ReadonlySet<string>, flag: number): void => {
  for (const word of words) table.set(word, (table.get(word) ?? 0) | flag)
}

learn(EVENT_WORDS, FLAG.event)
learn(new Set([...GIFT_WORDS, ...THING_WORDS]), FLAG.sponsor)
learn(
  wordSet(`meetup meetups conference conferences talk talks keynote workshop workshops speakers attendees panel evening kubecon summit
    webinar hackathon presented roadshow rencontre rencontres soirée conférence conférences conférenciers atelier
    palestra palestras palestrantes encontro encontros charla charlas ponente ponentes asistentes encuentro vortrag vorträge vorträgen treffen
    teilnehmer bijeenkomst lezing lezingen incontro serata relatori partecipanti`),
  FLAG.gathering,
)
learn(TALK_NOUNS, FLAG.talk)
learn(
  wordSet(`sponsor sponsors apoio patrocínio apoyo colaboración sponsored sponsoring sponsorship sponsorships sponsorise sponsorisé possible support supported
    supporting supporters supporter thank thanks thankful grateful gratitude courtesy food pizza drinks beer beers snacks
    refreshments catering beverages dinner lunch breakfast coffee swag gold silver bronze platinum diamond partner partners
    partnership conjunction funded backed donated generosity
    commandité commanditée commanditées gracieuseté gracieusetés brought covered paid fed appui concours sponsorisée mécènes bill tab snack catered backers brought funded funds financed underwritten cake offert offerte offertes offerts offre offrent offrir offerte fourni commandités commanditaire commanditaires commandite commanditer commandites merci remercions
    remercier partenaires partenaire soutien grâce parrainé bouffe bières sandwiches sandwich sandwichs buffet cocktail tacos burritos wine
    cookies donuts sushi burgers bagels pastries chips fruit bbq cider nibbles shirts pies chocolate chocolat prize gift grants stickers prizes giveaways goodies vouchers licences licenses tea captions apéro viennoiseries cassoulet captations meals treats
    patrocina patrocinado patrocinada patrocinan patrocinadores gracias danke gesponsert sponsoren shout kudos cheers appreciate appreciation caffeinated merienda cerveza cervezas comida provided offered put charge chipped treated appetizers nachos cupcakes samosas popcorn brownies canapés pretzels wraps mugs hoodies socks
    compliments afloat raffle raffled raffling giveaway tombola treating laid sorted sprung props tip régale régalent financées financés financement financer lots soutient funding funds financial bar round flowing donating donation donations sponsorte sorgte sorgten verzorgd zorgde oferecido oferecida ofrecido parrainée props eten supports pays backs getränke essen speis leibliche spendierte spendiert sponserte gesponsort bezahlt bezahlte unterstützt übernahm übernommen ermöglicht
    patrocinó patrocinou patrocinador patrocinaron patrocinan apoyó apoiou agradecemos grazie obrigado obrigada cortesía cargo invitó pizzas bedankt dank gesponsord betaald
    birre offerta offerto sponsorizzato patrocinadora underwrote indebted shoutout shouted threw contributed contribution finanziert gestiftet gestellt versorgt dankeschön paye auspicia auspiciado auspiciadores without came kam kamen venaient venait ging gehen stood settled bankrolled catered ordered footed payés payées payé réglé pagado pagada bezahlt kicked doit devons owe owed gift present prize place winner winners level tier pay fördert
    sent lent loaned shipped donated printed handed supplied hired payed filled topped poured stocked refused subsidised subsidized matched prêté prêtée
    prêtés prêtées apporté fourni fournie fournis fournies imprimé imprimée loué régalait cadeau don dons bourse subvention subventions ardoise
    addition chèque cheque cheques mandó mandaron regaló regalaron trajo trajeron envió invitaron ofreció pagaron corrió mandou enviou pagou trouxe
    ofereceu bancou pagato pagata pagate regalato schickte schickten stiftete spendete zahlte brachte lieferte spende spenden förderer
    förderung gezahlt kwam kwamen veio vieram venivano arrivavano stuurde betaalde trakteerde schonk kindness treat oferta cortesia gentileza because rechnung did donné donnée dado funders funder donors patrons mécène benefactors réglé réglée réglés offrait
    largesse pocket wallet pint port money grant fördern subventionne puso pusieron pagó cuenta sans boulangerie pizzeria traiteur bakery bäckerei panadería love charge fed watered tickets tournée free sponsorisait sponsorisaient sponsorisent boissons hungry thirsty foots`),
  FLAG.sponsor,
)
learn(
  wordSet(`host hosts hosted hosting office offices hq headquarters venue venues space location premises thank thanks locaux
    bureaux accueilli accueillis accueillie accueil accueillir hébergé hébergeur hôte chez lieu home room campus at where
    doors house welcoming welcomed merci lent lend lends loaned had gave made opened took prêté prêtait prêtée ouvert salle portes hôtes reçu reçus evening night meetup workshop met gathered roof waived rent hall halls floor loft
    lofts auditorium cafeteria canteen lounge basement atrium studio building premises terrace bureau salles toit espace siège sein deroule déroule déroulé déroulée déroulés déroulées déroulait tenue raum saal déroulera passe passera tiendra rendez-vous hospitality
    amphithéâtre endroit hôtesse sede espacio räume räumen räumlichkeiten oficina oficinas auditorio bei treffen library university pub restaurant
    guests guest gast invités shout kudos cheers coworking facilities facility héberger recevoir accueille accueillait location ort dónde meetups rencontre soirée letting
    agreed volunteered building tower events meetings gathering organised organized guests taproom brewery showroom convened
    held taking juntamos reunimos celebró celebro realizó realizado realizada ocorreu aconteceu acontecerá faremos fizemos tuvo tendrá será foi tenuto svolto fand findet took happened happening organizado organizada
    escritório uffici kantoor bedankt grazie obrigado obrigada returned headed welcomes
    accueillons hébergée hébergés plaats bij locatie luogo presso dove meeting floor spot wifi fi rendez école arrival doors visited veranstaltungsort treffpunkt props packed job parking reception lobby entrance welcome bienvenue willkommen hold supporting serons sera retrouve classroom boardroom basement shop store garage class gracias danke dank agradecemos agradecer hospitality gastfreundschaft gastgeber gefreut durften came headed went walked arrived way filled packed full venue's öffnet abre abrió ouvre puertas türen cederam cedeu cedió cedieron locais handed hands laissé laissait prêtaient überließ überließen überlassen lieh beherbergt ride walk lift caretaker love musée chairs where où passait stayed gives handing tenait center centre institute college museum church bibliothèque maison haus zentrum teatro biblioteca mill
    agradecimento agradecimentos espaço cedido cedida joined
    chez au aux gäste stairs staircase upstairs downstairs courtyard taproom étage arrière sous cave terrasse cour escalier seminarraum hörsaal innenhof sótano azotea anfiteatro amphitheatre theatre kept saved reserved gardé réservé shelter stools crowd people audience attendees participants public assistance gens leute publikum gente público take put stop let back retour retrouvés retrouvées réunis réunies amphi hörsaal sala trovati estivemos estuvimos vimos nossa nuestra recibió acogió recebeu acolheu nave hinterzimmer keller basement belonged ours joined rolled durften walls murs toit sofa place having local cour hof innenhof hinterhof`),
  FLAG.host,
)
learn(
  wordSet(`join sign subscribe follow reach contact touch tuned register rsvp interested become regular regularly quarterly
    monthly weekly submit email hiring forget eyes hope organization organisation organizations looking groups pages like
    want wish call cfp see keep check visit apply careers newsletter speaking ticket tickets
    inscrivez rejoignez suivez contactez abonnez souhaitez voulez intéressé intéressés affût bientôt`),
  FLAG.call,
)
learn(
  wordSet(
    'next upcoming future soon following prochain prochaine prochains prochaines venir later forward again rendez nächste nächster nächstes nächsten nos volgende próxima próximo prossimo prossima',
  ),
  FLAG.later,
)
learn(
  wordSet(`was were gave presented spoke hosted held took kicked started began discussed demonstrated talked led shared
    concluded delivered attended gathered joined explained showed welcomed covered enjoyed went met eu présenté donné
    falou falaram apresentou apresentaram mostrou foi foram habló hablaron presentó presentaron mostró fue fueron war waren zeigte zeigten stellte sprach sprachen hielt`),
  FLAG.past,
)
learn(
  wordSet(
    `will upcoming announce announcing announces register rsvp tickets join excited sera seront aura inscription`,
  ),
  FLAG.future,
)

learn(
  wordSet(`met gathered assembled came got showed turned found place held hosted lieu tiendra déroulera retrouvé retrouvés retrouvée
    retrouvées réuni réunis réunie réunies réunit réunissait rassemblé rassemblés rassemblée rassemblées juntamos reunimos vimos encontramos
    trafen attendees participants people event evening attended joined returned back holding statt tonight soir night
    yesterday monday tuesday wednesday thursday friday saturday sunday getroffen`),
  FLAG.together,
)
learn(
  wordSet(`thank thanks merci remerciements remercions gracias danke hosted sponsored accueille accueillent accueillait accueillaient accueillera accueilleront
    accueilli accueillie accueillis accueillies accueillant accueillit`),
  FLAG.thanks,
)
learn(wordSet('next upcoming first prochain prochaine premier première'), FLAG.upcoming)
learn(wordSet('every each times monthly quarterly weekly regularly usually chaque tous fois'), FLAG.habitual)
learn(
  wordSet(`monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi january
    february march april may june july august september october november december janvier février mars avril mai juin juillet
    août septembre octobre novembre décembre`),
  FLAG.dated,
)

const { get } = createWordTable(table)

/** The {@link FLAG} bits of some words. */
export const flagsOf = (tokens: readonly Token[]): number => {
  let flags = 0
  for (const token of tokens) flags |= get(token) ?? 0
  return flags
}
