import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it, onTestFinished } from 'vitest'
import { FaultError, type FileTarget } from '../../../src-main/contract/index.ts'
import { createHandlers } from '../../../src-main/worker/handlers.ts'
import { wordsIn } from '../core/export/support-export.ts'
import { makePng } from '../core/print/support-printer.ts'
import { temporaryFolder } from './temporary-folder.ts'

const SAMPLE = fileURLToPath(new URL('../../../archive', import.meta.url))

const post = (title: string, body: string): string => `---\ntitle: "${title}"\ndate: 2019-01-02\n---\n\n${body}\n`

const open = async (folder: string, onComposing: () => void = () => undefined) => {
  const { handlers, close } = createHandlers({ sampleFolder: '/nowhere' }, name => {
    if (name === 'export.progress') onComposing()
  })
  onTestFinished(close)
  await handlers['archive.open']({ folder })
  await handlers['archive.settled']({})
  const { paths } = await handlers['archive.paths']({ query: '', filters: {}, sort: 'oldest' })
  const write = (target: FileTarget, out: string, chosen: readonly string[] = paths) =>
    handlers['export.write']({ ...target, paths: chosen, out })
  return { handlers, paths, write }
}

const images = { images: true } as const
const faultOf = async (work: unknown): Promise<unknown> => {
  try {
    await work
    return 'no fault'
  } catch (error) {
    return error instanceof FaultError ? error.fault : String(error)
  }
}

