import { type ReactNode, useId, useState } from 'react'
import { Button } from '../../ui/button.tsx'

type EntitySectionProps = {
  readonly title: string
  /** How many there are, beside the title; left out where the title says it. */
  readonly count?: number
  readonly className?: string
  readonly children: ReactNode
}

/** One part of an entity's page under its heading. */
export const EntitySection = ({ title, count, className = '', children }: EntitySectionProps) => {
  const id = useId()
  return (
    <section className={`entity-section ${className}`} aria-labelledby={id}>
      <h2 id={id} className="entity-section-head">
        {title}
        {count === undefined ? null : <span className="entity-count">{count.toLocaleString('en')}</span>}
      </h2>
      {children}
    </section>
  )
}

type Folded<T> = { readonly shown: readonly T[]; readonly more: ReactNode }

/** The first `most` of a list with a button for all of it, which says `label`; a list that is hardly longer is not folded. */
export const useFolded = <T,>(all: readonly T[], most: number, label: string): Folded<T> => {
  const [showsAll, setShowsAll] = useState(false)
  if (all.length <= most + Math.ceil(most / 5)) return { shown: all, more: null }
  return {
    shown: showsAll ? all : all.slice(0, most),
    more: (
      <Button variant="link" className="entity-more" onPress={() => setShowsAll(!showsAll)}>
        {showsAll ? 'Show fewer' : label}
      </Button>
    ),
  }
}
