import type { FacetValue } from '../../contract/index.ts'
import { isGiven } from './speakers/lines.ts'
import { type Data, firstText, isRecord, listOf, NAME_KEYS, ORGANISATION_KEYS, text, value } from './stated-values.ts'
import { statedHandle } from './talks/stated.ts'
import { fold } from './text/fold.ts'
import { plainName } from './text/plain-name.ts'
import { ROLE_WORDS } from './text/words.ts'

const WHOLE_NAME = /^\p{Lu}[\p{L}'’.-]*(?: [\p{L}'’.-]+){1,3}$/u
const FIRST_KEYS = [
  'first',
  'given',
  'vorname',
  'nome',
  'nombre',
  'first_name',
  'firstname',
  'firstName',
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
  'lastName',
  'family_name',
  'surname',
]

const plainText = (written: string | undefined): string | undefined =>
  written === undefined ? undefined : plainName(written)

/** `name: A & B` states two persons where each part is a whole name; `first_name` and `last_name` state one. */
const namesOf = (one: Data): readonly string[] => {
  const name = plainText(firstText(one, ['speaker', 'presenter', ...NAME_KEYS]))
  if (name === undefined) {
    const whole = [firstText(one, FIRST_KEYS), firstText(one, LAST_KEYS)].filter(part => part !== undefined).join(' ')
    return whole === '' ? [] : [whole]
  }
  const parts = name.split(/\s*&\s*|,?\s+(?:and|et|und|y|e)\s+|\s*[;/]\s*/u)
  return parts.every(part => /^\S+(?: \S+){1,3}$/u.test(part)) ? parts : [name]
}

/** "Jane Roe, Acme", "Jane Roe, weaver at Acme": behind a whole name and a comma one word, or a role, and no given name. */
const isWithEmployer = (found: unknown): found is string => {
  const parts = typeof found === 'string' ? found.split(/\s*,\s*/) : []
  const [name = '', employer = ''] = parts
  if (parts.length !== 2 || !WHOLE_NAME.test(name) || isGiven(employer)) return false
  const words = fold(employer).split(/\s+/)
  return words.length === 1 || words.some(word => ROLE_WORDS.has(word) || /^(?:at|chez|bei)$|@/.test(word))
}

/** The people whom a stated value names, with their organisations and handles: a text, a record, or a list of either. */
export const readPeople = (found: unknown): readonly FacetValue[] =>
  listOf(found, !isWithEmployer(found)).flatMap(one => {
    if (isRecord(one)) {
      const names = namesOf(one)
      // `speakers: { jane: { name: Jane Roe, org: Acme } }`
      const inner = Object.values(one).filter(isRecord)
      if (names.length === 0 && inner.length > 0 && inner.length === Object.keys(one).length) return readPeople(inner)
      // `speakers: { Jane Roe: Tiny looms }`
      if (names.length === 0)
        return Object.keys(one).every(key => WHOLE_NAME.test(key)) ? Object.keys(one).map(key => value(key)) : []
      const rest = { affiliation: firstText(one, ORGANISATION_KEYS), handle: statedHandle(one) }
      return names.map(name => value(name, names.length === 1 ? rest : {}))
    }
    const whole = plainText(text(one))
    if (whole === undefined) return []
    // "Name (ORG)", "Name, ORG", "Name - ORG", "Name @ ORG"
    const parts = /^([^(@,|–—]+?)(?:\s*\(([^)]+)\)|\s*(?:,|@|\||–|—|\s-\s|\s(?:from|at|chez)\s)\s*(.+))?$/u.exec(whole)
    const name = parts?.[1]?.trim()
    return name === undefined || name === '' ? [value(whole)] : [value(name, { affiliation: parts?.[2] ?? parts?.[3] })]
  })
