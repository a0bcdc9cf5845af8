import { cityAt } from '../cities/gazetteer.ts'
import { COMMON_WORDS } from '../people/common-words.ts'
import { GIVEN_NAMES, KNOWN_GIVEN_NAMES } from '../people/given-names.ts'
import { LANDS } from '../text/lands.ts'
import { isCapitalised, type Token, tokenise } from '../text/tokens.ts'
import { WordSet, wordSet } from '../text/word-set.ts'
import { NOT_NAMES, ORGANISATION_WORDS } from '../text/words.ts'

/** Movements, sites and companies that are written like products, and are none that a post is about. */
const NO_PRODUCTS =
  wordSet(`devops devsecops devrel gitops mlops finops noops aiops llmops dataops iot saas paas iaas faas baas nosql newsql linkedin
  youtube slideshare speakerdeck github gitlab bitbucket stackoverflow paypal whatsapp facebook tiktok infoq eventbrite livestream hackernews
  meetup codeberg medium thoughtworks hashicorp jetbrains digitalocean openai deepmind lastminute bitmovin servicenow salesforce browserstack
  wifi ebook ebooks phd postdoc iphone ipad macbook powerpoint chatops ios opensource fullstack backend frontend workshop unconference
  hackathon techtalk techtalks bofs faqs javaone goto codemotion openspace openspaces startup startups kaggle javascript typescript
  sharepoint logmein redhat mastodon bluesky wetransfer onedrive googler googlers microservice microservices webinar webapp webapps qrcode rfc cli sig cncf api http url readme let letsencrypt pep hr paas mozilla unsplash pexels apache bsides mondays tuesdays wednesdays thursdays fridays saturdays sundays sketchnote sketchnotes x.509 heartbleed extensions helper adapter transfer annotations
  viz normal tower marketplace custom consumer consumers producer producers monolith monoliths option options
  todo async crossfit mckinsey pwc kpmg bnp airbnb ebay doordash wework godaddy mailchimp soundcloud techcrunch techsoup dotjs dotcss dotgo dotai dotpy dotscale dotswift dotsecurity deutschebahn`)
/** Ends of the names of events, groups, places and firms. */
const NO_PRODUCT_END =
  /(?:Con|Conf|Camps?|Fest|Days?|Week|UG|JUG|GUG|Meet[Uu]ps?|Summit|Labs?|Hub|Space|Ville|Tech|Soft|Works|Cast|News|Talks?|Nights?|World|Expo|Ops|Group|Bank|Girls|Ladies|Women|Dojo|Academy|Connect|Party|London|Paris|Berlin|NYC|[a-z]aaS|SIG|TV|ers|Devs|PHP|[Rr]b|[DdHhJG]ug|UK|SF|GmbH|mbH|blog|Blog|ES|DE|NetApp|Sec|Kids|LTD)$/
/** Ends of the names of classes, types and resources in code. */
const CLASS_END =
  /(?:Builder|Property|Properties|Type|Module|Set|Mapper|Reducer|Guard|Buffer|Profile|Split|Authori[sz]ation|Authentication|Class|Handler|Controller|Factory|Manager|Service|Request|Response|Exception|Error|Policy|Policies|Binding|Block|Map|List|View|Provider|Config|Context|Client|Listener|Object|Resource|Definition|Norm|Account|Claim|Volume|Container|Template|Repository|Entity|Component|Adapter|Interface|Thread|Pool|Event|Box|Pod|Spec|Check|Word|Test|Route|Slice|Role|Balancer|Workload|Protocol|Annotation|Selector|Job|Group|Redirect|Hook|Target|Mut|Review|Model|Functor|Designer|Developer|Network|Field|Sol)s?$/
const PLURAL_ACRONYM = /^[A-Z]{2,6}s$|^[A-Z][a-z]?[A-Z]$|^[A-Z]{1,2}o[A-Z]s?$/
const SURNAME = /^(?:Mc|Mac|De|Di|Du|Da|La|Le|Van|Von|Fitz|Ben|Al|El|St)[A-Z][a-z]+$/
const PRODUCT = /^(?:[A-Z]+[a-z\d]+[A-Z\d]+[A-Za-z\d]*|[A-Z]{2,}[a-z]{2,}[A-Za-z\d]*|[a-z]{1,4}[A-Z][A-Za-z\d]+)$/
const HUMPS = /[A-Z]+[a-z\d]+/g
const SUFFIXED = /^[A-Za-z][A-Za-z\d-]+\.(?:js|jl|NET|io)$/
const INFLECTED = /^[A-Z]{2,}(?:ed|ing|ify|ified|ifying|er)$/
const SCRAMBLED = /\d[A-Za-z]*\d|\d{2}[A-Z]|[a-z]\d[A-Za-z]/
const FILES =
  /^(?:app|index|main|server|package|client|test|script|config|setup|handler|utils?|helpers?|styles?|component|events?|lambda|webpack|gulpfile|gruntfile|routes?)\./i
