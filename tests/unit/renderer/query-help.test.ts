import { describe, expect, it } from 'vitest'
import type { Reason } from '../../../src-main/contract/index.ts'
import { createSearchEngine } from '../../../src-main/core/search/index.ts'
import { lessonsFor } from '../../../src-renderer/features/query-help/examples.ts'
import { groupReasons } from '../../../src-renderer/features/reader/why/reason-groups.ts'
import { documents } from './client.ts'

describe('lessons on the query language', () => {
  const engine = createSearchEngine({ synonyms: new Map() })
  engine.put(documents(30))
  const search = (query: string) => engine.search({ query, filters: {}, sort: 'newest', limit: 1 })
  const lessons = lessonsFor(search('')).flatMap(group => group.lessons)

  it('take their examples from the archive: its own cities and years, and no facet that it has nothing of', () => {
    const queries = lessons.flatMap(lesson => lesson.queries)
    expect(queries).toContain('city:Montreal')
    expect(queries).toContain('year:2018')
    expect(queries.filter(query => query.startsWith('speaker:'))).toEqual([])
  })

  it('are understood as they stand', () => {
    for (const query of lessons.flatMap(lesson => lesson.queries)) expect(search(query).queryFaults, query).toEqual([])
  })
})

describe('why a recap matched', () => {
  const reason = (part: string, kind: Reason['kind'], form: string, field: string, count: number): Reason => ({
    part,
    kind,
    form,
    field,
    count,
  })

  it('is told by part of the query, one line for each form, with all its places', () => {
    const groups = groupReasons([
      reason('k8s', 'synonym', 'Kubernetes', 'Title', 1),
      reason('cluster', 'stem', 'clusters', 'Text', 3),
      reason('k8s', 'synonym', 'kubernetes', 'Text', 4),
    ])
    expect(groups).toEqual([
      { part: 'k8s', lines: [{ form: 'Kubernetes', words: 'means the same', where: 'Title, Text 4×' }] },
      { part: 'cluster', lines: [{ form: 'clusters', words: 'another form of it', where: 'Text 3×' }] },
    ])
  })
})
