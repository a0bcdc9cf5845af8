import { describe, expect, it } from 'vitest'
import { plainText, wordCount } from '../../../../src-main/core/post/index.ts'
import { codes, elements, openFixture, parseText, treeText } from './fixture.ts'

describe('a post’s tree', () => {
  it('has numbers in place of addresses', () => {
    const post = parseText('[a](b.md) ![c](d.png)\n\n<a href="b.md">e</a><img src="d.png">')
    expect(elements(post, 'a').map(node => node.properties)).toEqual([{ dataLink: 0 }, { dataLink: 1 }])
    expect(elements(post, 'img').map(node => node.properties.dataImage)).toEqual([0, 0])
    expect(post.links).toEqual([
      { href: 'b.md', text: 'a' },
      { href: 'b.md', text: 'e' },
    ])
    expect(post.images).toHaveLength(1)
  })

  it('keeps of styles only place and width', () => {
    const post = parseText(
      '<img src="a.png" style="float: right; width: 40%; position: fixed" class="alignleft evil"><p style="color:red" class="x">t</p>',
    )
    expect(elements(post, 'img')[0]?.properties).toMatchObject({ className: ['align-right'], dataWidth: '40%' })
    expect(JSON.stringify(post.body)).not.toMatch(/fixed|evil|color|"x"/)
  })

  it('gives every heading an id of its own, the author’s where there is one', () => {
    const post = parseText(
      '# Été à Montréal!\n\n## Talks\n\n## Talks\n\n### Lamps {#lamps}\n\n<h2 id="talks-1">x</h2>\n\n## <img src="a.png">',
    )
    expect(post.headings.map(heading => heading.id)).toEqual(['été-à-montréal', 'talks', 'talks-1', 'lamps', 'x'])
    expect(post.headings.map(heading => heading.level)).toEqual([1, 2, 2, 3, 2])
    expect(post.headings[3]?.text).toBe('Lamps')
    const ids = [...'123'].flatMap(level => elements(post, `h${level}`)).map(node => node.properties.id)
    expect(ids.filter(id => id !== undefined)).toHaveLength(5)
  })

  it('has no link that nobody can see: it says its web address, or is a mere mark', () => {
    const post = parseText(
      '[](https://www.example.org/talks/) [ ](https://example.org) <a id="here" href="#top"></a>[![](d.png)](e.md)',
    )
    const links = elements(post, 'a')
    expect(links.map(link => treeText(link.children))).toEqual(['example.org/talks', 'example.org', ''])
    expect(elements(post, 'img')).toHaveLength(1)
    expect(elements(post, 'span').map(mark => mark.properties.id)).toContain('here')
  })

  it('reads items on behind an empty line in a list of HTML, but shows an example of HTML as code', () => {
    const torn = parseText('<ul>\n\t<li>Looms</li>\n\n\t<li>Thread</li>\n</ul>\n\nThe end.')
    expect(elements(torn, 'li').map(item => treeText(item.children).trim())).toEqual(['Looms', 'Thread'])
    expect(elements(torn, 'pre')).toEqual([])
    const example = parseText(
      '<div>A</div>\n\nWrite this:\n\n    <li>Looms</li>\n\n<ul>\n\n```\n<li>x</li>\n```\n\n</ul>',
    )
    expect(elements(example, 'pre').map(code => treeText(code.children).trim())).toEqual([
      '<li>Looms</li>',
      '<li>x</li>',
    ])
  })

  it('cannot bring what only the reading of a post may make', () => {
    const post = parseText(
      '<div data-placeholder="video" data-link="3" data-image="0">shown</div><slot-open data-pair="1" data-tag="script">t</slot-open>',
    )
    expect(plainText(post)).toContain('shown')
    expect(JSON.stringify(post.body)).not.toMatch(/dataPlaceholder|dataLink|dataImage|script|slot/)
  })

  it('stands placeholders for frames, sound, drawings', () => {
    const post = parseText(
      '<iframe src="https://player.vimeo.com/video/12345"></iframe>\n\n<iframe src="javascript:alert(1)"></iframe>\n\n<audio src="https://a.example/b.mp3"></audio>\n\nx <svg><text>secret</text></svg> y',
    )
    expect(post.links.map(link => link.href)).toEqual(['https://vimeo.com/12345', 'https://a.example/b.mp3'])
    expect(plainText(post)).not.toMatch(/secret|Vimeo/)
    expect(treeText(post.body)).toContain('Video on Vimeo')
  })

  it('reads a whole HTML page without the site around it', () => {
    const post = openFixture('plain-folder').post('2017-09-30 Supper.html')
    expect(post).toMatchObject({
      title: 'Souper d’automne',
      lang: 'fr-CA',
      description: 'Un souper d’automne.',
      format: 'html',
    })
    expect(post.date).toEqual({ value: '2017-10-01', source: 'page' })
    expect(plainText(post)).toBe('Souper d’automne\n\nLa soupe & le pain.\nPuis le fromage.')
    expect(JSON.stringify(post.body)).not.toMatch(/alert|onclick|Accueil|Le cahier/)
  })

  it('shows a body that is nested beyond reason as plain text, and says so', () => {
    const deep = parseText(`${'<div>'.repeat(50_000)}words ${'</div>'.repeat(50_000)}`)
    expect(plainText(deep)).toContain('words')
    expect(codes(deep)).toContain('body-simplified')
    const shallow = parseText(`${'<div>'.repeat(300)}words`)
    expect(plainText(shallow)).toContain('words')
    expect(codes(shallow)).not.toContain('body-simplified')
  })

  it('shows a body as plain text that would keep the parser busy for minutes: too long, or a list without end', () => {
    const long = parseText('word '.repeat(400_000))
    expect(codes(long)).toContain('body-simplified')
    expect(plainText(long)).toContain('word word')
    const list = parseText(Array.from({ length: 600 }, (_, depth) => `${'  '.repeat(depth)}- item`).join('\n'))
    expect(codes(list)).toContain('body-simplified')
    expect(plainText(list)).toContain('item')
    const picture = `![drawn](data:image/png;base64,${'A'.repeat(2_000_000)}) and **bold**`
    expect(codes(parseText(picture))).not.toContain('body-simplified')
    expect(codes(parseText('- a\n  - b\n    - c\n'))).not.toContain('body-simplified')
  })

  it('reads a long text as it would a short one', () => {
    const part = (at: number): string =>
      `## Part ${at}\n\nSee [the lamp][lamp] and a note[^1].\n\n\`\`\`\n# not a heading\n\nText in code\n\`\`\`\n\n- item\n\n  more\n\n`
    const count = 400
    const post = parseText(
      `---\ntitle: Long\n---\n${Array.from({ length: count }, (_, at) => part(at)).join('')}\n[lamp]: lamp.md\n[^1]: The note.\n`,
    )
    expect(post.headings).toHaveLength(count + 1)
    expect(post.links.filter(link => link.href === 'lamp.md')).toHaveLength(count)
    expect(post.blocks.filter(block => block.kind === 'code')).toHaveLength(count)
    expect(post.blocks.filter(block => block.kind === 'list-item' && block.text === 'more')).toHaveLength(count)
    expect(plainText(post)).toContain('The note.')
    expect(post.blocks.filter(block => block.text.includes('The note.'))).toHaveLength(1)
  })
})

