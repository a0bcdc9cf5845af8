import { FaultError, type PdfOptions, type Preflight } from '../contract/index.ts'
import { type Examined, examineRecap, sumUp } from '../core/print/index.ts'
import { hasFontFor } from './installed-fonts.ts'
import type { OpenArchive } from './opened.ts'

/** Tells what a PDF will be without printing it; what it saw of each recap is kept until the archive changes. */
export type PreflightDesk = (input: {
  readonly paths: readonly string[]
  readonly options: PdfOptions
}) => Promise<Preflight>

/** Starts with nothing seen yet. A newer question ends the one before, which is then answered with `cancelled`. */
export const createPreflight = (opened: () => OpenArchive): PreflightDesk => {
  let seen = new Map<string, Examined>()
  let seenOf = ''
  let turn = 0

  return async ({ paths, options }) => {
    turn += 1
    const own = turn
    const source = opened()
    const state = `${source.state()} ${options.paper}`
    if (state !== seenOf) {
      seen = new Map()
      seenOf = state
    }
    const kept = seen
    const examined: Examined[] = []
    for (const path of new Set(paths)) {
      const one = kept.get(path) ?? examineRecap(await source.view(path, ''), options.paper)
      if (own !== turn) throw new FaultError({ code: 'cancelled', message: 'Something newer was asked for.' })
      kept.set(path, one)
      examined.push(one)
    }
    const samples = new Map(
      examined.flatMap(({ scripts }) => scripts.map(({ name, sample }) => [name, sample] as const)),
    )
    const unprintable = new Set<string>()
    for (const [name, sample] of samples) if (!(await hasFontFor(sample))) unprintable.add(name)
    return sumUp(examined, options, unprintable)
  }
}
