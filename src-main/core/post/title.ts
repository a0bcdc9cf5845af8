import { elementsIn, textOf } from './body/hast.ts'
import { parseHtml } from './body/markdown.ts'
import type { ReadBody } from './body/read-body.ts'
import { type Fields, oneLine } from './fields.ts'
import { slugNameOf, withoutDatePrefix } from './path-date.ts'
import type { ProblemList } from './problems.ts'

const MARKUP =
  /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]{2,10});|<\/?(?:em|strong|i|b|br|code|sup|sub|span|small)\b[^<>]{0,100}>/i
const LONGEST_TITLE = 500

const plain = (title: string): string => {
  const cut = title.slice(0, LONGEST_TITLE)
  return MARKUP.test(cut) ? textOf(parseHtml(cut)) || cut : cut
}

/** A file name as a title: `2019-05-24-kube_night.md` is “Kube night”. */
export const prettyName = (path: string): string => {
  const words = withoutDatePrefix(slugNameOf(path))
    .replace(/^\d{4}[-_](?=\D)/, '')
    .replace(/[-_]+/g, ' ')
    .trim()
  return words === '' ? path : words.charAt(0).toUpperCase() + words.slice(1)
}

/** `autumn-evening-of-looms`, `20190117`: the name of a file, which some generators write for a title. */
const FILE_NAME = /^(?:[\p{Ll}\d]+(?:-[\p{Ll}\d]+){2,}|\d{6,8})$/u

const firstHeading = (body: ReadBody): string | undefined => {
  for (const node of elementsIn(body.tree)) {
    const text = node.tagName === 'h1' ? textOf(node) : ''
    if (text !== '') return text.slice(0, LONGEST_TITLE)
  }
  return undefined
}

/**
 * A post's title: front matter, else the first h1, else what the HTML page says, else the file's name (reported). Where front
 * matter has the name of a file, and the text a heading, the heading is the title.
 */
export const decideTitle = (fields: Fields, body: ReadBody, path: string, problems: ProblemList): string => {
  const written = fields.text('title')
  if (written !== undefined) return (FILE_NAME.test(written) ? firstHeading(body) : undefined) ?? plain(written)
  const heading = firstHeading(body)
  if (heading !== undefined) return heading
  const said = oneLine(body.page.title)
  if (said !== undefined) return said.slice(0, LONGEST_TITLE)
  problems.add(
    'title-missing',
    'notice',
    'No title was found, so the file’s name is shown instead; add a title to the front matter.',
  )
  return prettyName(path)
}
