import { useId, useState } from 'react'
import type { EntityRef } from '../../../src-main/contract/index.ts'
import { ENTITY_WORDS } from '../../store/value-words.ts'
import { countOf } from '../../ui/format.ts'
import { FormShell } from './form-shell.tsx'
import { NameField } from './name-field.tsx'
import { Offers } from './offers.tsx'
import { useCorrect } from './use-correct.ts'
import { useNames } from './use-names.ts'

type FormProps = {
  readonly entity: EntityRef
  /** Number of recaps that it stands in; null before it is known. */
  readonly count: number | null
  readonly onClose: () => void
}

const MOST_OFFERED = 6

/** Another entity that is the same, and which of the two names stays: that of more recaps unless chosen otherwise. */
export const MergeForm = ({ entity, count, onClose }: FormProps) => {
  const group = useId()
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const { submit, refusal, isBusy } = useCorrect(onClose)
  const { one } = ENTITY_WORDS[entity.kind]
  const typed = name.trim()
  const known = useNames(entity.kind, typed, [entity.name], entity.name)
  const other = known.find(each => each.isSame)
  const names = other ? [{ name: entity.name, count: count ?? 0 }, other] : []
  const into = names.find(each => each.name === chosen)?.name ?? [...names].sort((a, b) => b.count - a.count)[0]?.name

  const goes = names.find(each => each.name !== into)

  const merge = () => {
    if (!other || into === undefined) return
    submit({ kind: 'merge', entity: entity.kind, names: [entity.name, other.name], into })
  }
  return (
    <FormShell
      action="Merge"
      isReady={other !== undefined && count !== null && !isBusy}
      refusal={refusal}
      reach={count === null ? null : (goes?.count ?? null)}
      onSubmit={merge}
      onClose={onClose}
    >
      <NameField
        kind={entity.kind}
        label={`The same ${one} as “${entity.name}”`}
        name={name}
        onName={setName}
        onEnter={merge}
        except={[entity.name]}
        autoFocus
      />
      {other ? (
        <fieldset className="form-choices">
          <legend className="form-label">The name that stays</legend>
          {names.map(each => (
            <label key={each.name} className="form-choice">
              <input
                type="radio"
                className="form-radio"
                name={group}
                checked={each.name === into}
                onChange={() => setChosen(each.name)}
              />
              <span>{each.name}</span>
              <span className="form-note">{countOf(each.count, 'recap')}</span>
            </label>
          ))}
        </fieldset>
      ) : typed === '' ? (
        <Offers label="Likely ones" offered={known.slice(0, MOST_OFFERED)} onChoose={setName} />
      ) : (
        <p className="form-note">{`No ${one} of this archive is called “${typed}”.`}</p>
      )}
    </FormShell>
  )
}
