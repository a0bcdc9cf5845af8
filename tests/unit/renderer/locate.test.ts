import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imageOf } from '../../../src-renderer/features/reader/evidence/find-evidence.ts'
import { locate, type Segment, type Stretch } from '../../../src-renderer/features/reader/evidence/locate.ts'

/** A page of blocks; runs inside a block are parted by `|`. */
const page = (...blocks: readonly string[]): readonly Segment[] =>
  blocks.flatMap(block => block.split('|').map((text, at) => ({ text, startsBlock: at === 0 })))

/** A sentence with its name in braces. */
const sought = (marked: string) => {
  const start = marked.indexOf('{')
  const end = marked.indexOf('}') - 1
  return { text: marked.replace(/[{}]/g, ''), start: Math.max(0, start), end: Math.max(0, end) }
}

const textOf = (segments: readonly Segment[], stretch: Stretch | null | undefined): string | null => {
  if (!stretch) return null
  const { from, to } = stretch
  return segments
    .map(({ text }, at) => {
      if (at < from.segment || at > to.segment) return ''
      return text.slice(at === from.segment ? from.offset : 0, at === to.segment ? to.offset : text.length)
    })
    .join('')
}

const found = (segments: readonly Segment[], marked: string) => {
  const located = locate(segments, sought(marked))
  return located && { sentence: textOf(segments, located.sentence), name: textOf(segments, located.name) }
}

describe('where a sentence stands on the page', () => {
  it('is found across inline elements, search marks among them', () => {
    const segments = page('Before. ', 'First came |Jane |Ro|e| of Acme.| Then Bo.')
    expect(found(segments, 'First came {Jane Roe} of Acme.')).toEqual({
      sentence: 'First came Jane Roe of Acme.',
      name: 'Jane Roe',
    })
  })

  it('is found whatever white space and line breaks are between its words', () => {
    const segments = page('Thanks to\n   Red\u00a0Hat |\n| and the  others.')
    expect(found(segments, 'Thanks to {Red Hat} and the others.')?.name).toBe('Red\u00a0Hat')
    expect(found(page('Thanks to Red Hat and others.'), 'Thanks\nto {Red  Hat} and others.')?.name).toBe('Red Hat')
  })

  it('is found past soft hyphens', () => {
    expect(found(page('About Kuber\u00adnetes today.'), 'About {Kubernetes} today.')?.name).toBe('Kuber\u00adnetes')
  })

  it('in a cell of its own comes before the same word in running text, and never inside another word', () => {
    const segments = page('Go is not Google.', 'Going on', 'Go', 'Go again')
    expect(locate(segments, sought('{Go}'))?.sentence.from).toEqual({ segment: 2, offset: 0 })
    expect(locate(page('Going on', 'Googling'), sought('{Go}'))).toBeNull()
  })

  it('is found where the page parts what was one block', () => {
    const segments = page('Venue: ', 'Shopify, Ottawa', 'Doors at six')
    expect(found(segments, 'Venue: {Shopify}, Ottawa')?.name).toBe('Shopify')
  })

  it('is not found where it is not, nor where nothing is looked for', () => {
    expect(found(page('First came Jane Roe.'), 'First came {Jane Doe}.')).toBeNull()
    expect(locate(page('Words'), { text: '  ', start: 0, end: 1 })).toBeNull()
    expect(locate([], sought('{Words} and more words'))).toBeNull()
  })

  it('is found at the very place, wherever the page is cut into runs', () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/)
    const words = fc.array(word, { minLength: 3, maxLength: 12 })
    const spaces = fc.constantFrom(' ', '  ', '\n', ' \n\t')
    fc.assert(
      fc.property(
        words,
        words,
        fc.array(spaces, { minLength: 30 }),
        fc.array(fc.nat(120)),
        (before, own, gaps, cuts) => {
          const sentence = ['Zz', ...own, 'zzz.'].join(' ')
          const text = [...before, 'Zz', ...own, 'zzz.'].map((one, at) => one + (gaps[at] ?? ' ')).join('')
          const at = [...new Set([0, ...cuts.filter(cut => cut < text.length), text.length])].sort((a, b) => a - b)
          const segments = at.slice(1).map((end, nth) => ({ text: text.slice(at[nth], end), startsBlock: nth === 0 }))
          const located = locate(segments, { text: sentence, start: 0, end: 2 })
          expect(textOf(segments, located?.sentence)?.replace(/\s+/g, ' ')).toBe(sentence)
          expect(textOf(segments, located?.name)).toBe('Zz')
        },
      ),
    )
  })
})

describe('the image that words describe', () => {
  const image = (alt: string, inBody = true) => ({ src: 'x.png', alt, status: 'shown' as const, inBody })

  it('is the one with just these words, else the first that has them', () => {
    const images = [image('The Red Hat table'), image('Red  Hat'), image('Red Hat')]
    expect(imageOf(images, 'Red Hat')).toEqual({ index: 1, isWhole: true })
    expect(imageOf(images, 'Red Hat table')).toEqual({ index: 0, isWhole: false })
  })

  it('is none that the body does not show', () => {
    expect(imageOf([image('Red Hat', false)], 'Red Hat')).toBeNull()
    expect(imageOf([image('')], ' ')).toBeNull()
  })
})
