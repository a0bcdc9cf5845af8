import { join } from 'node:path'
import type { Correction } from '../../src-main/contract/index.ts'
import type { SearchDocument } from '../../src-main/core/search/index.ts'
import { createHandlers } from '../../src-main/worker/handlers.ts'
import { benchOnce } from './bench-once.ts'
import { writePosts } from './post-files.ts'
import { generateRecaps } from './recaps.ts'

const RECAPS = 10_000
/** Processor time that one correction may cost. */
const BAR_MS = 150
const ROUNDS = 8

/** Processor time of this process, which other work on the machine does not lengthen. */
const spentMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0

const run = async (root: string): Promise<void> => {
  const { documents } = generateRecaps(RECAPS)
  const folder = join(root, 'archive')
  // What a correction costs does not depend on the text, so it is short.
  const short = documents.map(document => ({ ...document, headings: [], body: document.body.slice(0, 1) }))
  await writePosts(short, folder)
  const { handlers, close } = createHandlers({ sampleFolder: '/nowhere', userDataFolder: join(root, 'data') }, () => {})
  const began = spentMs()
  await handlers['archive.open']({ folder })
  await handlers['archive.settled']({})
  console.log(`${RECAPS} short posts opened in ${Math.round(spentMs() - began)} ms of processor time`)
  const nameIn = (field: keyof SearchDocument['facets'], at: number): string => documents[at]?.facets[field][0] ?? ''
  const path = (at: number): string => documents[at]?.path ?? ''
  const kinds: readonly (readonly [words: string, make: (at: number) => Correction])[] = [
    ['add a speaker', at => ({ kind: 'add', path: path(at), field: 'speaker', name: `Ada Lovelace ${at}` })],
    ['add a city', at => ({ kind: 'add', path: path(at), field: 'city', name: `Kazan ${at}` })],
    ['add a technology', at => ({ kind: 'add', path: path(at), field: 'technology', name: 'Prometheus' })],
    ['remove a sponsor', at => ({ kind: 'remove', path: path(at), field: 'sponsor', name: nameIn('sponsor', at) })],
    ['rename a speaker', at => ({ kind: 'rename', entity: 'speaker', name: nameIn('speaker', at), to: `New ${at}` })],
    ['rename a rare city', at => ({ kind: 'rename', entity: 'city', name: `Kazan ${at}`, to: `Kazan of ${at}` })],
    [
      'merge two organisations',
      at => ({ kind: 'merge', entity: 'organisation', names: [nameIn('sponsor', at + 100)], into: `Org ${at}` }),
    ],
    ['rename the first city', at => ({ kind: 'rename', entity: 'city', name: 'Montréal', to: `Ville-Marie ${at}` })],
    ['never a speaker', at => ({ kind: 'never', field: 'speaker', name: nameIn('speaker', at + 200) })],
  ]
  const report = (words: string, cpu: readonly number[], clock: readonly number[]): void =>
    console.log(
      `${words.padEnd(26)} median ${median(cpu).toFixed(0).padStart(5)} ms of processor time, at most ${Math.max(...cpu).toFixed(0)}; ${median(clock).toFixed(0)} ms by the clock (the bar: ${BAR_MS} ms)`,
    )
  const measure = async (words: string, work: (round: number) => unknown): Promise<void> => {
    const cpu: number[] = []
    const clock: number[] = []
    for (let round = 0; round < ROUNDS; round += 1) {
      const [spent, started] = [spentMs(), performance.now()]
      await work(round)
      cpu.push(spentMs() - spent)
      clock.push(performance.now() - started)
    }
    report(words, cpu, clock)
  }
  for (const [words, make] of kinds)
    await measure(words, round => handlers['curation.apply']({ corrections: [make(round * 37 + 11)] }))
  await measure('undo', () => handlers['curation.undo']({}))
  await measure('redo', () => handlers['curation.redo']({}))
  await close()
}

benchOnce('corrections', '10,000 recaps', run)
