import { useState } from 'react'
import type { EntityRef } from '../../../src-main/contract/index.ts'
import { ENTITY_WORDS } from '../../store/value-words.ts'
import { countOf } from '../../ui/format.ts'
import { FormShell } from './form-shell.tsx'
import { useCorrect } from './use-correct.ts'
import { useNames } from './use-names.ts'

type FormProps = {
  readonly entity: EntityRef
  /** Number of recaps that it stands in; null before it is known. */
  readonly reach: number | null
  readonly onClose: () => void
}

/** Another usual name. One that is taken makes the two one entity, which is said before. */
export const RenameForm = ({ entity, reach, onClose }: FormProps) => {
  const [name, setName] = useState(entity.name)
  const { submit, refusal, isBusy } = useCorrect(onClose)
  const to = name.trim()
  const taken = useNames(entity.kind, to, [entity.name]).find(one => one.isSame)

  const rename = () =>
    submit(
      taken
        ? { kind: 'merge', entity: entity.kind, names: [entity.name, taken.name], into: taken.name }
        : { kind: 'rename', entity: entity.kind, name: entity.name, to },
    )
  return (
    <FormShell
      action={taken ? 'Merge' : 'Rename'}
      isReady={to !== '' && to !== entity.name && !isBusy}
      refusal={refusal}
      reach={reach}
      onSubmit={rename}
      onClose={onClose}
    >
      <label className="form-line">
        <span className="form-label">Name everywhere in the archive</span>
        <input
          className="field"
          // biome-ignore lint/a11y/noAutofocus: the dialog is this field
          autoFocus
          spellCheck={false}
          value={name}
          onFocus={event => event.currentTarget.select()}
          onChange={event => setName(event.currentTarget.value)}
        />
      </label>
      <p className="form-note">
        {taken
          ? `There is ${ENTITY_WORDS[entity.kind].aOne} called “${taken.name}” already, in ${countOf(taken.count, 'recap')}: the two become one.`
          : `“${entity.name}” stays as another spelling: it is still found by it. The texts of the recaps stay as they were written.`}
      </p>
    </FormShell>
  )
}
