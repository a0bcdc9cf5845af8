import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isEasyToParse } from '../../../../src-main/core/post/body/complexity.ts'
import { createFileIndex } from '../../../../src-main/core/post/file-index.ts'
import { createLinkTable, parsePost, plainText, resolveLink, wordCount } from '../../../../src-main/core/post/index.ts'
import { allNodes, codes, elements, parseText } from './fixture.ts'

const PIECES = [
  '<script>alert(1)</script>',
  '<iframe src="x">',
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<svg onload=alert(1)>',
  '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<style>*{}</style>',
  '<form action=x><input name=y>',
  '<base href=//x>',
  '<meta http-equiv=refresh>',
  '<link rel=stylesheet href=x>',
  '<object data=x>',
  '<embed src=x>',
  '[x](javascript:alert(1))',
  '![x](javascript:alert(1))',
  '<!--',
  '-->',
  '<![CDATA[',
  '<template>',
  '<noscript>',
  '<p',
  '<div style="background:url(x)">',
  '<td background=x>',
  '<video poster=x>',
  '{{< ',
  ' >}}',
  '{{% ',
  '{{',
  '}}',
  '{% raw %}',
  '{% endraw %}',
  '{% include x src="y.png" %}',
  '{{ site.url }}',
  '{{< note >}}',
  '{{< /note >}}',
  '{{< figure src="javascript:x" link="javascript:y" >}}',
  '---\n',
  '+++\n',
  'title: x\n',
  '{"a": ',
  '`',
  '```\n',
  '> ',
  '- ',
  '\n\n',
  '\t',
  '| a | b |\n|---|---|\n',
  '[^1]',
  '[^1]: x\n',
  '&lt;',
  '&#0;',
  '\u0000',
  '\ud800',
  '\u202e',
  'é',
  'text ',
  '# ',
  '<slot-open data-pair="1">',
  'slot',
  '__proto__: x\n',
  '<xmp>',
  '<plaintext>',
  '<select>',
]
const ALLOWED = new Set([
  'id',
  'lang',
  'dir',
  'className',
  'dataPlaceholder',
  'dataWidth',
  'dataImage',
  'dataLink',
  'alt',
  'width',
  'height',
  'start',
  'reversed',
  'type',
  'value',
  'colSpan',
  'rowSpan',
  'scope',
  'align',
  'open',
  'dateTime',
  'disabled',
  'checked',
  'title',
])
const BANNED =
  /^(?:script|style|iframe|frame|object|embed|form|link|meta|base|svg|math|template|video|audio|noscript|button|select|textarea|slot-.*)$/

const body = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
  ),
  { maxLength: 30 },
)
const place = fc.constantFrom('content/a/b.md', 'a.html', '_posts/2018-01-02-a.markdown', '')
const kind = fc.constantFrom('hugo', 'jekyll', 'folder')

