import { Plus } from 'lucide-react'
import { useRef } from 'react'
import { Button, DialogTrigger, MenuTrigger } from 'react-aria-components'
import { kindOfField, type ValueField } from '../../../../src-main/contract/index.ts'
import { useActions } from '../../../store/use-app.ts'
import { VALUE_WORDS } from '../../../store/value-words.ts'
import { afterFocusReturns } from '../../../ui/after-focus-returns.ts'
import { ActionMenu } from '../../../ui/menu.tsx'
import { Popover } from '../../../ui/popover.tsx'
import { NameForm } from '../../curation/name-form.tsx'
import { detailOf, VALUE_DETAILS } from '../../curation/value-detail.ts'
import type { Line } from './lines.ts'

type AddValueProps = {
  readonly line: Line
  readonly path: string
  readonly isOpen: boolean
  readonly onOpenChange: (isOpen: boolean) => void
}

/** The end of a line: one more value, by name. */
export const AddValue = ({ line: { field, values }, path, isOpen, onOpenChange }: AddValueProps) => {
  const { correct } = useActions()
  const { aOne } = VALUE_WORDS[field]
  const detail = VALUE_DETAILS[field]
  const plus = useRef<HTMLButtonElement>(null)
  // The form was opened from elsewhere where the line had no value, and gives the focus back there, or nowhere.
  const close = () => {
    onOpenChange(false)
    afterFocusReturns(() => {
      const { activeElement } = document
      if (activeElement === document.body || activeElement?.closest('.popover, .card-add')) plus.current?.focus()
    })
  }
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={opens => (opens ? onOpenChange(true) : close())}>
      <Button ref={plus} className="tag-add" aria-label={`Add ${aOne}`}>
        <Plus size={13} aria-hidden />
      </Button>
      <Popover label={`Add ${aOne}`} className="value-popover">
        <NameForm
          kind={kindOfField(field)}
          label={`Add ${aOne} to this recap`}
          action="Add"
          except={values.map(value => value.name)}
          {...(detail === undefined ? {} : { detail })}
          onCancel={close}
          onSubmit={(name, words) => {
            close()
            void correct([{ kind: 'add', path, field, name, ...detailOf(field, words) }])
          }}
        />
      </Popover>
    </DialogTrigger>
  )
}

type AddMissingProps = {
  readonly fields: readonly ValueField[]
  readonly onChoose: (field: ValueField) => void
  /** Adds a talk, where the recap has none. */
  readonly onTalk?: () => void
}

/** The way to what the recap has none of yet; a menu where that is several things. */
export const AddMissing = ({ fields, onChoose, onTalk }: AddMissingProps) => {
  const entries = [
    ...fields.map(field => ({ id: field, label: `Add ${VALUE_WORDS[field].aOne}`, onAction: () => onChoose(field) })),
    ...(onTalk ? [{ id: 'talk', label: 'Add a talk', onAction: onTalk }] : []),
  ]
  const [only, ...others] = entries
  if (only === undefined) return null
  if (others.length === 0) {
    return (
      <Button className="card-add" onPress={only.onAction}>
        <Plus size={13} aria-hidden /> {only.label}…
      </Button>
    )
  }
  return (
    <MenuTrigger>
      <Button className="card-add">
        <Plus size={13} aria-hidden /> Add…
      </Button>
      <ActionMenu label="Add" groups={[{ entries }]} />
    </MenuTrigger>
  )
}
