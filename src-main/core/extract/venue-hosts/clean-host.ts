import { cityNamed } from '../cities/gazetteer.ts'
import { LANDS } from '../text/lands.ts'
import { ownerOf } from './at-place.ts'

/** A street that the name runs into where a comma was forgotten. */
const STREET_AFTER = / (?:Rua|Rue|Calle|Avenida|Via|Avenue|Boulevard|Quai|Place d|Carrer|Campus d[aeo]?)\b.*$/

/** "at the offices of Acme Leeds": the branch's town is no part of the name behind such words. */
const BRANCH_RULES: ReadonlySet<string> = new Set(['offices-of', 'at-office'])
const withoutTown = (name: string): string => {
  const words = name.split(' ')
  for (let at = 1; at < words.length; at++) {
    const rest = words.slice(at).join(' ')
    if (
      (cityNamed(rest) !== undefined || LANDS.has(rest.toLowerCase())) &&
      !/(?<!\p{L})(?:of|de|in|at|à|the|le|la|hub|centre|center|hotel|university|college)$/iu.test(
        words.slice(0, at).join(' '),
      )
    )
      return words.slice(0, at).join(' ')
  }
  return name
}

/** "Universidad de Leeds la Widgets": Spanish puts the subject behind the place. */
const SCHOOL_RUNS_ON = /^(Univers\S+ (?:de |d')\S+) (?:la|le|el) .*$/u

/** "the Grand Hall of Leeds University": the university. */
const IN_UNIVERSITY =
  /^(?!Universit|College).*(?:Hall|Room|Auditorium|Theat(?:re|er)|Building|Cent(?:re|er)|Campus|School|Faculty|Department)\S* (?:of|at|in) (?:the )?(?=(?:\S+ ){0,3}Universit)/u
/** "Room 12 of the Mill House": the house. */
const ROOM_OF =
  /^(?:Room|Salle|Suite|Hall|Raum|Sala|Lecture (?:Hall|Theatre)|Auditorium) \S+ (?:of|at|in|de|du|im|del) (?:the )?(?=\p{Lu})/u

/** The campus of a firm is the firm; "Widget Innovation Campus" is a house of that name. */
const ROOMS =
  /(?<!\b(?:Innovation|Technology|Tech|Science|Digital|Business|Start-?up|Media|Creative|Health|University|Central|Main|City|North|South|East|West))(?:'s)?\s+(?:HQ|[Oo]ffices?|[Hh]eadquarters|[Cc]ampus|[Cc]o-?[Ww]orking(?: [Ss]pace)?)$/

/** "Mill Building Room 4": the house. */
const ROOM_AFTER = /(?<=\S) (?:Room|Suite|Floor|Level|Salle|Raum|Sala) [\dA-Z]\S*$/

/** The name of who gave the venue, without its rooms, its street and its branch's town. */
export const cleanHost = (written: string, rule: string): string => {
  const house = written
    .replace(STREET_AFTER, '')
    .replace(ROOM_AFTER, '')
    .replace(IN_UNIVERSITY, '')
    .replace(ROOM_OF, '')
    .replace(SCHOOL_RUNS_ON, '$1')
  return ownerOf((BRANCH_RULES.has(rule) ? withoutTown(house) : house).replace(ROOMS, ''))
}