describe('text blocks', () => {
  it('say what they are, under which heading, in order', () => {
    const post = parseText(
      'Intro *soft* [site](http://a.b).\n\n## Talks\n\n- **Ana**: lamps\n  - encore\n- Ben\n\n> Wise words\n\n```\ncode  here\n```\n',
    )
    expect(post.blocks).toEqual([
      {
        kind: 'paragraph',
        text: 'Intro soft site.',
        links: [{ start: 11, end: 15, href: 'http://a.b' }],
        emphasis: [{ start: 6, end: 10 }],
      },
      { kind: 'heading', level: 2, text: 'Talks', links: [], emphasis: [] },
      {
        kind: 'list-item',
        level: 1,
        group: 1,
        under: 1,
        text: 'Ana: lamps',
        links: [],
        emphasis: [{ start: 0, end: 3 }],
      },
      { kind: 'list-item', level: 2, group: 2, under: 1, text: 'encore', links: [], emphasis: [] },
      { kind: 'list-item', level: 1, group: 1, under: 1, text: 'Ben', links: [], emphasis: [] },
      { kind: 'quote', under: 1, text: 'Wise words', links: [], emphasis: [] },
      { kind: 'code', under: 1, text: 'code here', links: [], emphasis: [] },
    ])
  })

  it('give table cells their place and header', () => {
    const { blocks } = openFixture('hugo-site').post('content/evenings/2019/0524-harbour/index.md')
    const cells = blocks.filter(block => block.kind === 'table-cell')
    expect(cells.map(cell => [cell.row, cell.column, cell.header, cell.text])).toEqual([
      [0, 0, undefined, 'Lamp'],
      [0, 1, undefined, 'Lender'],
      [1, 0, 'Lamp', 'Red'],
      [1, 1, 'Lender', 'Odile'],
      [2, 0, 'Lamp', 'Blue'],
      [2, 1, 'Lender', 'Ines'],
    ])
    expect(new Set(cells.map(cell => cell.group)).size).toBe(1)
  })

  it('fold white space, keep broken lines, and put alternative texts and captions apart', () => {
    const post = parseText(
      '<div>one&nbsp; two\n three<br> four <img src="a.png" alt="Lamp" title="Lit"></div><figure><img src="b.png"><figcaption>Rope</figcaption></figure>',
    )
    expect(post.blocks.map(block => [block.kind, block.text])).toEqual([
      ['paragraph', 'one two three\nfour'],
      ['alt', 'Lamp'],
      ['caption', 'Lit'],
      ['caption', 'Rope'],
    ])
    expect(post.images.map(image => image.caption)).toEqual(['Lit', 'Rope'])
    expect(wordCount(post)).toBe(6)
  })

  it('take a division of a picture and its caption for a figure, and no other', () => {
    const post = parseText(
      '<div class="wp-block-image"><img src="a.png" style="float: left; width: 50%"><figcaption>Full room</figcaption></div>' +
        '<div><img src="b.png"> words <figcaption>Not alone</figcaption></div><div><img src="c.png"></div>',
    )
    expect(post.body.flatMap(one => (one.type === 'element' ? [one.tagName] : []))).toEqual(['figure', 'div', 'div'])
    expect(post.images[0]).toMatchObject({ caption: 'Full room' })
    expect(post.blocks.filter(({ text }) => text === 'Full room')).toHaveLength(1)
  })

  it('have offsets that point at what they say', () => {
    const post = parseText('Say  **two  words** and [ a link ](x.md)  there.')
    const [block] = post.blocks
    expect(block?.emphasis.map(({ start, end }) => block.text.slice(start, end))).toEqual(['two words'])
    expect(block?.links.map(({ start, end }) => block.text.slice(start, end))).toEqual(['a link'])
  })
})
