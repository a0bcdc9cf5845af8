import { Plus, X } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { EntityView } from '../../../src-main/contract/index.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { FormShell } from './form-shell.tsx'
import { NameField } from './name-field.tsx'
import { partsOf } from './name-parts.ts'
import { useCorrect } from './use-correct.ts'

type FormProps = { readonly entity: EntityView; readonly onClose: () => void; readonly children: ReactNode }

/** The names that a value stands for, where it is several in one. `children` stand before them. */
export const PartForm = ({ entity, onClose, children }: FormProps) => {
  const [names, setNames] = useState(() => partsOf(entity.name).map((name, id) => ({ id, name })))
  const { submit, refusal, isBusy } = useCorrect(onClose)
  const into = [...new Set(names.map(({ name }) => name.trim()).filter(name => name !== ''))]
  const isReady = into.length > 1 && !isBusy

  const part = () => {
    if (isReady) submit({ kind: 'part', entity: entity.kind, name: entity.name, into })
  }
  return (
    <FormShell
      action="Split"
      isReady={isReady}
      refusal={refusal}
      reach={entity.recaps.length}
      onSubmit={part}
      onClose={onClose}
    >
      {children}
      <div className="form-names">
        {names.map(({ id, name }, at) => (
          <div key={id} className="form-row">
            <NameField
              kind={entity.kind}
              label={`Name ${at + 1}`}
              name={name}
              onName={next => setNames(now => now.map(one => (one.id === id ? { id, name: next } : one)))}
              onEnter={part}
            />
            <IconButton
              label={`Leave out name ${at + 1}`}
              isDisabled={names.length < 3}
              onPress={() => setNames(now => now.filter(one => one.id !== id))}
            >
              <X size={15} aria-hidden />
            </IconButton>
          </div>
        ))}
      </div>
      <div>
        <Button
          variant="link"
          onPress={() => setNames(now => [...now, { id: Math.max(...now.map(one => one.id)) + 1, name: '' }])}
        >
          <Plus size={13} aria-hidden /> Another name
        </Button>
      </div>
    </FormShell>
  )
}
