import { describe, expect, it } from 'vitest'
import { leadToMatch } from '../../../src-renderer/features/results/snippet-lead.ts'
import { droppableWords } from '../../../src-renderer/store/query-words.ts'

describe('the words of a query that matched nothing', () => {
  it('offers each word and phrase, with what is left without it', () => {
    expect(droppableWords('helm "service mesh" -istio')).toEqual([
      { word: 'helm', rest: '"service mesh" -istio' },
      { word: '"service mesh"', rest: 'helm -istio' },
      { word: '-istio', rest: 'helm "service mesh"' },
    ])
  })

  it('offers none of a single word, nor of a whole paragraph', () => {
    expect(droppableWords(' helm ')).toEqual([])
    expect(droppableWords('a b c d e f g')).toEqual([])
  })
})

describe('the beginning of a snippet', () => {
  it('starts close to the first match, at a word', () => {
    const runs = leadToMatch([
      { text: '… gave us tables instead of rows, and Jonathan Gold showed ' },
      { text: 'Istio', match: true },
      { text: ' to a full room' },
    ])
    expect(runs).toEqual([
      { text: '… and Jonathan Gold showed ' },
      { text: 'Istio', match: true },
      { text: ' to a full room' },
    ])
  })

  it('keeps more before a match that ends the snippet', () => {
    const runs = leadToMatch([
      { text: '… and a workshop on traffic with Kubernetes and ' },
      { text: 'Istio', match: true },
      { text: '.' },
    ])
    expect(runs[0]).toEqual({ text: '… on traffic with Kubernetes and ' })
  })

  it('leaves a snippet alone whose match is near, or that has none', () => {
    const near = [{ text: 'How Lyft put ' }, { text: 'Envoy', match: true }, { text: ' in front of its services' }]
    expect(leadToMatch(near)).toBe(near)
    const none = [{ text: 'A long beginning of a recap that matched by its title alone, and goes on' }]
    expect(leadToMatch(none)).toBe(none)
  })

  it('shows the match itself where one long word leads to it', () => {
    const address = { text: 'https://example.com/a/very/long/address/without/a/space/' }
    expect(leadToMatch([address, { text: 'envoy', match: true }])).toEqual([
      { text: '… ' },
      { text: 'envoy', match: true },
    ])
  })
})
