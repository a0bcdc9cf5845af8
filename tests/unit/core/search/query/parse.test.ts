import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { QueryNode } from '../../../../../src-main/core/search/query/ast.ts'
import { formatQuery } from '../../../../../src-main/core/search/query/format.ts'
import { parseQuery, QUERY_LENGTH_MAX, QUERY_WORDS_MAX } from '../../../../../src-main/core/search/query/parse.ts'
import { PROPERTY_TIMEOUT_MS } from '../document.ts'

/** A query with all brackets written, and a star at the word that may go on. */
const render = (node: QueryNode): string => {
  switch (node.kind) {
    case 'word':
      return node.typing ? `${node.text}*` : node.text
    case 'text':
      return `${node.name}:${render(node.words)}`
    case 'value':
      return `${node.field}:${render(node.words)}`
    case 'not':
      return `-${render(node.node)}`
    case 'and':
      return `[${node.nodes.map(render).join(' ')}]`
    case 'or':
      return `(${node.nodes.map(render).join(' | ')})`
    default:
      return formatQuery(node)
  }
}

const parsed = (query: string): string => parseQuery(query).root.nodes.map(render).join(' ')
const codes = (query: string): readonly string[] => parseQuery(query).faults.map(fault => fault.code)

/** A node without places and without what hangs on the end of the query. */
const bare = (node: QueryNode): unknown =>
  JSON.parse(JSON.stringify(node, (key, value) => (key === 'place' || key === 'typing' ? undefined : value)))

/** Counts what is searched for: leaves of a query. */
const leaves = (node: QueryNode): number =>
  node.kind === 'and' || node.kind === 'or'
    ? node.nodes.reduce((sum, each) => sum + leaves(each), 0)
    : node.kind === 'not'
      ? leaves(node.node)
      : 1

const PIECES = [
  '"',
  '“',
  '”',
  '-',
  '~',
  '(',
  ')',
  ' ',
  ' OR ',
  ' AND ',
  ' NOT ',
  '|',
  'mesh',
  'k8s',
  'a',
  '\u0301',
  '\uD800',
  ':',
].concat([
  '\n',
  '-"',
  'title:',
  'speaker:',
  'city:"',
  'year:',
  '2018',
  '2018-13',
  'before:',
  'has:',
  'image',
  'foo:',
  '..',
  'missing:',
])
const query = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map(parts => parts.join('')),
)

