import { wordSet } from '../text/phrases.ts'

/** Words that are family names too: believed after a given name. */
export const SURNAMES_TOO =
  wordSet(`gold silver park hall day best may church case power young house page north west east south summer winter
  spring mars bell march french english wall law march love price banks cook power cross field cloud hope read reed stone
  lake rivers woods moon snow frost rice bush small little long short strong wise rich noble king bishop pope major sergeant
  chase grant knight abbott dean miller edge post drew fox wolf bird berry rose test blue green brown black white gray grey
  lead star sharp swift loop hand head good story stories friend christian cross august real beer parker bar martin winter autumn wild world case waters woods banks rivers wells mills stones fields temple castle monk baker miller mason carpenter taylor`)

/** Words that are given names too: believed before a family name. */
export const GIVEN_TOO = wordSet(
  'will mark april may june august summer art drew grant rich dawn grace rose hope joy chase page',
)

/** Endings of words that stand in titles and in no given name: "Tracing Things", "Migration Tales". */
export const WORDY =
  /^(?:.{3,}(?:ing|tion|tions|ment|ments|ness|ility|ization|isation|wards|ology|lessly|ically)|(?:two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|book|books|quick|big|little|old|word|words|everything|nothing))$/

/** Endings of words that stand at the end of titles and of no family name: "Speech Recognition", "Tiny Kindnesses". */
export const ABSTRACT =
  /(?:.{3}[ts]ions?|nesse?s?|ilit(?:y|ies|é|ad|à|ät)|i[sz]ations?|ologies|itäten|ungen|heiten|keiten|schaften|.{5}ung|raum|schule|gruppe|halle|zentrum|verein|gesellschaft|akademie)$/

/** "On the 29th of October Jane Roe spoke": the month before a name is no part of it. */
export const MONTHS = wordSet(
  `january february march april may june july august september october november december monday tuesday wednesday thursday friday
  saturday sunday`,
)

/** Words of other languages that open sentences, and never names: "Poi Jane Roe …", "Den Anfang machte Jane Roe". */
export const OPENING_WORDS = wordSet(`
  besides meanwhile
  dann danach zuerst zunächst anschließend schließlich außerdem dazu und aber nach mit im beim dem unser unsere unserem vielen
  der die das jeder jede jedes alle einige herzlichen dank als auch wir heute gestern für über vor während
  poi infine dopo quindi anche oggi ieri grazie nella dalla
  después luego primero finalmente también entonces cuando gracias nuestro nuestra nuestros ayer hoy para
  depois primeiro também então quando obrigado obrigada nosso nossa ontem hoje com
  bedankt daarna vervolgens eerst ook
  quant enfin puis ensuite celui celle chez dès selon malgré`)

/** "Mr Jane Roe": how people are called before their names. */
export const HONORIFICS = wordSet(
  'mr mrs ms mx miss dr prof sir dame shri smt mme mlle monsieur madame maître herr frau señor señora don doña sr sra dra signor signora rev fr',
)

/** Words of groups' names. */
export const GROUPS = wordSet(
  'usergroup ladies girls women gophers guild crew squad bundle rangers developers users coders hackers',
)
