import type { Properties } from 'hast'
import type { ElementNode } from '../../../contract/index.ts'

type Value = ElementNode['properties'][string] | undefined

const whole = (value: Value, least: number, most: number): number | undefined => {
  const number = typeof value === 'number' ? value : /^-?\d{1,6}$/.test(String(value)) ? Number(value) : Number.NaN
  return Number.isInteger(number) && number >= least && number <= most ? number : undefined
}

const oneOf = (value: Value, words: readonly string[]): string | undefined =>
  typeof value === 'string' && words.includes(value) ? value : undefined

/** A language tag that is well-formed as far as readers of EPUB check it (RFC 5646, section 2.1). */
export const languageTag = (value: Value): string | undefined =>
  typeof value === 'string' && /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(value) ? value : undefined

/** A date or month as `time` takes it in its `datetime`. */
const machineDate = (value: Value): string | undefined =>
  typeof value === 'string' &&
  /^\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(value)
    ? value
    : undefined

const own = ({ tagName, properties: given }: ElementNode): Properties => {
  switch (tagName) {
    case 'ol':
      return {
        start: whole(given.start, -99_999, 99_999),
        reversed: given.reversed === true || undefined,
        type: oneOf(given.type, ['1', 'a', 'A', 'i', 'I']),
      }
    case 'td':
    case 'th':
      return {
        colSpan: whole(given.colSpan, 2, 1000),
        rowSpan: whole(given.rowSpan, 2, 1000),
        scope: tagName === 'th' ? oneOf(given.scope, ['row', 'col', 'rowgroup', 'colgroup']) : undefined,
        align: oneOf(given.align, ['left', 'center', 'right']),
      }
    case 'time':
      return { dateTime: machineDate(given.dateTime) }
    case 'abbr':
    case 'dfn':
      return { title: typeof given.title === 'string' && given.title !== '' ? given.title : undefined }
    case 'code': {
      const names = Array.isArray(given.className) ? given.className.map(String) : []
      return { className: names.filter(name => /^language-[\w+#-]{1,30}$/.test(name)) }
    }
    default:
      return {}
  }
}

/** The attributes of an element that mean something outside of its post, each with a value that is allowed. */
export const keptAttributes = (node: ElementNode): Properties => {
  const all: Properties = {
    ...own(node),
    lang: languageTag(node.properties.lang),
    dir: oneOf(node.properties.dir, ['ltr', 'rtl', 'auto']),
  }
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
  )
}