describe('whatever a post holds', () => {
  it('parses without throwing, to nothing that could run or fetch', () => {
    fc.assert(
      fc.property(body, place, kind, (pieces, path, kind) => {
        const files = createFileIndex([path, 'y.png'])
        const post = parsePost({ path, site: { root: '', kind }, files, text: pieces.join('') })
        for (const node of allNodes(post.body)) {
          if (node.type === 'text') continue
          expect(node.tagName).not.toMatch(BANNED)
          for (const name of Object.keys(node.properties)) expect(ALLOWED).toContain(name)
          const { dataImage, dataLink } = node.properties
          if (dataImage !== undefined) expect(post.images[Number(dataImage)]).toBeDefined()
          if (dataLink !== undefined) expect(post.links[Number(dataLink)]).toBeDefined()
        }
        const table = createLinkTable([post])
        for (const { href } of post.links) {
          const link = resolveLink(table, post, href)
          if (link.kind === 'external') expect(link.url).toMatch(/^(?:https?:\/\/|mailto:)/i)
        }
        for (const image of post.images) expect(image.path === undefined || files.has(image.path)).toBe(true)
        const ids = allNodes(post.body).flatMap(node =>
          node.type === 'element' && node.properties.id !== undefined ? [node.properties.id] : [],
        )
        expect(new Set(ids).size).toBe(ids.length)
        expect(plainText(post)).toBeTypeOf('string')
        expect(wordCount(post)).toBeGreaterThanOrEqual(0)
        expect(structuredClone(post)).toEqual(post)
      }),
      { numRuns: 400 },
    )
  })

  it('leaves no braces of shortcodes in prose, nor slots anywhere', () => {
    const words = fc.constantFrom(
      '{{< note >}}',
      '{{< /note >}}',
      '{{% x %}}',
      '{{< a "b >}}',
      ' word ',
      '\n\n',
      '**',
      '- ',
      '{{ .x }}',
      '[a]({{< ref "b" >}})',
      '<b>',
      '{{<',
      '>}}',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 20 }), parts => {
        const post = parseText(parts.join(''))
        const prose = (nodes: typeof post.body): string =>
          nodes
            .map(node => (node.type === 'text' ? node.value : node.tagName === 'code' ? '' : prose(node.children)))
            .join('')
        expect(prose(post.body)).not.toMatch(/\{\{[<%]|[>%]\}\}/)
        expect(JSON.stringify(post)).not.toMatch(/slot\w+n\d+z/)
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    ['asterisks', '**a*'],
    ['brackets', '[a]('],
    ['quotes', '>'],
    ['tags', '<b>x<p>'],
    ['shortcodes', '{{< note >}}\n'],
    ['open shortcodes', '{{< a "'],
    ['underlined headings', 'a\n-\n'],
    ['unclosed YAML', '- - - -'],
  ])(
    'a flood of %s keeps its text and ends in seconds',
    (_name, piece) => {
      const post = parseText(piece.repeat(Math.ceil(300_000 / piece.length)))
      expect(post.body).toBeDefined()
    },
    20_000,
  )

  it.each([
    ['tags of code that nothing closes', 'a.md', `##A\n${'<pre>'.repeat(280_000)}`],
    ['empty lines of code', 'a.html', `<pre>a${'\n'.repeat(1_000_000)}b</pre>`],
    ['empty lines in a pair of code', 'a.md', `{{< code >}}a${'\n'.repeat(1_000_000)}b{{< /code >}}`],
  ])(
    'more than a million characters of %s end in seconds',
    (_name, path, text) => {
      expect(parseText(text, { path }).body).toBeDefined()
    },
    20_000,
  )

  it.each(['-'.repeat(80), '='.repeat(120), '- '.repeat(60), '*'.repeat(50)])('a long rule %s is no nesting', rule => {
    const post = parseText(`# Evening\n\nHeading\n${rule}\n\nWords with **weight**.\n`)
    expect(codes(post)).not.toContain('body-simplified')
    expect(elements(post, 'strong')).toHaveLength(1)
  })

  it('a paragraph of tens of thousands of lines keeps its text and ends in seconds', () => {
    const line = '12:00 Words: and more of them\n'
    const long = parseText(line.repeat(45_000))
    expect(codes(long)).toContain('body-simplified')
    expect(plainText(long)).toContain('12:00 Words: and more of them')
    const isEasy = (text: string): boolean => isEasyToParse(text, 'markdown')
    expect(isEasy(line.repeat(45_000))).toBe(false)
    expect(isEasy(line.repeat(5000))).toBe(true)
    // The same lines in many paragraphs, in HTML or in a list take no longer than their length.
    expect(isEasy(`${line.repeat(10)}\n`.repeat(4000))).toBe(true)
    expect(isEasy(`<div>\n${line.repeat(45_000)}</div>`)).toBe(true)
    expect(isEasy(`- ${line}`.repeat(35_000))).toBe(true)
  }, 20_000)

  it('a long honest text is not taken for a flood', () => {
    const post = parseText('A **bold** word, a [link](a.md) and `code` in one of many paragraphs.\n\n'.repeat(3000))
    expect(codes(post)).not.toContain('body-simplified')
    expect(post.links).toHaveLength(3000)
  })
})
