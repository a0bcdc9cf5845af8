import { wordSet } from '../text/word-set.ts'

/** Verbs that alone say that a person gave a contribution. */
export const STRONG_VERBS =
  wordSet(`presented spoke demoed demonstrated demonstrates showcased showcases discussed discuss discusses delved delves
  talked talking presents speaks lectured keynoted demos presenting speaking demonstrating demonstrate present speak showcase
  presenta présenté présentait parlé talk démontré animé exposé discuté présentera présenteront parlera animera présentent présente
  hablaron presentaron expuso expusieron mostraron explicaron contaron falou falaram apresentou apresentaram palestrou palestraram parlato presentato spricht sprechen präsentiert präsentieren sprak spraken presenteerde presenteerden presenteert
  hablará hablarán presentará presentarán impartirá impartirán falará apresentará palestrará parlerà parleranno presenterà presenteranno demonstriert demonstrieren demonstrierte demonstrierten
  sprach sprachen präsentierte präsentierten referierte berichtete erzählte habló presentó impartió contó mostró explicó
  jasé jase jasait placoté disserté pleaded pled ranted reminisced charló platicó platicaron disertó relató narró palestraba
  referierten erzählten plauderte plauderten schilderte schilderten dozierte referierten vertelden`)

/** Verbs that say so where the sentence also names a talk, a demo, a panel. */
export const CARRIER_VERBS =
  wordSet(`gave give gives giving led lead leads did held delivered deliver delivers ran run runs joined join joins
  kicked kicks opened opens closed closes concluded concludes started starts began begins continued continues ended ends
  flew breezed rushed raced finished provided provide provides offered offers took takes conducted facilitated hosted followed brought shared share shares
  treated recorded went returned summed moderated wrapped rounded brings filled made
  hielt hielten gab gaben dio dieron deu deram tenuto impartió ministrou
  levou levaram trouxe trouxeram trajo trajeron abriu abriram fechou encerrou terminou começou abrió cerró terminó empezó comenzó
  finishes returns wraps rounds treats devoted devotes dedicated schloss schließt begann beginnt startete startet eröffnete eröffnet eröffneten
  opende opent sloot begon trapte trapten
  donné donne fait fera donnera offert livré ouvert lancé clôturé conclu débuté commencé partagé proposé`)

/** Verbs of telling: they count where the post is about an event and the person is introduced, or a talk is near. */
export const TELLING_VERBS =
  wordSet(`explained explains showed shows show covered covers explored explores introduced introduces
  described describes shared shares share outlined outlines reviewed analysed analyzed detailed highlighted compared
  compares taught told tells dove dives dived dive reported answered argued notes noted walked walks walk touched illustrated
  unveiled revealed shown spoken told given dug digs examined discussing explaining showing introducing sharing exploring covering breaks broke
  looked took agreed admitted emphasized outlines reviews taught recounted related guided addressed tackled focused focuses focussed
  traced traces rebuilt rebuilds recoded ported ports dissected dissects unpacked unpacks benchmarked benchmarks debugged debugs
  deconstructed demystified defended defends confessed proved proves proven argues questioned questions pleads recalled recalls
  summarised summarized narrated swaps rewrote rewrites sketched sketches live-coded livecoded improvised answers
  abordou abordaram abordó abordaron explorou exploraram detalhou discutiu discutiram trató trataron
  propone proponen propuso propusieron propõe propôs compartió compartieron comentó comentaron enseñó enseñaron muestra cuenta explica habla mostrou mostraram explicou explicaram contou contaram compartilhou demonstrou fala apresenta mostra raccontato spiegato mostrato
  contará mostrará explicará enseñará mostrará racconterà mostrerà spiegherà untersucht untersuchen untersuchte untersuchten beleuchtet beleuchten beleuchtete behandelt behandelte behandelten
  betrachtet betrachtete vergleicht verglich diskutiert diskutierte erläutert erläutern erläuterte veranschaulicht skizziert skizzierte beschreibt beschrieb thematisiert plädiert plädierte analysiert analysierte
  berättade presenterade pratade visade fortalte presenterte præsenterede snakket viste opowiedział opowiedziała przedstawił przedstawiła zaprezentował zaprezentowała
  pokazał pokazała mówił mówiła omówił omówiła přednášel přednášela představil představila ukázal ukázala
  geeft gaf gaven legt vergeleek vergelijkt besprak bespreekt
  parla racconta spiega zeigt zeigen zeigte zeigten erzählt erklärt erklären erklärte erklärten berichtet vertelde vertelden vertelt toonde liet legte
  expliqué montré décrit partagé abordé raconté exploré comparé illustré détaillé partage explique montre traite aborde
  prouvé défendu plaidé plaide retracé décortiqué vulgarisé résumé témoigné recodé démystifié conté démonté répondu confié avoué
  vorgeführt zerlegte plauderte verteidigte verteidigt repasó desgranó defendió desmontó relatou defendeu narrou`)

/** Adverbs and auxiliaries that may stand between a person and the verb. */
export const BEFORE_VERB =
  wordSet(`then also finally next now later recently briefly first will would has have had be was were been being
  is are going to supposed scheduled meant who both all each kindly subsequently afterwards again just quickly live additionally further even a
  ont avait avaient sont est étaient va vont nous nos uns y ensuite enfin puis qui lui sera seront very both`)

