import type { ReactNode, Ref } from 'react'
import type { EntityView } from '../../../src-main/contract/index.ts'
import { EntityDetails } from './entity-details.tsx'
import { factsOf, KIND_NAMES } from './facts.ts'

type EntityHeadProps = {
  readonly view: EntityView
  readonly titleRef: Ref<HTMLHeadingElement>
  readonly children: ReactNode
}

/** What an entity is, its name, and in one line what the archive has of it. */
export const EntityHead = ({ view, titleRef, children }: EntityHeadProps) => (
  <header>
    <p className="entity-kind">
      <span>{KIND_NAMES[view.kind]}</span>
      {view.technologyKind === undefined ? null : <span>{view.technologyKind}</span>}
    </p>
    <h1 ref={titleRef} tabIndex={-1} className="recap-title entity-title">
      {view.name}
    </h1>
    <p className="entity-facts">{factsOf(view)}</p>
    <EntityDetails view={view} />
    {children}
  </header>
)
