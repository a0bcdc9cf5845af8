import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { temporaryFolder } from '../unit/worker/temporary-folder.ts'

const CLI = fileURLToPath(new URL('../../out/main/cli.js', import.meta.url))

type Run = { readonly status: number; readonly out: string; readonly err: string }

const cli = (...words: string[]): Promise<Run> =>
  new Promise(resolve => {
    execFile(process.execPath, [CLI, ...words], { maxBuffer: 64 * 1024 * 1024 }, (error, out, err) =>
      resolve({ status: error ? Number(error.code) : 0, out, err }),
    )
  })

/** What lies outside of the archive, and must not come to light. */
const SECRET = 'What lies outside'
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="steal()"><script>steal()</script><rect width="9" height="9"/></svg>'

const post = (title: string, ...lines: readonly string[]): string =>
  `---\ntitle: ${title}\ndate: 2019-02-03\n---\n\n${lines.join('\n\n')}\n`

/** Nine lists, each of nine times the one before: more than a hundred million texts, if they were written out. */
const BOMB = `---\n${Array.from(
  { length: 9 },
  (_, at) =>
    `l${at}: &l${at} [${Array(9)
      .fill(at === 0 ? 'lol' : `*l${at - 1}`)
      .join(', ')}]`,
).join('\n')}\ntitle: Bomb\n---\n\nWords after it.\n`

/** Fills a folder beside which a secret lies. */
const hostileArchive = (): string => {
  const around = temporaryFolder({ 'secret.md': SECRET, 'secret.png': PIXEL })
  const archive = join(around, 'archive')
  const deep = Array(120).fill('down').join('/')
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'good.md': post('Good', 'Plain words.', '![A pixel](pixel.png)'),
    'pixel.png': PIXEL,
    'drawing.svg': DRAWING,
    'drawn.md': post('Drawn', '![A drawing](drawing.svg)'),
    'ways-out.md': post(
      'Ways out',
      '![up](../secret.png) ![up twice](../../secret.png) ![escaped](%2e%2e/secret.png)',
      `![absolute](${around}/secret.png) ![system](/etc/passwd) ![share](\\\\\\\\server\\\\share\\\\a.png)`,
      '![drive](C:\\\\Windows\\\\win.ini) ![file](file:///etc/passwd) ![script](javascript:steal())',
      '[file](file:///etc/passwd) [script](javascript:steal()) [data](data:text/html,steal) [up](../secret.md)',
      '<img src="https://spy.example/a.png"> <a href="vbscript:steal()">old</a> <iframe src="//spy.example"></iframe>',
    ),
    'bomb.md': BOMB,
    'wide.md': `---\ntitle: Wide\n${Array.from({ length: 40_000 }, (_, at) => `key${at}: ${at}`).join('\n')}\n---\n\nWords.\n`,
    'half-letter.md':
      '{"title": "Half \\ud800 a letter", "slug": "\\udfff", "tags": ["\\ud800"]}\n\n# On \\ud800\n\nWords.\n',
    // A configuration of megabytes, which says nothing worth the wait.
    '_config.yml': `title: Site\n${Array.from({ length: 300_000 }, (_, at) => `k${at}: [a]`).join('\n')}\n`,
    'nested.md': post('Nested', '> '.repeat(3000), '<div>'.repeat(3000), '['.repeat(3000)),
    'two\nlines.md': post('Two lines', 'Words.'),
    [`${deep}/bottom.md`]: post('Bottom', 'Words.'),
  }
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(archive, name, '..'), { recursive: true })
    writeFileSync(join(archive, name), content)
  }
  writeFileSync(join(archive, 'huge.md'), '')
  truncateSync(join(archive, 'huge.md'), 200 * 1024 * 1024)
  symlinkSync(join(around, 'secret.md'), join(archive, 'leak.md'))
  symlinkSync(join(around, 'secret.png'), join(archive, 'leak.png'))
  symlinkSync(around, join(archive, 'around'))
  symlinkSync(archive, join(archive, 'circle'))
  symlinkSync('self.md', join(archive, 'self.md'))
  return archive
}

describe('a hostile archive', () => {
  it('is read to its end, each file a recap or named with a reason', { timeout: 60_000 }, async () => {
    const archive = hostileArchive()
    const before = readdirSync(archive)
    const { status, out } = await cli('index', archive, '--json')
    expect(status).toBe(0)
    const { posts, problems } = JSON.parse(out)
    expect(posts).toBe(9)
    const told = (path: string): readonly string[] =>
      problems.flatMap((problem: { path: string; code: string }) => (problem.path === path ? [problem.code] : []))
    expect(told('leak.md')).toEqual(['file-outside-archive'])
    expect(told('leak.png')).toEqual(['file-outside-archive'])
    expect(told('around')).toEqual(['file-outside-archive'])
    expect(told('self.md')).toEqual(['file-unreadable'])
    expect(told('huge.md')).toEqual(['file-too-large'])
    expect(told('bomb.md')).toContain('front-matter-invalid')
    expect(told('wide.md')).toContain('front-matter-invalid')
    expect(told('circle')).toEqual([])
    expect(told('good.md')).toEqual([])
    expect(new Set(told('ways-out.md'))).toEqual(
      new Set(['image-missing', 'image-outside-archive', 'image-remote', 'link-missing']),
    )
    expect(out).not.toContain(SECRET)
    expect(readdirSync(archive)).toEqual(before)
  })

  it('leads nowhere: no link to a program or a file, no image from outside', async () => {
    const archive = hostileArchive()
    const { links, images } = JSON.parse((await cli('show', archive, 'ways-out.md', '--json')).out)
    // What is on the web is an address that a person may choose to follow; nothing else leads out.
    const outside = links.filter((link: { kind: string }) => link.kind !== 'broken')
    expect(outside).toEqual([{ kind: 'external', url: 'https://spy.example' }])
    expect(links).toHaveLength(6)
    expect(images.filter((image: { path?: string }) => image.path !== undefined)).toEqual([])
    expect(images.length).toBeGreaterThan(8)
    const good = JSON.parse((await cli('show', archive, 'good.md', '--json')).out)
    expect(good.images).toMatchObject([{ path: 'pixel.png', missing: false }])
  })

  it('is exported in every format, with nothing in it that runs or loads', { timeout: 120_000 }, async () => {
    const archive = hostileArchive()
    const target = temporaryFolder()
    const endings = ['csv', 'json', 'bib', 'html', 'epub']
    const outs = [...endings.map(ending => join(target, `all.${ending}`)), `${join(target, 'folder')}/`]
    for (const out of outs) {
      const { status, err } = await cli('export', archive, '--out', out)
      expect([out, status, err]).toEqual([out, 0, ''])
    }
    expect(readdirSync(target)).toHaveLength(outs.length)
    const page = readFileSync(join(target, 'all.html'), 'utf8')
    expect(page).toContain('Plain words.')
    const [, articles = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(page) ?? []
    expect(articles).not.toMatch(/<script|<iframe|\son\w+=|href="(?!https:|#)|src="(?!data:image\/)/i)
    expect(existsSync(join(target, 'folder', 'secret.png'))).toBe(false)
    for (const name of ['all.html', 'all.csv', 'all.json', 'all.bib'])
      expect(readFileSync(join(target, name), 'utf8'), name).not.toContain(SECRET)
  })
})
