import { useState } from 'react'
import type { EntityKind } from '../../../src-main/contract/index.ts'
import { Button } from '../../ui/button.tsx'
import { NameField } from './name-field.tsx'

type NameFormProps = {
  readonly kind: EntityKind
  readonly label: string
  /** What the button says. */
  readonly action: string
  readonly except: readonly string[]
  /** What stands in the field at first, all of it marked: to be mended by a letter, or typed over. */
  readonly first?: string
  /** Label of a second field that may stay empty. */
  readonly detail?: string
  /** `detail` is '' where it was left empty. */
  readonly onSubmit: (name: string, detail: string) => void
  readonly onCancel: () => void
}

/** One name, and maybe a word about it; Enter is enough. */
export const NameForm = ({ kind, label, action, except, first = '', detail, onSubmit, onCancel }: NameFormProps) => {
  const [name, setName] = useState(first)
  const [words, setWords] = useState('')
  const isNew = name.trim() !== '' && name.trim() !== first
  const submit = () => {
    if (isNew) onSubmit(name.trim(), words.trim())
  }
  return (
    <div className="form">
      <NameField kind={kind} label={label} name={name} onName={setName} onEnter={submit} except={except} autoFocus />
      {detail === undefined ? null : (
        <label className="form-line">
          <span className="form-label">{detail}</span>
          <input
            className="field"
            value={words}
            onChange={event => setWords(event.currentTarget.value)}
            onKeyDown={event => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) submit()
            }}
          />
        </label>
      )}
      <div className="form-foot">
        <Button variant="quiet" onPress={onCancel}>
          Cancel
        </Button>
        <Button variant="primary" isDisabled={!isNew} onPress={submit}>
          {action}
        </Button>
      </div>
    </div>
  )
}
