import { Plus, X } from 'lucide-react'
import { useRef } from 'react'
import type { EntityKind } from '../../../src-main/contract/index.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { useFocusNearby } from '../../ui/use-focus-nearby.ts'
import { NameField } from './name-field.tsx'

/** A name in a list that is being written; `id` stays with it. One that was asked for takes the focus. */
export type NameRow = { readonly id: number; readonly name: string; readonly isNew?: true }

/** Some names as rows. */
export const rowsOf = (names: readonly string[]): readonly NameRow[] => names.map((name, id) => ({ id, name }))

/** The names of rows, each once, without those that were left empty. */
export const namesOf = (rows: readonly NameRow[]): readonly string[] => [
  ...new Set(rows.map(({ name }) => name.trim()).filter(name => name !== '')),
]

type NameRowsProps = {
  readonly kind: EntityKind
  /** What each row is called, with its number behind it: `Name`. */
  readonly word: string
  readonly rows: readonly NameRow[]
  readonly onRows: (change: (now: readonly NameRow[]) => readonly NameRow[]) => void
  /** Fewer than these cannot be left. */
  readonly least: number
  readonly onEnter: () => void
}

/** Several names, one a line: each can be left out, which leaves the focus at the next one, and another one added. */
export const NameRows = ({ kind, word, rows, onRows, least, onEnter }: NameRowsProps) => {
  const list = useRef<HTMLUListElement>(null)
  useFocusNearby(list, () => null)
  return (
    <>
      <ul ref={list} className="form-names">
        {rows.map(({ id, name, isNew = false }, at) => (
          <li key={id} className="form-row">
            <NameField
              kind={kind}
              label={rows.length === 1 ? word : `${word} ${at + 1}`}
              name={name}
              onName={next => onRows(now => now.map(one => (one.id === id ? { ...one, name: next } : one)))}
              onEnter={onEnter}
              autoFocus={isNew}
            />
            <IconButton
              label={`Leave out ${word.toLowerCase()} ${at + 1}`}
              isDisabled={rows.length <= least}
              onPress={() => onRows(now => now.filter(one => one.id !== id))}
            >
              <X size={15} aria-hidden />
            </IconButton>
          </li>
        ))}
      </ul>
      <div>
        <Button
          variant="link"
          onPress={() =>
            onRows(now => [...now, { id: Math.max(-1, ...now.map(one => one.id)) + 1, name: '', isNew: true }])
          }
        >
          <Plus size={13} aria-hidden /> Another {word.toLowerCase()}
        </Button>
      </div>
    </>
  )
}
