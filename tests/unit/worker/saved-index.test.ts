import { createHash } from 'node:crypto'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { ENTITY_KINDS, FACET_FIELDS, type SearchRequest } from '../../../src-main/contract/index.ts'
import { createHandlers } from '../../../src-main/worker/handlers.ts'
import { temporaryFolder } from './temporary-folder.ts'

const all: SearchRequest = { query: '', filters: {}, sort: 'newest' }
const QUERIES = [
  '',
  'mesh',
  'envo',
  'kubernets',
  '"service mesh"',
  'k8s',
  'talk:mesh',
  'city:ottawa',
  'zzz',
  'has:image',
]

/** Reading happens later than writing, by so much that no disk's clock could take the one for the other. */
const LATER_MS = 60_000

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + LATER_MS })
})
afterEach(() => {
  vi.useRealTimers()
})

type Run = { readonly data?: string; readonly build?: string }

/** Opens a folder in a worker of its own, and goes on once all is read and saved. */
const open = async (folder: string, { data, build = 'one' }: Run = {}) => {
  const worker = createHandlers(
    { sampleFolder: '/nowhere', ...(data !== undefined && { userDataFolder: data }) },
    () => undefined,
    { build },
  )
  onTestFinished(worker.close)
  await worker.handlers['archive.open']({ folder })
  const summary = await worker.handlers['archive.settled']({})
  await worker.handlers['archive.saved']({})
  return { ...worker, summary }
}
type Opened = Awaited<ReturnType<typeof open>>

/**
 * Scores are sums of fractions, in another order each time: what is equal but for their last digits may stand in either order,
 * and is told by its path.
 */
const rounded = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, each: unknown) => {
      if (key === 'elapsedMs') return 0
      if (key === 'score' && typeof each === 'number') return each.toFixed(3)
      if (key !== 'hits' || !Array.isArray(each)) return each
      const ranked: readonly { readonly path: string; readonly score: number }[] = each
      // Without a score they stand by date, which is told as it is.
      return [...ranked].sort(
        (a, b) =>
          Number(b.score.toFixed(3)) - Number(a.score.toFixed(3)) ||
          (a.score === 0 ? 0 : a.path.localeCompare(b.path, 'en')),
      )
    }),
  )

/** All that an open archive answers. */
const told = async ({ handlers, summary }: Opened): Promise<unknown> => {
  const { reused: _, ...counted } = summary
  const facets = await handlers['archive.facets']({})
  const paths = facets.map(({ path }) => path)
  const { problems } = await handlers['archive.problems']({})
  return rounded({
    counted,
    problems,
    facets,
    searches: await Promise.all(QUERIES.map(query => handlers['archive.search']({ ...all, query, sort: 'relevance' }))),
    values: await Promise.all(
      FACET_FIELDS.map(field => handlers['archive.facet']({ field, contains: '', request: all })),
    ),
    names: await Promise.all(ENTITY_KINDS.map(kind => handlers['entity.names']({ kind, contains: '' }))),
    why: await Promise.all(paths.map(path => handlers['recap.why']({ path, query: 'mesh kubernetes' }))),
    near: await Promise.all(paths.map(path => handlers['recap.surroundings']({ path }))),
    review: await handlers['curation.review']({}),
  })
}

const indexOf = (data: string): string => {
  const folder = join(data, 'index')
  const [name] = existsSync(folder) ? readdirSync(folder) : []
  return name === undefined ? '' : join(folder, name)
}

const post = (title: string, body: string, more = ''): string =>
  `---\ntitle: "${title}"\ndate: 2019-01-02\n${more}---\n\n${body}\n`

/** Posts of several kinds; the first two have the same length. */
const TEXTS = [
  post('Meshes in Ottawa', 'Liz Rice from Aqua gave a talk called “Service mesh”. Thanks to Lyft for sponsoring.'),
  post('Meshes in Boston', 'Liz Rice from Aqua gave a talk called “Service mess”. Thanks to Lyft for sponsoring.'),
  post('K8s', '## Talks\n\n- Kube for all: Matt Klein, Lyft\n\n![Matt Klein](cover.png) ![b](/images/x.png)'),
  post('Envoy', 'See [the picture](cover.png) and [another](../b/) on Envoy.', 'aliases: [/b/]\ncities: [Ottawa]\n'),
  post('Table', '| Speaker | Topic |\n| --- | --- |\n| Liz Rice | Kubernetes |', 'series: Nights\n'),
  '---\ntitle: "Broken\ndate: [2019\n---\n\nThe service mesh is found all the same.\n',
  '',
  'PNG\0\0',
]
const POSTS = [
  'content/blog/a/index.md',
  'content/blog/b.md',
  'content/c/index.md',
  'content/d.md',
  'content/notes/e.html',
]
const FILES = [
  'content/blog/a/cover.png',
  'static/images/x.png',
  'content/c/Cover.PNG',
  'loose.md',
  'hugo.toml',
  '_config.yml',
]
const TECHNOLOGIES = ['', 'technologies:\n  - name: Meshery\n    kind: tool\n    aliases: [mesh]\n', 'technologies: [']

