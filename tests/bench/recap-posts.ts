import type { ParsedPost, TextBlock } from '../../src-main/core/post/types.ts'
import { generateRecaps } from './recaps.ts'

const block = (kind: TextBlock['kind'], text: string, more: Partial<TextBlock> = {}): TextBlock => ({
  kind,
  text,
  links: [],
  emphasis: [],
  ...more,
})

/** Words of a sentence of prose. */
const SENTENCE = 15

/** Words without marks as sentences. */
const inSentences = (words: string): string =>
  (words.match(new RegExp(`(?:\\S+\\s*){1,${SENTENCE}}`, 'g')) ?? [])
    .map(one => `${one.charAt(0).toUpperCase()}${one.slice(1).trim().replace(/\.$/, '')}.`)
    .join(' ')

/**
 * Generated recaps of about 600 words in some twenty blocks, as posts have on the whole: made-up prose in paragraphs of four
 * sentences, of which those at the head of a section say who talked of what, and two captions.
 */
export const generatePosts = (count: number): readonly ParsedPost[] =>
  generateRecaps(count).documents.map(({ path, facets, body, captions, date }): ParsedPost => {
    const [opening = '', ...prose] = body
    const section = (at: number): readonly TextBlock[] => {
      const speaker = facets.speaker[at]
      const technology = facets.technology[at % facets.technology.length] ?? ''
      const text = inSentences(prose[at] ?? '')
      if (speaker === undefined) return [block('paragraph', text)]
      const told = `${speaker}, an engineer at ${facets.sponsor[0]}, talked about ${technology}.`
      return [
        block('heading', `${technology} in practice`, { level: 2 }),
        block('paragraph', `${told} ${text}`, {
          links: [{ start: 0, end: speaker.length, href: 'https://example.org' }],
        }),
        block('list-item', `Slides by ${speaker}`, { level: 1, group: at }),
      ]
    }
    return {
      path,
      site: '',
      format: 'markdown',
      title: `${facets.city[0]} meetup`,
      ...(date === undefined ? {} : { date: { value: date, source: 'front-matter' } }),
      lang: 'en',
      draft: false,
      authors: [],
      keywords: [],
      frontMatter: {},
      blocks: [
        block('title', `${facets.city[0]} meetup`, { level: 1 }),
        block('paragraph', opening),
        ...prose.flatMap((_, at) => section(at)),
        ...captions.map(caption => block('caption', caption)),
      ],
      images: [],
      links: [],
      headings: [],
      addresses: [],
      body: [],
      problems: [],
    }
  })
