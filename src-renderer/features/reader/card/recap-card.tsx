import { useState } from 'react'
import type { RecapView, ValueField } from '../../../../src-main/contract/index.ts'
import { useActions } from '../../../store/use-app.ts'
import { Button } from '../../../ui/button.tsx'
import { AddMissing, AddValue } from './add-value.tsx'
import { type Line, linesOf, mostShown } from './lines.ts'
import { ValueChip } from './value-chip.tsx'
import './card.css'

type CardLineProps = {
  readonly line: Line
  readonly view: RecapView
  /** How many of its values stand there before all are asked for. */
  readonly most: number
  readonly isAdding: boolean
  readonly onAdding: (isAdding: boolean) => void
}

const CardLine = ({ line, view, most, isAdding, onAdding }: CardLineProps) => {
  const [showsAll, setShowsAll] = useState(false)
  const { field, label, values } = line
  const shown = showsAll ? values : values.slice(0, most)
  return (
    <div className="card-line">
      <dt>{label}</dt>
      <dd data-line={field}>
        {shown.map((value, at) => (
          <ValueChip key={value.name} field={field} value={value} view={view} at={at} />
        ))}
        {values.length > most ? (
          <Button variant="link" className="card-more" onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? 'Fewer' : `${values.length - most} more`}
          </Button>
        ) : null}
        <AddValue line={line} path={view.path} isOpen={isAdding} onOpenChange={onAdding} />
      </dd>
    </div>
  )
}

type MissingLineProps = { readonly line: Line; readonly onChoose: (field: ValueField) => void }

/** The place of a line that has no value yet. */
const MissingLine = ({ line: { field, label }, onChoose }: MissingLineProps) => (
  <div className="card-line">
    <dt>{label}</dt>
    <dd className="card-missing">
      <AddMissing fields={[field]} onChoose={onChoose} />
    </dd>
  </div>
)

/** The recap's catalogue card: who, where, with whose help, about what. Each value can be looked into and put right. */
export const RecapCard = ({ view }: { readonly view: RecapView }) => {
  const { startCorrecting } = useActions()
  const [adding, setAdding] = useState<ValueField | null>(null)
  // A line that a value was asked for stays, so that the focus has its place in it while the value comes, or does not.
  const [asked, setAsked] = useState<readonly ValueField[]>([])
  const add = (field: ValueField) => {
    setAsked([...asked, field])
    setAdding(field)
  }
  const lines = linesOf(view.facets)
  const filled = lines.filter(({ field, values }) => values.length > 0 || asked.includes(field))
  const missing = lines.filter(line => !filled.includes(line)).map(line => line.field)
  // The only thing that is missing is added where it would stand.
  const isInPlace = missing.length === 1 && filled.length > 0
  const shown = isInPlace ? lines : filled
  return (
    <div className="card" lang="en">
      {shown.length === 0 ? null : (
        <dl>
          {shown.map(line =>
            filled.includes(line) ? (
              <CardLine
                key={line.field}
                line={line}
                view={view}
                most={mostShown(lines, line)}
                isAdding={line.field === adding}
                onAdding={isAdding => (isAdding ? add(line.field) : setAdding(null))}
              />
            ) : (
              <MissingLine key={line.field} line={line} onChoose={add} />
            ),
          )}
        </dl>
      )}
      <AddMissing
        fields={isInPlace ? [] : missing}
        onChoose={add}
        {...(view.facets.talks.length === 0 && { onTalk: () => startCorrecting({ form: 'talk', path: view.path }) })}
      />
    </div>
  )
}
