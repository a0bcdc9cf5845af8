import { type RefObject, useLayoutEffect } from 'react'
import type { RecapView } from '../../../src-main/contract/index.ts'
import { useModel, useSnapshot } from '../../store/use-app.ts'
import { anchorId } from './body/anchor.ts'
import type { EvidenceFinder } from './evidence/use-evidence.ts'
import { settle } from './settle.ts'

/**
 * Where a recap that was just opened stands: where it was left, when a person comes back to it; else at the sentence,
 * the image or the fragment that led here; else at the passage that its result shows; else at its top.
 */
export const useLanding = (
  view: RecapView | null,
  scroller: RefObject<HTMLElement | null>,
  showMatch: (match: number) => void,
  evidence: EvidenceFinder,
): void => {
  const opened = useModel(model => model.reader.opened)
  const snapshot = useSnapshot()

  // biome-ignore lint/correctness/useExhaustiveDependencies: once each time a recap is opened, not when it is read again
  useLayoutEffect(() => {
    const root = scroller.current
    if (!view || !root) return
    const { reader, trail, lightbox } = snapshot()
    const target = reader.fragment === null ? null : document.getElementById(anchorId(reader.fragment))
    if (reader.evidence && evidence.show(reader.evidence, false)) return
    const at = lightbox ?? reader.image
    const image = at === null ? null : root.querySelector(`[data-image="${at}"]`)
    if (reader.isBack) root.scrollTop = trail.present.readerScroll
    else if (image) image.scrollIntoView({ block: 'center' })
    else if (target) target.scrollIntoView()
    else if (trail.present.readerScroll > 0) root.scrollTop = trail.present.readerScroll
    else {
      root.scrollTop = 0
      if (view.matches === 0) return
      showMatch(view.bestMatch)
      settle(root)
    }
  }, [opened])
}
