import { type ReactNode, useState } from 'react'
import type { EntityView } from '../../../src-main/contract/index.ts'
import { ENTITY_WORDS } from '../../store/value-words.ts'
import { countOf } from '../../ui/format.ts'
import { FormShell } from './form-shell.tsx'
import { useCorrect } from './use-correct.ts'

type FormProps = { readonly entity: EntityView; readonly onClose: () => void; readonly children: ReactNode }

/** The spellings of an entity that are another one. `children` stand before them. */
export const SplitForm = ({ entity, onClose, children }: FormProps) => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { submit, refusal, isBusy } = useCorrect(onClose)
  const forms = entity.forms.filter(form => chosen.has(form.name)).map(form => form.name)
  const isReady = forms.length > 0 && forms.length < entity.forms.length && !isBusy

  const toggle = (name: string) =>
    setChosen(now => new Set(now.has(name) ? [...now].filter(one => one !== name) : [...now, name]))
  const split = () => submit({ kind: 'split', entity: entity.kind, name: entity.name, forms })
  return (
    <FormShell action="Split" isReady={isReady} refusal={refusal} onSubmit={split} onClose={onClose}>
      {children}
      <fieldset className="form-choices">
        <legend className="form-label">Spellings that are another {ENTITY_WORDS[entity.kind].one}</legend>
        {entity.forms.map(form => (
          <label key={form.name} className="form-choice">
            <input
              type="checkbox"
              className="checkbox"
              checked={chosen.has(form.name)}
              onChange={() => toggle(form.name)}
            />
            <span>{form.name}</span>
            <span className="form-note">{countOf(form.count, 'recap')}</span>
          </label>
        ))}
      </fieldset>
      <p className="form-note">
        {forms.length === entity.forms.length
          ? 'At least one spelling has to stay.'
          : forms.length === 0
            ? 'Choose one or more.'
            : `They become ${ENTITY_WORDS[entity.kind].aOne} called “${forms[0] ?? ''}”.`}
      </p>
    </FormShell>
  )
}
