import { useEffect, useState } from 'react'
import type { Sighting } from '../../../../src-main/contract/index.ts'
import { useActions } from '../../../store/use-app.ts'
import { sentenceBefore } from './sentence-before.ts'

/** The sentence before the one of a sighting, in the same block; null where there is none, and until it is known. */
export const useSentenceBefore = ({ path, evidence }: Sighting): string | null => {
  const { readRecap } = useActions()
  const [before, setBefore] = useState<string | null>(null)
  useEffect(() => {
    setBefore(null)
    if (!evidence) return
    let isCurrent = true
    void readRecap(path).then(reply => {
      if (isCurrent && reply.ok) setBefore(sentenceBefore(reply.value.body, evidence))
    })
    return () => {
      isCurrent = false
    }
  }, [readRecap, path, evidence])
  return before
}
