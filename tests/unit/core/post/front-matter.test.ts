import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../src-main/core/post/index.ts'
import { codes, openFixture, parseText } from './fixture.ts'

describe('front matter', () => {
  it.each([
    ['YAML', '---\ntitle: Lamps\ndate: 2019-05-24\n---\nBody.'],
    ['TOML', '+++\ntitle = "Lamps"\ndate = 2019-05-24\n+++\nBody.'],
    ['JSON', '{ "title": "Lamps",\n "date": "2019-05-24" }\n\nBody.'],
    [
      'YAML after a byte order mark, blank lines and a comment, with CRLF',
      '\ufeff\r\n<!-- a\r\nb -->\r\n---\r\ntitle: Lamps\r\ndate: 2019-05-24\r\n---\r\nBody.',
    ],
    ['YAML closed by dots', '---\ntitle: Lamps\ndate: 2019-05-24\n...\nBody.'],
    ['lines without fences', 'Title: Lamps\nDate: 2019-05-24\nTags: light, glass\n\nBody.'],
    ['lines that only a rule closes', 'title: "Lamps"\ndate: 2019-05-24\n---\n\nBody.'],
    ['pairs above a line of waves', 'title=Lamps\ndate=2019-05-24\ntype=post\n~~~~~~\n\nBody.'],
    ['names in other case', '---\nTitle: Lamps\nDate: 2019-05-24\n---\nBody.'],
  ])('is read as %s', (_name, text) => {
    const post = parseText(text)
    expect(post.title).toBe('Lamps')
    expect(post.date).toEqual({ value: '2019-05-24', source: 'front-matter' })
    expect(plainText(post)).toBe('Lamps\n\nBody.')
    expect(post.problems).toEqual([])
  })

  it('names line and excerpt where it is broken, and keeps what single lines say and the body', () => {
    const post = openFixture('hugo-site').post('content/evenings/broken.md')
    expect(post.title).toBe('Broken: but readable')
    expect(post.date?.value).toBe('2018-11-02')
    expect(plainText(post)).toContain('The body survives.')
    const problem = post.problems.find(one => one.code === 'front-matter-invalid')
    expect(problem?.line).toBe(2)
    expect(problem?.excerpt).toBe('title: Broken: but readable')
  })

  it.each([
    ['title: Lamps: a history', 'a value holds a colon'],
    ['title: "Lamps', 'a quotation mark or a bracket is opened and not closed'],
    ['tags: [lamps, glass', 'a quotation mark or a bracket is opened and not closed'],
    ['title: @lamps', 'begins with a sign that has a meaning of its own'],
    ['title: Lamps\n\tdate: 2019', 'a line is indented by a tab'],
    ['title: Lamps\ntitle: Glass', 'a name stands there twice'],
    ['path: "C:\\lamps"', 'a backslash stands between double quotation marks'],
    ['title: Lamps\nby the harbour\ndate: 2019', 'a line has no'],
  ])('says of %j what a person can put right', (matter, words) => {
    const [problem] = parseText(`---\n${matter}\n---\nBody.`).problems
    expect(problem?.code).toBe('front-matter-invalid')
    expect(problem?.message).toContain(words)
  })

  it('takes lines without fences as they are written', () => {
    const post = parseText(
      'Title: Lamps: "a" history\nDate: 2019-05-24 18:30\nAuthors: Charlie Drage,\n  Nader Ziada\nStatus: draft\n\nBody: one.',
    )
    expect(post.title).toBe('Lamps: "a" history')
    expect(post.authors).toEqual(['Charlie Drage', 'Nader Ziada'])
    expect(post.draft).toBe(true)
    expect(plainText(post)).toContain('Body: one.')
  })

  it.each([
    ['an evening told in lines', 'Date: 24 May 2019\nVenue: Harbour Hall\n\nBody.'],
    ['a talk told in lines', 'Title: Lamps\nSpeaker: Charlie Drage\n\nBody.'],
    ['lines with prose among them', 'Title: Lamps\nDate: 2019-05-24\nWe met at the harbour.\n\nBody.'],
    ['a heading that is underlined', 'Title: Lamps\n---\n\nBody.'],
  ])('leaves %s in the text', (_name, text) => {
    const post = parseText(text)
    expect(plainText(post)).toContain(text.split(/[:\n]/)[1]?.trim())
    expect(post.problems.map(one => one.code)).not.toContain('front-matter-invalid')
  })

  it('counts lines in the file, not in the front matter', () => {
    const post = parseText('\n\n---\ntitle: a\nb: "c\nd: e\n---\nBody.')
    expect(post.title).toBe('a')
    expect(post.problems[0]?.line).toBeGreaterThanOrEqual(5)
    expect(plainText(post)).toContain('Body.')
  })

  it.each([
    ['---\ntitle: Lamps\ntags: [a]\n\nThe text stays.', 'YAML'],
    ['+++\ntitle = "Lamps"\n\nThe text stays.', 'TOML'],
    ['---\ntitle: Lamps\n\nThe text stays.\n\n---\n\nBelow a rule.', 'YAML with a rule below'],
  ])('that is not closed loses nothing: %s', text => {
    const post = parseText(text)
    expect(codes(post)).toContain('front-matter-unclosed')
    expect(post.title).toBe('Lamps')
    expect(plainText(post)).toContain('The text stays.')
  })

  it('is not seen in a rule at the top of a plain text', () => {
    const post = parseText('---\n\nJust a rule above.\n\n---\n\nAnd one below.')
    expect(plainText(post)).toContain('Just a rule above.')
    expect(codes(post)).not.toContain('front-matter-invalid')
    expect(post.frontMatter).toEqual({})
  })

  it('is not blown up by references', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `k${at + 1}: &a${at + 1} [*a${at}, *a${at}]`)
    const post = parseText(`---\ntitle: Lamps\nk0: &a0 [x]\n${lines.join('\n')}\n---\nBody.`)
    expect(codes(post)).toContain('front-matter-invalid')
    expect(post.title).toBe('Lamps')
    expect(plainText(post)).toContain('Body.')
  })

  it('gives authors, description, keywords, draft', () => {
    const post = parseText(
      '---\ntitle: "Fish &amp; chips"\nauthors: [{name: Ana}, Ben, ana]\nsummary: |\n  Two\n  lines\ntags: [Lamps]\nkeywords: "rope, lamps"\ndraft: true\n---\n',
    )
    expect(post.title).toBe('Fish & chips')
    expect(post.authors).toEqual(['Ana', 'Ben'])
    expect(post.description).toBe('Two lines')
    expect(post.keywords).toEqual(['rope', 'lamps'])
    expect(post.draft).toBe(true)
    expect(parseText('---\ntitle: x\npublished: false\n---\n').draft).toBe(true)
    expect(parseText('---\ntitle: x\ndraft: false\n---\n').draft).toBe(false)
  })
})
