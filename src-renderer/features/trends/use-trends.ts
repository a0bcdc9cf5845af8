import { useEffect } from 'react'
import type { Trends } from '../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../store/use-app.ts'

/** The present results by year; while others are counted, those before stay. Null before the first are there. */
export const useTrends = (): Trends | null => {
  const turn = useModel(model => model.results?.turn)
  const { readTrends, dropTrends } = useActions()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => void readTrends(), [readTrends, turn])
  useEffect(() => dropTrends, [dropTrends])
  return useModel(model => model.trends?.view ?? null)
}
