import { useId } from 'react'
import type { Sighting, Suggestion } from '../../../../src-main/contract/index.ts'
import { capitalised, countOf } from '../../../ui/format.ts'
import { sameQuestion } from '../words.ts'
import { type Difference, differenceOf } from './difference.ts'
import { NameDifference } from './name-difference.tsx'
import { SightingItem } from './sighting-item.tsx'

const AROUND = 110

type NameSideProps = {
  readonly name: string
  readonly difference: Difference | undefined
  readonly count: number
  readonly sightings: readonly Sighting[]
  readonly hint: string
  readonly group: string
  readonly stays: boolean
  readonly onStay: () => void
}

const NameSide = ({ name, difference, count, sightings, hint, group, stays, onStay }: NameSideProps) => (
  <div className="side">
    <label className="side-head">
      <input
        type="radio"
        className="form-radio"
        name={group}
        checked={stays}
        onChange={onStay}
        aria-label={`${name} stays, ${countOf(count, 'recap')}`}
      />
      <span className="side-name">
        <NameDifference name={name} parts={difference} />
      </span>
      <kbd aria-hidden>{hint}</kbd>
      <span className="side-count">
        {countOf(count, 'recap')}
        {stays ? ' · this name stays' : ''}
      </span>
    </label>
    {sightings.map((sighting, at) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: one recap may have a name twice, and the list never changes
      <SightingItem key={at} sighting={sighting} around={AROUND} {...(at === 0 && stays ? { hint: 'O' } : {})} />
    ))}
    {count > sightings.length ? (
      <p className="side-more">and {countOf(count - sightings.length, 'more recap')}</p>
    ) : null}
  </div>
)

type SameDetailProps = {
  readonly suggestion: Extract<Suggestion, { kind: 'same' }>
  /** The name that the merged entity would have. */
  readonly into: string
  readonly onInto: (name: string) => void
}

/** Two names that may be one, side by side, with where they stand. */
export const SameDetail = ({ suggestion, into, onInto }: SameDetailProps) => {
  const group = useId()
  const { names, counts, sightings, entity, why } = suggestion
  const differences = differenceOf(...names)
  return (
    <>
      <header>
        <h3 className="suggestion-question">{sameQuestion(entity)}</h3>
        <p className="suggestion-why">{capitalised(why)}.</p>
      </header>
      <fieldset className="sides">
        <legend className="unseen">The name that stays</legend>
        {([0, 1] as const).map(at => (
          <NameSide
            key={at}
            name={names[at]}
            difference={differences?.[at]}
            count={counts[at]}
            sightings={sightings[at]}
            hint={String(at + 1)}
            group={group}
            stays={names[at] === into}
            onStay={() => onInto(names[at])}
          />
        ))}
      </fieldset>
    </>
  )
}
