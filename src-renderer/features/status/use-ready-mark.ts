import { useEffect } from 'react'
import type { Model } from '../../store/model.ts'
import { showsPhotos } from '../../store/place.ts'
import { useModel } from '../../store/use-app.ts'

type Ready = 'results' | 'empty' | 'error'

/** Whether the recap that is open, and the page over it, are there. */
const isRead = ({ reader, entity, trends, wall, results, trail: { present } }: Model): boolean =>
  reader.loading === null &&
  entity.loading === null &&
  (present.entity === null || entity.view !== null || entity.fault !== null) &&
  (!present.trends || trends?.turn === results?.turn) &&
  (!showsPhotos(present) || wall?.turn === results?.turn)

const readyOf = (model: Model): Ready | null => {
  if (model.stage === 'failed') return model.stageFault?.code === 'folder-empty' ? 'empty' : 'error'
  if (model.stage !== 'open') return null
  if (model.searchFault) return 'error'
  if (!model.results || model.results.partial) return null
  if (model.archive?.posts === 0 && model.results.total === 0) return 'empty'
  return isRead(model) ? 'results' : null
}

/**
 * Marks the document with what it shows once that is painted: `data-ready` is `results` (the list, and the recap or
 * the page if one is opened), `empty` or `error`. Before that there is no mark.
 */
export const useReadyMark = (): void => {
  const ready = useModel(readyOf)
  const isOpening = useModel(model => model.stage === 'starting' || model.stage === 'opening')

  useEffect(() => {
    const { dataset } = document.documentElement
    if (isOpening) delete dataset.ready
    if (ready === null) return
    let isCurrent = true
    const mark = () => {
      if (isCurrent) dataset.ready = ready
    }
    const painted = () => requestAnimationFrame(() => requestAnimationFrame(mark))
    void document.fonts.ready.then(painted)
    return () => {
      isCurrent = false
    }
  }, [ready, isOpening])
}
