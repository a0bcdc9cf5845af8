import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Correction } from '../../../src-main/contract/index.ts'
import { sidecarPlaces } from '../../../src-main/worker/corrections/places.ts'
import { toFault } from '../../../src-main/worker/faults.ts'
import { runArchive } from './run-archive.ts'
import { temporaryFolder } from './temporary-folder.ts'

const EVENING = `---
title: An evening in Ottawa
date: 2019-02-27
---

Thanks to Acme for sponsoring the evening. Ada Lovelace from Analytical gave a talk called “Engines at scale”.
`
const OTHER =
  '---\ntitle: Another evening\ndate: 2019-03-27\n---\n\nGrace Hopper from Navy gave a talk about compilers.\n'

const posts = () => temporaryFolder({ 'archive/evening.md': EVENING, 'archive/other.md': OTHER })

const run = async (folder: string, userDataFolder: string) => {
  const { handlers, close, apply } = await runArchive(folder, userDataFolder)
  const speakers = async (path = 'evening.md') =>
    (await handlers['recap.read']({ path })).facets.speakers.map(speaker => speaker.name)
  return { handlers, close, speakers, apply }
}

const add = (name: string, path = 'evening.md'): Correction => ({ kind: 'add', path, field: 'speaker', name })
const remove = (name: string, path = 'evening.md'): Correction => ({ kind: 'remove', path, field: 'speaker', name })
const filesIn = (folder: string) => readdirSync(folder)
const sidecarsIn = (folder: string) => filesIn(folder).filter(name => name.endsWith('.yaml'))