type Edit =
  | { readonly do: 'write'; readonly path: string; readonly text: string }
  | { readonly do: 'move'; readonly from: string; readonly to: string }
  | { readonly do: 'remove'; readonly path: string }
  | { readonly do: 'technologies'; readonly text: string }
  | { readonly do: 'build'; readonly build: string }
  | { readonly do: 'damage'; readonly how: 'cut' | 'flip' | 'add' | 'replace'; readonly at: number }

const edit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('write'),
      path: fc.constantFrom(...POSTS),
      text: fc.constantFrom(...TEXTS),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('write'),
      path: fc.constantFrom(...FILES),
      text: fc.constant('title = "T"'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('move'),
      from: fc.constantFrom(...POSTS, ...FILES),
      to: fc.constantFrom(...POSTS, ...FILES),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('remove'), path: fc.constantFrom(...POSTS, ...FILES) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('technologies'), text: fc.constantFrom(...TECHNOLOGIES) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('build'), build: fc.constantFrom('one', 'two') }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('damage'),
      how: fc.constantFrom('cut', 'flip', 'add', 'replace'),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  },
) as fc.Arbitrary<Edit>

const damage = (file: string, how: 'cut' | 'flip' | 'add' | 'replace', share: number): void => {
  if (file === '') return
  const bytes = readFileSync(file)
  const at = Math.min(bytes.length - 1, Math.floor(bytes.length * share))
  if (how === 'cut') truncateSync(file, at)
  else if (how === 'add') appendFileSync(file, bytes.subarray(at))
  else if (how === 'replace') writeFileSync(file, 'no index')
  else {
    bytes[at] = (bytes[at] ?? 0) ^ 0xff
    writeFileSync(file, bytes)
  }
}

describe('a second opening', () => {
  it('shows what a first one would, whatever was changed, moved, removed or damaged in between', async () => {
    let reused = 0
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 4 }), async rounds => {
        const root = temporaryFolder()
        const [folder, data] = [join(root, 'site'), join(root, 'data')]
        mkdirSync(data)
        const write = (path: string, text: string): void => {
          mkdirSync(dirname(join(folder, path)), { recursive: true })
          writeFileSync(join(folder, path), text)
        }
        let build = 'one'
        const apply = (step: Edit): void => {
          if (step.do === 'write') write(step.path, step.text)
          else if (step.do === 'remove') rmSync(join(folder, step.path), { force: true })
          else if (step.do === 'technologies') writeFileSync(join(data, 'technologies.yaml'), step.text)
          else if (step.do === 'build') build = step.build
          else if (step.do === 'damage') damage(indexOf(data), step.how, step.at)
          else if (existsSync(join(folder, step.from))) {
            mkdirSync(dirname(join(folder, step.to)), { recursive: true })
            renameSync(join(folder, step.from), join(folder, step.to))
          }
        }
        // There is always something to open.
        write('content/always.md', TEXTS[0] ?? '')
        for (const [at, path] of POSTS.entries()) write(path, TEXTS[at] ?? '')
        for (const steps of [[], ...rounds]) {
          for (const step of steps) apply(step)
          const warm = await open(folder, { data, build })
          const bare = join(root, 'bare')
          mkdirSync(bare, { recursive: true })
          const own = join(data, 'technologies.yaml')
          if (existsSync(own)) writeFileSync(join(bare, 'technologies.yaml'), readFileSync(own))
          rmSync(join(bare, 'index'), { recursive: true, force: true })
          const cold = await open(folder, { data: bare, build })
          expect(cold.summary.reused).toBe(0)
          const [fromIndex, fromPosts] = [await told(warm), await told(cold)]
          // What is wrong with the reader's own technologies names the file that it is about.
          expect(JSON.parse(JSON.stringify(fromIndex).replaceAll(data, bare))).toEqual(fromPosts)
          reused += warm.summary.reused
          await Promise.all([warm.close(), cold.close()])
        }
      }),
      { numRuns: 20 },
    )
    expect(reused).toBeGreaterThan(20)
  }, 240_000)
})

const SITE = Object.fromEntries(POSTS.map((path, at) => [path, TEXTS[at] ?? '']))

