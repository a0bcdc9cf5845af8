import { useEffect, useState } from 'react'
import type { EntityKind, NameCount } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'

const MOST_OFFERED = 12

/** Names of the archive that contain some letters, most frequent first, without those in `except`. */
export const useNames = (kind: EntityKind, contains: string, except: readonly string[]): readonly NameCount[] => {
  const { entityNames } = useActions()
  const [names, setNames] = useState<readonly NameCount[]>([])

  useEffect(() => {
    let isCurrent = true
    void entityNames(kind, contains.trim(), MOST_OFFERED + except.length).then(found => {
      if (isCurrent) setNames(found)
    })
    return () => {
      isCurrent = false
    }
  }, [entityNames, kind, contains, except.length])

  return names.filter(one => !except.includes(one.name)).slice(0, MOST_OFFERED)
}
