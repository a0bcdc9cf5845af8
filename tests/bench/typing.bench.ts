import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from 'playwright-core'
import { benchOnce } from './bench-once.ts'
import { openWindow } from './open-window.ts'
import { writePosts } from './post-files.ts'
import { createRandom, generateRecaps } from './recaps.ts'

const RECAPS = Number(process.env.RECAPS ?? 10_000)
/** From the key to the painted results, at the 95th percentile. */
const BAR_MS = 50
/** Time from one key to the next: a hundred words a minute. */
const CADENCE_MS = 120
const QUERIES_OF_A_KIND = 5

/** How long it took from a key until the results, and the counts beside them, were painted. */
type Typed = { readonly key: string; readonly elapsedMs: number; readonly countsMs: number }

/** Runs in the page: tells of each key how long it took until the results for it were painted. */
const watchKeys = (): void => {
  const results = document.querySelector('section[aria-label="Results"]')
  const facets = document.querySelector('.facets')
  if (!results || !facets) throw new Error('The results are not there')
  const isBusy = (part: Element): boolean => part.getAttribute('aria-busy') === 'true'
  let pressed: { readonly key: string; readonly atMs: number } | undefined
  let tell: ((typed: Typed) => void) | undefined
  addEventListener(
    'keydown',
    ({ key, timeStamp }) => {
      pressed = { key, atMs: timeStamp }
    },
    true,
  )
  // A letter that no key of the simulated keyboard has comes without one.
  addEventListener(
    'beforeinput',
    ({ data, timeStamp }) => {
      if (data !== null && data !== pressed?.key) pressed = { key: data, atMs: timeStamp }
    },
    true,
  )
  /** A task that is put behind a frame's own work runs once that frame is painted. */
  const afterPaint = (act: () => void): void => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = act
      port2.postMessage(null)
    })
  }
  new MutationObserver(() => {
    const key = pressed
    if (!key || isBusy(results)) return
    pressed = undefined
    afterPaint(() => {
      const elapsedMs = performance.now() - key.atMs
      const tellCounts = (): void => {
        if (isBusy(facets)) afterPaint(tellCounts)
        else tell?.({ key: key.key, elapsedMs, countsMs: performance.now() - key.atMs })
      }
      tellCounts()
    })
  }).observe(results, { attributes: true, attributeFilter: ['aria-busy'] })
  Reflect.set(window, 'nextPaint', () => {
    return new Promise<Typed>(resolve => {
      tell = resolve
    })
  })
}

/** Presses one key and waits for what it led to, then for the moment in which a person presses the next. */
const press = async (page: Page, key: string): Promise<Typed> => {
  const painted = page.evaluate((): Promise<Typed> => Reflect.get(window, 'nextPaint')())
  const isOnKeyboard = /^[ -~]+$/.test(key)
  const typing = isOnKeyboard ? page.keyboard.press(key) : page.keyboard.insertText(key)
  const [typed] = await Promise.all([painted, typing, wait(CADENCE_MS)])
  return typed
}

const typeQuery = async (page: Page, query: string): Promise<readonly Typed[]> => {
  const typed: Typed[] = []
  for (const letter of query) typed.push(await press(page, letter === ' ' ? 'Space' : letter))
  await page.keyboard.press('Control+A')
  await press(page, 'Backspace')
  return typed
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0

const report = (name: string, typed: readonly Typed[]): number => {
  const sorted = typed.map(({ elapsedMs }) => elapsedMs).sort((a, b) => a - b)
  const counts = typed.map(({ countsMs }) => countsMs).sort((a, b) => a - b)
  const figures = [quantile(sorted, 0.5), quantile(sorted, 0.95), sorted.at(-1) ?? 0, quantile(counts, 0.95)]
  console.log(
    `${name.padEnd(26)}${String(typed.length).padStart(6)}${figures.map(each => each.toFixed(1).padStart(9)).join('')}`,
  )
  return figures[1] ?? 0
}

/** What people type, of each kind a few. */
const queries = (): readonly (readonly [kind: string, queries: readonly string[]])[] => {
  const { documents, words } = generateRecaps(RECAPS)
  const random = createRandom(11)
  const frequent = (): string => words[Math.floor(random() * 300)] ?? ''
  const rare = (): string => words[300 + Math.floor(random() * 20_000)] ?? ''
  const named = (field: 'city' | 'speaker' | 'sponsor' | 'technology'): string =>
    documents[Math.floor(random() * documents.length)]?.facets[field][0] ?? ''
  const times = (make: () => string) => Array.from({ length: QUERIES_OF_A_KIND }, make)
  return [
    ['frequent words', times(() => `${frequent()} ${frequent()}`)],
    ['rare words', times(rare)],
    ['a speaker and a word', times(() => `${named('speaker').toLowerCase()} ${frequent()}`)],
    ['fields', times(() => `city:${named('city').toLowerCase()} tech:${named('technology').toLowerCase()}`)],
    ['a phrase or a word', times(() => `"${frequent()} ${frequent()}" OR ${rare()}`)],
    ['spelt wrong', times(() => `${rare().slice(0, 4)}q${rare().slice(0, 3)}`)],
  ]
}

const run = async (root: string): Promise<void> => {
  const folder = join(root, 'archive')
  await writePosts(generateRecaps(RECAPS).documents, folder)
  const startedMs = performance.now()
  const { page, close } = await openWindow(folder, join(root, 'data'))
  try {
    console.log(
      `${RECAPS} posts opened in ${((performance.now() - startedMs) / 1000).toFixed(1)} s; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`,
    )
    await page.evaluate(watchKeys)
    await page.keyboard.press('/')
    await typeQuery(page, 'warming up')
    console.log(
      `${'from key to painted, ms'.padEnd(26)}${['keys', '', 'median', 'p95', 'max', 'p95 with counts'].join('   ')}`,
    )
    const all: Typed[] = []
    for (const [kind, texts] of queries()) {
      const typed: Typed[] = []
      for (const text of texts) typed.push(...(await typeQuery(page, text)))
      report(kind, typed)
      all.push(...typed)
    }
    const p95 = report('all', all)
    console.log(
      `the bar: p95 under ${BAR_MS} ms, ${p95 < BAR_MS ? 'held' : 'not held'}; load ${loadavg()[0]?.toFixed(1)}`,
    )
  } finally {
    await close()
  }
}

benchOnce('typing', `from key to painted results, ${RECAPS.toLocaleString('en')} posts, headless Chromium`, run)
