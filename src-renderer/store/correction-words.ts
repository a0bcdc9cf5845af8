import type { Correction, ValueField } from '../../src-main/contract/index.ts'
import { countOf, quoted } from '../ui/format.ts'
import type { NewValue } from './add-to-each.ts'
import { VALUE_WORDS } from './value-words.ts'

const listed = (names: readonly string[]): string => {
  const all = names.map(quoted)
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all.at(-1) ?? ''}`
}

/** `a sponsor`, `a sponsor (gold)`, `a speaker from Acme`, `a sponsor without a tier`. */
const knownAs = ({ field, tier, affiliation }: Extract<Correction, { readonly kind: 'add' }>): string => {
  const one = VALUE_WORDS[field].aOne
  if (tier !== undefined) return tier === '' ? `${one} without a tier` : `${one} (${tier})`
  if (affiliation === undefined) return one
  return affiliation === '' ? `${one} without a company` : `${one} from ${affiliation}`
}

const wordsOf = (correction: Correction): string => {
  switch (correction.kind) {
    case 'add':
      return `${quoted(correction.name)} is ${knownAs(correction)} here.`
    case 'remove':
      return `${quoted(correction.name)} is not ${VALUE_WORDS[correction.field].aOne} here.`
    case 'replace':
      return `${quoted(correction.name)} is ${quoted(correction.by)} here.`
    case 'relink':
      return `${quoted(correction.src)} shows ${quoted(correction.to)} here.`
    case 'talk':
      return `${quoted(correction.title)} is ${correction.was === undefined ? 'a talk' : 'put right'} here.`
    case 'no-talk':
      return `${quoted(correction.was.title)} is not a talk here.`
    case 'rename':
      return `${quoted(correction.name)} is called ${quoted(correction.to)} everywhere.`
    case 'merge': {
      const others = correction.names.filter(name => name !== correction.into)
      return `${listed(others)} ${others.length === 1 ? 'is' : 'are'} ${quoted(correction.into)} everywhere.`
    }
    case 'split':
      return `${listed(correction.forms)} ${correction.forms.length === 1 ? 'is' : 'are'} not ${quoted(correction.name)}.`
    case 'part':
      return `${quoted(correction.name)} is ${listed(correction.into)}.`
    case 'never':
      return neverWords(correction.field, correction.name, null)
    case 'apart':
      return `${listed(correction.names)} are kept apart.`
  }
}

/** What it says when a value was added to a number of recaps: `“Acme” is a sponsor in 1,204 recaps.` */
export const addedWords = ({ field, name }: NewValue, recaps: number): string =>
  `${quoted(name)} is ${VALUE_WORDS[field].aOne} in ${countOf(recaps, 'recap')}.`

/** What it says when a value was taken out of all recaps that have it: `“Acme” is never a host: 23 recaps changed.` */
export const neverWords = (field: ValueField, name: string, reach: number | null): string => {
  const changed = reach === null || reach < 2 ? '' : `: ${countOf(reach, 'recap')} changed`
  return `${quoted(name)} is never ${VALUE_WORDS[field].aOne}${changed}.`
}

/** What corrections that were just made say, in a sentence: the first of them, and how many more. */
export const correctionWords = (corrections: readonly Correction[]): string => {
  const [first, ...others] = corrections
  if (!first) return ''
  return others.length === 0 ? wordsOf(first) : `${wordsOf(first).slice(0, -1)}, and ${others.length} more.`
}
