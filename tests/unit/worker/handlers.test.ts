import { mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ArchiveSummary, NoticeName, Notices, SearchRequest } from '../../../src-main/contract/index.ts'
import { createExtractor } from '../../../src-main/core/extract/index.ts'
import { openCorrections } from '../../../src-main/worker/corrections/store.ts'
import { toFault } from '../../../src-main/worker/faults.ts'
import { createHandlers } from '../../../src-main/worker/handlers.ts'
import { openArchive } from '../../../src-main/worker/open-archive.ts'
import { temporaryFolder } from './temporary-folder.ts'

const post = (title: string, body: string, more = ''): string =>
  `---\ntitle: "${title}"\ndate: 2019-01-02\n${more}---\n\n${body}\n`

const all: SearchRequest = { query: '', filters: {}, sort: 'newest' }

type Heard = { readonly [N in NoticeName]: { readonly name: N; readonly payload: Notices[N] } }[NoticeName]

/** The worker's handlers with a way to wait for a notice. */
const start = () => {
  const heard: Heard[] = []
  const waiting: { readonly matches: (notice: Heard) => boolean; readonly done: (notice: Heard) => void }[] = []
  const { handlers, close } = createHandlers({ sampleFolder: '/nowhere' }, (name, payload) => {
    const notice = { name, payload } as Heard
    heard.push(notice)
    for (const { matches, done } of waiting) if (matches(notice)) done(notice)
  })
  onTestFinished(close)
  const next = (matches: (notice: Heard) => boolean) =>
    new Promise<Heard>(done => {
      waiting.push({ matches, done })
    })
  const open = async (folder: string) => {
    await handlers['archive.open']({ folder })
    return handlers['archive.settled']({})
  }
  return { handlers, heard, next, open }
}

const faultOf = async (work: Promise<unknown> | unknown): Promise<string> => {
  try {
    await work
    return 'no fault'
  } catch (error) {
    return toFault(error).code
  }
}

describe('opening an archive', () => {
  it('answers with what was found, and tells its progress up to ready', async () => {
    const { open, heard } = start()
    const summary = await open(
      temporaryFolder({ 'a.md': post('A', 'Text ![x](gone.png)'), 'b.md': post('B', '![y](y.png)'), 'y.png': 'x' }),
    )
    expect(summary).toMatchObject({ posts: 2, images: 1, missingImages: 1, phase: 'ready', years: [2019, 2019] })
    const phases = heard.flatMap(notice => (notice.name === 'archive.progress' ? [notice.payload.phase] : []))
    expect(phases[0]).toBe('walking')
    expect(phases.at(-1)).toBe('ready')
  })

  it('keeps the archive that is open where the next one cannot be opened', async () => {
    const { handlers, open } = start()
    await open(temporaryFolder({ 'a.md': post('A', 'Text') }))
    expect(await faultOf(handlers['archive.open']({ folder: temporaryFolder() }))).toBe('folder-empty')
    expect(await faultOf(handlers['archive.open']({ folder: '/no/such/folder' }))).toBe('folder-not-found')
    expect(handlers['archive.search'](all)).toMatchObject({ total: 1 })
  })

  it('goes on reading and watching the archive that is open where the next one cannot be opened', async () => {
    const folder = temporaryFolder({ 'a.md': post('A', 'Text') })
    const { handlers, open, next } = start()
    await open(folder)
    expect(await faultOf(handlers['archive.open']({ folder: temporaryFolder() }))).toBe('folder-empty')
    handlers['archive.cancel']({})
    const added = next(notice => notice.name === 'archive.changed' && notice.payload.posts === 2)
    writeFileSync(join(folder, 'b.md'), post('B', 'Text'))
    await added
    expect(handlers['archive.search'](all)).toMatchObject({ total: 2 })
  })

  it('shows the folder asked for last, and says nothing more of the one before', async () => {
    const files = Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`${at}.md`, post(`Post ${at}`, 'Text')]))
    const [first, second] = [temporaryFolder(files), temporaryFolder({ 'last.md': post('Last', 'Text') })]
    const { handlers, open, heard } = start()
    await open(temporaryFolder({ 'before.md': post('Before', 'Text') }))
    const [slow] = await Promise.all([
      faultOf(handlers['archive.open']({ folder: first })),
      handlers['archive.open']({ folder: second }),
    ])
    expect(slow).toBe('cancelled')
    expect(await handlers['archive.settled']({})).toMatchObject({ folder: second, posts: 1, phase: 'ready' })
    expect(heard.at(-1)).toMatchObject({ name: 'archive.changed', payload: { folder: second } })
    expect(heard.filter(({ name, payload }) => name === 'archive.changed' && payload.folder === first)).toEqual([])
  })

  it('says that a cancelled archive is not watched any more', async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`${at}.md`, post(`Post ${at}`, 'Text')]))
    const { handlers } = start()
    const opened = await handlers['archive.open']({ folder: temporaryFolder(files) })
    expect(opened.watching).toBe('events')
    handlers['archive.cancel']({})
    expect((await handlers['archive.settled']({})).watching).toBe('off')
  })

  it('says that nothing is open rather than that nothing was found', async () => {
    const { handlers } = start()
    expect(await faultOf((async () => handlers['archive.search'](all))())).toBe('no-archive-open')
    expect(handlers['archive.summary']({})).toBeNull()
  })

  it('stops reading when it is cancelled, and keeps what was read', async () => {
    const files = Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`${at}.md`, post(`Post ${at}`, 'Text')]))
    const { handlers, heard } = start()
    await handlers['archive.open']({ folder: temporaryFolder(files) })
    handlers['archive.cancel']({})
    const summary = await handlers['archive.settled']({})
    expect(summary.phase).toBe('cancelled')
    expect(summary.posts).toBeLessThan(200)
    expect(heard.at(-1)?.name).toBe('archive.changed')
  })

  it('reads what changes on disk: a new post, an edit, an image that arrives, a post that goes', async () => {
    const folder = temporaryFolder({ 'a.md': post('A', 'Text about pears ![x](late.png)') })
    const { handlers, open, next } = start()
    await open(folder)
    const changed = (test: (posts: number, missing: number) => boolean) =>
      next(notice => notice.name === 'archive.changed' && test(notice.payload.posts, notice.payload.missingImages))

    const added = changed(posts => posts === 2)
    writeFileSync(join(folder, 'b.md'), post('B', 'Text about plums'))
    await added
    expect(handlers['archive.search']({ ...all, query: 'plums' })).toMatchObject({ total: 1 })

    const found = changed((_posts, missing) => missing === 0)
    writeFileSync(join(folder, 'late.png'), 'x')
    await found

    const edited = next(notice => notice.name === 'archive.changed')
    writeFileSync(join(folder, 'b.md'), post('B', 'Now about quinces'))
    await edited
    expect(handlers['archive.search']({ ...all, query: 'quinces' })).toMatchObject({ total: 1 })
    expect(handlers['archive.search']({ ...all, query: 'plums' })).toMatchObject({ total: 0 })

    const removed = changed(posts => posts === 1)
    rmSync(join(folder, 'b.md'))
    await removed
    expect(handlers['archive.search']({ ...all, query: 'quinces' })).toMatchObject({ total: 0 })
  })
})

