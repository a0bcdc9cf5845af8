import { type ReactNode, useState } from 'react'
import type { EntityView } from '../../../src-main/contract/index.ts'
import { FormShell } from './form-shell.tsx'
import { partsOf } from './name-parts.ts'
import { NameRows, namesOf, rowsOf } from './name-rows.tsx'
import { useCorrect } from './use-correct.ts'

type FormProps = { readonly entity: EntityView; readonly onClose: () => void; readonly children: ReactNode }

/** The names that a value stands for, where it is several in one. `children` stand before them. */
export const PartForm = ({ entity, onClose, children }: FormProps) => {
  const [rows, setRows] = useState(() => rowsOf(partsOf(entity.name)))
  const { submit, refusal, isBusy } = useCorrect(onClose)
  const into = namesOf(rows)
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
      <NameRows kind={entity.kind} word="Name" rows={rows} onRows={setRows} least={2} onEnter={part} />
    </FormShell>
  )
}
