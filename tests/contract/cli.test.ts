import { execFile, spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { temporaryFolder } from '../unit/worker/temporary-folder.ts'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))
const SAMPLE = join(ROOT, 'archive')

type Run = { readonly status: number; readonly out: string; readonly err: string }

/** Runs the built command line as a person does. */
const cli = (...words: string[]): Promise<Run> =>
  new Promise(resolve => {
    execFile(
      process.execPath,
      [join(ROOT, 'out/main/cli.js'), ...words],
      { maxBuffer: 64 * 1024 * 1024 },
      (error, out, err) => resolve({ status: error ? Number(error.code) : 0, out, err }),
    )
  })
const json = async (...words: string[]) => JSON.parse((await cli(...words, '--json')).out)

const POST = '---\ntitle: One evening\ndate: 2019-02-03\n---\n\nWords about Envoy and K8s. ![A room](room.png)\n'

describe('the command line', () => {
  it('indexes: posts, images, what is missing, and every problem with its place', async () => {
    const folder = temporaryFolder({ 'one.md': POST, 'bad.md': '---\ntitle: "x\n---\nText' })
    const { problems, ...counts } = await json('index', folder)
    expect(counts).toMatchObject({ posts: 2, images: 0, missingImages: 1, elapsedMs: expect.any(Number) })
    expect(problems).toContainEqual(
      expect.objectContaining({ path: 'one.md', code: 'image-missing', message: expect.any(String), line: 6 }),
    )
    expect(problems).toContainEqual(expect.objectContaining({ path: 'bad.md', code: 'front-matter-invalid' }))
  })

  it('searches: total, hits with a snippet, counts; status 1 where nothing matches', async () => {
    const found = await json('search', SAMPLE, 'lyft', 'envoy', '--year', '2018', '--limit', '1')
    expect(found.total).toBeGreaterThan(0)
    expect(found.hits).toHaveLength(1)
    expect(found.hits[0]).toMatchObject({
      path: 'content/blog/lyft-envoy-cilium-montreal/index.md',
      title: expect.stringContaining('Lyft'),
      date: '2018-02-02',
      score: expect.any(Number),
      snippet: expect.any(String),
    })
    expect(found.facets.year).toContainEqual({ name: '2018', count: expect.any(Number) })
    const nothing = await cli('search', SAMPLE, 'speaker:caramanollis', 'envoy')
    expect(nothing.out).toMatch(/Did you mean .*Caramanolis.*\? It finds \d+ recaps?\./)
    expect(nothing.out).toMatch(/Without speaker:caramanollis: \d+ recaps\./)
    expect(nothing.out).not.toContain('(none)')
    const small = temporaryFolder({ 'one.md': POST })
    const runs = [['envoy'], ['zzyzx'], ['envoy', '--city', 'Nowhere']].map(words => cli('search', small, ...words))
    expect((await Promise.all(runs)).map(run => run.status)).toEqual([0, 1, 1])
  })

  it('finds the same recaps for k8s and Kubernetes, and for quebec and Québec', async () => {
    const folder = temporaryFolder({
      'short.md': POST,
      'long.md': POST.replace('K8s', 'Kubernetes in Québec').replace('One', 'Another'),
      'neither.md': 'Words about knitting in Toronto.',
    })
    const paths = async (query: string) =>
      (await json('search', folder, query)).hits.map((hit: { path: string }) => hit.path).sort()
    const [k8s, kubernetes, quebec, accented] = await Promise.all(['k8s', 'Kubernetes', 'quebec', 'Québec'].map(paths))
    expect(k8s).toEqual(['long.md', 'short.md'])
    expect(kubernetes).toEqual(k8s)
    expect(quebec).toEqual(['long.md'])
    expect(accented).toEqual(quebec)
  })

  it('lists the facets of every recap, also of one without any', async () => {
    const folder = temporaryFolder({
      'plain.md': 'Nothing to see.',
      'full.md':
        '---\ntitle: T\ndate: 2019-01-01\ncities: [Ottawa]\nsponsors: [{name: Acme, tier: Gold}]\n---\n\nText.\n',
    })
    const all = await json('facets', folder)
    expect(all.map((post: { path: string }) => post.path)).toEqual(['full.md', 'plain.md'])
    expect(all[0]).toMatchObject({ cities: [{ name: 'Ottawa' }], sponsors: [{ name: 'Acme', tier: 'gold' }] })
    expect(all[1]).toMatchObject({ cities: [], sponsors: [], hosts: [], speakers: [], technologies: [] })
  })

  it('shows one recap with its text, headings, images and links', async () => {
    const folder = temporaryFolder({ 'one.md': `${POST}\n## A heading\n\n[Out](https://example.org/)\n` })
    expect(await json('show', folder, 'one.md')).toMatchObject({
      path: 'one.md',
      title: 'One evening',
      date: '2019-02-03',
      text: expect.stringContaining('Words about Envoy'),
      headings: [expect.objectContaining({ level: 2, text: 'A heading' })],
      images: [{ src: 'room.png', alt: 'A room', missing: true }],
      links: [{ kind: 'external', url: 'https://example.org/' }],
    })
    const asked = await json('show', folder, 'one.md', '--evidence')
    expect(asked.technologies).toContainEqual(
      expect.objectContaining({
        name: 'Envoy',
        provenance: 'extracted',
        confidence: expect.any(Number),
        evidence: expect.objectContaining({ text: expect.stringContaining('Words about Envoy') }),
      }),
    )
    expect((await cli('show', folder, 'one.md', '--evidence')).out).toContain(
      'Envoy, Kubernetes · read: “Words about Envoy and K8s.”',
    )
    expect((await cli('search', folder, 'one', '--evidence')).status).toBe(2)
    expect((await cli('show', folder, 'nothing.md')).status).toBe(2)
  })

  it('checks: status 1 with problems, 0 without', async () => {
    expect((await cli('check', temporaryFolder({ 'one.md': POST }))).status).toBe(1)
    const clean = await cli('check', temporaryFolder({ 'one.md': POST.replace('![A room](room.png)', '') }))
    expect(clean).toMatchObject({ status: 0, out: expect.stringContaining('No problems.') })
  })

  it('exports to PDF; nothing is written where nothing matches or the target cannot be written', async () => {
    const folder = temporaryFolder()
    const out = join(folder, 'recaps.pdf')
    const post = 'content/blog/lyft-envoy-cilium-montreal/index.md'
    const done = await json('export', SAMPLE, '--out', out, '--post', post)
    expect(done).toMatchObject({ path: out, recaps: 1, pages: expect.any(Number), missingImages: 0 })
    expect(readdirSync(folder)).toEqual(['recaps.pdf'])

    const small = temporaryFolder({ 'one.md': POST })
    const [none, refused, unknown] = await Promise.all([
      cli('export', small, '--out', join(folder, 'none.pdf'), 'zzyzx'),
      cli('export', small, '--out', join(folder, 'no', 'such', 'x.pdf'), 'envoy'),
      cli('export', small, '--out', join(folder, 'y.pdf'), '--post', 'not/there.md'),
    ])
    expect([none.status, refused.status, unknown.status]).toEqual([1, 2, 2])
    expect(refused.err.trim().split('\n')).toHaveLength(1)
    expect(readdirSync(folder)).toEqual(['recaps.pdf'])
  }, 60_000)

  it('exports to every other format by the ending of the file, without a browser', async () => {
    const folder = temporaryFolder()
    const small = temporaryFolder({ 'one.md': POST, 'two.md': POST.replace('One', 'Another'), 'room.png': 'no image' })
    const endings = ['a.html', 'a.epub', 'a.zip', 'a.csv', 'a.json', 'a.bib', 'a.csl.json']
    // Nothing on the path: neither a browser nor anything else is started.
    const env = { ...process.env, PATH: '' }
    const run = (...words: string[]): Promise<Run> =>
      new Promise(resolve => {
        execFile(process.execPath, [join(ROOT, 'out/main/cli.js'), ...words], { env }, (error, out, err) =>
          resolve({ status: error ? Number(error.code) : 0, out, err }),
        )
      })
    for (const name of [...endings, 'notes/']) {
      const { status, out, err } = await run('export', small, '--out', join(folder, name), 'envoy', '--json')
      expect([name, status, err]).toEqual([name, 0, ''])
      expect(JSON.parse(out)).toMatchObject({ recaps: 2, bytes: expect.any(Number) })
    }
    expect(readdirSync(folder).sort()).toEqual([...endings, 'notes'].sort())
    expect(readdirSync(join(folder, 'notes')).sort()).toEqual(
      ['2019-02-03-another-evening.md', '2019-02-03-one-evening.md', 'README.md', 'images'].sort(),
    )
    const talks = await run('export', small, '--out', join(folder, 'talks.csv'), '--of', 'talks')
    expect(talks).toMatchObject({ status: 0, out: expect.stringContaining('2 recaps, 0 entries') })
    const again = await run('export', small, '--out', join(folder, 'notes/'))
    expect(again).toMatchObject({ status: 2, out: '', err: expect.stringContaining('there already') })
    const inside = await run('export', small, '--out', join(small, 'x.html'))
    expect(inside).toMatchObject({ status: 2, err: expect.stringContaining('never written') })
  }, 60_000)

  it('leaves nothing behind where an export is ended by the system', async () => {
    const [folder, temporary] = [temporaryFolder(), temporaryFolder()]
    const words = ['export', SAMPLE, '--out', join(folder, 'recaps.pdf')]
    const env = { ...process.env, TMPDIR: temporary }
    const child = spawn(process.execPath, [join(ROOT, 'out/main/cli.js'), ...words], { env, stdio: 'ignore' })
    const ended = new Promise<number | null>(resolve => child.once('exit', resolve))
    await vi.waitFor(() => expect(readdirSync(temporary)).not.toEqual([]), { timeout: 20_000 })
    child.kill('SIGTERM')
    expect(await ended).toBe(2)
    expect([...readdirSync(folder), ...readdirSync(temporary)]).toEqual([])
  })

  it('says in one line, with status 2, what is wrong with the folder or the words', async () => {
    const file = join(temporaryFolder({ 'x.txt': 'x' }), 'x.txt')
    const empty = temporaryFolder()
    mkdirSync(join(empty, 'nothing-in-here'))
    for (const words of [
      ['index', '/no/such/folder'],
      ['index', file],
      ['index', empty],
      ['frobnicate'],
      ['search'],
      ['export', SAMPLE],
      ['search', SAMPLE, '--limit', 'many'],
      ['search', SAMPLE, '--unknown'],
      ['facets', SAMPLE, '--city', 'Ottawa'],
      ['export', SAMPLE, '--out', join(empty, 'x.pdf'), '--post', 'a.md', '--city', 'Ottawa'],
    ]) {
      const { status, err, out } = await cli(...words)
      expect([words, status, out, err.trim().split('\n').length]).toEqual([words, 2, '', 1])
      expect(err).not.toContain('    at ')
    }
  })

  it('reads what it can of files that cannot be read, and names the others', async () => {
    const folder = temporaryFolder({
      'good.md': POST,
      'picture.md': Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]),
      'empty.md': '',
    })
    writeFileSync(join(folder, 'huge.md'), Buffer.alloc(50 * 1024 * 1024, 'a'))
    const { posts, problems } = await json('index', folder)
    expect(posts).toBe(1)
    const codes = Object.fromEntries(
      problems.map((problem: { path: string; code: string }) => [problem.path, problem.code]),
    )
    expect(codes).toMatchObject({ 'picture.md': 'file-binary', 'empty.md': 'file-empty', 'huge.md': 'file-too-large' })
  })

  it('prints nothing that could steer a terminal, and one line for a problem, whatever a file is called', async () => {
    const name = 'two\nlines \u001b[2J.md'
    const folder = temporaryFolder({ [name]: 'Text \u001b[31mred\u001b[0m ![x](gone.png)' })
    const all = [
      ['index', folder],
      ['check', folder],
      ['search', folder, 'text'],
      ['show', folder, name],
    ]
    const runs = await Promise.all(all.map(async words => ({ words, out: (await cli(...words)).out })))
    for (const { words, out } of runs) {
      expect(out, words[0]).toMatch(/lines/)
      expect(
        [...out].filter(char => char < ' ' && char !== '\n'),
        words[0],
      ).toEqual([])
    }
    const { out = '' } = runs.find(({ words }) => words[0] === 'check') ?? {}
    expect(out.split('\n').filter(line => line.includes('image-missing'))).toEqual([
      expect.stringMatching(/^two lines .*: warning: /),
    ])
  })

  it('narrows by any name of a technology, and says which filter found nothing', async () => {
    const folder = temporaryFolder({ 'one.md': POST, 'neither.md': 'Words about knitting.' })
    const [byName, byAlias, nowhere] = await Promise.all([
      json('search', folder, '--technology', 'Kubernetes'),
      json('search', folder, '--technology', 'k8s'),
      cli('search', folder, '--city', 'Nowhere'),
    ])
    expect(byName.total).toBe(1)
    expect(byAlias.total).toBe(byName.total)
    expect(nowhere.out).toContain('No recap that was found has the city “Nowhere”.')
  })

  it('never writes into the archive', async () => {
    const folder = temporaryFolder({ 'one.md': POST })
    const runs = await Promise.all([cli('index', folder), cli('search', folder, 'envoy')])
    expect(runs.map(run => run.status)).toEqual([0, 0])
    expect(readdirSync(folder)).toEqual(['one.md'])
    expect(existsSync(join(folder, '.recap-archive'))).toBe(false)
  })
})
