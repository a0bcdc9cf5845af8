import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../src-main/core/post/index.ts'
import { codes, parseText } from './fixture.ts'

const post = (body: string) => parseText(`---\ntitle: T\n---\n\n${body}\n`)
const headings = (body: string) => post(body).headings.map(one => one.text)

describe('headings without a space', () => {
  it('are headings from two signs on, as Redcarpet read them', () => {
    expect(headings('##Talks\n\nFirst.\n\n### Spaced\n\n###Été à Rouen\n\nSecond.')).toEqual([
      'Talks',
      'Spaced',
      'Été à Rouen',
    ])
  })

  it('are none with one sign, without a letter, and in code', () => {
    expect(headings('#meetup was full.\n\n##42 came.\n\n    ##Indented')).toEqual([])
    const fenced = post('```sh\n##Comment\n```\n\n<pre>\n##Other\n</pre>')
    expect(fenced.headings).toEqual([])
    expect(codes(fenced).join('\n') + plainText(fenced)).toContain('##Comment')
    expect(headings('<code>\n\n##Open\n\n<pre>\n##Other\n</pre>\n\n##After')).toEqual(['Open', 'After'])
  })
})

describe('links to notes', () => {
  it('show their words', () => {
    expect(plainText(post('Spoke: [[Ada Lovelace]] and [[people/grace|Grace Hopper]].'))).toContain(
      'Spoke: Ada Lovelace and Grace Hopper.',
    )
  })

  it('are left alone in code, before an address, as a number, and with a mark of a file', () => {
    const kept = plainText(post('`[[Ada]]` and ![[loom.png]] and [[1]] and if [[ -f x ]] then'))
    for (const words of ['[[Ada]]', '[[loom.png]]', '[[1]]', '[[ -f x ]]']) expect(kept).toContain(words)
    expect(post('[[Ada]](https://x.example/ada)').links.map(link => link.href)).toEqual(['https://x.example/ada'])
  })
})

describe('addresses with spaces', () => {
  it('are addresses all the same, with and without a title', () => {
    const read = post(
      '![Hall](images/our hall.jpg "The hall") and [slides](./my talk (final).pdf) and [a](https://x.example/a b)',
    )
    expect(read.images.map(image => image.src)).toEqual(['images/our hall.jpg'])
    expect(read.links.map(link => link.href)).toEqual(['./my%20talk%20(final).pdf', 'https://x.example/a%20b'])
    expect(plainText(read)).toContain('slides and a')
  })

  it('are not seen in words in brackets, in code, and where no space is', () => {
    const kept = plainText(post('See [1](the notes below), [sic](his/her own words) and `![Hall](our hall.jpg)`.'))
    expect(kept).toContain('[1](the notes below), [sic](his/her own words)')
    expect(kept).toContain('![Hall](our hall.jpg)')
    expect(post('[b](https://x.example/b "A title")').links.map(link => link.href)).toEqual(['https://x.example/b'])
  })
})