describe('an archive in a folder that would not be entered in it', () => {
  it('is watched all the same', async () => {
    const folder = join(temporaryFolder({ 'node_modules/site/a.md': post('A', 'Text') }), 'node_modules', 'site')
    const { open, next } = start()
    expect(await open(folder)).toMatchObject({ posts: 1, watching: 'events' })
    const added = next(notice => notice.name === 'archive.changed' && notice.payload.posts === 2)
    writeFileSync(join(folder, 'b.md'), post('B', 'Text'))
    await added
  })
})

/** An archive without anything that watches it, and the summaries that it tells. */
const openUnwatched = async (folder: string) => {
  const told: ArchiveSummary[] = []
  const listeners = { onProgress: () => undefined, onChanged: (summary: ArchiveSummary) => void told.push(summary) }
  const archive = await openArchive(folder, 1, new AbortController(), listeners, {
    extractor: createExtractor(),
    technologies: '',
    corrections: await openCorrections(folder, {}),
    problems: [],
  })
  onTestFinished(() => archive.cancel())
  await archive.settled
  return { archive, told }
}

// The header of a picture 40 pixels wide and 80 high.
const TALL = 'GIF89a(\u0000P\u0000\u0000\u0000\u0000;'

describe('looking for changes', () => {
  it('finds an image that was mended in its place, and goes on telling how long the opening took', async () => {
    const folder = temporaryFolder({ 'a.md': post('A', '![x](x.gif)'), 'x.gif': 'torn' })
    const { archive } = await openUnwatched(folder)
    const { elapsedMs } = archive.summary()
    const imageOf = async () => (await archive.view('a.md', '')).images[0]
    const torn = await imageOf()
    expect(torn).toMatchObject({ fault: expect.stringContaining('no image') })
    const state = archive.state()
    expect(await archive.refresh()).toBe(false)
    expect(archive.state()).toBe(state)

    writeFileSync(join(folder, 'x.gif'), TALL)
    expect(await archive.refresh()).toBe(true)
    const mended = await imageOf()
    expect(mended).toMatchObject({ width: 40, height: 80 })
    expect(mended).not.toHaveProperty('fault')
    // Under another address, so that nothing shows what it remembers.
    expect(mended?.url).not.toBe(torn?.url)
    expect(archive.state()).not.toBe(state)
    expect(archive.summary().elapsedMs).toBe(elapsedMs)
  })
})

