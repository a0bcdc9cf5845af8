import { describe, expect, it } from 'vitest'
import { escapeXml } from '../../../../src-main/core/export/epub/xml.ts'
import { createEpub } from '../../../../src-main/core/export/index.ts'
import { makeRecap, node, shownImage } from '../print/support-recaps.ts'
import { bookOf, makeOther, makeUntidy, placeAll, wordsIn } from './support-export.ts'

/** Tags that are open when a well-formed document ends: none. Throws where one is closed that is not the last opened. */
const openTags = (xml: string): readonly string[] => {
  const open: string[] = []
  for (const [, slash, name = '', , selfClosing] of xml.matchAll(
    /<(\/?)([a-zA-Z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g,
  )) {
    if (slash === '/') {
      const last = open.pop()
      if (last !== name) throw new Error(`</${name}> closes <${last}>`)
    } else if (selfClosing !== '/') open.push(name)
  }
  return open
}

const recaps = [makeUntidy(), makeOther()]
const make = (title?: string) => {
  const epub = createEpub(bookOf(recaps, title === undefined ? {} : { title }))
  const files = [
    ...epub.head(),
    ...recaps.map(recap => epub.recap(recap, placeAll(recap))),
    ...epub.finish({
      images: [{ name: 'EPUB/images/0.png', type: 'image/png' }],
      digest: '0123456789abcdef'.repeat(4),
      modified: '2026-11-22T09:00:00Z',
    }),
  ]
  return new Map(files.map(file => [file.name, file.text]))
}
const files = make('A & B')
const opf = files.get('EPUB/package.opf') ?? ''

describe('an EPUB', () => {
  it('begins with its media type', () => {
    expect([...files][0]).toEqual(['mimetype', 'application/epub+zip'])
  })

  it('is well-formed XML throughout, without named entities', () => {
    for (const [name, text] of files) {
      if (!/\.(?:xhtml|opf|xml|svg)$/.test(name)) continue
      expect([name, openTags(text)]).toEqual([name, []])
      expect(text.replace(/&(?:amp|lt|gt|quot);/g, '')).not.toContain('&')
      // What is no tag holds no bracket: nothing was overlooked above.
      const rest = text.replace(/<\?[^>]*\?>|<!DOCTYPE html>|<\/?[a-zA-Z][\w:-]*(?:\s+[\w:-]+="[^"<]*")*\s*\/?>/g, '')
      expect(rest).not.toMatch(/[<>]/)
    }
    expect(escapeXml('a\u0000\u000bb\ud800c<&">')).toBe('abc&lt;&amp;&quot;&gt;')
  })

  it('tells its title, languages, creators, date, an identifier of its content and what readers can expect', () => {
    for (const part of [
      '<dc:title id="title">A &amp; B</dc:title>',
      '<dc:language>fr-CA</dc:language>',
      '<dc:language>en</dc:language>',
      '<dc:creator>The organisers</dc:creator>',
      '<dc:date>2018-11</dc:date>',
      '<dc:identifier id="identifier">urn:uuid:01234567-89ab-8def-8123-456789abcdef</dc:identifier>',
      '<meta property="dcterms:modified">2026-11-22T09:00:00Z</meta>',
      '<meta property="schema:accessMode">visual</meta>',
      '<meta property="schema:accessibilityFeature">tableOfContents</meta>',
    ])
      expect(opf).toContain(part)
  })

  it('says that every image is described only where that is so, in the language of the book', () => {
    expect(opf).toContain('Chaque image a un texte de remplacement.')
    expect(opf).toContain('alternativeText')
    const one = makeRecap({
      path: 'a.md',
      images: [shownImage('a.png', { alt: '' })],
      body: [node('img', { dataImage: 0 })],
    })
    const epub = createEpub(bookOf([one]))
    epub.head()
    epub.recap(one, placeAll(one))
    const end = { images: [], digest: '0'.repeat(64), modified: '2026-11-22T09:00:00Z' }
    const text = [...epub.finish(end)].find(file => file.name.endsWith('.opf'))?.text
    expect(text).not.toContain('alternativeText')
    expect(text).toContain('Some images have no alternative text')
  })

  it.each([
    'x'.repeat(60),
    '雲の上で動くものを観察する三つの方法について語り合う長い夜の記録'.repeat(2),
    'An evening of Donaudampfschifffahrtsgesellschaftskapitäne',
  ])('keeps the title on its cover: %s', title => {
    const cover = make(title).get('EPUB/cover.svg') ?? ''
    const lines = [...cover.matchAll(/font-size="(\d+)" fill="#f6f2e8">([^<]+)</g)].slice(0, -1)
    expect(
      lines
        .map(([, , text]) => text)
        .join('')
        .replaceAll(' ', ''),
    ).toBe(title.replaceAll(' ', ''))
    for (const [, size, text = ''] of lines) {
      const letters = [...text].reduce((sum, char) => sum + (char > '\u2e80' ? 2 : 1), 0)
      expect(letters * Number(size) * 0.54).toBeLessThanOrEqual(980)
    }
  })

  it('lists every file once, and reads recaps in their order with the indexes at the end', () => {
    const listed = [...opf.matchAll(/href="([^"]+)"/g)].map(([, name]) => `EPUB/${name}`)
    const written = [...files.keys()].filter(name => name.startsWith('EPUB/') && !name.endsWith('.opf'))
    expect([...listed].sort()).toEqual([...written, 'EPUB/images/0.png'].sort())
    const ids = new Map([...opf.matchAll(/<item id="([^"]+)" href="([^"]+)"/g)].map(([, id, name]) => [id, name]))
    const spine = [...opf.matchAll(/idref="([^"]+)"/g)].map(([, id]) => ids.get(id))
    expect(spine.slice(0, 5)).toEqual([
      'cover.xhtml',
      'nav.xhtml',
      'recap-1.xhtml',
      'recap-2.xhtml',
      'index-cities.xhtml',
    ])
  })

  it('leads only to what is there: every link in every file, headings in the navigation', () => {
    const idsIn = (text: string): ReadonlySet<string> =>
      new Set([...text.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''))
    let links = 0
    for (const [name, text] of files) {
      if (!name.endsWith('.xhtml')) continue
      for (const [, href = ''] of text.matchAll(/\shref="([^"]+)"/g)) {
        if (/^(?:https?|mailto):/.test(href)) {
          expect(href).not.toMatch(/[\s<>é]/)
          continue
        }
        const [file = '', fragment] = href.split('#')
        const target = files.get(file === '' ? name : `EPUB/${file}`)
        expect([name, href, target !== undefined]).toEqual([name, href, true])
        if (fragment !== undefined) expect([...idsIn(target ?? '')]).toContain(fragment)
        links += 1
      }
    }
    expect(links).toBeGreaterThan(12)
    expect(files.get('EPUB/nav.xhtml')).toContain(
      '<a href="recap-1.xhtml#p-own">Own heading </a>'.replace(' </a>', '</a>'),
    )
  })

  it('gives each chapter the language of its recap, and keeps its words', () => {
    const chapter = files.get('EPUB/recap-1.xhtml') ?? ''
    expect(chapter).toContain(
      '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="fr-CA" xml:lang="fr-CA">',
    )
    for (const word of wordsIn('another evening item without a list meaning cell block in emphasis'))
      expect(wordsIn(chapter)).toContain(word)
    expect(chapter).not.toContain('alert')
  })

  it('gives ids that were taken another time to none, and skips levels of headings without breaking the navigation', () => {
    const recap = makeRecap({
      path: 'a.md',
      body: [
        node('h2', { id: 'a' }, 'One'),
        node('h5', {}, 'Deep'),
        node('h3', {}, 'Middle'),
        node('h2', {}, 'Two'),
        node('p', { id: 'a' }, 'x'),
      ],
    })
    const epub = createEpub(bookOf([recap]))
    const chapter = epub.recap(recap, new Map()).text
    expect([...chapter.matchAll(/ id="p-a"/g)]).toHaveLength(1)
    const nav = epub
      .finish({ images: [], digest: '0'.repeat(64), modified: '' })
      .find(file => file.name.endsWith('nav.xhtml'))
    expect(openTags(nav?.text ?? '')).toEqual([])
    for (const words of ['One', 'Deep', 'Middle', 'Two']) expect(nav?.text).toContain(`>${words}</a>`)
  })
})