/** Text of XHTML or HTML without its markup, with what images are called. */
const withoutTags = (html: string): string =>
  html
    .replace(/<(?:script|style)[^>]*>[\s\S]*?<\/(?:script|style)>/g, ' ')
    .replace(/<(?:img[^>]*\salt|svg role="img" aria-label)="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[name] ?? '')

/** Words of a text, each with hyphens and marks of Markdown taken away. */
const wordSet = (text: string): ReadonlySet<string> => new Set(wordsIn(text.replaceAll('\\', '')))

describe('exports of the sample archive', () => {
  it('hold every word of every recap: in Markdown, in the web page, in the EPUB; nothing is left beside them', async () => {
    const { handlers, paths, write } = await open(SAMPLE)
    const folder = temporaryFolder()
    const results = [
      await write({ format: 'markdown', options: images }, join(folder, 'notes')),
      await write({ format: 'markdown-zip', options: images }, join(folder, 'notes.zip')),
      await write({ format: 'html', options: images }, join(folder, 'all.html')),
      await write({ format: 'epub', options: images }, join(folder, 'all.epub')),
    ]
    for (const result of results)
      expect(result).toMatchObject({ saved: true, recaps: paths.length, unreadImages: 0, missingImages: 3 })
    expect(readdirSync(folder).sort()).toEqual(['all.epub', 'all.html', 'notes', 'notes.zip'])

    const zip = unzipSync(readFileSync(join(folder, 'notes.zip')))
    const notes = readdirSync(join(folder, 'notes'), { recursive: true, withFileTypes: true }).filter(entry =>
      entry.isFile(),
    )
    expect(Object.keys(zip)).toHaveLength(notes.length)
    const markdown = Object.keys(zip).filter(name => name.endsWith('.md'))
    expect(markdown).toHaveLength(paths.length + 1)
    const epub = unzipSync(readFileSync(join(folder, 'all.epub')))
    const texts = {
      markdown: wordSet(markdown.map(name => strFromU8(zip[name] ?? new Uint8Array())).join('\n')),
      html: wordSet(withoutTags(readFileSync(join(folder, 'all.html'), 'utf8'))),
      epub: wordSet(
        Object.entries(epub)
          .filter(([name]) => name.endsWith('.xhtml'))
          .map(([, bytes]) => withoutTags(strFromU8(bytes)))
          .join('\n'),
      ),
    }
    for (const path of paths) {
      const { text } = await handlers['recap.text']({ path })
      for (const [format, words] of Object.entries(texts))
        expect([path, format, wordsIn(text).filter(word => !words.has(word))]).toEqual([path, format, []])
    }
    // Links between the files, and to the images, lead to files that are there.
    for (const name of markdown) {
      const text = strFromU8(zip[name] ?? new Uint8Array())
      for (const [, target = ''] of text.matchAll(/\]\(((?!https?:|mailto:|#)[^)\s#]+)/g))
        expect([name, target, decodeURIComponent(target) in zip]).toEqual([name, target, true])
    }
  }, 120_000)

  const jar = '/usr/share/java/epubcheck.jar'
  const canCheck = existsSync(jar)
  it.runIf(canCheck)(
    canCheck ? 'satisfy epubcheck' : 'cannot be tried by epubcheck: it is not on this machine',
    async () => {
      const { write } = await open(SAMPLE)
      const out = join(temporaryFolder(), 'all.epub')
      await write({ format: 'epub', options: images }, out)
      const said = execFileSync('java', ['-jar', realpathSync(jar), out], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      expect(said).toContain('No errors or warnings detected')
    },
    120_000,
  )

  it('can be opened as an archive again: the same recaps with the same facets', async () => {
    const { handlers, paths, write } = await open(SAMPLE)
    const out = join(temporaryFolder(), 'notes')
    await write({ format: 'markdown', options: images }, out)
    const again = await open(out)
    const before = new Map((await handlers['archive.facets']({})).map(recap => [recap.title, recap]))
    const after = (await again.handlers['archive.facets']({})).filter(recap => recap.path !== 'README.md')
    expect(after).toHaveLength(paths.length)
    for (const recap of after) {
      const names = (values: readonly { readonly name: string }[] = []) => values.map(({ name }) => name).sort()
      const was = before.get(recap.title)
      if (was && was.speakers.length > 0)
        expect([recap.title, names(recap.speakers)]).toEqual([recap.title, names(was.speakers)])
      if (was && was.cities.length > 0)
        expect([recap.title, names(recap.cities)]).toEqual([recap.title, names(was.cities)])
    }
  }, 60_000)
})

describe('an export', () => {
  const png = makePng(40, 30)
  const archive = () =>
    temporaryFolder({
      'a.md': post('A', '![room](room.png) ![broken](broken.png)'),
      'b.md': post('B', 'Text'),
      'room.png': png,
      'broken.png': png.slice(0, 60),
    })

  it('counts an image that cannot be read, and names it in its place', async () => {
    const folder = archive()
    const { write } = await open(folder)
    const out = temporaryFolder()
    const page = await write({ format: 'html', options: images }, join(out, 'a.html'))
    expect(page).toMatchObject({ unreadImages: 1 })
    const html = readFileSync(join(out, 'a.html'), 'utf8')
    expect(html.match(/<img /g)).toHaveLength(1)
    expect(html).toContain('broken.png')
    rmSync(join(folder, 'room.png'))
    const notes = await write({ format: 'markdown', options: images }, join(out, 'notes'))
    expect(notes).toMatchObject({ unreadImages: 1 })
    expect(readFileSync(join(out, 'notes', '2019-01-02-a.md'), 'utf8')).toContain('room.png')
  })

  it('holds an image once that several recaps show, or one shows twice', async () => {
    const folder = temporaryFolder({
      'a.md': post('A', '![room](room.png) ![own](own.png)'),
      'b.md': post('B', '![room again](room.png) ![twice](twice.png) and ![twice](twice.png)'),
      'room.png': makePng(40, 30),
      'own.png': makePng(41, 30),
      'twice.png': makePng(42, 30),
    })
    const { write } = await open(folder)
    const out = join(temporaryFolder(), 'a.html')
    await write({ format: 'html', options: images }, out)
    const html = readFileSync(out, 'utf8')
    const data = [...html.matchAll(/data:image\/png;base64,([\w+/=]+)/g)].map(match => match[1])
    expect(data).toHaveLength(3)
    expect(new Set(data).size).toBe(3)
    expect(html.match(/<img /g)).toHaveLength(1)
    const uses = [...html.matchAll(/<svg role="img" aria-label="([^"]+)"[^>]*><use href="#(image-\d)"/g)]
    expect(uses.map(([, alt]) => alt).sort()).toEqual(['room', 'room again', 'twice', 'twice'])
    for (const [, , id] of uses) expect(html.split(`<image id="${id}"`)).toHaveLength(2)
  })

  it.each([
    { format: 'markdown', options: images },
    { format: 'markdown-zip', options: images },
    { format: 'html', options: images },
    { format: 'epub', options: images },
    { format: 'csv', options: { of: 'recaps' } },
  ] as const)('leaves nothing behind where it is cancelled: $format', async target => {
    let stop: () => void = () => undefined
    const { handlers, write } = await open(archive(), () => stop())
    const out = temporaryFolder()
    stop = () => handlers['export.stop']({})
    expect(await faultOf(write(target, join(out, 'x')))).toMatchObject({ code: 'cancelled' })
    expect(readdirSync(out)).toEqual([])
    // The one after it is not cancelled with it.
    stop = () => undefined
    expect(await write(target, join(out, 'x'))).toMatchObject({ saved: true, recaps: 2 })
  })

  it('is refused in the archive, over a folder that holds something, and where there is no folder', async () => {
    const folder = archive()
    const { write } = await open(folder)
    const out = temporaryFolder({ 'taken/file.txt': 'mine' })
    const html = { format: 'html', options: images } as const
    expect(await faultOf(write(html, join(folder, 'x.html')))).toMatchObject({
      code: 'export-not-writable',
      message: expect.stringContaining('never written'),
    })
    expect(await faultOf(write({ format: 'markdown', options: images }, join(out, 'taken')))).toMatchObject({
      code: 'export-not-writable',
      message: expect.stringContaining('there already'),
    })
    expect(await faultOf(write(html, join(out, 'none', 'x.html')))).toMatchObject({ code: 'export-not-writable' })
    expect(await faultOf(write(html, join(out, 'x.html'), ['gone.md']))).toMatchObject({ code: 'recap-not-found' })
    expect(await faultOf(write(html, join(out, 'x.html'), []))).toMatchObject({ code: 'nothing-to-export' })
    expect(readdirSync(out)).toEqual(['taken'])
    expect(readFileSync(join(out, 'taken', 'file.txt'), 'utf8')).toBe('mine')
  })

  it('replaces a file of its name', async () => {
    const { write } = await open(archive())
    const out = join(temporaryFolder(), 'x.json')
    writeFileSync(out, 'old')
    expect(await write({ format: 'json', options: {} }, out)).toMatchObject({ entries: 2 })
    expect(JSON.parse(readFileSync(out, 'utf8')).recaps).toHaveLength(2)
  })
})