describe('a folder that goes away', () => {
  it('is not taken for one that was emptied, and is read again when it is back', async () => {
    const folder = temporaryFolder({ 'a.md': post('A', 'Text') })
    const { archive, told } = await openUnwatched(folder)
    renameSync(folder, `${folder}-away`)
    await expect(archive.refresh()).rejects.toThrow('There is no folder')
    expect(archive.engine.search(all).total).toBe(1)
    expect(archive.problems()).toMatchObject([
      { code: 'file-unreadable', message: expect.stringContaining('not there any more') },
    ])

    told.length = 0
    renameSync(`${folder}-away`, folder)
    expect(await archive.refresh()).toBe(false)
    expect(told).toMatchObject([{ problems: 0 }])
    writeFileSync(join(folder, 'b.md'), post('B', 'More'))
    expect(await archive.refresh()).toBe(true)
    expect(archive.problems()).toEqual([])
    expect(archive.engine.search(all).total).toBe(2)
  })
})

describe('reading from an archive', () => {
  it('reaches an image through the address of another post, as Hugo publishes it', async () => {
    const folder = temporaryFolder({
      'content/blog/first/index.md': post('First', 'Text', 'url: /2019/01/02/first/\n'),
      'content/blog/first/cover.png': 'x',
      'content/blog/second.md': post('Second', '![c](/2019/01/02/first/cover.png) ![d](/2019/01/02/first/other.png)'),
    })
    const { handlers, open } = start()
    expect(await open(folder)).toMatchObject({ missingImages: 1 })
    const { images } = await handlers['recap.read']({ path: 'content/blog/second.md' })
    expect(images.map(image => image.status)).toEqual(['shown', 'missing'])
  })

  it('never hands out a file from outside the archive, whatever leads there', async () => {
    const outside = temporaryFolder({ 'secret.png': 'secret' })
    const folder = temporaryFolder({ 'a.md': post('A', 'Text'), 'fine.png': 'x' })
    mkdirSync(join(folder, 'sub'))
    symlinkSync(outside, join(folder, 'leak'))
    const { handlers, open } = start()
    await open(folder)
    expect(await handlers['file.locate']({ path: 'fine.png' })).toEqual({ path: join(folder, 'fine.png') })
    for (const path of [
      'leak/secret.png',
      '../secret.png',
      'sub',
      join(outside, 'secret.png'),
      '../../../../etc/passwd',
      '',
    ])
      expect(await handlers['file.locate']({ path }), path).toBeNull()
  })

  it('tells the sizes of the photos on an entity’s page, where their headers can be read', async () => {
    const { handlers, open } = start()
    await open(
      temporaryFolder({
        'a.md': post('A', '![Tall](tall.gif) ![Torn](torn.gif)', 'cities: [Oslo]\n'),
        'tall.gif': TALL,
        'torn.gif': 'torn',
      }),
    )
    const { photos } = await handlers['entity.read']({ kind: 'city', name: 'Oslo' })
    expect(photos.map(({ words, width, height }) => [words, width, height])).toEqual([
      ['Tall', 40, 80],
      ['Torn', undefined, undefined],
    ])
  })

  it('names a recap that is not there', async () => {
    const { handlers, open } = start()
    await open(temporaryFolder({ 'a.md': post('A', 'Text') }))
    expect(await faultOf(handlers['recap.read']({ path: '../a.md' }))).toBe('recap-not-found')
    expect((await handlers['recap.read']({ path: 'a.md' })).title).toBe('A')
  })

  it('takes a filter under any name of its value', async () => {
    const { handlers, open } = start()
    await open(
      temporaryFolder({
        'a.md': post('A', 'x', 'cities: [Quebec City]\n'),
        'b.md': post('B', 'y', 'cities: [Ottawa]\n'),
      }),
    )
    for (const city of ['Québec', 'quebec city', 'Quebec'])
      expect(handlers['archive.search']({ ...all, filters: { city: { include: [city] } } }), city).toMatchObject({
        total: 1,
      })
    expect(handlers['archive.search']({ ...all, filters: { city: { include: ['Nowhere'] } } })).toMatchObject({
      total: 0,
    })
  })

  it('finds every recap of one person under all spellings that the archive uses', async () => {
    const speaker = (name: string) => `speakers: ["${name}"]\n`
    const { handlers, open } = start()
    await open(
      temporaryFolder({
        'a.md': post('A', 'x', speaker('Émilie du Châtelet')),
        'b.md': post('B', 'y', speaker('Emilie du Chatelet')),
      }),
    )
    expect(handlers['archive.search']({ ...all, query: 'chatelet' })).toMatchObject({ total: 2 })
    const { values } = await handlers['archive.facet']({ field: 'speaker', contains: 'emilie', request: all })
    expect(values).toMatchObject([{ count: 2 }])
  })
})
