import { cityNamed } from '../cities/gazetteer.ts'
import { isGivenNameOnly } from '../organisations/no-name.ts'
import { isPublicOffice } from '../organisations/public-office.ts'
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
      cityNamed(rest)?.weak === false &&
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

/** The campus of a firm is the firm; "Widget Innovation Campus" and "Loom Coworking" are houses of that name. */
const ROOMS =
  /(?<!\b(?:Innovation|Technology|Tech|Science|Digital|Business|Start-?ups?|Media|Creative|Health|University|Central|Main|City|North|South|East|West))(?:'s)?\s+(?:HQ|[Oo]ffices?|[Hh]eadquarters|[Cc]ampus|co-?working(?: [Ss]pace)?)$/

/** "Mill Building Room 4", "Moulin salle B12": the house. */
const ROOM_AFTER = /(?<=\S) (?:[Rr]oom|Suite|Floor|Level|[Ss]alle|Raum|[Ss]ala) [\dA-Z]\S*$/

/** "WIT City Campus", "Leeds University East Campus": the school. */
const CAMPUS_OF = /^([A-Z]{2,5}|.*\b(?:University|College|Institute|Universit\S+|Hochschule))(?: \p{Lu}\S*)? Campus$/u
/** "Hackerspace Loomlab": what it is stands before what it is called. */
const KIND_BEFORE =
  /^(?:[Hh]ackerspace|[Mm]akerspace|[Hh]ackspace|[Cc]o-?working(?: [Ss]pace)?|[Ff]ab ?[Ll]ab) (?=\p{Lu}\p{L}{3,}$)/u
/** "Loomhouse (city library)": what it is, in brackets behind its name. */
const KIND_BEHIND = /(?<=\S) \(\p{Ll}[\p{L} ]+\)$/u
/** "at Acme's, shoulder to shoulder": the mark shows whose place it was; "Luigi's" is called so. */
const OWNED = /^\p{Lu}[\p{L}\d]+'s$/u

/** "Chez Acme, with cake": the word of place, which has a capital where it opens a sentence. */
const PLACE_WORD = /^(?:Chez|At|Bei|Presso) (?=\p{Lu})/u

/** "Jane Roe of Acme", "Jane Roe de Acme"; behind one word alone "de" joins a family's name: "Ana de Roe". */
const FIRM_BEHIND = / (?:of|at|from|chez) |(?<=\S \S+) (?:de|von|van) /

/** "our host, Jane Roe of Acme": the firm behind the name of who welcomed. */
export const firmOf = (name: string, isPerson: (name: string) => boolean): string => {
  const of = FIRM_BEHIND.exec(name)
  return of !== null && isPerson(name.slice(0, of.index)) ? name.slice(of.index + of[0].length) : name
}

/** The name of who gave the venue, without its rooms, its street and its branch's town. */
export const cleanHost = (written: string, rule: string): string => {
  const house = (rule === 'entry-place' ? written.replace(PLACE_WORD, '') : written)
    .replace(STREET_AFTER, '')
    .replace(ROOM_AFTER, '')
    .replace(IN_UNIVERSITY, '')
    .replace(ROOM_OF, '')
    .replace(SCHOOL_RUNS_ON, '$1')
    .replace(CAMPUS_OF, '$1')
    .replace(KIND_BEFORE, kind => (cityNamed(written.slice(kind.length)) === undefined ? '' : kind))
    .replace(KIND_BEHIND, '')
  if (rule === 'at-place' && OWNED.test(house) && !isGivenNameOnly(house.slice(0, -2))) return house.slice(0, -2)
  if (isPublicOffice(house)) return house
  return ownerOf((BRANCH_RULES.has(rule) ? withoutTown(house) : house).replace(ROOMS, ''))
}

/** Houses that are told from others by their town: "University College Leeds", "Widget Hub York". */
const OF_TOWN =
  /\b(?:universit\S*|college|institut\S*|school|hub|campus|hotel|library|museum|museo|centre|center|coworking|house|haus|hall|works|labs?|space|of|de|in)$/i

/** "Acme Leeds" is Acme where the post calls it so elsewhere: the town behind a firm's name is its branch's. */
export const withoutBranchTown = (name: string, texts: readonly string[]): string => {
  const at = name.lastIndexOf(' ')
  const firm = name.slice(0, Math.max(0, at))
  const town = name.slice(at)
  if (at < 0 || OF_TOWN.test(firm) || cityNamed(town.trim())?.weak !== false) return name
  const alone = texts.some(text => {
    for (let from = text.indexOf(firm); from >= 0; from = text.indexOf(firm, from + 1)) {
      const behind = text.slice(from + firm.length)
      if (!behind.startsWith(town) && !/^[\p{L}\d]|^ \p{Lu}/u.test(behind)) return true
    }
    return false
  })
  return alone ? firm : name
}
