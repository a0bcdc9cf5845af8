import { useEffect, useState } from 'react'
import type { QueryFault } from '../../../src-main/contract/index.ts'
import { useModel } from '../../store/use-app.ts'

/** For so long nothing is typed before a fault is told: while typing, almost every query is unfinished. */
const REST_MS = 700

const NO_FAULTS: readonly QueryFault[] = []
const NONE_TOLD: ReadonlySet<string> = new Set()

const keyOf = ({ code, start }: QueryFault): string => `${code} ${start}`

/**
 * What could not be understood of the query that the results are of, told once a person rests. What was told stays on
 * the screen while more is typed, and goes as soon as it is mended.
 */
export const useQueryFaults = (): readonly QueryFault[] => {
  const query = useModel(model => model.trail.present.query)
  const faults = useModel(model => model.results?.queryFaults ?? NO_FAULTS)
  const [told, setTold] = useState(NONE_TOLD)

  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the rest anew
  useEffect(() => {
    const timer = setTimeout(
      () => setTold(before => (faults.length + before.size === 0 ? before : new Set(faults.map(keyOf)))),
      REST_MS,
    )
    return () => clearTimeout(timer)
  }, [faults, query])

  return faults.length === 0 ? NO_FAULTS : faults.filter(fault => told.has(keyOf(fault)))
}