describe('parseQuery', () => {
  it.each([
    ['service mesh', 'service mesh*'],
    ['service mesh ', 'service mesh'],
    ['"service mesh" istio', '"service mesh" istio*'],
    ['«maillage de services»', '"maillage de services"'],
    ['istio -linkerd', 'istio -linkerd'],
    ['istio NOT linkerd', 'istio -linkerd'],
    ['istio -"service mesh"', 'istio -"service mesh"'],
    ['cloud-native', 'cloud-native*'],
    ['main(x) go', 'main(x) go*'],
    ['a - b', 'a b*'],
    ['   ', ''],
    ['"" mesh', 'mesh*'],
    ['envoy montreal OR toronto', 'envoy (montreal | toronto*)'],
    ['envoy | istio ', '(envoy | istio)'],
    ['(envoy istio) OR linkerd', '([envoy istio] | linkerd*)'],
    ['envoy AND (istio OR linkerd)', 'envoy (istio | linkerd)'],
    ['-(envoy OR istio)', '-(envoy | istio)'],
    ['~kubernets', '~kubernets'],
    ['title:mesh', 'title:mesh*'],
    ['speaker:"Liz Rice" envoy', 'speaker:"Liz Rice" envoy*'],
    ['Speaker:rice ', 'speaker:rice'],
    ['speaker:(rice OR hightower)', '(speaker:rice | speaker:hightower)'],
    ['-tech:docker', '-technology:docker'],
    ['tech:-docker', '-technology:docker'],
    ['year:2018', 'date:2018'],
    ['date:2016..2018', 'date:2016..2018'],
    ['before:2019-3', 'before:2019-03'],
    ['after:2018', 'after:2018'],
    ['has:image is:draft missing:images', 'has:image is:draft missing:image'],
    ['-has:city', '-has:city'],
    ['http://example.org 10:30', 'http://example.org 10:30*'],
    ['speaker:', ''],
    ['envoy year:20', 'envoy'],
    ['before:2018-', ''],
    ['before:2018-0', ''],
    ['after:2018-10-3', 'after:2018-10-03'],
    ['after:2018-10-0', ''],
    ['year:2016..', 'date:2016..'],
    ['year:2016..20', ''],
    ['has:sl', ''],
    ['rice OR', 'rice'],
  ])('reads %s', (text, expected) => {
    expect(parsed(text)).toBe(expected)
    expect(codes(text)).toEqual([])
  })

  it.each([
    ['"service mesh', 'service mesh*', 'quote-open'],
    ['service mesh"', 'service mesh', 'quote-open'],
    ['speaker:"Liz Ri', '[speaker:Liz speaker:Ri*]', 'quote-open'],
    ['(envoy istio', '[envoy istio*]', 'group-open'],
    ['envoy) istio', 'envoy istio*', 'group-closed'],
    ['(envoy) ) istio', 'envoy istio*', 'group-closed'],
    ['OR envoy', 'envoy*', 'operator-alone'],
    ['speaker: rice', 'rice*', 'field-empty'],
    ['speeker:rice', 'speeker:rice*', 'field-unknown'],
    ['before:soon mesh', 'soon mesh*', 'date-unknown'],
    ['year:2018-13 ', '2018-13', 'date-unknown'],
    ['before:2019-13', '2019-13*', 'date-unknown'],
    ['after:2018-04-32', '2018-04-32*', 'date-unknown'],
    ['year:2018..2019-13', '2018..2019-13*', 'date-unknown'],
    ['before:20191', '20191*', 'date-unknown'],
    ['has:hats ', 'hats', 'quality-unknown'],
    ['?!', '', 'nothing'],
  ])('searches the words of %s all the same and says what is wrong', (text, expected, code) => {
    expect(
      parsed(text)
        .replace(/^\[(.*)\]$/, '$1')
        .replaceAll('[', '')
        .replaceAll(']', ''),
    ).toBe(expected.replaceAll('[', '').replaceAll(']', ''))
    expect(codes(text)).toEqual([code])
  })

  it('says where a fault stands and which field may have been meant', () => {
    const [fault] = parseQuery('envoy speeker:rice').faults
    expect(fault).toMatchObject({ place: { start: 6, end: 14 } })
    expect(fault?.text).toContain('“speaker:”')
  })

  it('reads a number of words, and says that there are more', () => {
    const long = parseQuery('mesh '.repeat(QUERY_WORDS_MAX + 1))
    expect(long.root.nodes).toHaveLength(QUERY_WORDS_MAX)
    expect(long.faults.map(fault => fault.code)).toEqual(['too-long'])
    expect(codes('x'.repeat(QUERY_LENGTH_MAX + 1))).toContain('too-long')
    expect(codes(`${'('.repeat(100)}mesh${')'.repeat(100)}`)).toContain('group-deep')
  })

  it(
    'never throws on 100,000 random queries, keeps its bounds, and points into the query',
    () => {
      fc.assert(
        fc.property(query, text => {
          const { root, faults } = parseQuery(text)
          if (leaves(root) > QUERY_WORDS_MAX) throw new Error(`${leaves(root)} words of ${JSON.stringify(text)}`)
          for (const { text: said, place } of faults) {
            if (!said.endsWith('.') && !said.endsWith('?')) throw new Error(`no sentence: ${said}`)
            if (place.start < 0 || place.end > text.length || place.start > place.end)
              throw new Error(`outside: ${said}`)
          }
        }),
        { numRuns: 100_000 },
      )
    },
    PROPERTY_TIMEOUT_MS,
  )

  it(
    'reads back what it writes',
    () => {
      fc.assert(
        fc.property(query, text => {
          const { root } = parseQuery(text)
          expect(bare(parseQuery(formatQuery(root)).root)).toEqual(bare(root))
        }),
        { numRuns: 20_000 },
      )
    },
    PROPERTY_TIMEOUT_MS,
  )
})