describe('the saved index', () => {
  it('spares the posts that did not change from being read', async () => {
    const [folder, data] = [temporaryFolder(SITE), temporaryFolder()]
    expect((await open(folder, { data })).summary).toMatchObject({ posts: 5, reused: 0 })
    expect((await open(folder, { data })).summary).toMatchObject({ posts: 5, reused: 5 })
    writeFileSync(join(folder, 'content/d.md'), TEXTS[0] ?? '')
    expect((await open(folder, { data })).summary).toMatchObject({ posts: 5, reused: 4 })
    expect((await open(folder, { data })).summary).toMatchObject({ posts: 5, reused: 5 })
  })

  it('reads a post again where a picture that it shows came or went, and no other', async () => {
    const [folder, data] = [temporaryFolder(SITE), temporaryFolder()]
    expect((await open(folder, { data })).summary).toMatchObject({ missingImages: 2 })
    writeFileSync(join(folder, 'content/c/cover.png'), 'x')
    expect((await open(folder, { data })).summary).toMatchObject({ reused: 4, missingImages: 1 })
  })

  it('is of one archive, one build and one list of technologies alone', async () => {
    const [folder, data] = [temporaryFolder(SITE), temporaryFolder()]
    await open(folder, { data })
    const other = temporaryFolder(SITE)
    expect((await open(other, { data })).summary.reused).toBe(0)
    expect((await open(folder, { data, build: 'two' })).summary.reused).toBe(0)
    expect((await open(folder, { data, build: 'two' })).summary.reused).toBe(5)
    writeFileSync(join(data, 'technologies.yaml'), TECHNOLOGIES[1] ?? '')
    expect((await open(folder, { data, build: 'two' })).summary.reused).toBe(0)
    // Another archive's file under this one's name.
    const names = readdirSync(join(data, 'index')).map(name => join(data, 'index', name))
    expect(names).toHaveLength(2)
    for (const name of names) if (name !== indexOf(data)) writeFileSync(name, readFileSync(indexOf(data)))
    const summaries = [await open(folder, { data, build: 'two' }), await open(other, { data, build: 'two' })]
    expect(summaries.map(({ summary }) => summary.reused)).not.toEqual([5, 5])
  })

  it('is made again where it is damaged, without a word', async () => {
    const [folder, data] = [temporaryFolder(SITE), temporaryFolder()]
    const { problems } = await (await open(folder, { data })).handlers['archive.problems']({})
    const whole = readFileSync(indexOf(data))
    for (const [how, at] of [
      ['cut', 0.5],
      ['cut', 0],
      ['flip', 0.5],
      ['flip', 0],
      ['replace', 0],
    ] as const) {
      damage(indexOf(data), how, at)
      const opened = await open(folder, { data })
      expect(opened.summary, how).toMatchObject({ posts: 5, reused: 0 })
      expect(await opened.handlers['archive.problems']({})).toEqual({ problems })
      expect(readFileSync(indexOf(data)).length, how).toBeGreaterThan(whole.length / 2)
      expect((await open(folder, { data })).summary, how).toMatchObject({ reused: 5 })
    }
  })

  it('does without where it cannot be written', async () => {
    const [folder, data] = [temporaryFolder(SITE), temporaryFolder({ index: 'a file where the folder should be' })]
    expect((await open(folder, { data })).summary).toMatchObject({ posts: 5, phase: 'ready' })
    expect((await open(folder, { data })).summary).toMatchObject({ posts: 5, reused: 0, phase: 'ready' })
  })

  it('holds what two windows on one archive wrote at the same time', async () => {
    const [folder, data] = [temporaryFolder(SITE), temporaryFolder()]
    await open(folder, { data })
    const [one, other] = await Promise.all([open(folder, { data }), open(folder, { data })])
    expect([one.summary.reused, other.summary.reused]).toEqual([5, 5])
    await Promise.all([one.close(), other.close()])
    writeFileSync(join(folder, 'content/new.md'), TEXTS[3] ?? '')
    await Promise.all([open(folder, { data }), open(folder, { data })])
    expect((await open(folder, { data })).summary).toMatchObject({ posts: 6, reused: 6 })
  })

  it('leaves the archive as it is, and corrections in force', async () => {
    const [folder, data] = [temporaryFolder(SITE), temporaryFolder()]
    const digest = () =>
      createHash('sha256')
        .update(JSON.stringify(POSTS.map(path => readFileSync(join(folder, path), 'utf8'))))
        .update(JSON.stringify(readdirSync(folder, { recursive: true }).sort()))
        .digest('hex')
    const before = digest()
    const first = await open(folder, { data })
    const [corrected = ''] = POSTS
    await first.handlers['curation.apply']({
      corrections: [{ kind: 'add', path: corrected, field: 'city', name: 'Reykjavík' }],
    })
    await first.close()
    const second = await open(folder, { data })
    expect(second.summary.reused).toBe(5)
    const found = await second.handlers['archive.search']({ ...all, query: 'city:reykjavik' })
    expect(found.hits.map(({ path }) => path)).toEqual([corrected])
    expect(digest()).toBe(before)
  })
})
