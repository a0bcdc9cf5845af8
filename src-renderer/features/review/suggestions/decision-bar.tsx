import { DialogTrigger, Button as TriggerButton } from 'react-aria-components'
import type { Suggestion } from '../../../../src-main/contract/index.ts'
import { VALUE_WORDS } from '../../../store/value-words.ts'
import { Button } from '../../../ui/button.tsx'
import { countOf } from '../../../ui/format.ts'
import { Popover } from '../../../ui/popover.tsx'
import { ReplaceForm } from './replace-form.tsx'

/** What can be done with the current suggestion. */
export type Deciding = {
  readonly accept: () => void
  readonly reject: () => void
  readonly skip: () => void
  /** Of doubtful values only. */
  readonly never: () => void
  readonly replace: (by: string) => void
}

type DecisionBarProps = {
  readonly suggestion: Suggestion
  readonly deciding: Deciding
  /** Number of recaps that have a doubtful value; null before it is known. */
  readonly reach: number | null
  readonly isReplacing: boolean
  readonly onReplacing: (isReplacing: boolean) => void
}

/** The decisions, always in one place: the same button under the pointer decides the next suggestion too. */
export const DecisionBar = ({ suggestion, deciding, reach, isReplacing, onReplacing }: DecisionBarProps) => {
  const isSame = suggestion.kind === 'same'
  return (
    <fieldset className="decisions" aria-label="Decision">
      <Button variant="primary" className="decision" onPress={deciding.accept}>
        {isSame ? 'Merge' : 'Yes'} <kbd aria-hidden>Y</kbd>
      </Button>
      <Button className="decision" onPress={deciding.reject}>
        {isSame ? 'Keep apart' : 'No'} <kbd aria-hidden>N</kbd>
      </Button>
      <Button variant="quiet" className="decision" onPress={deciding.skip}>
        Skip <kbd aria-hidden>S</kbd>
      </Button>
      {suggestion.kind === 'doubtful' ? (
        <div className="decisions-more">
          <DialogTrigger isOpen={isReplacing} onOpenChange={onReplacing}>
            <TriggerButton className="button button-quiet">
              It is another… <kbd aria-hidden>E</kbd>
            </TriggerButton>
            <Popover label="Another name" className="value-popover" end>
              <ReplaceForm
                suggestion={suggestion}
                onCancel={() => onReplacing(false)}
                onReplace={by => {
                  onReplacing(false)
                  deciding.replace(by)
                }}
              />
            </Popover>
          </DialogTrigger>
          <Button variant="quiet" onPress={deciding.never}>
            Never {VALUE_WORDS[suggestion.field].aOne}
            {reach === null || reach < 2 ? null : ` (in ${countOf(reach, 'recap')})`} <kbd aria-hidden>V</kbd>
          </Button>
        </div>
      ) : null}
    </fieldset>
  )
}
