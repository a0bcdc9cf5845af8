import { describe, expect, it } from 'vitest'
import { createSearchEngine } from '../../../../src-main/core/search/index.ts'
import { documentOf, find, requestOf, SYNONYMS, show } from './document.ts'

const engineOf = (texts: Readonly<Record<string, string>>) => {
  const engine = createSearchEngine({ synonyms: SYNONYMS })
  engine.put(Object.entries(texts).map(([path, text]) => documentOf(path, { body: [text] })))
  return engine
}

describe('words that an archive writes as one', () => {
  const engine = engineOf({
    one: 'A PersistentVolumeClaim becomes a disk',
    apart: 'The claim on a persistent volume',
    none: 'A volume without a claim',
  })

  it('are found by the words, beside what holds them apart', () => {
    expect([...find(engine, 'persistent volume claim')].sort()).toEqual(['apart', 'one'])
    expect(find(engine, '"persistent volume claim"')).toEqual([])
    expect(find(engine, 'persistent volume')).toEqual(['apart'])
  })

  it('are marked as a whole', () => {
    const { hits } = engine.search(requestOf('persistent volume claim'))
    expect(hits.map(hit => show(hit.snippet))).toContain('A [PersistentVolumeClaim] becomes a disk')
  })

  it('need the other words of the query all the same', () => {
    expect(find(engine, 'persistent volume claim disk')).toEqual(['one'])
    expect(find(engine, 'persistent volume claim -disk')).toEqual(['apart'])
    expect(find(engine, 'persistent volume claim nowhere')).toEqual([])
  })

  it('are not made up of short words', () => {
    const short = engineOf({ exit: 'an exit for pods', both: 'ex and it to pods' })
    expect(find(short, 'ex it pods')).toEqual(['both'])
  })

  it('hide no synonym that begins among them', () => {
    const overlapping = engineOf({ concept: 'open SMI', one: 'openservice mesh interface' })
    expect(find(overlapping, 'open service mesh interface')).toEqual(['concept'])
    const covered = engineOf({ concept: 'open SMI', one: 'NodejsFramework', other: 'node.js framework' })
    expect(find(covered, 'node js framework')).toEqual(['other'])
  })
})
