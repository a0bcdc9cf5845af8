import { describe, expect, it } from 'vitest'
import { parseInvocation } from '../../../src-main/cli/arguments.ts'
import { UsageError } from '../../../src-main/cli/usage.ts'

const refusal = (...words: string[]): string => {
  try {
    parseInvocation(words)
    return 'accepted'
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
}

describe('the words after recap-archive', () => {
  it('joins the query and gathers a facet given twice', () => {
    expect(
      parseInvocation([
        'search',
        'archive',
        'lyft',
        'envoy',
        '--city',
        'Ottawa',
        '--city',
        'Toronto',
        '--year',
        '2018',
        '--json',
      ]),
    ).toMatchObject({
      command: 'search',
      folder: 'archive',
      json: true,
      request: {
        query: 'lyft envoy',
        filters: { city: { include: ['Ottawa', 'Toronto'] }, year: { include: ['2018'] } },
        sort: 'relevance',
        limit: 20,
      },
    })
  })

  it('takes recaps to print by path, or by a search', () => {
    expect(
      parseInvocation(['export', 'a', '--out', 'x.pdf', '--post', 'p.md', '--post', 'q.md', '--no-images']),
    ).toMatchObject({
      recaps: { posts: ['p.md', 'q.md'] },
      target: { format: 'pdf', options: { paper: 'a4', images: false } },
    })
    expect(parseInvocation(['export', 'a', '--out', 'x.pdf', '--post', 'p.md', 'q.md'])).toMatchObject({
      recaps: { posts: ['p.md', 'q.md'] },
    })
    expect(parseInvocation(['export', 'a', '--out', 'x.pdf', 'envoy'])).toMatchObject({
      recaps: { request: { query: 'envoy' } },
    })
  })

  it('means the talks of the speakers named, and no others of their recaps', () => {
    const optionsOf = (...words: string[]) => {
      const invocation = parseInvocation(['export', 'a', '--speaker', 'Liz Rice', ...words])
      return invocation !== 'help' && invocation.command === 'export' ? invocation.target.options : undefined
    }
    expect(optionsOf('--out', 'x.bib', '--of', 'talks')).toEqual({ of: 'talks', speakers: ['Liz Rice'] })
    expect(optionsOf('--out', 'x.csv', '--of', 'talks', '--speaker', 'B')).toEqual({
      of: 'talks',
      speakers: ['Liz Rice', 'B'],
    })
    expect(optionsOf('--out', 'x.csv')).toEqual({ of: 'recaps' })
  })

  it('knows the format of an export by the name of its file, or as it is told', () => {
    const targetOf = (...words: string[]) => {
      const invocation = parseInvocation(['export', 'a', '--out', ...words])
      return invocation !== 'help' && invocation.command === 'export' ? [invocation.out, invocation.target] : []
    }
    const images = { options: { images: true } }
    expect(targetOf('x.EPUB')).toEqual(['x.EPUB', { format: 'epub', ...images }])
    expect(targetOf('x.htm')).toEqual(['x.htm', { format: 'html', ...images }])
    expect(targetOf('x.zip', '--title', 'T')).toEqual([
      'x.zip',
      { format: 'markdown-zip', options: { images: true, title: 'T' } },
    ])
    for (const out of ['notes/', 'notes.md'])
      expect(targetOf(out)).toEqual(['notes', { format: 'markdown', ...images }])
    expect(targetOf('notes', '--format', 'markdown')).toEqual(['notes', { format: 'markdown', ...images }])
    expect(targetOf('x.zip', '--format', 'md')).toEqual(['x.zip', { format: 'markdown-zip', ...images }])
    expect(targetOf('x.pdf', '--photo-index')).toEqual([
      'x.pdf',
      { format: 'pdf', options: { paper: 'a4', images: true, photoIndex: true } },
    ])
    expect(targetOf('x.csv')).toEqual(['x.csv', { format: 'csv', options: { of: 'recaps' } }])
    expect(targetOf('x.csv', '--of', 'talks')).toEqual(['x.csv', { format: 'csv', options: { of: 'talks' } }])
    expect(targetOf('x.json')).toEqual(['x.json', { format: 'json', options: {} }])
    expect(targetOf('x.csl.json')).toEqual(['x.csl.json', { format: 'csl-json', options: { of: 'both' } }])
    expect(targetOf('x.json', '--format', 'csl-json')).toEqual([
      'x.json',
      { format: 'csl-json', options: { of: 'both' } },
    ])
    expect(targetOf('x.bib', '--of', 'recaps')).toEqual(['x.bib', { format: 'bibtex', options: { of: 'recaps' } }])
  })

  it('takes an entity by kind and name; sponsors and hosts are organisations, and a name may be several words', () => {
    expect(parseInvocation(['entity', 'a', 'speaker', 'Ada', 'Lind', '--json'])).toMatchObject({
      command: 'entity',
      kind: 'speaker',
      name: 'Ada Lind',
      json: true,
    })
    expect(parseInvocation(['entity', 'a', 'host', 'Acme'])).toMatchObject({ kind: 'organisation', name: 'Acme' })
  })

  it('refuses what makes no sense, in one line that says what to do', () => {
    for (const [words, says] of [
      [[], 'Say what to do'],
      [['frobnicate', 'a'], 'There is no command “frobnicate”'],
      [['index'], 'Say which folder'],
      [['index', 'a', 'b'], '“b” is one word too many'],
      [['show', 'a'], 'Say which recap'],
      [['entity', 'a'], 'Say of what kind'],
      [['entity', 'a', 'person', 'Ada'], 'There is no kind “person”'],
      [['entity', 'a', 'city'], 'Say which city'],
      [['search', 'a', 'x', '--limit', 'many'], '--limit takes a whole number'],
      [['search', 'a', '--nonsense'], '--nonsense'],
      [['export', 'a'], 'Say where to write'],
      [['export', 'a', '--out', 'x.doc'], 'does not tell its format'],
      [['export', 'a', '--out', 'x.bib', '--paper', 'a4'], '--paper does not go with bibtex'],
      [['export', 'a', '--out', 'x.csv', '--of', 'both'], 'rows of one shape'],
      [['export', 'a', '--out', 'x.epub', '--format', 'csv'], 'does not end as csv does'],
      [['export', 'a', '--out', 'x', '--format', 'doc'], '“doc” is no format'],
      [['export', 'a', '--out', 'x.pdf', '--paper', 'a5'], 'no paper size'],
      [['export', 'a', '--out', 'x.pdf', '--photo-index', '--no-images'], 'leave --no-images out'],
      [['export', 'a', '--out', 'x.html', '--photo-index'], '--photo-index does not go with html'],
    ] as const) {
      const message = refusal(...words)
      expect(message).toContain(says)
      expect(message).not.toContain('\n')
    }
  })

  it('shows help where it is asked for, whatever else is said', () => {
    expect(parseInvocation(['--help'])).toBe('help')
    expect(parseInvocation(['search', '-h'])).toBe('help')
  })

  it('says in a sentence of its own what is wrong with an option', () => {
    const pdf = ['export', 'a', '--out', 'x.pdf']
    expect(refusal('search', 'a', 'envoy', '-istio')).toBe(
      'There is no option “-i”; words that begin with a dash go behind “--”. --help lists what there is.',
    )
    expect(parseInvocation(['search', 'a', 'envoy', '--', '-istio'])).toMatchObject({
      request: { query: 'envoy -istio' },
    })
    expect(refusal('search', 'a', '--limit')).toMatch(/^--limit needs a value; /)
    expect(refusal('search', 'a', '--limit', '-3')).toMatch(/^--limit needs a value; .* --limit=-VALUE\. /)
    expect(refusal('search', 'a', '--json=yes')).toMatch(/^--json takes no value\. /)
    expect(refusal(...pdf, '--report', 'Red Hat')).toMatch(
      /as in --report "sponsor:Red Hat"; “Red Hat” begins with none/,
    )
    expect(refusal(...pdf, '--report', 'city:')).toBe('Say which city the report is on, as in --report "city:NAME".')
    expect(refusal(...pdf, '--report', 'city:Ottawa')).toBe('accepted')
    expect(refusal(...pdf, '--no-texts')).toMatch(/say on what, as in --report "sponsor:NAME"\.$/)
  })
})