describe('corrections', () => {
  it('are back in the next run, after the post was edited and after it was moved', async () => {
    const [folder, data] = [join(posts(), 'archive'), temporaryFolder({})]
    const first = await run(folder, data)
    expect(await first.speakers()).toEqual(['Ada Lovelace'])
    await first.apply(remove('Ada Lovelace'), add('Mary Somerville'))
    expect(await first.speakers()).toEqual(['Mary Somerville'])
    await first.close()

    writeFileSync(join(folder, 'evening.md'), `${EVENING}\nOne more paragraph.\n`)
    const second = await run(folder, data)
    expect(await second.speakers()).toEqual(['Mary Somerville'])
    await second.close()

    mkdirSync(join(folder, '2019'))
    renameSync(join(folder, 'evening.md'), join(folder, '2019', 'renamed.md'))
    const third = await run(folder, data)
    expect(await third.speakers('2019/renamed.md')).toEqual(['Mary Somerville'])
    expect(await third.handlers['curation.state']({})).toMatchObject({ corrections: 2, stray: 0 })
  })

  it('reach the search, the facets and the autocomplete at once', async () => {
    const { handlers, apply } = await run(join(posts(), 'archive'), temporaryFolder({}))
    const search = (speaker: string) =>
      handlers['archive.search']({ query: '', filters: { speaker: { include: [speaker] } }, sort: 'newest' })
    expect(await search('Mary Somerville')).toMatchObject({ total: 0 })
    await apply(add('Mary Somerville'), {
      kind: 'rename',
      entity: 'speaker',
      name: 'Grace Hopper',
      to: 'Rear Admiral Hopper',
    })
    expect(await search('Mary Somerville')).toMatchObject({ total: 1 })
    expect(await search('Rear Admiral Hopper')).toMatchObject({ total: 1 })
    // The name before is still understood.
    expect(await search('Grace Hopper')).toMatchObject({ total: 1 })
    const { names } = await handlers['entity.names']({ kind: 'speaker', contains: 'hopper' })
    expect(names).toEqual([{ name: 'Rear Admiral Hopper', count: 1 }])
  })

  it('that change no more than capitals or accents of a name show in the facet at once, and are taken back there', async () => {
    const { handlers, apply } = await run(join(posts(), 'archive'), temporaryFolder({}))
    const listed = async () => {
      const { facets } = await handlers['archive.search']({ query: '', filters: {}, sort: 'newest' })
      return facets.speaker.values.map(value => value.name)
    }
    await apply({ kind: 'rename', entity: 'speaker', name: 'Ada Lovelace', to: 'Áda LOVELACE' })
    expect(await listed()).toContain('Áda LOVELACE')
    await handlers['curation.undo']({})
    expect(await listed()).toContain('Ada Lovelace')
  })

  it('count a recap once for a name, however many of its spellings and roles it holds', async () => {
    const post = (hosts: string) => `---\ntitle: Evening\nsponsors: [Shopify]\nhosts: [${hosts}]\n---\n\nWe met.\n`
    const folder = temporaryFolder({ 'a.md': post('Shopify Inc.'), 'b.md': post('Shopify'), 'c.md': post('NiiR') })
    const { handlers } = await run(folder, temporaryFolder({}))
    const { names } = await handlers['entity.names']({ kind: 'organisation', contains: 'shopify' })
    const page = await handlers['entity.read']({ kind: 'organisation', name: 'Shopify' })
    expect(page.forms.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(3)
    expect(names.map(({ name, count }) => [name, count])).toEqual([['Shopify', 3]])
    expect(page.recaps).toHaveLength(3)
  })

  it('can name an entity in a short list, be its name the beginning of many that are more frequent', async () => {
    const spoke = (name: string) => `${name} from Navy gave a talk about compilers.`
    const names = ['Ann Lee', 'Ann Leeward', 'Ann Leeming', 'Ann Leech']
    const folder = temporaryFolder(
      Object.fromEntries(
        names.flatMap((name, rank) =>
          Array.from({ length: rank + 1 }, (_, at) => [
            `${rank}-${at}.md`,
            `---\ntitle: Evening ${rank}${at}\nspeakers: [${name}]\n---\n\n${spoke(name)}\n`,
          ]),
        ),
      ),
    )
    const { handlers } = await run(folder, temporaryFolder({}))
    const listed = await handlers['entity.names']({ kind: 'speaker', contains: 'ann lee', limit: 2 })
    expect(listed.names.map(({ name }) => name)).toEqual(['Ann Lee', 'Ann Leech'])
  })

  it('can be taken back and done again, step by step', async () => {
    const { handlers, apply, speakers } = await run(join(posts(), 'archive'), temporaryFolder({}))
    await apply(remove('Ada Lovelace'))
    await apply(add('Mary Somerville'))
    expect(await handlers['curation.undo']({})).toMatchObject({ corrections: 1, redo: expect.stringContaining('Mary') })
    expect(await speakers()).toEqual([])
    expect(await handlers['curation.undo']({})).toMatchObject({ corrections: 0 })
    expect(await speakers()).toEqual(['Ada Lovelace'])
    const done = await handlers['curation.redo']({})
    expect(done).toMatchObject({ corrections: 1, undo: expect.stringContaining('Ada Lovelace') })
    expect(await speakers()).toEqual([])
  })

  it('leave the archive untouched and are kept in one readable file', async () => {
    const [folder, data] = [join(posts(), 'archive'), temporaryFolder({})]
    const { handlers, apply } = await run(folder, data)
    const before = filesIn(folder)
    const { file } = await apply(remove('Ada Lovelace'))
    expect(filesIn(folder)).toEqual(before)
    expect(dirname(file)).toBe(join(data, 'corrections'))
    expect(readFileSync(file, 'utf8')).toContain('Ada Lovelace')
    expect(await handlers['curation.list']({})).toMatchObject({
      entries: [{ path: 'evening.md', title: 'An evening in Ottawa', stray: false }],
    })
  })

  it('of a recap that is gone are kept, and named as stray', async () => {
    const [folder, data] = [join(posts(), 'archive'), temporaryFolder({})]
    const first = await run(folder, data)
    await first.apply(add('Mary Somerville'))
    await first.close()
    rmSync(join(folder, 'evening.md'))
    const second = await run(folder, data)
    await second.apply(add('Jean Bartik', 'other.md'))
    expect(await second.handlers['curation.state']({})).toMatchObject({ corrections: 2, stray: 1 })
    await second.close()
    writeFileSync(join(folder, 'evening.md'), EVENING)
    expect(await (await run(folder, data)).speakers()).toContain('Mary Somerville')
  })

  it('refuses what makes no sense in a sentence, and keeps nothing of it', async () => {
    const { handlers, apply } = await run(join(posts(), 'archive'), temporaryFolder({}))
    const fault = await apply(add('Mary Somerville'), {
      kind: 'split',
      entity: 'speaker',
      name: 'Ada Lovelace',
      forms: ['Ada Lovelace'],
    }).then(() => undefined, toFault)
    expect(fault).toMatchObject({ code: 'correction-refused', message: expect.stringMatching(/\.$/) })
    expect(await handlers['curation.state']({})).toMatchObject({ corrections: 0 })
  })
})

describe('the file of corrections', () => {
  it('is found again where the whole archive was moved, and not taken for another one', async () => {
    const [parent, data] = [posts(), temporaryFolder({})]
    const first = await run(join(parent, 'archive'), data)
    await first.apply(remove('Ada Lovelace'))
    await first.close()
    renameSync(join(parent, 'archive'), join(parent, 'moved'))
    const another = await run(temporaryFolder({ 'else.md': EVENING }), data)
    expect(await another.speakers('else.md')).toEqual(['Ada Lovelace'])
    expect(await (await run(join(parent, 'moved'), data)).speakers()).toEqual([])
  })

  it('is set aside and said where it is damaged, never overwritten', async () => {
    const [folder, data] = [join(posts(), 'archive'), temporaryFolder({})]
    const first = await run(folder, data)
    const { file } = await first.apply(remove('Ada Lovelace'))
    await first.close()
    writeFileSync(file, 'version: 1\nrecaps: [unclosed\n')
    const second = await run(folder, data)
    const { note } = await second.handlers['curation.state']({})
    expect(note).toContain('damaged')
    expect(await second.speakers()).toEqual(['Ada Lovelace'])
    await second.apply(add('Mary Somerville'))
    const aside = sidecarsIn(dirname(file)).filter(name => name !== basename(file))
    expect(aside).toHaveLength(1)
    expect(note).toContain(aside[0])
    expect(readFileSync(join(dirname(file), aside[0] ?? ''), 'utf8')).toContain('[unclosed')
  })

  it('is left alone where a newer version wrote it', async () => {
    const [folder, data] = [join(posts(), 'archive'), temporaryFolder({})]
    const file = sidecarPlaces(folder, data)['data-folder'] ?? ''
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, 'version: 99\nwonders: true\n')
    const { handlers, apply } = await run(folder, data)
    expect(await handlers['curation.state']({})).toMatchObject({ note: expect.stringContaining('newer') })
    const fault = await apply(remove('Ada Lovelace')).then(() => undefined, toFault)
    expect(fault?.code).toBe('corrections-not-writable')
    expect(readFileSync(file, 'utf8')).toBe('version: 99\nwonders: true\n')
    expect(sidecarsIn(dirname(file))).toHaveLength(1)
  })

  it('can be moved beside the archive and back; a file that is there already is renamed', async () => {
    const [folder, data] = [join(posts(), 'archive'), temporaryFolder({})]
    const first = await run(folder, data)
    const { file } = await first.apply(remove('Ada Lovelace'))
    const beside = await first.handlers['curation.keep']({ place: 'beside-archive' })
    expect(beside).toMatchObject({ place: 'beside-archive', file: join(dirname(folder), 'archive.corrections.yaml') })
    expect(existsSync(file)).toBe(false)
    await first.close()
    // Another computer's data folder: the corrections come with the archive.
    const second = await run(folder, temporaryFolder({}))
    expect(await second.speakers()).toEqual([])
    await second.close()
    writeFileSync(file, 'version: 1\n')
    const third = await run(folder, data)
    await third.handlers['curation.keep']({ place: 'data-folder' })
    expect(existsSync(beside.file)).toBe(false)
    expect(sidecarsIn(dirname(file))).toHaveLength(2)
    expect(readFileSync(file, 'utf8')).toContain('Ada Lovelace')
  })

  it('keeps what another window wrote meanwhile', async () => {
    const [folder, data] = [join(posts(), 'archive'), temporaryFolder({})]
    const [one, other] = [await run(folder, data), await run(folder, data)]
    await one.apply(add('Mary Somerville'))
    await other.apply(add('Jean Bartik'))
    expect(await one.handlers['curation.state']({})).toMatchObject({ corrections: 2 })
    expect([...(await one.speakers())].sort()).toEqual(['Ada Lovelace', 'Jean Bartik', 'Mary Somerville'])
  })

  it('says so where another window changed them before a step back, and shows them as they are', async () => {
    const [folder, data] = [join(posts(), 'archive'), temporaryFolder({})]
    const [one, other] = [await run(folder, data), await run(folder, data)]
    await one.apply(add('Mary Somerville'))
    await other.apply(add('Jean Bartik'))
    const fault = await Promise.resolve(one.handlers['curation.undo']({})).then(() => undefined, toFault)
    expect(fault).toMatchObject({ code: 'correction-refused', message: expect.stringContaining('Another window') })
    expect([...(await one.speakers())].sort()).toEqual(['Ada Lovelace', 'Jean Bartik', 'Mary Somerville'])
    const state = await one.handlers['curation.state']({})
    expect(state).toMatchObject({ corrections: 2 })
    expect(state.undo).toBeUndefined()
  })

  it('brings what another window wrote into force also where a correction is refused', async () => {
    const [folder, data] = [join(posts(), 'archive'), temporaryFolder({})]
    const [one, other] = [await run(folder, data), await run(folder, data)]
    await other.apply(add('Jean Bartik'))
    const fault = await one.apply(remove('Nobody at all')).then(() => undefined, toFault)
    expect(fault?.code).toBe('correction-refused')
    expect([...(await one.speakers())].sort()).toEqual(['Ada Lovelace', 'Jean Bartik'])
  })

  it('is followed where another window moved it, so that nothing is kept in two files', async () => {
    const [folder, data] = [join(posts(), 'archive'), temporaryFolder({})]
    const one = await run(folder, data)
    const { file } = await one.apply(add('Mary Somerville'))
    const other = await run(folder, data)
    await one.handlers['curation.keep']({ place: 'beside-archive' })
    expect(await other.apply(add('Jean Bartik'))).toMatchObject({ place: 'beside-archive', corrections: 2 })
    expect(existsSync(file)).toBe(false)
  })

  it('of an unlikely size is neither read nor written, and that is said', async () => {
    const [folder, data] = [join(posts(), 'archive'), temporaryFolder({})]
    const beside = sidecarPlaces(folder, data)['beside-archive'] ?? ''
    writeFileSync(beside, '')
    truncateSync(beside, 33 * 1024 * 1024)
    const { handlers, apply } = await run(folder, data)
    expect(await handlers['curation.state']({})).toMatchObject({ note: expect.stringContaining('far too large') })
    const fault = await apply(remove('Ada Lovelace')).then(() => undefined, toFault)
    expect(fault?.code).toBe('corrections-not-writable')
    expect(statSync(beside).size).toBe(33 * 1024 * 1024)
  })
})
