import type { Correction, Evidence, RecapView, Reply } from '../../../src-main/contract/index.ts'
import type { ReviewTab } from '../model.ts'
import { decide, moveBy, REVIEWED_AT_ONCE, type ReviewQueue, refill, settleDecision, skip } from '../review-queue.ts'
import { type Context, tellFault } from './context.ts'
import type { CurationActions } from './curation.ts'
import type { ReaderActions } from './reader.ts'

export type ReviewActions = ReturnType<typeof createReviewActions>

/** Going through the suggestions, and through the corrections in force. */
export const createReviewActions = (
  context: Context,
  { correct, reviewSuggestions }: Pick<CurationActions, 'correct' | 'reviewSuggestions'>,
  { openAt }: Pick<ReaderActions, 'openAt'>,
) => {
  const { store } = context
  let turn = 0

  const change = (next: (queue: ReviewQueue) => ReviewQueue): void =>
    store.setState(model => ({ review: next(model.review) }))

  const readSuggestions = async (): Promise<void> => {
    turn += 1
    const mine = turn
    const { archive, review } = store.getState()
    const reply = await reviewSuggestions(review.limit)
    if (mine !== turn || archive?.folder !== store.getState().archive?.folder) return
    if (reply.ok) change(queue => refill(queue, reply.value.suggestions, reply.value.total))
    else tellFault(context, reply.fault)
  }

  return {
    /** Opens the review where it was left; `tab` goes to one of its two parts. */
    openReview: (tab?: ReviewTab): void =>
      store.setState(model => ({
        overlay: 'review',
        reviewTab: tab ?? model.reviewTab,
        note: model.note?.offers === 'review' ? null : model.note,
      })),
    /** Reads the suggestions again; the place among them stays. */
    readSuggestions,
    readMoreSuggestions: (): Promise<void> => {
      change(queue => ({ ...queue, limit: queue.limit + REVIEWED_AT_ONCE }))
      return readSuggestions()
    },
    /** A recap that is not opened for it. */
    readRecap: (path: string): Promise<Reply<RecapView>> => context.client.call('recap.read', { path }),
    goToSuggestion: (id: string): void => change(queue => ({ ...queue, current: id })),
    moveInReview: (by: number): void => change(queue => moveBy(queue, by)),
    skipSuggestion: (id: string): void => change(queue => skip(queue, id)),
    /** Decides a suggestion by a correction, which a note tells in `words`: one step of undo. The next one is current at once. */
    decideSuggestion: async (id: string, correction: Correction, words?: string): Promise<void> => {
      change(queue => decide(queue, id))
      const isInForce = await correct([correction], words)
      change(queue => settleDecision(queue, id, isInForce))
    },
    /** Closes the review for a recap, at the sentence in question, and leaves a way back. */
    leaveReviewFor: (path: string, evidence: Evidence | undefined): void => {
      store.setState({
        overlay: 'none',
        note: { tone: 'outcome', words: 'The review stays as you left it.', offers: 'review' },
      })
      openAt(path, evidence, true)
    },
  }
}
