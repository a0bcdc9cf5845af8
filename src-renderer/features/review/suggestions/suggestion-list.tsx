// biome-ignore-all lint/a11y/useSemanticElements: a native list box cannot show two lines; the list has the focus and the keys
import { useEffect, useRef } from 'react'
import type { Suggestion } from '../../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../../store/use-app.ts'
import { Button } from '../../../ui/button.tsx'
import { useLostFocus } from '../use-lost-focus.ts'
import { summaryOf } from '../words.ts'

type OptionProps = {
  readonly id: string
  readonly suggestion: Suggestion
  readonly isCurrent: boolean
  readonly isSkipped: boolean
  readonly onPick: () => void
}

const Option = ({ id, suggestion, isCurrent, isSkipped, onPick }: OptionProps) => {
  const { names, asks } = summaryOf(suggestion)
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the list around has the keys
    // biome-ignore lint/a11y/useFocusableInteractive: the list around has the focus
    <div
      id={id}
      className="suggestion-option"
      role="option"
      aria-selected={isCurrent}
      {...(isSkipped ? { 'data-skipped': true } : {})}
      onClick={onPick}
    >
      <span className="suggestion-names">{names.join(' · ')}</span>
      <span className="suggestion-asks">
        {asks}
        {isSkipped ? ' · skipped' : ''}
      </span>
    </div>
  )
}

type SuggestionListProps = {
  readonly waiting: readonly Suggestion[]
  readonly count: number
  /** Whether the list takes the focus when it is drawn first. */
  readonly takesFocus: boolean
}

/** The suggestions that wait. The arrow keys are heard by the whole dialog. */
export const SuggestionList = ({ waiting, count, takesFocus }: SuggestionListProps) => {
  const current = useModel(model => model.review.current)
  const skipped = useModel(model => model.review.skipped)
  const { goToSuggestion, readMoreSuggestions } = useActions()
  const list = useRef<HTMLDivElement>(null)
  const at = waiting.findIndex(({ id }) => id === current)

  useLostFocus(list, current, takesFocus)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the option of another one is another element
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at, current])

  return (
    <div className="suggestion-column">
      <div
        ref={list}
        className="suggestion-list"
        role="listbox"
        tabIndex={0}
        aria-label="Suggestions"
        {...(at < 0 ? {} : { 'aria-activedescendant': `suggestion-${at}` })}
      >
        {waiting.map((suggestion, row) => (
          <Option
            key={suggestion.id}
            id={`suggestion-${row}`}
            suggestion={suggestion}
            isCurrent={suggestion.id === current}
            isSkipped={skipped.has(suggestion.id)}
            onPick={() => goToSuggestion(suggestion.id)}
          />
        ))}
      </div>
      {count > waiting.length ? (
        <Button variant="quiet" className="suggestion-more" onPress={() => void readMoreSuggestions()}>
          Show more of {count.toLocaleString('en')}
        </Button>
      ) : null}
    </div>
  )
}
