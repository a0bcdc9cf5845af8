import type { FacetValue } from '../../contract/index.ts'
import { isGiven } from './speakers/lines.ts'
import {
  type Beside,
  type Data,
  first,
  firstText,
  isRecord,
  NAME_KEYS,
  ORGANISATION_KEYS,
  text,
  value,
} from './stated-values.ts'
import { fold } from './text/fold.ts'
import { plainName } from './text/plain-name.ts'
import { ROLE_WORDS } from './text/words.ts'

const WHOLE_NAME = /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,3}$/u
/** "Looms group members" is no person. */
const ENDS_IN_NAME = / \p{Lu}\S*$/u
const FIRST_KEYS = [
  'first',
  'given',
  'vorname',
  'nome',
  'nombre',
  'first_name',
  'firstname',
  'given_name',
  'prenom',
  'prénom',
]
const LAST_KEYS = [
  'last',
  'family',
  'nachname',
  'cognome',
  'sobrenome',
  'apellido',
  'apellidos',
  'last_name',
  'lastname',
  'family_name',
  'surname',
]

const HANDLE_KEYS = ['twitter', 'github', 'mastodon', 'linkedin', 'bluesky', 'handle', 'x']

/** The handle that a person's record states: `twitter: jroe` is `@jroe`, an address stays as written. */
const statedHandle = (data: Data): string | undefined => {
  const stated = text(first(data, HANDLE_KEYS))
  if (stated === undefined || /\s/.test(stated)) return undefined
  return /^@|\/|\./.test(stated) ? stated : `@${stated}`
}

/** The organisation and the handle that stand beside a name. */
export const besideName = (data: Data): Beside => ({
  affiliation: firstText(data, ORGANISATION_KEYS),
  handle: statedHandle(data),
})

/** Names and titles that only keep a place: "TBA", "-- open --", "You?". */
export const PLACEHOLDER =
  /\?$|^\W*(?:tb[acd]|open|you|free|to be (?:announced|confirmed)|à venir|coming soon|n\/a|none)\W*$/i

const SEVERAL = /,?\s+(?:and|et|und|y|e)\s+|\s*[,;&/]\s*/u
const FULL_NAME = /^[\p{L}'’.-]+(?: [\p{L}'’.-]+){1,3}$/u

/** "A & B" are two persons where each part is a full name; "A, B" where each starts with a given name, too. */
const parted = (name: string): readonly string[] => {
  const parts = name.split(SEVERAL)
  return parts.every(part => FULL_NAME.test(part)) && (!name.includes(',') || parts.every(isGiven)) ? parts : [name]
}

/** "Name (ORG)", "Name, ORG", "Name - ORG", "Name @ ORG" */
const WITH_EMPLOYER =
  /^([^(@,|:–—]+?)(?:\s*\(([^)]+)\)|:\s+([^:]+)|\s*(?:,|@|\||–|—|\s-\s|\s(?:from|at|chez)\s)\s*(.+))?$/u

/** "Dr. Jane Roe", "Prof. Dr. Jane Roe" */
const HONORIFICS = /^(?:(?:dr|prof|mr|mrs|ms|mx|ir|ing|drs|mme|mlle|herr|frau|sra?)\.? )+(?=\p{L}{2,} )/iu

/** The people whom a text names that is meant for one of them; what stands beside the name is said of one alone. */
const inText = (written: string, beside: Beside = {}): readonly FacetValue[] => {
  const plain = plainName(written).replace(HONORIFICS, '')
  if (plain === '') return []
  const [, name = plain, inBrackets, role, behind] = WITH_EMPLOYER.exec(plain) ?? []
  const employer = inBrackets ?? role ?? behind
  const names = employer !== undefined && isGiven(employer) ? parted(plain) : parted(name.trim())
  if (names.length > 1) return names.map(one => value(one))
  return [value(name.trim(), { ...beside, affiliation: beside.affiliation ?? employer })]
}

const PERSON_KEYS = ['speaker', 'presenter', ...NAME_KEYS.filter(key => key !== 'title')]

/** The name in a record; a `title` beside a first or a last name is what the person is called by. */
const nameIn = (one: Data): string | undefined => {
  const whole = [firstText(one, FIRST_KEYS), firstText(one, LAST_KEYS)].filter(part => part !== undefined).join(' ')
  return firstText(one, PERSON_KEYS) ?? (whole === '' ? firstText(one, ['title']) : whole)
}

/** "Jane Roe, Acme", "Jane Roe, weaver at Acme": behind a whole name and a comma one word, or a role, and no given name. */
const isWithEmployer = (found: string): boolean => {
  const parts = found.split(/\s*,\s*/)
  const [name = '', employer = ''] = parts
  if (parts.length !== 2 || !WHOLE_NAME.test(name) || isGiven(employer)) return false
  const words = fold(employer).split(/\s+/)
  return words.length === 1 || words.some(word => ROLE_WORDS.has(word) || /^(?:at|chez|bei)$|@/.test(word))
}

/** `A, B` in one string is two persons; a name with a role or an organisation behind it is not parted. */
const entriesOf = (found: unknown): readonly unknown[] => {
  if (typeof found !== 'string') return Array.isArray(found) ? found : [found]
  const plain = plainName(found.replace(/\s*<br\s*\/?>\s*/gi, ', '))
  return isWithEmployer(plain) ? [plain] : plain.split(/\s*[,;&]\s*|\s+(?:and|et|und|y|[/+])\s+/u)
}

/** Whether a record tells no name, beside the title of a talk. */
const isUnnamed = (one: Data): boolean => firstText(one, [...FIRST_KEYS, ...LAST_KEYS, ...PERSON_KEYS]) === undefined

const inRecord = (one: Data): readonly FacetValue[] => {
  const name = nameIn(one)
  if (name !== undefined) return inText(name, besideName(one))
  const inner = Object.values(one).filter(isRecord)
  // `speakers: { Jane Roe: { title: Tiny looms } }`
  if (
    inner.length > 0 &&
    Object.keys(one).every(key => WHOLE_NAME.test(key) && ENDS_IN_NAME.test(key)) &&
    inner.every(isUnnamed)
  )
    return Object.entries(one).map(([key, said]) => value(key, isRecord(said) ? besideName(said) : {}))
  // `speakers: { jane: { name: Jane Roe, org: Acme } }`
  if (inner.length > 0 && inner.length === Object.keys(one).length) return readPeople(inner)
  // `speakers: { Jane Roe: Tiny looms }`
  return Object.keys(one).every(key => WHOLE_NAME.test(key)) ? Object.keys(one).map(key => value(key)) : []
}

/** The people whom a stated value names, with their organisations and handles: a text, a record, or a list of either. */
export const readPeople = (found: unknown): readonly FacetValue[] =>
  entriesOf(found)
    .flatMap(one => (isRecord(one) ? inRecord(one) : inText(text(one) ?? '')))
    .filter(({ name }) => /\p{L}.*\p{L}/u.test(name) && !PLACEHOLDER.test(name))
