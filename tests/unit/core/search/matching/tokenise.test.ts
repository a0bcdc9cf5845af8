import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compoundsOf, joinedTerm } from '../../../../../src-main/core/search/matching/compounds.ts'
import { foldWord } from '../../../../../src-main/core/search/matching/fold.ts'
import { PIECE, pieceEnd, tokenise } from '../../../../../src-main/core/search/matching/tokenise.ts'
import { PROPERTY_TIMEOUT_MS } from '../document.ts'

const terms = (text: string): readonly string[] => tokenise(text).map(atom => atom.term)

/** Words that are written as one, with a middle dot between their parts. */
const written = (text: string): readonly string[] => {
  const atoms = tokenise(text)
  return compoundsOf(atoms).map(({ from, to }) =>
    atoms
      .slice(from, to)
      .map(atom => atom.term)
      .join('·'),
  )
}

describe('tokenise', () => {
  it.each([
    ['l’architecture d’aujourd’hui', ['architecture', 'aujourdhui']],
    ["jusqu'à Québec, qu’elle", ['a', 'quebec', 'elle']],
    ["O'Reilly doesn't", ['oreilly', 'doesnt']],
    ["Kubernetes's cluster, the cluster’s", ['kubernetes', 'cluster', 'the', 'cluster']],
    ['C++, C# and F#; g++', ['c++', 'c#', 'and', 'f#', 'g++']],
    ['Great++ work#1', ['great', 'work', '1']],
    ['.NET and ASP.NET', ['.net', 'and', 'asp', 'net']],
    ['k8s 1.13', ['k8s', '1', '13']],
    ['(snake_case)', ['snake', 'case']],
    ['云原生 meetup', ['云', '原', '生', 'meetup']],
    ['… — !', []],
  ])('splits %s', (text, expected) => {
    expect(terms(text)).toEqual(expected)
  })

  it('keeps together what is written as one', () => {
    expect(written('node.js on CI/CD, cloud-native v1.13. Next AT&T')).toEqual([
      'node·js',
      'on',
      'ci·cd',
      'cloud·native',
      'v1·13',
      'next',
      'at·t',
    ])
  })

  it('joins short compounds of words, not numbers or addresses', () => {
    expect(joinedTerm(['node', 'js'])).toBe('nodejs')
    expect(joinedTerm(['1', '13'])).toBeUndefined()
    expect(joinedTerm(['github', 'com', 'linkerd', 'linkerd2'])).toBeUndefined()
    expect(joinedTerm(['kubernetes'])).toBeUndefined()
  })

  it('gives offsets into the text as written', () => {
    const text = 'À l’e\u0301cole de Québec'
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual(['À', 'e\u0301cole', 'de', 'Québec'])
  })

  it(
    'gives atoms in order, apart, each folding from the text at its offsets',
    () => {
      const piece = fc.constantFrom(
        'Québec',
        "l'",
        'œ',
        '.net',
        'C++',
        '#',
        '-',
        '/',
        ' ',
        '云',
        'ß',
        '\u0301',
        '’s',
        '\n',
      )
      const text = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map(pieces => pieces.join('')),
      )
      fc.assert(
        fc.property(text, given => {
          let last = 0
          for (const { term, start, end } of tokenise(given)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(foldWord(term)).toBe(foldWord(given.slice(start, end)))
            last = end
          }
          expect(last).toBeLessThanOrEqual(given.length)
        }),
        { numRuns: 2000 },
      )
    },
    PROPERTY_TIMEOUT_MS,
  )

  it(
    'reads plain words by their codes just as the expression reads them',
    () => {
      const text = fc
        .array(
          fc.oneof(
            fc.constantFrom(
              'a',
              'Z9',
              "'",
              '’',
              'é',
              'e\u0301',
              '\u00ad',
              '中',
              'ไ',
              '𝐀',
              '\ud835',
              '\udc00',
              '🎉',
              ' ',
              '-',
              '_',
            ),
            fc.string({ unit: 'grapheme', maxLength: 3 }),
            fc.string({ unit: 'binary', maxLength: 3 }),
          ),
          { maxLength: 12 },
        )
        .map(parts => parts.join(''))
      fc.assert(
        fc.property(text, given => {
          const read: (readonly [number, string])[] = []
          for (let start = 0; start < given.length; ) {
            const end = pieceEnd(given, start)
            if (end > start) read.push([start, given.slice(start, end)])
            start = Math.max(end, start + 1)
          }
          const matched = [...given.matchAll(new RegExp(PIECE, 'gv'))].map(match => [match.index, match[0]])
          expect(read).toEqual(matched)
        }),
        { numRuns: 5000 },
      )
    },
    PROPERTY_TIMEOUT_MS,
  )
})
