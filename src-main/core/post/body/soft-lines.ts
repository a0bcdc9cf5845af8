import type { TreeNode } from '../../../contract/index.ts'

/** Lines of more characters than this are wrapped by an editor rather than broken by hand. */
const LONGEST_LINE = 110
/** Lines as short as this are no wrapped prose, whatever they hold. */
const SHORT_LINE = 56
/** A paragraph of more lines than this is not looked at. */
const MOST_LINES = 60

/** A capital, a digit, a sign or an opening mark: how a line starts that the writer began. */
const STARTS = /^["“«(*•@#]?[\p{Lu}\d]|^\p{Extended_Pictographic}/u
/** An hour, a label, or a separator between a title and a name. */
const PARTED = /^\W*\d{1,2}(?:[:.h]\d{2}|\s?[ap]m)\b|\s[-–—|]{1,2}\s|^[^.,;]{2,40}\s?:\s|\s@\S/iu
/** Words and marks that a wrapped sentence goes on behind. */
const GOES_ON =
  /(?:[,–—-]|(?<!\p{L})(?:and|or|the|a|an|of|to|in|on|at|for|by|with|from|et|de|la|le|les|du|des|à|und|der|die|y|el|e))$/u

/** "19:30 Jane Roe", "18:30 – 19:00 “Widgets”": an hour, and behind it no sentence that goes on. */
const STARTS_WITH_HOUR = /^\W*\d{1,2}[:.h]\d{2}(?!\d)(?:\s?[ap]m(?!\p{L}))?\P{L}*\p{Lu}/u
/** "19:30 Widgets at scale - Jane Roe", which may be long. */
const BEFORE_NAME = /\s[-–—|]\s\p{Lu}/u
/** "Speaker - Jane Roe", "Summary: …": what records of talks and evenings have in lines, however long. */
const RECORD =
  /^\W*(?:speakers?|presenters?|topic|title|talk|summary|abstract|description|about|bio|slides|video|recording|time|date|when|where|location|venue|hosts?|sponsors?|level|language|duration|vortrag|titel|referent(?:in)?|thema|inhalt|ort|titre|sujet|résumé|intervenante?s?|conférenci\p{L}+|lieu|ponentes?|título|tema|resumen|lugar|palestrantes?|resumo|relator\p{L}|titolo)\W?\s?(?::|\s[-–—])\s/iu
/** "By Jane Roe", with a capital, below the title of her talk. */
const BYLINE = /^(?:By|Par|Von|Por) \p{Lu}\p{Ll}+ \p{Lu}/u

/** "Widgets at scale - Jane", where the name goes on in the next line. */
const HALF_NAME = /\s[-–—&]\s\p{Lu}[\p{L}'’-]+$/u
const DASHED = /\s[-–—&]\s/

const flatText = (nodes: readonly TreeNode[]): string =>
  nodes.map(node => (node.type === 'text' ? node.value : node.tagName === 'br' ? '' : flatText(node.children))).join('')

/**
 * Whether a paragraph's lines are lines, though the source marks no breaks: a programme, an address, a list of names. Each
 * line has a label of a record, or starts as a line does and ends no sentence in its middle; and either an hour opens the first of two, or all are short
 * and each is parted by an hour, a label or a dash, one below the first names who speaks, or there are several too short to be
 * wrapped prose.
 */
export const isBrokenByHand = (nodes: readonly TreeNode[]): boolean => {
  if (!nodes.some(node => node.type === 'text' && node.value.includes('\n'))) return false
  const lines = flatText(nodes)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
  if (lines.length < 2 || lines.length > MOST_LINES) return false
  if (lines.every(line => RECORD.test(line))) return true
  if (lines.some(line => !STARTS.test(line)) || lines.slice(0, -1).some(line => GOES_ON.test(line))) return false
  if (lines.slice(0, -1).some(line => HALF_NAME.test(line)) && !lines.every(line => DASHED.test(line))) return false
  const [head = ''] = lines
  // "19:30 Jane Roe", and below it what is told of her, however long.
  const isPoint = head.length <= SHORT_LINE || (head.length <= LONGEST_LINE && BEFORE_NAME.test(head))
  if (lines.length === 2 && STARTS_WITH_HOUR.test(head) && isPoint) return true
  if (lines.some(line => line.length > LONGEST_LINE)) return false
  const parted = lines.filter(line => PARTED.test(line)).length
  return (
    parted === lines.length ||
    lines.slice(1).some(line => BYLINE.test(line)) ||
    (lines.length > 2 && lines.every(line => line.length <= SHORT_LINE || PARTED.test(line)))
  )
}
