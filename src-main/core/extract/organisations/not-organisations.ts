import { WordSet, wordSet } from '../text/word-set.ts'

/** Words that open a sentence with a capital and are no name, and names of days and months. */
export const NOT_ORGANISATIONS: ReadonlySet<string> = new WordSet([
  ...wordSet(
    `thanks thank merci warm many big huge special our on in at after food drinks pizza venue host hosts where when who
    sponsors sponsor speakers speaker also finally chez les le la cette this the it we they he she i monday tuesday
    wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche january february
    march april may june july august september october november december gold silver bronze platinum diamond or argent
    platine platin silber oro plata bronce ouro prata argento bronzo platino quienes quien quem qui wer evening city
    meetup roadshow doors notre nos aux au sponsored hosted supported powered backed presented commanditees
    commanditee commandites commandite accueillies accueillie accueillis accueilli soutenues soutenue soutenus soutenu
    kudos partenaires partenaire partners partner supporters supporter backers backer patrons patron donors donor
    benefactors benefactor lieu salle hotes hote location commanditaires commanditaire ort treffpunkt waar dove luogo
    onde local donde lugar adresse address bedankt grazie obrigado obrigada spring summer autumn fall winter online
    hello cheers grateful two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty fifty
    sixty seventy eighty ninety hundred hundreds dozens several everyone everybody gracias grace danke vielen dank wir
    el los las una un nosotros montag dienstag mittwoch donnerstag freitag samstag sonntag english francais lunes
    martes miercoles jueves viernes sabado domingo youtube wifi internet north south east west tbd tba gast
    raumlichkeiten raumen raume place locatie wo ou adres date time quand what heure horaire datum fecha hora uhrzeit
    wann zeit hebergees hebergee heberges heberge organisees organisee organises organise recues recue recus recu
    rendez rendez-vous bienvenue welcome essen getranke abend treffen veranstaltung bier kuchen sponsoren hosten
    unterstutzung verpflegung wohl speis trank buffet gastfreundschaft gastgeber raum vortrag vortrage konferenz
    nachmittag teilnehmer ihr euch jungs madels rest quando cuando leuten leute freunden freunde kollegen menschen uhr
    wochen monat abends space rooms room brought arrival arriving videos video recordings recording beers beer props
    hats interesse bedarf fragen problemen gelegenheit wunsch regen vip events check-in registration networking snacks lunch dinner breakfast`,
  ),
  'thank you',
  'food and drinks',
  'venue host',
  'vielen dank',
  'doors open',
])
