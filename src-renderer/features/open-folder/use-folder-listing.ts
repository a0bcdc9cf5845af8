import { useCallback, useEffect, useRef, useState } from 'react'
import type { Fault, FolderEntry, FolderListing } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'

/** What is known of the folder that was asked for last; neither listing nor fault while the answer is awaited. */
type Looked = {
  readonly asked: string | undefined
  readonly listing: FolderListing | null
  readonly fault: Fault | null
  /** They stay while a path is typed that leads nowhere. */
  readonly places: readonly FolderEntry[]
}

/** The folder that is looked at. What is shown is always of the path asked for last: never the folders of another. */
export const useFolderListing = (start?: string) => {
  const { listFolder } = useActions()
  const [looked, setLooked] = useState<Looked>({ asked: start, listing: null, fault: null, places: [] })
  const turn = useRef(0)

  const look = useCallback(
    async (path: string | undefined, orElse?: () => void): Promise<void> => {
      turn.current += 1
      const mine = turn.current
      const reply = await listFolder(path)
      if (mine !== turn.current) return
      if (!reply.ok && orElse) orElse()
      else if (reply.ok) setLooked({ asked: path, listing: reply.value, fault: null, places: reply.value.places })
      else setLooked(({ places }) => ({ asked: path, listing: null, fault: reply.fault, places }))
    },
    [listFolder],
  )

  useEffect(() => {
    // Where the folder to begin with is gone, it begins at home; until then the field is empty, not something to be lost.
    void look(start, start === undefined ? undefined : () => void look(undefined))
  }, [look, start])

  return { ...looked, look: (path: string) => void look(path) }
}