const LONGEST = 24

/** Whether a word is written as only products are: "TideQL", "pgMoss", "MossKit", "harbour.js". */
export const isProductShaped = ({ text, shape, folded, handle }: Token): boolean => {
  if (handle || text.length < 4 || text.length > LONGEST) return false
  // "jane.io" is a person's own page.
  if (text.includes('.'))
    return SUFFIXED.test(text) && !FILES.test(text) && !KNOWN_GIVEN_NAMES.has(folded.slice(0, folded.indexOf('.')))
  if (shape !== 'mixed' || NO_PRODUCTS.has(folded)) return false
  if (!PRODUCT.test(text) || PLURAL_ACRONYM.test(text) || NO_PRODUCT_END.test(text) || SURNAME.test(text)) return false
  if (CLASS_END.test(text) || INFLECTED.test(text) || SCRAMBLED.test(text)) return false
  // "HarbourRequestFactory" is a class, and "AdaHarbour" a person.
  const humps = text.match(HUMPS) ?? []
  return humps.length <= 2 && !GIVEN_NAMES.has(humps[0]?.toLowerCase() ?? '') && !isCityGroup(text)
}

/** Common words, given names, lands and other words that are no name of a product: in one list, so that one look-up tells. */
const NO_NAMES = new WordSet([
  ...NO_PRODUCTS,
  ...LANDS,
  ...NOT_NAMES,
  ...COMMON_WORDS,
  ...ORGANISATION_WORDS,
  ...GIVEN_NAMES,
])

/** Whether a word with a capital can be a name that no list has: no common word, and no given name. */
export const isNameLike = (token: Token): boolean =>
  !token.handle &&
  token.text.length > 2 &&
  isCapitalised(token) &&
  !NO_NAMES.has(token.folded) &&
  !(
    (token.shape === 'mixed' || token.text.includes('.')) &&
    (NO_PRODUCT_END.test(token.text) || PLURAL_ACRONYM.test(token.text) || isCityGroup(token.text))
  ) &&
  !SURNAME.test(token.text)

const GROUP_END = /(?:JS|\.(?:js|rb|py|php)|DB|QL)$/
const LAST_HUMP = /[A-Z][a-z]{3,}$/
/** Towns in short at the end of groups' names: "LoomATX". */
const TOWN_END =
  /[a-z](?:ATX|STL|PDX|ATL|CHI|SEA|DFW|PHX|MSP|RDU|SLC|PHL|BOS|YYZ|YYC|YVR|YUL|MTL|BCN|MAD|MUC|HAM|BER|LDN|LON|MEL|SYD|BNE|AKL|CPT|CLT|DSM|IND|OKC|KC|STHLM|CPH|AMS|BLR|SGP|HK)$/

/** Whether a word is a city's or a country's group: "ViennaJS", "PyVienna", "LoomsKenya", "LoomATX". */
const isCityGroup = (text: string): boolean => {
  if (TOWN_END.test(text)) return true
  const hump = LAST_HUMP.exec(text)?.[0]
  if (hump !== undefined && hump.length < text.length) {
    if (LANDS.has(hump.toLowerCase())) return true
    const town = cityAt(tokenise(hump), 0)?.city
    if (town !== undefined && !town.weak && !town.small) return true
  }
  const city = text.replace(GROUP_END, '')
  return city !== text && (city.toLowerCase() === 'city' || cityAt(tokenise(city), 0) !== undefined)
}

const PRODUCT_AFFIX =
  /(?:DB|QL|JS|MQ|OS|ML|BSD|GL|\.js|\.jl|\.io|\.NET|SQL|Bouncer|NIO|Unit|LLM|ORM|CI|CD)$|^(?:Open[A-Z]|[Kk]ube[A-Z]|[Ll]ib[A-Z]|pg[A-Z]|Web[A-Z]|Graph[A-Z]|Tensor|LLa?[Mm]a)/

/** Whether a name has a part that names of software have: "TideDB", "OpenMoss", "pgMoss". */
export const hasProductAffix = (text: string): boolean => PRODUCT_AFFIX.test(text)
