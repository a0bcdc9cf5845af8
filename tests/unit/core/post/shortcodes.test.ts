import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../src-main/core/post/index.ts'
import { codes, elements, openFixture, parseText, treeText } from './fixture.ts'

const placeholders = (post: ReturnType<typeof parseText>) =>
  ['div', 'span'].flatMap(name => elements(post, name)).filter(node => node.properties.dataPlaceholder !== undefined)

describe('Hugo’s shortcodes', () => {
  const harbour = openFixture('hugo-site').post('content/evenings/2019/0524-harbour/index.md')

  it('shows figures with caption and alternative text', () => {
    const rope = harbour.images.find(image => image.path === 'static/images/rope.png')
    expect(rope).toMatchObject({ alt: 'Coiled rope', caption: 'Rope – The long rope', status: 'shown', inBody: true })
    expect(elements(harbour, 'figcaption').map(node => treeText([node]))).toEqual(['Rope – The long rope'])
  })

  it('leaves no braces of a shortcode that is never closed, keeps its words, and says so', () => {
    const post = parseText('---\ntitle: T\n---\n\nBefore {{< figure src=x and after.\n\nNext paragraph.\n')
    expect(plainText(post)).not.toContain('{{')
    expect(plainText(post)).toContain('figure src=x and after.')
    expect(post.problems).toContainEqual(expect.objectContaining({ code: 'shortcode-unknown', line: 5 }))
  })

  it('shows a video as a quiet placeholder that leads to it', () => {
    const video = placeholders(harbour).find(node => node.properties.dataPlaceholder === 'video')
    expect(video && treeText([video])).toBe('Video on YouTube')
    expect(harbour.links.map(link => link.href)).toContain('https://www.youtube.com/watch?v=aB3_xyz-123')
  })

  it('keeps what is inside a note, as Markdown', () => {
    const [note] = elements(harbour, 'aside')
    expect(note && treeText([note]).trim()).toBe('Bring gloves next time.')
    expect(elements(harbour, 'p').filter(node => node.children.length === 0)).toEqual([])
    expect(elements(harbour, 'em').map(node => treeText([node]))).toEqual(['gloves'])
  })

  it('stands a placeholder for an unknown one and reports it once, with its line', () => {
    const unknown = placeholders(harbour).find(node => node.properties.dataPlaceholder === 'shortcode')
    expect(unknown && treeText([unknown])).toBe('Not shown here: weather strip')
    const reported = harbour.problems.filter(one => one.code === 'shortcode-unknown')
    expect(reported).toHaveLength(1)
    expect(reported[0]).toMatchObject({ severity: 'notice', line: 41 })
  })

  it('leaves templates in code as they are, and shows escaped shortcodes there', () => {
    const code = harbour.blocks.find(block => block.kind === 'code')
    expect(code?.text).toBe('image: {{ .Values.lamp }}\nnote: {{< note >}}')
  })

  it('leaves no braces in any other text, and no label of a placeholder', () => {
    const texts = harbour.blocks.filter(block => block.kind !== 'code').map(block => block.text)
    expect(texts.join('\n')).not.toMatch(/\{\{|\}\}|Video on|Not shown/)
    expect(treeText(harbour.body)).toContain('Video on')
  })

  it.each([
    ['{{< youtube id="abc" >}}', 'Video on YouTube', 'https://www.youtube.com/watch?v=abc'],
    ['{{< vimeo 123 >}}', 'Video on Vimeo', 'https://vimeo.com/123'],
    ['{{< x user="ana" id="42" >}}', 'Post by @ana on X', 'https://x.com/ana/status/42'],
    ['{{< tweet 42 >}}', 'Post on X', 'https://x.com/i/status/42'],
    ['{{% gist ana abc %}}', 'Code on GitHub Gist', 'https://gist.github.com/ana/abc'],
  ])('%s is “%s”', (text, label, href) => {
    const post = parseText(`Before.\n\n${text}\n\nAfter.`)
    expect(placeholders(post).map(node => treeText([node]))).toEqual([label])
    expect(post.links).toEqual([{ href, text: label }])
    expect(post.blocks.map(block => block.text)).toEqual(['Before.', 'After.'])
    expect(codes(post)).not.toContain('shortcode-unknown')
  })

  it.each([
    ['{{< twitter ana_b >}}', '@ana_b', 'https://twitter.com/ana_b'],
    ['{{< tweet 42 >}}', 'Post on X', 'https://x.com/i/status/42'],
    ['{{< youtube abc >}}', 'Video on YouTube', 'https://www.youtube.com/watch?v=abc'],
  ])('%s inside a heading leaves it one heading', (text, label, href) => {
    const post = parseText(`---\ntitle: T\n---\n\n### Looms by Ana (${text}) and Bea\n\nAfter.`)
    const headings = post.blocks.filter(block => block.kind === 'heading')
    expect(headings).toHaveLength(1)
    expect(headings[0]?.text).toMatch(/^Looms by Ana \(.*\) and Bea$/)
    expect(post.links).toEqual([{ href, text: label }])
  })

  it('reads code, details, parameters, references and wrappers', () => {
    const post = parseText(
      '---\ntitle: t\nlamp: red\n---\n{{< highlight go "linenos=table" >}}\nx := "{{ y }}"\n{{< /highlight >}}\n\n' +
        '{{< details "More" >}}\nInside **bold**.\n{{< /details >}}\n\nA {{< param lamp >}} lamp. [To]({{< relref "other.md#a" >}})\n\n' +
        '{{< columns >}}\n- one\n{{< /columns >}}\n\nBoxed {{< frob >}}words{{< /frob >}} here.',
    )
    expect(post.blocks.map(block => block.text)).toEqual([
      'x := "{{ y }}"',
      'More',
      'Inside bold.',
      'A red lamp. To',
      'one',
      'Boxed words here.',
    ])
    expect(elements(post, 'code')[0]?.properties.className).toEqual(['language-go'])
    expect(post.links).toEqual([{ href: 'other.md#a', text: 'To' }])
    expect(codes(post).filter(code => code === 'shortcode-unknown')).toHaveLength(1)
  })

  it('shows tags of code spans and escaped tags of prose as code', () => {
    const post = parseText('Write `{{< youtube x >}}` or {{</* figure src="a" */>}}, never {{ .Title }} or {{< broken.')
    expect(elements(post, 'code').map(node => treeText([node]))).toEqual([
      '{{< youtube x >}}',
      '{{< figure src="a" >}}',
      '{{ .Title }}',
    ])
    expect(plainText(post)).toMatch(/or\s+broken\.$/)
    expect(placeholders(post)).toEqual([])
  })

  it('stay in the list item that holds them', () => {
    const post = parseText('1. one\n\n   {{< figure src="a.png" >}}\n\n2. two\n', { files: ['content/posts/a.png'] })
    expect(elements(post, 'ol')).toHaveLength(1)
    expect(elements(post, 'figure')).toHaveLength(1)
    expect(post.images[0]?.status).toBe('shown')
  })

  it('closes pairs that overlap or miss an end without losing text', () => {
    const post = parseText(
      '{{< note >}}\na\n\n{{< tip >}}\nb\n\n{{< /note >}}\nc\n\n{{< /nothing >}}\n{{< warning >}}\nd',
    )
    expect(plainText(post).replace(/\s+/g, ' ')).toContain('a b c d')
  })
})

