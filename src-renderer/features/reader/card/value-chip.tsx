import { Ellipsis, PencilLine } from 'lucide-react'
import { useRef, useState } from 'react'
import { Button, DialogTrigger } from 'react-aria-components'
import type { FacetValue, RecapView, ValueField } from '../../../../src-main/contract/index.ts'
import { stateOf } from '../../../store/filters.ts'
import { useActions, useModel } from '../../../store/use-app.ts'
import { Popover } from '../../../ui/popover.tsx'
import { isDoubtful } from '../../curation/confidence.ts'
import { ValueCard } from './value-card.tsx'

type ValueChipProps = {
  readonly field: ValueField
  readonly value: FacetValue
  readonly view: RecapView
  /** Place in its line. */
  readonly at: number
}

/** The words of a chip: they narrow the results. */
const ChipWords = ({ field, value }: Pick<ValueChipProps, 'field' | 'value'>) => {
  const chosen = useModel(model => stateOf(model.trail.present.filters, field, value.name) === 'in')
  const { toggleFilter } = useActions()
  const { name } = value
  const detail = value.affiliation ?? value.tier
  return (
    <button
      type="button"
      className="tag-words"
      aria-pressed={chosen}
      title={chosen ? `Stop filtering by ${name}` : `Show only recaps with ${name}`}
      onClick={() => toggleFilter(field, name)}
    >
      <span className="unseen">Filter by </span>
      {value.provenance === 'corrected' ? <PencilLine className="tag-mark" size={10} aria-hidden /> : null}
      {name}
      {detail === undefined ? null : <span className="tag-detail"> {detail}</span>}
    </button>
  )
}

/** How a value stands, for those who do not see its outline or its mark. */
const standingOf = (value: FacetValue): string => {
  if (isDoubtful(value)) return ', doubtful'
  return value.provenance === 'corrected' ? ', corrected by you' : ''
}

/** One value of the recap. A click narrows the results to it; its small button, or a right click, opens its card. */
export const ValueChip = ({ field, value, view, at }: ValueChipProps) => {
  const [isOpen, setOpen] = useState(false)
  const chip = useRef<HTMLSpanElement>(null)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a second way to the button inside
    <span
      ref={chip}
      className="tag"
      data-at={at}
      {...(isDoubtful(value) ? { 'data-doubtful': true } : {})}
      onContextMenu={event => {
        event.preventDefault()
        setOpen(true)
      }}
    >
      <ChipWords field={field} value={value} />
      <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
        <Button className="tag-more" aria-label={`About ${value.name}${standingOf(value)}`}>
          <Ellipsis size={12} aria-hidden />
        </Button>
        <Popover label={`About ${value.name}`} className="value-popover" anchor={chip}>
          <ValueCard field={field} value={value} view={view} onClose={() => setOpen(false)} />
        </Popover>
      </DialogTrigger>
    </span>
  )
}
