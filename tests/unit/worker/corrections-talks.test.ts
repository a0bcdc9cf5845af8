import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runArchive } from './run-archive.ts'
import { temporaryFolder } from './temporary-folder.ts'

const EVENING = `---
title: An evening in Ottawa
date: 2019-02-27
---

Ada Lovelace from Analytical gave a talk called “Engines at scale”.
`
const PATH = 'evening.md'
const ENGINES = { title: 'Engines at scale', speakers: ['Ada Lovelace'] }

const run = async (folder: string, userDataFolder: string) => {
  const { handlers, close, apply } = await runArchive(folder, userDataFolder)
  const view = () => handlers['recap.read']({ path: PATH })
  const found = async (query: string) =>
    (await handlers['archive.search']({ query, filters: {}, sort: 'relevance' })).total
  const words = async () => (await handlers['curation.list']({})).entries.map(entry => entry.words)
  return { handlers, close, apply, view, found, words }
}

describe('corrections of talks', () => {
  it('reach the recap, its links, the search and pages, are undone, and are back in the next run', async () => {
    const [folder, data] = [join(temporaryFolder({ 'archive/evening.md': EVENING }), 'archive'), temporaryFolder({})]
    const first = await run(folder, data)
    const slides = 'https://slides.example.org/looms'
    await first.apply(
      { kind: 'talk', path: PATH, was: ENGINES, ...ENGINES, title: 'Engines in small', slides },
      { kind: 'talk', path: PATH, title: 'Looms', speakers: ['Grace Hopper'] },
    )
    const { facets, talkLinks } = await first.view()
    expect(facets.talks.map(({ title, provenance }) => [title, provenance])).toEqual([
      ['Engines in small', 'corrected'],
      ['Looms', 'corrected'],
    ])
    expect(facets.talks[0]?.evidence?.text).toContain('Engines at scale')
    expect(talkLinks).toEqual([{ slides: { kind: 'external', url: slides } }, {}])
    expect(await first.found('talk:looms')).toBe(1)
    expect(await first.found('talk:scale')).toBe(0)
    expect(await first.found('has:slides')).toBe(1)
    expect(await first.handlers['entity.read']({ kind: 'speaker', name: 'Grace Hopper' })).toMatchObject({
      talks: [{ title: 'Looms', path: PATH }],
    })

    expect(await first.handlers['curation.undo']({})).toMatchObject({ corrections: 0, redo: '2 corrections' })
    expect((await first.view()).facets.talks).toMatchObject([{ ...ENGINES, provenance: 'extracted' }])
    expect(await first.found('talk:looms')).toBe(0)
    await first.handlers['curation.redo']({})
    await first.close()

    const second = await run(folder, data)
    expect((await second.view()).facets.talks.map(talk => talk.title)).toEqual(['Engines in small', 'Looms'])
    expect(await second.words()).toEqual([
      `Talk “Engines at scale” is called “Engines in small”, slides at ${slides}`,
      'Talk “Looms” (by “Grace Hopper”) added',
    ])
  })

  it('are refused in a sentence, and nothing is changed then', async () => {
    const { apply, view, words } = await run(
      join(temporaryFolder({ 'archive/evening.md': EVENING }), 'archive'),
      temporaryFolder({}),
    )
    const gone = { kind: 'no-talk', path: PATH, was: { title: 'Engines of old', speakers: [] } } as const
    await expect(apply({ kind: 'no-talk', path: PATH, was: ENGINES }, gone)).rejects.toMatchObject({
      fault: { code: 'correction-refused', message: '“An evening in Ottawa” has no talk “Engines of old” any more.' },
    })
    expect((await view()).facets.talks).toHaveLength(1)
    expect(await words()).toEqual([])
    await apply({ kind: 'no-talk', path: PATH, was: ENGINES })
    expect((await view()).facets.talks).toHaveLength(0)
  })
})

describe('the list of corrections', () => {
  it('says of a value that had been read that it was confirmed', async () => {
    const { apply, words } = await run(
      join(temporaryFolder({ 'archive/evening.md': EVENING }), 'archive'),
      temporaryFolder({}),
    )
    const speaker = { kind: 'add', path: PATH, field: 'speaker' } as const
    await apply({ ...speaker, name: 'Ada Lovelace' }, { ...speaker, name: 'Grace Hopper' })
    expect(await words()).toEqual(['Speaker “Ada Lovelace” confirmed', 'Speaker “Grace Hopper” added'])
  })
})
