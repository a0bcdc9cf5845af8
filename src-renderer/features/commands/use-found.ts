import { useEffect, useState } from 'react'
import { ENTITY_KINDS } from '../../../src-main/contract/index.ts'
import { useActions, useSnapshot } from '../../store/use-app.ts'
import { type Found, NOTHING_FOUND } from './items.ts'

/** Letters from which on names and titles are looked for. */
const LEAST_LETTERS = 2

const MOST = 6

/** Pages and recaps of the archive whose name or title answers what is typed; late replies are dropped. */
export const useFound = (typed: string): Found => {
  const { entityNames, recapsTitled } = useActions()
  const snapshot = useSnapshot()
  const [found, setFound] = useState(NOTHING_FOUND)
  const words = typed.trim()

  useEffect(() => {
    if (words.length < LEAST_LETTERS || snapshot().stage !== 'open') {
      setFound(NOTHING_FOUND)
      return
    }
    let isCurrent = true
    const look = async (): Promise<void> => {
      const [recaps, ...names] = await Promise.all([
        recapsTitled(words, MOST),
        ...ENTITY_KINDS.map(async kind =>
          (await entityNames(kind, words, MOST)).map(({ name, count }) => ({ kind, name, count })),
        ),
      ])
      if (!isCurrent) return
      const byCount = names.flat().sort((a, b) => b.count - a.count)
      setFound({ recaps, names: byCount.slice(0, MOST) })
    }
    void look()
    return () => {
      isCurrent = false
    }
  }, [words, entityNames, recapsTitled, snapshot])

  return found
}
