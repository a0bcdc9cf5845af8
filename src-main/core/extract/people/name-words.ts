import { wordSet } from '../text/word-set.ts'

/** Words that are family names too: believed after a given name. */
export const SURNAMES_TOO =
  wordSet(`gold silver park hall day best may church case power young house page north west east south summer winter
  spring mars bell march french english wall law march love price banks cook power cross field cloud hope read reed stone
  lake rivers woods moon snow frost rice bush small little long short strong wise rich noble king bishop pope major sergeant
  chase grant knight abbott dean miller edge post drew fox wolf bird berry rose test blue green brown black white gray grey
  lead star sharp swift loop hand head good story stories friend christian cross august real beer parker bar martin winter autumn wild world case waters woods banks rivers wells mills stones fields temple castle monk baker miller mason carpenter taylor mai`)

/** Words that are given names too: believed before a family name. */
export const GIVEN_TOO = wordSet(
  'will mark april may mai ama june august summer autumn art drew grant rich dawn grace rose hope joy chase page lance dale clay heath buck rusty jade amber ivy faith pat rex vance troy lane brock blair jo kit nell norm peg quinn tate tucker griffin colt preston pierce vernon zeke dusty',
)

/** Endings of words that stand in titles and in no given name: "Tracing Things", "Migration Tales". */
export const WORDY =
  /^(?:.{3,}(?:ierende[rns]?|ing|tion|tions|ment|ments|ness|ility|ization|isation|wards|ology|lessly|ically|[tfl]i[sz]ed|ified|ated)|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|hundred|thousand|book|books|quick|big|little|old|word|words|everything|nothing))$/

/** Endings of words that stand at the end of titles and of no family name: "Speech Recognition", "Tiny Kindnesses". */
export const ABSTRACT =
  /(?:.{3}[ts]ions?|nesse?s?|ilit(?:y|ies|é|ad|à|ät)|i[sz]ations?|ologies|itäten|ungen|heiten|keiten|schaften|.{5}ung|isms?|.{2}acion(?:es)?|.{2}acao|.{2}acoes|.{2}azion[ei]|(?:omat|[mt]at|[st]|om|ph|[st]on|ys|ot)ics|raum|schule|gruppe|halle|zentrum|verein|gesellschaft|akademie)$/

/** "On the 29th of October Jane Roe spoke": the month before a name is no part of it. */
export const MONTHS = wordSet(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday mai`,
)

/** Words of other languages that open sentences, and never names: "Poi Jane Roe …", "Den Anfang machte Jane Roe". */
export const OPENING_WORDS = wordSet(`
  sorry
  zwei drei vier fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig hundert kein keine keinen
  gute guter gutes guten nächster nächste nächstes nächsten letzter letzte letztes erster erstes neuer neues großer großes kleiner kleines
  cinq sept huit neuf dix quinze vingt trente quarante cinquante cent prochain prochaine cinco seis siete ocho diez quince veinte treinta
  próximo próxima vijf acht tien twintig volgende cinque sette otto dieci venti prossimo prossima
  besides meanwhile lately
  von vom bei zu zum zur beginn dann danach zuerst zunächst anschließend schließlich außerdem dazu und aber nach mit im beim dem unser unsere unserem vielen
  der die das herzlichen dank als auch wir heute gestern für über vor während
  poi infine dopo quindi anche oggi ieri grazie nella dalla
  participaron participó intervinieron intervino moderó moderaron presentaron abrió abrieron cerró cerraron participaram participou
  después luego primero finalmente también entonces cuando gracias nuestro nuestra nuestros ayer hoy para
  depois primeiro também então quando obrigado obrigada nosso nossa ontem hoje com
  bedankt daarna vervolgens eerst ook
  quant quand lorsque comme puisque tandis enfin puis ensuite celui celle chez dès selon malgré
  warum wieso weshalb wozu woher wenn weil dass ob waarom wanneer pourquoi comment quelle quel quels quelles perché
  jeder jede jedes jeden alle alles viele einige manche keiner niemand jemand dieser diese dieses solche welche ihr seine ihre meine mein
  cada todos todas alguien algunos algunas muchos muchas estos estas aquel aquella nadie quien mis
  toda alguns algumas muitos muitas esse essa esses essas isso isto ninguém quem minha meu meus nossas nossos
  ogni tutti tutte alcuni alcune molti molte questo questa questi queste quello quella nessuno loro
  iedereen sommige veel deze dit onze mijn`)

/**
 * What squares, houses, schools and groups are called in front of their own names: "Piazza Alta", "Palais Neuf",
 * "Facultad de Hilos". No given name is among them.
 */
export const PLACE_HEADS = wordSet(`
  praça plaza piazza piazzale rua avenida avenue boulevard rue quai viale largo carrer palazzo palais palacio palácio pont ponte
  puente gare porte château castello castillo castelo schloss hôtel torre teatro théâtre museo musée museu facultad faculdade
  faculté facoltà universidad universidade università université universität hochschule escuela escola école scuola instituto
  institut istituto colegio colégio centro edificio edifício salle salón salão auditorio auditório biblioteca bibliothèque
  mercado marché mercato parque parc parco estación estação stazione maison grupo groupe gruppo asociación associação associazione
  comunidad comunidade comunità communauté círculo fundación fundação fondazione fondation stiftung verein banco banca banque
  ministerio ministério ministero ayuntamiento prefeitura comune città ciudad cidade barrio bairro quartier place cours bureaux locaux oficinas oficina uffici escritório escritórios sede büros`)

/** "Mr Jane Roe": how people are called before their names. */
export const HONORIFICS = wordSet(
  'mr mrs ms mx miss dr prof professor professora professeur professeure profesor profesora doutor doutora doctora sir dame shri smt mme mlle monsieur madame maître herr frau señor señora don doña sr sra dra signor signora rev fr mevrouw meneer mijnheer dhr mevr fru prof pr me mtre dott ing dipl di eng hajia alhaji engr elder captain capt kapitän capitaine sister brother father colonel col lieutenant lt sgt judge justice senator mayor pastor imam rabbi sheikh mama auntie aunty aunt uncle tante oncle padre hermana hermano soeur',
)

/** Words of groups' names. */
export const GROUPS = wordSet(
  'usergroup ladies girls women gophers guild crew squad bundle rangers developers users coders hackers devfest hackfest barcamp tour tournée',
)
