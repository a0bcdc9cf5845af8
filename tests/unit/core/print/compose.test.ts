import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LinkView, RecapView, TreeNode } from '../../../../src-main/contract/index.ts'
import { PLACE_ADDRESS, summaryOf } from '../../../../src-main/core/print/index.ts'
import { composeWhole, planOf, sheetOf, type Whole } from './support-document.ts'
import { facet, makeRecap, node, shownImage } from './support-recaps.ts'

const compose = (recaps: readonly RecapView[], more: Partial<Whole> = {}): string =>
  composeWhole({
    archiveName: 'meetups',
    recaps,
    options: { paper: 'a4', images: true },
    today: '2026-11-21',
    ...more,
  })

/** What is printed of one recap, without its title and the rest of the document. */
const bodyOf = (body: readonly TreeNode[], more: Partial<RecapView> = {}, input: Partial<Whole> = {}): string => {
  const html = compose([makeRecap({ path: 'a.md', title: 'Title of A', body, ...more })], input)
  return html.slice(html.indexOf('<div class="body">') + '<div class="body">'.length, html.lastIndexOf('</section>'))
}

describe('a whole document', () => {
  test('has cover, contents and each recap once, in the order asked for', () => {
    const recaps = ['c.md', 'a.md', 'b.md', 'c.md'].map(path => makeRecap({ path, title: `Recap ${path}` }))
    const html = compose(recaps)
    expect([...html.matchAll(/<h1>(.*?)<\/h1>/g)].map(match => match[1])).toEqual([
      'Recap c.md',
      'Recap a.md',
      'Recap b.md',
    ])
    for (const start of ['recap-1', 'recap-2', 'recap-3']) {
      expect(html.split(`id="${start}"`)).toHaveLength(2)
      expect(html.split(`href="${PLACE_ADDRESS}${start}"`)).toHaveLength(2)
    }
  })

  test('is titled as asked, else by the archive and its years', () => {
    const recaps = [makeRecap({ path: 'a', date: '2019-05-01' }), makeRecap({ path: 'b', date: '2018' })]
    const input = { archiveName: 'meetups', recaps, today: '2026-11-21' }
    const summary = (options: Whole['options']) => summaryOf(planOf({ ...input, options }))
    expect(summary({ paper: 'a4', images: true }).title).toBe('meetups, 2018–2019')
    const options = { paper: 'a4', images: true, title: ' The <best> years ' } as const
    expect(summary(options)).toMatchObject({ title: 'The <best> years', subject: '2 recaps, 2018 – May 2019' })
    expect(composeWhole({ ...input, options })).toContain('<title>The &#x3C;best> years</title>')
  })

  test('of a single recap is titled as that recap, and has neither cover nor contents nor indexes', () => {
    const recaps = [makeRecap({ path: 'a', title: 'Lamps and  ropes', date: '2019-05-01' })]
    const whole: Whole = { archiveName: 'meetups', recaps, options: { paper: 'a4', images: true }, today: '2026-11-21' }
    expect(summaryOf(planOf(whole)).title).toBe('Lamps and ropes')
    const sheet = { firstPage: 1, pages: {} }
    expect(sheetOf(whole, { ...sheet, sheet: 'front' })).toBeNull()
    expect(sheetOf(whole, { ...sheet, sheet: 'indexes' })).toBeNull()
    expect(sheetOf(whole, { ...sheet, sheet: 0 })?.html).toContain('<h1>Lamps and ropes</h1>')
  })

  test('spans one year where a date of that year is known to no month', () => {
    const recaps = [makeRecap({ path: 'a', date: '2019-06-07' }), makeRecap({ path: 'b', date: '2019' })]
    expect(compose(recaps)).toContain('<p class="cover-span">2019</p>')
  })

  test('keeps an upright picture smaller than one across the page', () => {
    const images = [
      shownImage('room.png', { width: 900, height: 600 }),
      shownImage('face.png', { width: 600, height: 600 }),
    ]
    const body = [node('p', {}, node('img', { dataImage: 0 })), node('p', {}, node('img', { dataImage: 1 }))]
    const html = bodyOf(body, { images })
    expect(html).toMatch(/<img src="\/archive\/face\.png"[^>]* class="upright"/)
    expect(html).not.toMatch(/room\.png"[^>]* class=/)
  })

  test('speaks the language of most recaps, and each recap its own', () => {
    const html = compose([
      makeRecap({ path: 'a', lang: 'fr', date: '2018-03-01', facets: { speakers: [facet('Zoé')] } }),
      makeRecap({ path: 'b', lang: 'fr-CA' }),
      makeRecap({ path: 'c', lang: 'fr' }),
      makeRecap({ path: 'd', lang: 'en', facets: { speakers: [facet('Ann')] } }),
    ])
    expect(html).toContain('<html lang="fr">')
    expect(html).toContain('Table des matières')
    expect(html).toContain('1er mars 2018')
    expect(html).toContain('<dt>Présentations</dt><dd>Zoé</dd>')
    expect(html).toContain('<section class="recap" lang="en" style="page:recap-4">')
    expect(html).toContain('<dt>Speakers</dt><dd>Ann</dd>')
  })

  test('holds no script, and nothing of a title or a name can become markup or style', () => {
    const nasty = '</style><script>alert(1)</script>"}@page{size:1cm}\\'
    fc.assert(
      fc.property(fc.oneof(fc.constant(nasty), fc.string({ unit: 'grapheme' })), words => {
        const html = compose(
          [makeRecap({ path: words, title: words, facets: { cities: [facet(words)], speakers: [facet(words)] } })],
          { archiveName: words, options: { paper: 'a4', images: true, title: words } },
        )
        expect(html.includes('<script')).toBe(false)
        expect(html.split('</style>')).toHaveLength(2)
        expect(html.slice(html.indexOf('<style>'), html.indexOf('</style>')).includes('size:1cm')).toBe(false)
      }),
      { numRuns: 30 },
    )
  })

  test('shows page numbers in the contents once they are known', () => {
    const recaps = [makeRecap({ path: 'a', title: 'A' }), makeRecap({ path: 'b', title: 'B' })]
    const numbers = (html: string): readonly (string | undefined)[] =>
      [...html.matchAll(/<span class="contents-page">(.*?)<\/span>/g)].map(match => match[1])
    const whole: Whole = { archiveName: 'meetups', recaps, options: { paper: 'a4', images: true }, today: '2026-11-21' }
    const front = (pages: Record<string, number>) => sheetOf(whole, { sheet: 'front', firstPage: 1, pages })
    expect(numbers(front({})?.html ?? '')).toEqual(['\u00a0', '\u00a0'])
    expect(front({})?.isFinal).toBe(false)
    const known = front({ 'recap-1': 3, 'recap-2': 17 })
    expect(numbers(known?.html ?? '')).toEqual(['3', '17'])
    expect(known?.isFinal).toBe(true)
  })
})

describe('a body', () => {
  test('has its headings moved below the title, and does not repeat the title', () => {
    const headings = (...levels: readonly number[]): string =>
      [...bodyOf(levels.map(level => node(`h${level}`, {}, `L${level}`))).matchAll(/<h(\d)>/g)].map(m => m[1]).join('')
    expect(headings(1, 2, 3)).toBe('234')
    expect(headings(2, 3)).toBe('23')
    expect(headings(4, 5, 4)).toBe('232')
    expect(headings(1, 5, 6)).toBe('266')
    expect(bodyOf([node('h1', {}, ' Title  of a '), node('p', {}, 'Text')])).toBe('<p>Text</p></div>')
    expect(
      bodyOf([node('h3', {}, node('img', { dataImage: 0 }), 'Ann\n Lee')], { images: [shownImage('ann.png')] }),
    ).toBe('<figure><img src="/archive/ann.png" alt=""></figure><h2>Ann Lee</h2></div>')
    expect(bodyOf([node('h2', {}, ' '), node('p', {}, 'Text')])).toBe('<p>Text</p></div>')
  })

  test('keeps no attribute, element or address that could act', () => {
    const html = bodyOf(
      [
        node('p', { onClick: 'x()', style: 'position:fixed', className: ['cover'] }, 'One'),
        node('script', {}, 'evil()'),
        node('iframe', { src: 'https://example.org' }),
        node('form', { action: 'https://example.org' }, node('p', {}, 'Two')),
        node('img', { src: 'https://example.org/x.png' }),
        node(
          'p',
          {},
          ...[0, 1, 2, 3].map(index => node('a', { dataLink: index, href: 'https://x.org' }, `word${index}`)),
        ),
      ],
      {
        links: [
          { kind: 'external', url: 'javascript:alert(1)' },
          { kind: 'external', url: 'file:///etc/passwd' },
          { kind: 'external', url: 'java\nscript:alert(1)' },
          { kind: 'broken', href: '../gone.md', reason: 'It is not there.' },
        ],
      },
    )
    expect(html).toBe('<p>One</p><p>Two</p><p>word0word1word2word3</p></div>')
  })

  test('links to the printed recaps with their page, and numbers the addresses that lead out', () => {
    const links: readonly LinkView[] = [
      { kind: 'recap', path: 'b.md', title: 'B', fragment: 'deep' },
      { kind: 'recap', path: 'elsewhere.md', title: 'Elsewhere' },
      { kind: 'fragment', fragment: 'here' },
      { kind: 'external', url: 'https://example.org/a?b=1&c=2' },
      { kind: 'external', url: 'https://plain.example.org/' },
    ]
    const a = makeRecap({
      path: 'a.md',
      links,
      body: [
        node(
          'p',
          { id: 'here' },
          ...links.map((_, at) => node('a', { dataLink: at }, at === 4 ? 'plain.example.org' : `w${at}`)),
        ),
        node('p', {}, node('a', { dataLink: 3 }, 'again')),
      ],
    })
    const b = makeRecap({ path: 'b.md', body: [node('h2', { id: 'deep' }, 'Deep')] })
    const whole: Whole = {
      archiveName: 'meetups',
      recaps: [a, b],
      options: { paper: 'a4', images: true },
      today: '2026-11-21',
    }
    const sheet = sheetOf(whole, { sheet: 0, firstPage: 3, pages: { 'recap-1': 3, 'recap-2': 12 } })
    const html = sheet?.html ?? ''
    expect(sheet?.isFinal).toBe(true)
    expect(sheetOf(whole, { sheet: 0, firstPage: 3, pages: {} })?.isFinal).toBe(false)
    expect(html).toContain(
      '<a href="#recap-2-1" class="internal">w0</a><span class="page-reference"> (p.\u00a012)</span>w1<a href="#recap-1-1" class="internal">w2</a>',
    )
    expect(html).toContain('<h2 id="recap-2-1">Deep</h2>')
    expect(html).toContain('class="external">w3</a><sup class="note-number">1</sup>')
    expect(html).toContain('class="external">again</a><sup class="note-number">1</sup>')
    expect(html).toContain('class="external">plain.example.org</a></p>')
    expect(html).toContain(
      '<ol><li><a href="https://example.org/a?b=1&#x26;c=2">https://example.org/a?b=1&#x26;c=2</a></li></ol>',
    )
  })

  test('marks where words may be parted in prose, and nowhere else', () => {
    const word = 'notwithstanding'
    const html = bodyOf([
      node('p', {}, word, ' ', node('code', {}, word), ' ', node('em', { lang: 'de' }, word)),
      node('h2', {}, word),
      node('pre', {}, word),
      node('table', {}, node('tr', {}, node('td', {}, word))),
    ])
    expect(html).toContain(`<p>notwith\u00adstanding <code>${word}</code> <em lang="de">${word}</em></p>`)
    expect(html.split('\u00ad')).toHaveLength(2)
  })

  test('keeps a sign that a space stands before with its word', () => {
    const html = bodyOf([
      node('p', {}, 'Et toute l’entreprise ? « Oui », dit-elle : voici https://example.org/?q=1 ok'),
    ])
    expect(html).toContain('<span class="unbroken">entreprise ?</span> <span class="unbroken">« Oui »,</span>')
    expect(html).toContain('dit<span class="unbroken">-elle :</span>')
    expect(html).toContain('https://example.org/?q=1')
    expect(bodyOf([node('p', {}, node('strong', {}, 'Mémoire'), ' : tout')])).toContain('</strong>\u00a0: tout')
  })

  test('prints every picture in a figure, or says which one is not there', () => {
    const images = [
      shownImage('images/room.jpg', { width: 800, height: 600, alt: 'Room', caption: 'Full "house"' }),
      { src: 'gone.png', alt: 'The panel', status: 'missing', inBody: true },
      { src: 'https://example.org/far.png', status: 'remote', inBody: true },
      shownImage('images/icon.png', { width: 32, height: 32 }),
      { src: 'data:', status: 'inline', url: 'data:text/html,<script>', inBody: true },
    ] as const
    const html = bodyOf(
      [
        node('p', {}, 'Before ', node('img', { dataImage: 0 }), ' after', node('img', { dataImage: 3 })),
        node('p', {}, node('img', { dataImage: 1 })),
        node('p', {}, node('img', { dataImage: 2 })),
        node('p', {}, node('img', { dataImage: 4 })),
      ],
      { images },
    )
    expect(html).toContain(
      '<p>Before </p><figure><img src="/archive/images/room.jpg" alt="Room" width="800" height="600"><figcaption>Full "house"</figcaption></figure><p> after<img src="/archive/images/icon.png"',
    )
    expect(html).toContain('Missing image:</span> <span class="stand-in-name">gone.png</span>')
    expect(html).toContain('The panel')
    expect(html).toContain('Image on the web:</span> <a href="https://example.org/far.png"')
    expect(html).not.toContain('text/html')
    expect(html).not.toContain('data-caption')
    const without = bodyOf(
      [node('p', {}, 'Text'), node('p', {}, node('img', { dataImage: 0 }))],
      { images },
      {
        options: { paper: 'a4', images: false },
      },
    )
    expect(without).not.toContain('<img')
    expect(without).toContain('Room')
  })

  test('puts pictures of one paragraph side by side, and the lead picture where the body has none', () => {
    const images = [shownImage('a.png'), shownImage('b.png'), shownImage('lead.png', { inBody: false })]
    const gallery = bodyOf([node('p', {}, node('img', { dataImage: 0 }), node('br'), node('img', { dataImage: 1 }))], {
      images,
    })
    expect(gallery).toBe(
      '<div class="gallery"><figure><img src="/archive/a.png" alt=""></figure><figure><img src="/archive/b.png" alt=""></figure></div></div>',
    )
    expect(bodyOf([node('p', {}, 'Text')], { images })).toBe(
      '<figure><img src="/archive/lead.png" alt=""></figure><p>Text</p></div>',
    )
  })

  test('keeps a caption with its picture where the post has no figure, and the size that the post gives it', () => {
    const images = [shownImage('a.png', { width: 1200, height: 900 })]
    const body = [node('div', {}, node('img', { dataImage: 0, dataWidth: '50%' }), node('figcaption', {}, 'Seen here'))]
    expect(bodyOf(body, { images })).toBe(
      '<figure><img src="/archive/a.png" alt="" width="1200" height="900" style="max-width:min(100%,50%)"><figcaption>Seen here</figcaption></figure></div>',
    )
    expect(bodyOf([node('img', { dataImage: 0, width: 300, dataWidth: '9;color:red' })], { images })).toContain(
      'style="max-width:min(100%,300px)"',
    )
  })

  test('counts the pictures that are not there', () => {
    const images = [
      { src: 'a', status: 'missing', inBody: true },
      { src: 'b', status: 'missing', inBody: false },
    ] as const
    const recaps = [makeRecap({ path: 'a', images, body: [node('img', { dataImage: 0 })] })]
    const plan = planOf({ archiveName: 'x', recaps, options: { paper: 'a4', images: true }, today: '2026-11-21' })
    expect(summaryOf(plan).missingImages).toBe(1)
  })
})
