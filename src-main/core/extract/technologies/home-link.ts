import type { Line } from '../text/document.ts'
import { foldKey } from '../text/fold.ts'
import type { Candidate } from './hits.ts'

/** Address of the link that a place is the text of. */
const linkAt = (line: Line, { first, last }: Candidate): string | undefined => {
  const start = line.tokens[first]?.start ?? 0
  const end = line.tokens[last]?.end ?? 0
  return line.passage.block.links.find(link => link.start <= start && end <= link.end && link.end - link.start < 40)
    ?.href
}

const HOST = /^https?:\/\/(?:www\.)?([^/:?#]+)/

/** Whether a link leads to the home of what its text names: `[Presto](https://prestodb.io)`, `[Micro](https://micro.example)`. */
export const linksHome = (line: Line, one: Candidate): boolean => {
  const href = linkAt(line, one)
  if (href === undefined) return false
  const host = HOST.exec(href)?.[1]
  const key = foldKey(one.form.words.join(''))
  if (host === undefined || key.length < 2) return false
  return host
    .split('.')
    .slice(0, -1)
    .some(
      label =>
        label === key ||
        label === `${key}js` ||
        label === `${key}db` ||
        label === `${key}lang` ||
        label === `${key}-lang`,
    )
}
