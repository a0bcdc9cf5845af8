import { useEffect, useRef } from 'react'
import { kindOfField, type Suggestion } from '../../../../src-main/contract/index.ts'
import { NameForm } from '../../curation/name-form.tsx'

type ReplaceFormProps = {
  readonly suggestion: Extract<Suggestion, { kind: 'doubtful' }>
  readonly onReplace: (by: string) => void
  readonly onCancel: () => void
}

/** Who or what a doubtful value is instead. */
export const ReplaceForm = ({ suggestion, onReplace, onCancel }: ReplaceFormProps) => {
  const frame = useRef<HTMLDivElement>(null)
  // The dialog below holds the focus until this stands; a field that takes it while it is drawn loses it again.
  useEffect(() => frame.current?.querySelector('input')?.focus(), [])
  const { name } = suggestion.value
  return (
    <div ref={frame}>
      <NameForm
        kind={kindOfField(suggestion.field)}
        label={`In this recap, “${name}” is`}
        action="Change"
        except={[name]}
        first={name}
        onCancel={onCancel}
        onSubmit={onReplace}
      />
    </div>
  )
}
