import type { Filters, SearchRequest } from '../../src-main/contract/index.ts'
import { createSearchEngine } from '../../src-main/core/search/index.ts'
import { benchOnce } from './bench-once.ts'
import { createRandom, generateRecaps } from './recaps.ts'

const DOCUMENTS = 10_000
const ROUNDS = 200
const SYNONYMS = new Map([
  ['Kubernetes', ['k8s', 'kube']],
  ['Node.js', ['nodejs']],
])

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const megabytes = (): number => Math.round(process.memoryUsage().heapUsed / 1e6 + process.memoryUsage().external / 1e6)

type Figures = { readonly elapsedMs: number; readonly cpuMs: number }

/** Median and 95th percentile by the clock, then of processor time. */
const row = (figures: readonly Figures[]): string => {
  const clock = figures.map(each => each.elapsedMs).sort((a, b) => a - b)
  const cpu = figures.map(each => each.cpuMs).sort((a, b) => a - b)
  return [quantile(clock, 0.5), quantile(clock, 0.95), quantile(cpu, 0.5), quantile(cpu, 0.95)]
    .map(value => value.toFixed(1).padStart(8))
    .join('')
}

/** All beginnings of a text, as a person types it. */
const typed = (text: string): readonly string[] => Array.from(text, (_, i) => text.slice(0, i + 1))

const run = (): void => {
  const { documents, words } = generateRecaps(DOCUMENTS)
  const random = createRandom(7)
  const frequent = (): string => words[Math.floor(random() * 300)] ?? ''
  const rare = (): string => words[300 + Math.floor(random() * 20_000)] ?? ''
  const speaker = (): string => documents[Math.floor(random() * DOCUMENTS)]?.facets.speaker[0] ?? ''
  const error = (word: string): string => `${word.slice(0, 3)}q${word.slice(4)}`
  const times = (make: () => string): readonly string[] => Array.from({ length: ROUNDS }, make)
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const pairs = [...letters].flatMap(first => [...'aeiorlt'].map(second => first + second))

  const before = megabytes()
  const engine = createSearchEngine({ synonyms: SYNONYMS, now: () => performance.now() })
  const started = performance.now()
  const spentBefore = process.cpuUsage()
  engine.put(documents)
  const { user, system } = process.cpuUsage(spentBefore)
  console.log(
    `${DOCUMENTS} recaps indexed in ${Math.round(performance.now() - started)} ms, ${Math.round((user + system) / 1000)} ms of processor time, heap ${before} to ${megabytes()} MB`,
  )

  /** Milliseconds of this process alone: on a machine with other work, less than the clock tells. */
  const spentMs = (): number => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  }

  const measure = (name: string, requests: readonly Partial<SearchRequest>[]): readonly Figures[] => {
    const figures = requests.map(request => {
      const spent = spentMs()
      const reply = engine.search({ query: '', filters: {}, sort: 'relevance', limit: 50, ...request })
      return { elapsedMs: reply.elapsedMs, cpuMs: spentMs() - spent }
    })
    console.log(`${name.padEnd(34)}${String(requests.length).padStart(5)}${row(figures)}`)
    return figures
  }
  const queries = (name: string, all: readonly string[]): readonly Figures[] =>
    measure(
      name,
      all.map(query => ({ query })),
    )

  const filters = (): Filters => ({
    city: { include: ['Montréal', 'Québec'] },
    year: { include: ['2018', '2019'] },
    speaker: { include: [speaker()] },
  })
  console.log(`${'milliseconds'.padEnd(34)}    n  median     p95 cpu med cpu p95`)
  queries('warm-up', times(frequent))
  const all = [
    queries('one letter', [...letters]),
    queries('two letters', pairs),
    queries(
      'three letters',
      times(() => frequent().slice(0, 3)),
    ),
    queries(
      'frequent word, complete',
      times(() => `${frequent()} `),
    ),
    queries('frequent word, typing', times(frequent)),
    queries('rare word, typing', times(rare)),
    queries(
      'two frequent words',
      times(() => `${frequent()} ${frequent()}`),
    ),
    queries(
      'three words, one excluded',
      times(() => `${frequent()} ${rare()} -${frequent()}`),
    ),
    queries(
      'phrase of frequent words',
      times(() => `"${frequent()} ${frequent()}"`),
    ),
    queries('speaker', times(speaker)),
    queries(
      'typing error',
      times(() => error(rare())),
    ),
    queries('k8s, node.js, 1.13', ['k8s', 'Kubernetes', 'node.js', '1.13', 'nodejs', 'kube']),
    queries('typed letter by letter', typed('kubernetes service mesh montreal "open source" -data')),
    queries('empty, other sorts', ['']),
    measure(
      'empty with filters',
      times(() => '').map(query => ({ query, filters: filters() })),
    ),
    measure(
      'filters and window of one query',
      times(() => 'kubernetes').map((query, offset) => ({ query, offset, filters: { year: { include: ['2018'] } } })),
    ),
  ]
  console.log(`${'all'.padEnd(34)}${String(all.flat().length).padStart(5)}${row(all.flat())}`)
  const replacing = performance.now()
  for (const document of documents.slice(0, 100)) engine.put([document])
  console.log(`replace one recap: ${((performance.now() - replacing) / 100).toFixed(2)} ms`)
}

benchOnce('search', '10,000 recaps', run)
