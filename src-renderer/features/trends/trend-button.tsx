import type { ReactNode } from 'react'
import { stateOf } from '../../store/filters.ts'
import { useActions, useModel } from '../../store/use-app.ts'

type TrendButtonProps = {
  readonly field: 'city' | 'technology'
  readonly name: string
  /** Between `recaps` and the name: from a city, about a technology. */
  readonly link: 'from' | 'about'
  readonly className: string
  readonly children: ReactNode
}

/** The drawing of one value over the years. Pressed, it narrows the results to it. */
export const TrendButton = ({ field, name, link, className, children }: TrendButtonProps) => {
  const isChosen = useModel(model => stateOf(model.trail.present.filters, field, name) === 'in')
  const { toggleFilter } = useActions()
  return (
    <button
      type="button"
      className={className}
      aria-pressed={isChosen}
      title={isChosen ? `Stop filtering by ${name}` : `Show only recaps ${link} ${name}`}
      onClick={() => toggleFilter(field, name)}
    >
      {children}
    </button>
  )
}
