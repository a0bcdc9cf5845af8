import { useState } from 'react'
import { type FacetValue, NO_VALUE } from '../../../src-main/contract/index.ts'
import { useModel } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { NameField } from './name-field.tsx'
import { Offers } from './offers.tsx'
import type { DetailField } from './value-detail.ts'

const MOST_TIERS = 8

/** The tiers that sponsors of the archive have, most frequent first, but for the one that is there already. */
const useOtherTiers = (known: string) => {
  const whole = useModel(model => model.whole)
  return (whole?.facets.tier.values ?? [])
    .filter(({ name }) => name !== NO_VALUE && name !== known)
    .slice(0, MOST_TIERS)
    .map(({ name, count }) => ({ name, count }))
}

type DetailFormProps = {
  readonly field: DetailField
  readonly value: FacetValue
  /** '' where there is none. */
  readonly onSubmit: (words: string) => void
  readonly onCancel: () => void
}

/** A sponsor's tier, or the company of a speaker, in one recap; Enter is enough, and an empty field says that there is none. */
export const DetailForm = ({ field, value, onSubmit, onCancel }: DetailFormProps) => {
  const { name, tier = '', affiliation = '' } = value
  const known = field === 'sponsor' ? tier : affiliation
  const [words, setWords] = useState(known)
  const tiers = useOtherTiers(known)
  const none = field === 'sponsor' ? 'No tier' : 'No company'
  const isNew = words.trim() !== known
  const submit = () => {
    if (isNew) onSubmit(words.trim())
  }
  return (
    <div className="form">
      {field === 'sponsor' ? (
        <label className="form-line">
          <span className="form-label">Tier of “{name}” in this recap</span>
          <input
            className="field"
            // biome-ignore lint/a11y/noAutofocus: what was asked for is typed here
            autoFocus
            value={words}
            onChange={event => setWords(event.currentTarget.value)}
            onFocus={event => event.currentTarget.select()}
            onKeyDown={event => {
              if (event.key === 'Enter' && !event.nativeEvent.isComposing) submit()
            }}
          />
        </label>
      ) : (
        <NameField
          kind="organisation"
          label={`In this recap, “${name}” speaks for`}
          name={words}
          onName={setWords}
          onEnter={submit}
          autoFocus
        />
      )}
      <Offers
        label="Or at once"
        offered={[...(field === 'sponsor' ? tiers : []), ...(known === '' ? [] : [{ name: none }])]}
        onChoose={chosen => onSubmit(chosen === none ? '' : chosen)}
      />
      <div className="form-foot">
        <Button variant="quiet" onPress={onCancel}>
          Cancel
        </Button>
        <Button variant="primary" isDisabled={!isNew} onPress={submit}>
          Change
        </Button>
      </div>
    </div>
  )
}