describe('Jekyll’s Liquid', () => {
  const first = openFixture('jekyll-site').post('_posts/2018-03-09-first-flight.md')
  const text = plainText(first)

  it('resolves values, so that images and links are found', () => {
    expect(first.images).toMatchObject([
      { src: '/assets/kite.png', status: 'shown', path: 'assets/kite.png' },
      { src: '/assets/field.png', status: 'shown', path: 'assets/field.png', caption: 'The field' },
    ])
    expect(first.links.map(link => link.href)).toEqual(['2018-04-13-second-flight.md', '/about/'])
    expect(text).toContain('Title: First flight.')
  })

  it('drops comments, control tags and attribute lists, and keeps what lies between', () => {
    expect(text).not.toMatch(/not for readers|\{:|\{%|wide/)
    expect(text).toContain('Shown anyway.')
  })

  it('shows code and what is kept raw', () => {
    expect(first.blocks.find(block => block.kind === 'code')?.text).toBe('fmt.Println("up")')
    expect(text).toContain('Templates look like {{ wind.speed }} there.')
    expect(elements(first, 'code').map(node => treeText([node]).trim())).toContain('{{ wind.speed }}')
  })

  it('stands a placeholder for an unknown include', () => {
    expect(codes(first)).toEqual(['shortcode-unknown'])
    expect(treeText(first.body)).toContain('Not shown here: map')
  })

  it('reads tags and categories as Jekyll separates them', () => {
    expect(first.keywords).toEqual(['wind', 'string', 'club', 'field'])
  })

  it('leaves other people’s templates in code alone, and takes raw marks away there', () => {
    const post = parseText('`{% raw %}{{ a }}{% endraw %}` and\n\n```\n{{ .Values.x }} {% if y %}\n```\n', {
      kind: 'jekyll',
    })
    expect(post.blocks.map(block => block.text)).toEqual(['{{ a }} and', '{{ .Values.x }} {% if y %}'])
  })

  it('is read in a plain folder where a post clearly uses it, and nowhere else', () => {
    const liquid = '![a]({{ site.baseurl }}/a.png)'
    expect(parseText(liquid, { kind: 'folder', path: 'p.md', files: ['a.png'] }).images[0]?.status).toBe('shown')
    expect(parseText('Half {% off %} today', { kind: 'folder' }).blocks[0]?.text).toBe('Half {% off %} today')
  })
})
