import { fold, foldKey } from '../text/fold.ts'
import { editDistance } from './distance.ts'
import type { FormRecord } from './forms.ts'
import type { Groups } from './groups.ts'
import { isShortForm } from './nicknames.ts'

type Parts = { readonly form: FormRecord; readonly first: string; readonly last: string }

const partsOf = (form: FormRecord): Parts => {
  const words = fold(form.name).split(/\s+/)
  return { form, first: words[0] ?? '', last: words.slice(1).join(' ') }
}

const agree = (one: FormRecord, other: FormRecord): 'yes' | 'no' | 'unknown' => {
  if (one.affiliations.size === 0 || other.affiliations.size === 0) return 'unknown'
  for (const affiliation of one.affiliations)
    for (const second of other.affiliations)
      if (affiliation.startsWith(second) || second.startsWith(affiliation)) return 'yes'
  return 'no'
}

/**
 * Joins two spellings that stand in one recap: the same given name, family names of at least five letters with the same
 * initial, one letter apart (two, from seven letters on). Two speakers so nearly alike hardly meet on one evening.
 */
export const joinWithinRecap = (names: readonly string[], groups: Groups): void => {
  const parts = names.map(name => {
    const [first = '', ...rest] = fold(name).split(/\s+/)
    return { key: foldKey(name), first, last: rest.join(' ') }
  })
  parts.forEach((one, at) => {
    for (const other of parts.slice(at + 1)) {
      const shorter = Math.min(one.last.length, other.last.length)
      if (
        one.first !== other.first ||
        shorter < 5 ||
        one.last.charAt(0) !== other.last.charAt(0) ||
        one.key === other.key
      )
        continue
      const most = shorter >= 7 ? 2 : 1
      if (editDistance(one.last, other.last, most) <= most) groups.join(one.key, other.key)
    }
  })
}

/**
 * Joins misspellings of one person: the same given name, family names of at least seven letters that differ by one or
 * two letters, and affiliations that agree ("Ayla Przybylski" and "Ayla Przybilsky" of one company). Where no
 * affiliation is known, family names of at least nine letters are evidence enough. Short names are never joined.
 */
export const joinPeople = (forms: readonly FormRecord[], groups: Groups): void => {
  const byFirst = new Map<string, Parts[]>()
  for (const form of forms) {
    const parts = partsOf(form)
    if (parts.last.length < 7) continue
    const list = byFirst.get(parts.first)
    if (list === undefined) byFirst.set(parts.first, [parts])
    else list.push(parts)
  }
  for (const list of byFirst.values()) {
    // Sorted by family name, a misspelling stands near; comparing with the next dozen keeps large archives fast.
    list.sort((one, other) => (one.last < other.last ? -1 : 1))
    for (let at = 0; at < list.length; at++) {
      const one = list[at]
      if (one === undefined) continue
      for (const other of list.slice(at + 1, at + 40)) {
        const context = agree(one.form, other.form)
        if (context === 'no') continue
        const shorter = Math.min(one.last.length, other.last.length)
        if (context === 'unknown' && shorter < 9) continue
        if (one.last.charAt(0) !== other.last.charAt(0)) continue
        if (editDistance(one.last, other.last, 2) <= 2) groups.join(one.form.key, other.form.key)
      }
    }
  }
}

/** Family names so frequent that a short given name and the family name are no evidence. */
const FREQUENT = new Set(
  `smith jones taylor brown williams wilson johnson davies robinson wright thompson evans walker white roberts green hall wood
  jackson clarke clark lee kim park chen wang li zhang liu yang wu singh kumar patel shah khan ali nguyen tran garcia martinez
  rodriguez lopez miller davis moore anderson thomas martin tremblay gagnon roy cote bouchard gauthier morin lavoie fortin
  gagne bernard dubois durand petit moreau simon laurent michel lewis scott young king hill adams campbell mitchell`.split(
    /\s+/,
  ),
)

/**
 * Joins a short given name with the full one before the same family name: "Bob Osterhout" and "Robert Osterhout". Their
 * affiliations must agree where the family name is frequent; and where a recap of several full names could be meant ("Alex
 * Roe" beside both Alexander and Alexandra Roe), nothing is joined.
 */
export const joinShortForms = (forms: readonly FormRecord[], groups: Groups): void => {
  const byLast = new Map<string, Parts[]>()
  for (const form of forms) {
    const parts = partsOf(form)
    if (parts.last.length < 3) continue
    const list = byLast.get(parts.last)
    if (list === undefined) byLast.set(parts.last, [parts])
    else list.push(parts)
  }
  for (const [last, list] of byLast) {
    if (list.length < 2) continue
    for (const short of list) {
      const fuller = list.filter(
        other => other.first.length > short.first.length && isShortForm(short.first, other.first),
      )
      const full = fuller[0]
      if (full === undefined || new Set(fuller.map(each => each.form.key)).size > 1) continue
      if (FREQUENT.has(last) && agree(short.form, full.form) !== 'yes') continue
      groups.join(full.form.key, short.form.key)
      short.form.short = short.form.weight < full.form.weight * 3
    }
  }
}
