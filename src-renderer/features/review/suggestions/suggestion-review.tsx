import { type RefObject, useState } from 'react'
import type { Suggestion } from '../../../../src-main/contract/index.ts'
import { neverWords } from '../../../store/correction-words.ts'
import { countWaiting, currentIn, waitingIn } from '../../../store/review-queue.ts'
import { useActions, useModel } from '../../../store/use-app.ts'
import { useReach } from '../../curation/use-reach.ts'
import { useReviewKeys } from '../use-review-keys.ts'
import { type Deciding, DecisionBar } from './decision-bar.tsx'
import { acceptance, rejection } from './decisions.ts'
import { DoubtfulDetail } from './doubtful-detail.tsx'
import { NothingWaiting } from './nothing-waiting.tsx'
import { SameDetail } from './same-detail.tsx'
import { SuggestionList } from './suggestion-list.tsx'
import './suggestions.css'

type CurrentProps = { readonly suggestion: Suggestion; readonly frame: RefObject<HTMLElement | null> }

/** The suggestion under review, with its keys. */
const Current = ({ suggestion, frame }: CurrentProps) => {
  const { decideSuggestion, skipSuggestion, moveInReview, leaveReviewFor } = useActions()
  const [chosen, setChosen] = useState<{ readonly id: string; readonly into: string } | null>(null)
  const [isReplacing, setReplacing] = useState(false)
  const { id } = suggestion
  const reach = useReach(suggestion)
  const proposed = suggestion.kind === 'same' ? suggestion.into : ''
  const into = chosen?.id === id ? chosen.into : proposed

  const deciding: Deciding = {
    accept: () => void decideSuggestion(id, acceptance(suggestion, into)),
    reject: () => void decideSuggestion(id, rejection(suggestion)),
    skip: () => skipSuggestion(id),
    never: () => {
      if (suggestion.kind !== 'doubtful') return
      const { field, value } = suggestion
      void decideSuggestion(id, { kind: 'never', field, name: value.name }, neverWords(field, value.name, reach))
    },
    replace: by => {
      if (suggestion.kind !== 'doubtful') return
      const { field, value, sighting } = suggestion
      void decideSuggestion(id, { kind: 'replace', path: sighting.path, field, name: value.name, by })
    },
  }
  const sighting =
    suggestion.kind === 'doubtful' ? suggestion.sighting : suggestion.sightings[suggestion.names[1] === into ? 1 : 0][0]

  useReviewKeys(frame, key => {
    switch (key) {
      case 'ArrowDown':
        return () => moveInReview(1)
      case 'ArrowUp':
        return () => moveInReview(-1)
      case 'y':
        return deciding.accept
      case 'n':
        return deciding.reject
      case 's':
        return deciding.skip
      case 'o':
        return sighting ? () => leaveReviewFor(sighting.path, sighting.evidence) : null
    }
    if (suggestion.kind === 'same') {
      const name = key === '1' ? suggestion.names[0] : key === '2' ? suggestion.names[1] : undefined
      return name === undefined ? null : () => setChosen({ id, into: name })
    }
    if (key === 'e') return () => setReplacing(true)
    return key === 'v' ? deciding.never : null
  })

  return (
    <section className="suggestion" aria-label="Suggestion">
      <div className="suggestion-detail" key={id}>
        {suggestion.kind === 'same' ? (
          <SameDetail suggestion={suggestion} into={into} onInto={name => setChosen({ id, into: name })} />
        ) : (
          <DoubtfulDetail suggestion={suggestion} reach={reach} />
        )}
      </div>
      <DecisionBar
        suggestion={suggestion}
        deciding={deciding}
        reach={reach}
        isReplacing={isReplacing}
        onReplacing={setReplacing}
      />
    </section>
  )
}

type SuggestionReviewProps = { readonly frame: RefObject<HTMLElement | null>; readonly takesFocus: boolean }

/** What waits for a decision: a list, and the current one of it. */
export const SuggestionReview = ({ frame, takesFocus }: SuggestionReviewProps) => {
  const queue = useModel(model => model.review)
  const current = currentIn(queue)
  if (!current) return <NothingWaiting isRead={queue.suggestions !== null} />
  return (
    <div className="suggestions">
      <SuggestionList waiting={waitingIn(queue)} count={countWaiting(queue)} takesFocus={takesFocus} />
      <Current suggestion={current} frame={frame} />
    </div>
  )
}
