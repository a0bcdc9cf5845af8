import { GIFT_WORDS } from '../text/gifts.ts'
import { WordSet, wordSet } from '../text/word-set.ts'
import { EVENT_WORDS, FUNCTIONS } from '../text/words.ts'

/**
 * Words that open a sentence with a capital that they would not have elsewhere, and are no organisation: "Dinner was …",
 * "Funding was provided by …", "Gesponsert wurde der Abend von …", "Agradecemos a …".
 */
export const OPENERS: ReadonlySet<string> = new WordSet([
  ...FUNCTIONS,
  ...EVENT_WORDS,
  ...GIFT_WORDS,
  ...wordSet(`somebody someone anybody anyone nobody everybody everyone shout special compte avec lots both dank muchas organised organized nosotros wir letzte le kind warm apologies photo photos
    slides video videos talk talks welcome great wow last this next yes no funding financial sponsorship sponsoring money travel
    transport accommodation entry entrance admission registration tickets books copies gifts lunches free additional huge
    massive heartfelt sincere particular grateful gratitude credit credits firstly secondly thirdly overall finally altogether
    personally lastly additionally moreover furthermore similarly meanwhile hopefully luckily unfortunately fortunately kindly
    generously graciously proudly support supported funded hosted held located situated based joined led presented powered
    recorded doors full standing see watch read check find pick grab follow unterstutzt gesponsert gesponsort finanziert ermoglicht fur vom beim zum zur das der die den dem ein eine
    unser unsere unserem gastgeber veranstalter veranstaltungsort kaffee wo wann danach dieses diesmal gestern heute am im zu
    herzlichen agradecemos agradecer agradecimientos agradecimentos gracias obrigado obrigada nuestro nuestra nuestros nosso
    nossa nossos este esta estos ayer hoy ademas tambien las los el la un una o a os as na ontem hoje tambem apoio apoyo
    patrocinio patrocinado patrocinadores grazie ringraziamo ringraziamenti il lo gli i nostro nostra nostri questo questa ieri
    oggi anche presso het de een onze deze dit gisteren vandaag ook met bedankt cordialement remerciements remercions merci
    grand immense mille encore enfin ensuite hier aujourd'hui rendez-vous retrouvez venez offert offerte offerts offertes servi servie payed lent loaned printed supplied gifted stew payé payée nourri fed served catered cooked baked poured donated given paid provided patrocinó patrocinaron patrocinou pagó pagaron invitó ofreció puso pusieron`),
])
