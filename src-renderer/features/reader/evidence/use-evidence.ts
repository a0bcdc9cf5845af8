import { createContext, type RefObject, useContext, useEffect, useMemo } from 'react'
import type { Evidence, RecapView } from '../../../../src-main/contract/index.ts'
import { type EvidencePlace, findEvidence } from './find-evidence.ts'
import { showEvidence, wipeEvidence } from './paint.ts'

/** Finds what was read from the recap in the reader, and shows it there. */
export type EvidenceFinder = {
  find(evidence: Evidence): EvidencePlace | null
  /** Scrolls to a sentence and paints it; answers whether it is there. */
  show(evidence: Evidence, isSmooth?: boolean): boolean
}

const NOWHERE: EvidenceFinder = { find: () => null, show: () => false }

export const EvidenceContext = createContext<EvidenceFinder>(NOWHERE)

/** The finder of the recap around; outside of the reader nothing is found. */
export const useEvidenceFinder = (): EvidenceFinder => useContext(EvidenceContext)

/** The finder for one recap. What is painted goes with Esc, with a click, and with the next recap. */
export const useEvidence = (view: RecapView | null, scroller: RefObject<HTMLElement | null>): EvidenceFinder => {
  const path = view?.path

  // biome-ignore lint/correctness/useExhaustiveDependencies: each recap starts unpainted
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape') wipeEvidence()
    }
    document.addEventListener('keydown', onKeyDown, true)
    document.addEventListener('pointerdown', wipeEvidence, true)
    return () => {
      document.removeEventListener('keydown', onKeyDown, true)
      document.removeEventListener('pointerdown', wipeEvidence, true)
      wipeEvidence()
    }
  }, [path])

  return useMemo(() => {
    const find = (evidence: Evidence) =>
      view && scroller.current ? findEvidence(scroller.current, view, evidence) : null
    return {
      find,
      show: (evidence, isSmooth = true) => {
        const place = find(evidence)
        if (place && scroller.current) showEvidence(scroller.current, place, isSmooth)
        return place !== null
      },
    }
  }, [view, scroller])
}
