import { useEffect, useState } from 'react'
import type { EntityKind, EntityView, Fault } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'

type Loaded = { readonly view: EntityView | null; readonly fault: Fault | null }

/** What the archive tells of an entity; neither view nor fault before it is known, and where there is no name. */
export const useEntity = (kind: EntityKind, name: string | null): Loaded => {
  const { readEntity } = useActions()
  const [loaded, setLoaded] = useState<Loaded>({ view: null, fault: null })
  useEffect(() => {
    if (name === null) return
    let isCurrent = true
    void readEntity({ kind, name }).then(reply => {
      if (isCurrent) setLoaded(reply.ok ? { view: reply.value, fault: null } : { view: null, fault: reply.fault })
    })
    return () => {
      isCurrent = false
    }
  }, [readEntity, kind, name])
  return loaded
}