/** Adjectives of `-ly` are adverbs too. */
export const isAdverb = (folded: string): boolean =>
  (folded.length > 4 && folded.endsWith('ly')) || (folded.length > 7 && folded.endsWith('ment'))

/** Objects that turn a carrier verb into something else: "opened the doors", "gave away tickets". */
export const OTHER_OBJECTS = wordSet(
  'notes lift ride doors away tickets prizes prize award awards welcome thanks beer pizza swag photos photographs pictures selfies coats soup coffee tea cake crate crates keg kegs bottle bottles sandwiches food lunch dinner chairs tables guests goodies chaises soupe bières cadeaux lots stühle preise getränke bücher sillas premios cadeiras sedie stoelen sure poster posters flyer flyers sticker stickers badges banner logo logos website cookies bread curry stew meal waffles',
)

/** What people show and tell off the stage: "Ada showed us the way to the pub". */
export const NOT_ON_STAGE: ReadonlySet<string> = new Set([
  ...OTHER_OBJECTS,
  ...wordSet(
    'way room rooms around office offices space building house kitchen garden pub bar ill sick late sorry goodbye hello sponsors',
  ),
])

/** Past tenses without `-ed`, for the verbs of a sentence about a contribution. */
export const IRREGULAR_PAST =
  wordSet(`came built drew ran went made brought put dealt told set broke dug drove took kept laid spoke gave held sketched
  taught showed cut tore read ripped spun wove flew blew`)

/** What people do at a meetup beside speaking, and what is told of speakers' lives. */
export const NOT_SPEAKING =
  wordSet(`welcomed greeted thanked organised organized attended asked wrote photographed filmed edited translated moved left
  worked lived founded cofounded created maintained invented won received helped sponsored emceed volunteered registered
  announced hosted met noticed reminded commented replied suggested invited proposed became died retired born used liked
  loved enjoyed wanted hoped arrived needed decided tried learned learnt earned named called based funded backed supported offered volunteered promised
  tweeted blogged fixed repaired cooked baked bought ordered collected cleaned livestreamed
  provided catered contributed merged released published open-sourced wondered laughed applauded applied owned required
  allowed seemed looked stayed waited watched listened recorded attracted graduated interested designed established
  headquartered appointed elected promoted employed coauthored authored raised missed cancelled handled manned staffed
  joined moderated wished filmé photographié enregistré accueilli organisé remercié invité rejoint quitté offert prêté écrit créé fondé gagné participé assisté souhaité aidé travaillé commandité né`)

/** Passive verbs before "by" that name the person who gives a contribution: "led by A", "given by B". */
export const GIVEN_BY =
  wordSet(`given guided instructed tutored coached presented led lead delivered facilitated animated conducted taught run moderated held hosted shown demonstrated
  explained followed kicked started opened done abordé abordée traité traitée évoqué exposé détaillé expliqué assurée assuré
  animé animée animés présenté présentée présentés présentées donné donnée livré livrée offert mené menée
  dada dado apresentada apresentado ministrada ministrado conduzida proferida impartida impartido dictada dictado presentada presentado gehalten
  gegeven verzorgd gepresenteerd tenuta tenuto presentata presentato`)

/** Passive verbs before "by" that name somebody else: "organised by A", "welcomed by B". */
export const OTHER_BY =
  wordSet(`organised organized welcomed greeted written created founded maintained developed built made sponsored
  inspired welcome note notes thanks remarks words interviewed owned authored published posted photographed started-by backed powered used recorded filmed livestreamed transcribed photo photos picture edited
  translated proposed hosted provided organisé organisée écrit créé`)

/** What an opening sentence tells of people who welcomed or organised rather than spoke. */
export const NOT_SPEAKING_FIRST =
  wordSet(`welcomed greeted thanked organised organized attended asked photographed filmed emceed volunteered hosted sponsored
  moderated suggested invited provided catered supported won wrote author authors organiser organizer moderator host hosts
  accueilli organisé remercié invité organisatrice organisateur`)

/** Verbs that may stand before the person: "Danach zeigte A …", "Cerró B con …", "a parlé C". */
export const INVERTED =
  wordSet(`zeigte zeigten stellte stellten hielt hielten gab demonstrierte vertiefte verglich beleuchtete erläuterte erläuterten demonstrierten erklärten sprachen sprach präsentierte referierte berichtete erzählte erklärte demonstrierte eröffnete begann startete
  falou apresentou mostrou explicou contou abriu fechou encerrou
  folgte folgten folgt vino vinieron siguió siguieron seguiu seguiram volgde volgden schloss schlossen
  gaf gaven vertelde vertelden sprak spraken presenteerde presenteerden toonde toonden
  habló presentó mostró explicó contó abrió cerró empezó`)

/** Things that somebody made or wrote: nearer to "by" than the talk, they are what A made. */
export const WORKS = wordSet(
  `book books paper papers article articles post posts tool tools library package plugin project projects framework novel film
  blog blogs buch bücher beitrag beiträge libro libros music photo photos picture pictures livre livres article ouvrage`,
)
