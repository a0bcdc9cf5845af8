import { setImmediate as nextTurn } from 'node:timers/promises'
import type { SearchEngine } from '../core/search/types.ts'

/** Uses the time in which nobody asks for anything for what the next searches need, until `signal` is aborted. */
export const createPreparation = (engine: Pick<SearchEngine, 'prepare'>, signal: AbortSignal) => {
  let isAtWork = false
  return async (): Promise<void> => {
    if (isAtWork) return
    isAtWork = true
    do await nextTurn()
    while (!signal.aborted && engine.prepare())
    isAtWork = false
  }
}
