import type { Place, QueryFaultCode, QueryNode, Words } from './ast.ts'
import { type FieldName, QUALITIES } from './names.ts'
import { mayBecomePeriod, readPeriod } from './period.ts'

/**
 * What a field of dates or qualities is asked: a node; nothing, where it is still being typed; or `words`, where it is
 * not understood and its words are to be searched, with the fault to tell.
 */
export type Asked = {
  readonly node: QueryNode | undefined | 'words'
  readonly fault?: { readonly code: QueryFaultCode; readonly text: string }
}

/** Reads what stands after `year:`, `before:`, `after:`, `has:`, `is:` or `missing:`; `typingEnd` is the query's end. */
export const asked = (
  field: FieldName & { readonly kind: 'date' | 'quality' },
  words: Words,
  place: Place,
  typingEnd: number,
): Asked => {
  const typing = words.kind === 'word' && words.place.end === typingEnd
  const text = words.text.trim()
  if (field.kind === 'date') {
    const period = readPeriod(field.relation, text)
    if (period !== undefined) return { node: { kind: 'date', period, place } }
    if (typing && mayBecomePeriod(field.relation, text)) return { node: undefined }
    const said = `“${text}” is no date, so it is searched as a word; write a year, month or day, such as 2018, 2018-03 or 2018-03-21.`
    return { node: 'words', fault: { code: 'date-unknown', text: said } }
  }
  const known = QUALITIES[field.prefix]
  const quality = known.get(text.toLowerCase())
  if (quality !== undefined) return { node: { kind: 'quality', quality, place } }
  const names = [...new Map([...known].reverse().map(([name, each]) => [each, name])).values()].reverse()
  if (typing && names.some(name => name.startsWith(text.toLowerCase()))) return { node: undefined }
  const said = `“${field.prefix}:${text}” is not known, so “${text}” is searched as a word; ${field.prefix}: takes ${names.join(', ')}.`
  return { node: 'words', fault: { code: 'quality-unknown', text: said } }
}
