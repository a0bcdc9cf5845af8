import { describe, expect, it } from 'vitest'
import type { TextBlock } from '../../../../src-main/core/post/types.ts'
import { type buildPost, namesIn, p } from './build-post.ts'

const speakers = (...parts: Parameters<typeof buildPost>[1]): readonly string[] =>
  namesIn('Recap: Tin Foundry meetup', parts).speakers

const FOUNDRY = p('Some forty people came for the talks, and the soup was good.')

/** A paragraph with `*emphasis*`. */
const set = (written: string) => {
  const emphasis: { start: number; end: number }[] = []
  let text = ''
  written.split('*').forEach((part, at) => {
    if (at % 2 === 1) emphasis.push({ start: text.length, end: text.length + part.length })
    text += part
  })
  return { kind: 'paragraph' as TextBlock['kind'], text, links: [], emphasis }
}

describe('names in emphasis of their own', () => {
  it.each([
    ['A night of two kilns: *Petra Holm* for, *Marco Bruni* against.', ['Marco Bruni', 'Petra Holm']],
    ['Au micro, côté étain, *Solène Marchetti* et ses moules.', ['Solène Marchetti']],
    ['*9 h 15 – Solène Marchetti* et ses moules.', ['Solène Marchetti']],
    ['In the red corner *Noor Haddad* with lead, in the blue one *Petra Holm* without.', ['Noor Haddad', 'Petra Holm']],
    ['The chairs came from *Martin Keller*.', []],
    ['Thanks to *Petra Holm* and *Noor Haddad* for the soup.', []],
    ['Our committee: *Petra Holm* (chair), *Noor Haddad* (money).', []],
    ['The book of the month: *Tin for all* by *Petra Holm*.', []],
    ['The evening was at *Forum Stahlhof*, in the yard.', []],
    ['*Loom Circle* is a group of weavers.', []],
  ])('%s', (written, expected) => {
    expect(speakers(FOUNDRY, set(written))).toEqual(expected)
  })

  it('are of one word where whole names stand so, too', () => {
    const three = set('May. *Petra Holm*, *Noor Haddad* and *Lena*: ten minutes each.')
    expect(speakers(FOUNDRY, three)).toEqual(['Lena', 'Noor Haddad', 'Petra Holm'])
    expect(speakers(FOUNDRY, set('The room was lent to us by *Lena*, which is a firm.'))).toEqual([])
  })

  it('are of one word behind a talk', () => {
    expect(speakers(FOUNDRY, set('Zum Schluss eine Demo von *Jette*: ein Ofen aus Dosen.'))).toEqual(['Jette'])
    expect(speakers(FOUNDRY, set('The chairs were carried by *Jette*.'))).toEqual([])
  })

  it('are no speakers in a list of new members', () => {
    expect(speakers(FOUNDRY, p('New members this month: Petra Holm, Noor Haddad. Hello!'))).toEqual([])
  })
})
