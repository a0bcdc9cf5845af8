import { useEffect, useRef } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { isIndexing } from '../../store/model.ts'
import { countWaiting } from '../../store/review-queue.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { CorrectionsReview } from './corrections/corrections-review.tsx'
import { ReviewFoot } from './review-foot.tsx'
import { SuggestionReview } from './suggestions/suggestion-review.tsx'
import { useReviewKeys } from './use-review-keys.ts'
import './review.css'

const Count = ({ count }: { readonly count: number }) => (
  <span className="review-count">{count.toLocaleString('en')}</span>
)

/** What waits for a decision, and every correction in force: two parts of one dialog with one undo. */
export const ReviewDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const tab = useModel(model => model.reviewTab)
  const curation = useModel(model => model.curation)
  const waiting = useModel(model =>
    model.review.suggestions ? countWaiting(model.review) : (model.curation?.suggestions ?? 0),
  )
  const indexing = useModel(isIndexing)
  const { openReview, readSuggestions, undo, redo } = useActions()
  const frame = useRef<HTMLDivElement>(null)
  const firstTab = useRef(tab)

  // biome-ignore lint/correctness/useExhaustiveDependencies: whatever changed the corrections may have changed these
  useEffect(() => {
    if (!indexing) void readSuggestions()
  }, [readSuggestions, indexing, curation])

  useReviewKeys(frame, key => {
    if (key === 'Ctrl+z') return () => void undo()
    return key === 'Shift+Ctrl+z' || key === 'Ctrl+y' ? () => void redo() : null
  })

  return (
    <Dialog title="Review" size="wide" onClose={onClose}>
      <div ref={frame} className="review">
        <Tabs
          className="review-parts"
          selectedKey={tab}
          onSelectionChange={key => {
            firstTab.current = 'corrections'
            openReview(key === 'corrections' ? key : 'suggestions')
          }}
        >
          <TabList className="review-tabs" aria-label="Parts of the review">
            <Tab id="suggestions" className="review-tab">
              Suggestions <Count count={waiting} />
            </Tab>
            <Tab id="corrections" className="review-tab">
              Your corrections <Count count={curation?.corrections ?? 0} />
            </Tab>
          </TabList>
          <TabPanel id="suggestions" className="review-part">
            <SuggestionReview frame={frame} takesFocus={firstTab.current === 'suggestions'} />
          </TabPanel>
          <TabPanel id="corrections" className="review-part">
            <CorrectionsReview />
          </TabPanel>
        </Tabs>
      </div>
      <ReviewFoot onClose={onClose} />
    </Dialog>
  )
}
