import { useRef } from 'react'
import { isIndexing } from '../../../store/model.ts'
import { useActions, useModel } from '../../../store/use-app.ts'
import { Button } from '../../../ui/button.tsx'
import { countOf } from '../../../ui/format.ts'
import { ProgressBar } from '../../../ui/progress-bar.tsx'
import { useLostFocus } from '../use-lost-focus.ts'

const Reading = () => {
  const progress = useModel(model => model.progress)
  const isCounted = progress !== null && progress.total > 0
  return (
    <>
      <p className="state-title">The archive is still being read</p>
      <p>Names are compared across all recaps, so there are suggestions once every one is read.</p>
      <ProgressBar label="Reading the archive" {...(isCounted ? { value: progress.done / progress.total } : {})} />
    </>
  )
}

/** In place of suggestions: before they are there, and when there are none. */
export const NothingWaiting = ({ isRead }: { readonly isRead: boolean }) => {
  const indexing = useModel(isIndexing)
  const corrections = useModel(model => model.curation?.corrections ?? 0)
  const hasDecided = useModel(model => model.review.decided.size > 0)
  const { openReview } = useActions()
  const words = useRef<HTMLDivElement>(null)
  useLostFocus(words, isRead)
  if (indexing) {
    return (
      <div className="review-empty">
        <Reading />
      </div>
    )
  }
  if (!isRead) return <div className="review-empty" />
  return (
    <div ref={words} className="review-empty" role="status" tabIndex={-1}>
      <p className="state-title">{hasDecided ? 'All is reviewed' : 'Nothing waits for a decision'}</p>
      <p>
        What is doubtful comes here: two names that may be one, and values that were read with little confidence. New
        recaps may bring more.
      </p>
      {corrections === 0 ? null : (
        <Button onPress={() => openReview('corrections')}>See {countOf(corrections, 'correction')} in force</Button>
      )}
    </div>
  )
}
