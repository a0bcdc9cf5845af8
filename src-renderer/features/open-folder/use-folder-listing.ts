import { useCallback, useEffect, useRef, useState } from 'react'
import type { Fault, FolderListing } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'

/** The folder that is looked at. A folder that cannot be listed leaves the one before on the screen, with the reason. */
export const useFolderListing = (start?: string) => {
  const { listFolder } = useActions()
  const [listing, setListing] = useState<FolderListing | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const turn = useRef(0)

  const goTo = useCallback(
    async (path?: string): Promise<boolean> => {
      turn.current += 1
      const mine = turn.current
      const reply = await listFolder(path)
      if (mine !== turn.current) return true
      if (reply.ok) setListing(reply.value)
      setFault(reply.ok ? null : reply.fault)
      return reply.ok
    },
    [listFolder],
  )

  useEffect(() => {
    void goTo(start).then(isListed => {
      if (!isListed && start !== undefined) void goTo()
    })
  }, [goTo, start])

  return { listing, fault, goTo: (path: string) => void goTo(path) }
}
