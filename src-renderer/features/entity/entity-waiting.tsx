import type { EntityRef, Fault } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { KIND_NAMES } from './facts.ts'

type EntityWaitingProps = { readonly entity: EntityRef | null; readonly fault: Fault | null }

/** A page before it has been read, or that could not be: renamed meanwhile, or gone from the archive. */
export const EntityWaiting = ({ entity, fault }: EntityWaitingProps) => {
  const { searchFor, closeEntity } = useActions()
  if (!entity) return <div className="reader-empty" />
  if (fault) {
    const isGone = fault.code === 'entity-not-found'
    return (
      <div className="reader-empty" role="alert">
        <p className="state-title">
          {isGone ? `“${entity.name}” is not here any more` : 'This page could not be opened'}
        </p>
        <p>{fault.message}</p>
        <p className="entity-ways">
          <Button onPress={() => searchFor(`"${entity.name.replaceAll('"', ' ')}"`, {})}>Search for this name</Button>
          <Button variant="quiet" onPress={closeEntity}>
            Close page
          </Button>
        </p>
      </div>
    )
  }
  return (
    <div className="reader-scroll" aria-busy="true">
      <div className="entity">
        <header>
          <p className="entity-kind">{KIND_NAMES[entity.kind]}</p>
          <p className="recap-title">{entity.name}</p>
        </header>
      </div>
    </div>
  )
}
