import { useEffect, useState } from 'react'
import type { EntityKind, KnownName } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'

const MOST_OFFERED = 12

/** Names, with the letters that they were asked for. */
type Asked = { readonly letters: string; readonly names: readonly KnownName[] }

const unsaid = ({ name, count }: KnownName): KnownName => ({ name, count })

/**
 * Names of the archive that contain some letters, those `like` a name first, else most frequent, without those in `except`. Until the answer to
 * these very letters is there, those before are given, and none is said to be the same.
 */
export const useNames = (
  kind: EntityKind,
  contains: string,
  except: readonly string[],
  like?: string,
): readonly KnownName[] => {
  const { entityNames } = useActions()
  const letters = contains.trim()
  const [asked, setAsked] = useState<Asked>({ letters: '', names: [] })

  useEffect(() => {
    let isCurrent = true
    void entityNames(kind, letters, MOST_OFFERED + except.length, like).then(names => {
      if (isCurrent) setAsked({ letters, names })
    })
    return () => {
      isCurrent = false
    }
  }, [entityNames, kind, letters, except.length, like])

  const names = asked.letters === letters ? asked.names : asked.names.map(unsaid)
  return names.filter(one => !except.includes(one.name)).slice(0, MOST_OFFERED)
}
