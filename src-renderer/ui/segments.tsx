import { useId } from 'react'
import type { Choice } from './menu.tsx'
import './segments.css'

type SegmentsProps<T extends string> = {
  readonly label: string
  readonly choices: readonly Choice<T>[]
  readonly chosen: T
  readonly onChoose: (id: T) => void
}

/** A few choices side by side, of which one holds. */
export const Segments = <T extends string>({ label, choices, chosen, onChoose }: SegmentsProps<T>) => {
  const name = useId()
  return (
    <div className="segments" role="radiogroup" aria-label={label}>
      {choices.map(choice => (
        <label key={choice.id} className="segment">
          <input
            type="radio"
            className="unseen"
            name={name}
            checked={choice.id === chosen}
            onChange={() => onChoose(choice.id)}
          />
          <span>{choice.label}</span>
        </label>
      ))}
    </div>
  )
}
