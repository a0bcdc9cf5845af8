import { useEffect, useState } from 'react'
import type { Trends } from '../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../store/use-app.ts'

/** The present results by year; while others are counted, those before stay. Null before the first are there. */
export const useTrends = (): Trends | null => {
  const results = useModel(model => model.results)
  const { readTrends } = useActions()
  const [trends, setTrends] = useState<Trends | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => {
    if (!results) return
    let isCurrent = true
    void readTrends(results.asked).then(found => {
      if (isCurrent && found) setTrends(found)
    })
    return () => {
      isCurrent = false
    }
  }, [readTrends, results?.turn])

  return trends
}
