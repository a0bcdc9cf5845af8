import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Correction, SearchRequest } from '../../../src-main/contract/index.ts'
import { NO_CORRECTIONS, parseCorrections } from '../../../src-main/core/curate/index.ts'
import type { Corrections } from '../../../src-main/core/curate/types.ts'
import { createExtractor } from '../../../src-main/core/extract/index.ts'
import { sidecarPlaces } from '../../../src-main/worker/corrections/places.ts'
import { openCorrections } from '../../../src-main/worker/corrections/store.ts'
import { withLock } from '../../../src-main/worker/lock.ts'
import { openArchive } from '../../../src-main/worker/open-archive.ts'
import { runArchive } from './run-archive.ts'
import { temporaryFolder } from './temporary-folder.ts'

const post = (title: string, speaker: string): string =>
  `---\ntitle: ${title}\ndate: 2019-02-27\nspeakers: [${speaker}]\nsponsors: [Acme]\ncities: [Oslo]\n---\n\nWords of ${title}.\n`

/** Something that can be waited for. */
const createSignal = () => {
  let give = (): void => undefined
  const given = new Promise<void>(resolve => {
    give = resolve
  })
  return { given, give: () => give() }
}

const called = (corrections: Corrections, name: string): Corrections => ({
  ...corrections,
  constraints: {
    ...corrections.constraints,
    never: { ...corrections.constraints.never, speaker: [...corrections.constraints.never.speaker, name] },
  },
})

