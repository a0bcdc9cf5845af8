import type { TreeNode } from '../../../contract/index.ts'
import type { Finding } from '../evidence.ts'
import type { Passage, Reading } from '../text/document.ts'

/** Words of file names that tell of the picture, not of the firm. */
const OF_PICTURE =
  /^(?:logos?|sponsors?|partners?|brand|banner|image|img|pic|picture|photo|screenshot|white|black|dark|light|colou?r|rgb|cmyk|horizontal|vertical|web|small|large|medium|big|new|final|transparent|square|icon|full|main|original|mark|wordmark|inline|thumb|thumbnail|copy|v?\d{1,2}|\d+x\d*|\d+px|x\d+)$/
/** Numbers, and the random letters that publishers name files by. */
const NO_NAME = /^\d{4,}$|^[\da-f]{8,}$|\d.*\p{L}|\p{Ll}\p{Lu}+\p{Ll}*\p{Lu}/u
const PLATFORM =
  /^(?:github|gitlab|meetup|twitter|x|linkedin|facebook|youtube|instagram|google|wikipedia|imgur|flickr|amazonaws|cloudfront|wordpress|blogspot|medium|eventbrite|bit|t|goo)$/

const MOST_WORDS = 3
/** Longer words of a file's name are no name, but letters of a picture that is inside of its address. */
const LONGEST_WORD = 40

const titled = (word: string): string => (/\p{Lu}/u.test(word) ? word : word.charAt(0).toUpperCase() + word.slice(1))

/** "/img/sponsors/red-widget-logo@2x.png" is "Red Widget"; undefined where the file's name tells none. */
const nameInFile = (src: string): string | undefined => {
  const file = src.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
  const words = file
    .replace(/\.[a-z]{3,4}$/i, '')
    .replace(/%20/g, ' ')
    .replace(/@\d+x$/, '')
    .split(/[-_ .+]+/)
    .filter(word => word !== '' && !OF_PICTURE.test(word.toLowerCase()))
  if (words.length === 0 || words.length > MOST_WORDS) return undefined
  if (words.some(word => word.length > LONGEST_WORD || NO_NAME.test(word))) return undefined
  const name = words.map(titled).join(' ')
  return name.length > 2 ? name : undefined
}

/** "https://www.acme.example/jobs" is of "acme". */
const labelOf = (href: string): string | undefined => {
  const labels = /^https?:\/\/([^/:?#]+)/i.exec(href)?.[1]?.toLowerCase().split('.') ?? []
  return labels.at(/^(?:co|com|org|net|ac)$/.test(labels.at(-2) ?? '') ? -3 : -2)
}

/** "https://www.acme.example/jobs" is "Acme"; undefined for platforms that many share. */
const nameInAddress = (href: string): string | undefined => {
  const label = labelOf(href)
  return label === undefined || label.length < 3 || PLATFORM.test(label) ? undefined : titled(label)
}

/**
 * The words of a file's name that the picture's link tells to be the firm's: "acme-corpo.png", on a link to "acme.example", is
 * "Acme". The file's own words where it tells of none.
 */
const nameOf = (src: string, href: string): string | undefined => {
  const name = nameInFile(src)
  if (name === undefined) return nameInAddress(href)
  const site = labelOf(href)
  const words = name.split(' ')
  const told = words.findIndex(
    (_, at) =>
      words
        .slice(0, at + 1)
        .join('')
        .toLowerCase() === site,
  )
  return told < 0 ? name : words.slice(0, told + 1).join(' ')
}

type Seen = { readonly text: string; readonly name: string | undefined }

const textOf = (node: TreeNode): string => (node.type === 'text' ? node.value : node.children.map(textOf).join(''))

const indexIn = (value: unknown): number =>
  typeof value === 'number' || typeof value === 'string' ? Number(value) : -1

/** Headings and pictures without a text, in their order. */
const look = (reading: Reading, nodes: readonly TreeNode[], href: string | undefined, seen: Seen[]): void => {
  const { images, links } = reading.post
  for (const node of nodes) {
    if (node.type === 'text') continue
    if (/^h[1-6]$/.test(node.tagName)) seen.push({ text: textOf(node).trim(), name: undefined })
    if (node.tagName === 'img') {
      const image = images[indexIn(node.properties.dataImage)]
      if (image !== undefined && (image.alt ?? '').trim() === '' && (image.caption ?? '') === '')
        seen.push({ text: '', name: nameOf(image.src, href ?? '') })
      continue
    }
    const to = node.tagName === 'a' ? links[indexIn(node.properties.dataLink)]?.href : undefined
    look(reading, node.children, to ?? href, seen)
  }
}

/**
 * Pictures without a text under a heading "Sponsors": `![](/img/acme-logo.png)`, or a picture that links to the firm. Names
 * are read in the file's name, else in the address.
 */
export const sponsorsInLogos = (reading: Reading): readonly Finding[] => {
  if (reading.post.images.every(image => (image.alt ?? '').trim() !== '')) return []
  const headings = new Map<string, Passage>()
  for (const passage of reading.passages)
    if (passage.block.kind === 'heading' && passage.section === 'sponsors')
      headings.set(passage.block.text.trim(), passage)
  if (headings.size === 0) return []
  const seen: Seen[] = []
  look(reading, reading.post.body, undefined, seen)
  const found: Finding[] = []
  let under: Passage | undefined
  for (const { text, name } of seen) {
    if (text !== '') under = headings.get(text)
    else if (under !== undefined && name !== undefined) {
      const span = { passage: under, start: 0, end: under.block.text.length }
      found.push({ name, confidence: 0.75, rule: 'logo-file', span })
    }
  }
  return found
}
