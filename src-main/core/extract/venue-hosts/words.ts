import { any } from '../organisations/alternatives.ts'

/** What may be hosted. */
export const EVENT =
  any(`meetups? events? evenings? nights? sessions? editions? gatherings? workshops? roadshow hackathon conference tech.?talks? dojo
  groups? rounds? stops? crowd community rencontres? soirees? ateliers? evenements? everyone everybody us nous leg`)
/** Places that an organisation lends. */
export const ROOM = any(`escritorio uffici kantoor ruimtes? zaal lokalen instalaciones instalacoes spazi
  venues? locations? murs rooms? spaces? halls? offices? hq headquarters doors roof floors? lofts? auditorium cafeteria canteen
  lounge lobby foyer basement atrium studio (?<!\\b(?:for|of|by|to|in|when|while|and)\\s)building(?!\\s(?:an?|the|your|our|my|up|scalable|particular|better|[a-z]+ing)\\b) campus premises terrace theat(?:re|er) facilities co-?working floors? locaux bureaux salles? portes toit espaces? siege
  cafe amphitheatre amphis? horsaale? lieu sede espacio local oficinas? auditorio raume?n? raumlichkeiten buro hackerspace hackspace makerspace hackerspaces hof innenhof hinterhof attic taproom showroom classrooms?`)
/** What else may be lent where the words say to whom. */
export const SEATS = any('tables? chairs? benches stage place home kitchen')
/** Small words and adverbs between a name and its verb. */
export const ADVERBS = `(?:(?:,? (?:(?:co-)?(?:sponsor(?:ed|s|ing)|organi[sz](?:ed|es)) and|has|have|had|a|ont|avait|again|also|once|more|[a-z]{3,}ly|[a-z]{3,}ment|very|nous|y|always|then|this|time|who|which|that|qui|even|all|(?:an |the )?(?:company|startup|firm|agency)))*)`