const neverIn = (file: string): readonly string[] => {
  const read = parseCorrections(readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error(read.message)
  return read.corrections.constraints.never.speaker
}

describe('two processes on one archive', () => {
  it('lose none of many corrections that both make at once', async () => {
    const [folder, data] = [temporaryFolder({ 'a.md': post('A', 'Ada') }), temporaryFolder({})]
    const places = sidecarPlaces(folder, data)
    const stores = await Promise.all(Array.from({ length: 4 }, () => openCorrections(folder, places)))
    const names = stores.flatMap((_, at) => Array.from({ length: 12 }, (_, round) => `Name ${at} ${round}`))
    await Promise.all(
      stores.flatMap((store, at) =>
        names
          .filter(name => name.startsWith(`Name ${at} `))
          .map(name => store.change('Never', before => called(before, name))),
      ),
    )
    const file = places['data-folder'] ?? ''
    expect([...neverIn(file)].sort()).toEqual([...names].sort())
    expect(readdirSync(dirname(file)).filter(name => name.includes('.lock'))).toEqual([])
  })

  it('wait for each other: a change begins once the other is done, and rests on what it wrote', async () => {
    const [folder, data] = [temporaryFolder({ 'a.md': post('A', 'Ada') }), temporaryFolder({})]
    const places = sidecarPlaces(folder, data)
    const file = places['data-folder'] ?? ''
    const [one, other] = [await openCorrections(folder, places), await openCorrections(folder, places)]
    await one.change('Never', before => called(before, 'First'))
    const order: string[] = []
    const [held, freed] = [createSignal(), createSignal()]
    const holding = withLock(file, async () => {
      held.give()
      await freed.given
      order.push('holder')
    })
    await held.given
    const changed = other.change('Never', before => {
      order.push('change')
      return called(before, 'Second')
    })
    freed.give()
    await Promise.all([holding, changed])
    expect(order).toEqual(['holder', 'change'])
    expect(neverIn(file)).toEqual(['First', 'Second'])
  })

  it('are not held up by the lock of a process that is gone, on this computer or long ago on another', async () => {
    const [folder, data] = [temporaryFolder({ 'a.md': post('A', 'Ada') }), temporaryFolder({})]
    const places = sidecarPlaces(folder, data)
    const file = places['data-folder'] ?? ''
    mkdirSync(dirname(file), { recursive: true })
    const store = await openCorrections(folder, places)
    // No process has this number: it is above what systems give.
    writeFileSync(`${file}.lock`, `4194999 ${hostname()} aa\n`)
    await store.change('Never', before => called(before, 'First'))
    writeFileSync(`${file}.lock`, '1 another-computer bb\n')
    const longAgo = new Date(Date.now() - 60_000)
    utimesSync(`${file}.lock`, longAgo, longAgo)
    await store.change('Never', before => called(before, 'Second'))
    expect(neverIn(file)).toEqual(['First', 'Second'])
    expect(existsSync(`${file}.lock`)).toBe(false)
  })

  it('are told in a sentence where both corrected the same value, and undo brings the other back', async () => {
    const [folder, data] = [temporaryFolder({ 'a.md': post('A', 'Ada Lind') }), temporaryFolder({})]
    const [one, other] = [await runArchive(folder, data), await runArchive(folder, data)]
    const sponsor = (name: string, tier: string): Correction => ({
      kind: 'add',
      path: 'a.md',
      field: 'sponsor',
      name,
      tier,
    })
    await one.apply(sponsor('Acme', 'gold'))
    expect((await other.apply(sponsor('Initech', 'gold'))).note).toBeUndefined()
    await one.handlers['curation.state']({})
    await one.apply(sponsor('Initech', 'bronze'))
    const { note } = await other.apply(sponsor('Initech', 'silver'))
    expect(note).toMatch(/^Another window or program had corrected the same meanwhile: .*Initech.*bronze.*\.$/)
    const tierNow = async () =>
      (await other.handlers['recap.read']({ path: 'a.md' })).facets.sponsors.find(each => each.name === 'Initech')?.tier
    expect(await tierNow()).toBe('silver')
    expect((await other.handlers['curation.undo']({})).note).toBeUndefined()
    expect(await tierNow()).toBe('bronze')
  })

  it('rest a correction on what the other wrote: a value is known under the name that it was given meanwhile', async () => {
    const [folder, data] = [temporaryFolder({ 'a.md': post('A', 'Ada Lind') }), temporaryFolder({})]
    const [one, other] = [await runArchive(folder, data), await runArchive(folder, data)]
    await one.apply({ kind: 'rename', entity: 'speaker', name: 'Ada Lind', to: 'Augusta Byron' })
    await other.apply({ kind: 'remove', path: 'a.md', field: 'speaker', name: 'Augusta Byron' })
    expect((await other.handlers['recap.read']({ path: 'a.md' })).facets.speakers).toEqual([])
  })
})

/** An archive that reads what changed when it is told to, with its corrections. */
const openQuietly = async (folder: string, data: string) => {
  const corrections = await openCorrections(folder, sidecarPlaces(folder, data))
  const abort = new AbortController()
  const listeners = { onProgress: () => undefined, onChanged: () => undefined }
  const tools = { extractor: createExtractor(), technologies: '', corrections, problems: [] }
  return { corrections, abort, archive: await openArchive(folder, 1, abort, listeners, tools) }
}

const removingAda = (corrections: Corrections, identity: { path: string; title: string; fingerprint: string }) => ({
  ...corrections,
  recaps: [...corrections.recaps, { ...identity, add: {}, remove: { speaker: ['Ada Lind'] } }],
})

describe('undo and redo', () => {
  it('follow posts that were moved, and edited after that', async () => {
    const folder = temporaryFolder({ 'a.md': post('A', 'Ada Lind'), 'b.md': post('B', 'Bo Roe') })
    const { corrections, archive } = await openQuietly(folder, temporaryFolder({}))
    await archive.settled
    const identity = archive.curated().recaps.get('a.md')?.identity
    if (identity === undefined) throw new Error('a.md was not read')
    await corrections.change('Remove', before => removingAda(before, identity))
    archive.recurate()
    await corrections.undo()
    archive.recurate()
    expect(corrections.current()).toEqual(NO_CORRECTIONS)

    mkdirSync(join(folder, 'later'))
    renameSync(join(folder, 'a.md'), join(folder, 'later', 'a.md'))
    expect(await archive.refresh()).toBe(true)
    writeFileSync(join(folder, 'later', 'a.md'), post('Another title', 'Ada Lind'))
    expect(await archive.refresh()).toBe(true)

    await corrections.redo()
    archive.recurate()
    expect(corrections.current().recaps.map(recap => recap.path)).toEqual(['later/a.md'])
    const speakers = () =>
      archive.facets().map(({ path, speakers: all }) => [path, all.map(speaker => speaker.name).join()])
    expect(speakers()).toEqual([
      ['b.md', 'Bo Roe'],
      ['later/a.md', ''],
    ])
    await corrections.undo()
    archive.recurate()
    expect(speakers()).toContainEqual(['later/a.md', 'Ada Lind'])
  })
})

describe('a reading that was cancelled', () => {
  it('leaves the corrections of posts that it did not read where they are, be there a twin', async () => {
    const twins = Object.fromEntries(
      Array.from({ length: 60 }, (_, at) => [`${String(at).padStart(2, '0')}.md`, post('Twin', 'Ada Lind')]),
    )
    const [folder, data] = [temporaryFolder({ ...twins, 'z.md': post('Twin', 'Ada Lind') }), temporaryFolder({})]
    const first = await openQuietly(folder, data)
    await first.archive.settled
    const identity = first.archive.curated().recaps.get('z.md')?.identity
    if (identity === undefined) throw new Error('z.md was not read')
    await first.corrections.change('Remove', before => removingAda(before, identity))

    const second = await openQuietly(folder, data)
    second.abort.abort()
    await second.archive.settled
    const read = second.archive.recaps().map(recap => recap.identity.path)
    expect(read).not.toContain('z.md')
    expect(read.length).toBeGreaterThan(0)
    expect(second.archive.curated().corrections.recaps.map(recap => recap.path)).toEqual(['z.md'])
    expect([...second.archive.curated().stray]).toEqual([])
    expect(second.archive.facets().every(({ speakers }) => speakers.length === 1)).toBe(true)
  })
})

describe('a chosen value', () => {
  const search = (city: string): SearchRequest => ({
    query: '',
    filters: { city: { include: [city] } },
    sort: 'newest',
  })
  const files = { 'a.md': post('A', 'Ada'), 'b.md': post('B', 'Bo').replace('Oslo', 'Porto') }

  it('that was chosen after a rename still finds its recaps once that is undone, and the window is told', async () => {
    const { handlers, apply } = await runArchive(temporaryFolder(files), temporaryFolder({}))
    const renamed = await apply({ kind: 'rename', entity: 'city', name: 'Oslo', to: 'Christiania' })
    expect(renamed.renamed).toEqual([{ entity: 'city', from: 'Oslo', to: ['Christiania'] }])
    expect(await handlers['archive.search'](search('Christiania'))).toMatchObject({ total: 1 })
    const undone = await handlers['curation.undo']({})
    expect(undone.renamed).toEqual([{ entity: 'city', from: 'Christiania', to: ['Oslo'] }])
    expect(await handlers['archive.search'](search('Christiania'))).toMatchObject({ total: 1 })
    expect(await handlers['archive.search'](search('Never met'))).toMatchObject({ total: 0 })
    expect((await handlers['curation.state']({})).renamed).toBeUndefined()
  })

  it('that was two is both once their merging is undone', async () => {
    const { handlers, apply } = await runArchive(temporaryFolder(files), temporaryFolder({}))
    await apply({ kind: 'merge', entity: 'city', names: ['Oslo', 'Porto'], into: 'Everywhere' })
    expect(await handlers['archive.search'](search('Everywhere'))).toMatchObject({ total: 2 })
    const { renamed } = await handlers['curation.undo']({})
    expect(renamed).toEqual([{ entity: 'city', from: 'Everywhere', to: ['Oslo', 'Porto'] }])
    expect(await handlers['archive.search'](search('Everywhere'))).toMatchObject({ total: 2 })
  })
})

describe('names that may be one with another', () => {
  it('come first, before those that are frequent', async () => {
    const speakers = (...names: readonly string[]) =>
      `---\ntitle: Evening\nspeakers: [${names.join(', ')}]\n---\n\nWe met.\n`
    const { handlers } = await runArchive(
      temporaryFolder({
        'a.md': speakers('Marek Quillfeather', 'Bo Roe', 'Ada Lind'),
        'b.md': speakers('Marec Quill-Feather', 'Ada Lind'),
        'c.md': speakers('Jo Quillfeather', 'Ada Lind'),
        'd.md': speakers('Ada Lind', 'Bo Roe'),
      }),
      temporaryFolder({}),
    )
    const names = async (like?: string) => {
      const asked = { kind: 'speaker', contains: '', ...(like !== undefined && { like }) } as const
      return (await handlers['entity.names'](asked)).names.map(({ name }) => name)
    }
    expect((await names('Marek Quillfeather')).filter(name => name !== 'Marek Quillfeather').slice(0, 3)).toEqual([
      'Marec Quill-Feather',
      'Jo Quillfeather',
      'Ada Lind',
    ])
    expect((await names()).slice(0, 2)).toEqual(['Ada Lind', 'Bo Roe'])
  })
})

describe('a name that is typed', () => {
  it('is the same as one that is known by accents, spaces or another spelling, and by no part of it', async () => {
    const files = { 'a.md': post('A', 'Zoë Lind').replace('Acme', 'Red Hat'), 'b.md': post('B', 'Zoe Lindqvist') }
    const { handlers } = await runArchive(temporaryFolder(files), temporaryFolder({}))
    const same = async (kind: 'speaker' | 'organisation', contains: string) =>
      (await handlers['entity.names']({ kind, contains })).names.filter(one => one.isSame).map(one => one.name)
    expect(await same('speaker', 'ZOE LIND')).toEqual(['Zoë Lind'])
    expect(await same('speaker', 'zoe')).toEqual([])
    expect(await same('organisation', 'redhat')).toEqual(['Red Hat'])
    expect(await same('organisation', '')).toEqual([])
  })
})
