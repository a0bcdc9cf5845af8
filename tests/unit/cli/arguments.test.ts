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
      options: { paper: 'a4', images: false },
    })
    expect(parseInvocation(['export', 'a', '--out', 'x.pdf', '--post', 'p.md', 'q.md'])).toMatchObject({
      recaps: { posts: ['p.md', 'q.md'] },
    })
    expect(parseInvocation(['export', 'a', '--out', 'x.pdf', 'envoy'])).toMatchObject({
      recaps: { request: { query: 'envoy' } },
    })
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
      [['export', 'a', '--out', 'x.doc'], 'does not end in .pdf'],
      [['export', 'a', '--out', 'x.pdf', '--paper', 'a5'], 'no paper size'],
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
})
