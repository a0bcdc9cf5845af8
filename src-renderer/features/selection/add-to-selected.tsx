import { Tag } from 'lucide-react'
import { useState } from 'react'
import { DialogTrigger } from 'react-aria-components'
import { kindOfField, type ValueField } from '../../../src-main/contract/index.ts'
import { addToEach } from '../../store/add-to-each.ts'
import { addedWords } from '../../store/correction-words.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { VALUE_WORDS } from '../../store/value-words.ts'
import { IconButton } from '../../ui/button.tsx'
import { countOf } from '../../ui/format.ts'
import type { Choice } from '../../ui/menu.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Segments } from '../../ui/segments.tsx'
import { NameForm } from '../curation/name-form.tsx'
import { detailOf, VALUE_DETAILS } from '../curation/value-detail.ts'

const FIELDS: readonly Choice<ValueField>[] = [
  { id: 'sponsor', label: 'Sponsor' },
  { id: 'host', label: 'Host' },
  { id: 'city', label: 'City' },
  { id: 'speaker', label: 'Speaker' },
  { id: 'technology', label: 'Technology' },
]

/** Corrections that can be made in one step. */
const MOST_AT_ONCE = 10_000

const NONE: readonly string[] = []

/** One value for all of the selected recaps at once: one step of undo. */
export const AddToSelected = () => {
  const selection = useModel(model => model.selection)
  const { correct } = useActions()
  const [isOpen, setOpen] = useState(false)
  const [field, setField] = useState<ValueField>('sponsor')
  const recaps = countOf(selection.size, 'recap')
  const detail = VALUE_DETAILS[field]
  const label = `Add a value to ${recaps}`

  const submit = (name: string, words: string) => {
    setOpen(false)
    const value = { field, name, ...detailOf(field, words) }
    void correct(addToEach([...selection], value), addedWords(value, selection.size))
  }

  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <IconButton label={label} tip="Add a value to the selected recaps">
        <Tag size={15} aria-hidden />
      </IconButton>
      <Popover label={label} className="value-popover">
        {selection.size > MOST_AT_ONCE ? (
          <p>A value can be added to {countOf(MOST_AT_ONCE, 'recap')} at once; please select fewer.</p>
        ) : (
          <div className="add-to-selected">
            <Segments label="What to add" choices={FIELDS} chosen={field} onChoose={setField} />
            <NameForm
              kind={kindOfField(field)}
              label={`Add ${VALUE_WORDS[field].aOne} to ${recaps}`}
              action="Add"
              except={NONE}
              {...(detail === undefined ? {} : { detail })}
              onCancel={() => setOpen(false)}
              onSubmit={submit}
            />
          </div>
        )}
      </Popover>
    </DialogTrigger>
  )
}
