import { useCallback, useRef, useState } from 'react'
import type { Completions } from '../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { groupsOfCompletions, groupsOfLibrary, type Option, type OptionGroup } from './options.ts'

/** What the archive offers for a query, and the query it is for. */
type Offer = { readonly query: string; readonly completions: Completions }

export type OptionList = {
  readonly groups: readonly OptionGroup[]
  readonly options: readonly Option[]
  /** Index of the option that a key has led to; -1 is none. */
  readonly active: number
  readonly setActive: (active: number) => void
  /** What the archive offers, where it is for the query as it stands. */
  readonly completions: Completions | null
  /** Asks how to go on with a query. */
  readonly ask: (query: string, caret: number) => void
  /** Shows what an empty box offers. */
  readonly offer: () => void
  readonly close: () => void
}

const nextFrame = (): Promise<unknown> => new Promise(resolve => requestAnimationFrame(resolve))

const NO_GROUPS: readonly OptionGroup[] = []

/**
 * What stands in the list under the box: in an empty box what was searched for, else how to go on with what is typed.
 * What was offered for the letters before stays until the next reply is there; replies to older letters are dropped.
 */
export const useOptions = (): OptionList => {
  const query = useModel(model => model.trail.present.query)
  const library = useModel(model => model.library)
  const actions = useActions()
  const [isOpen, setOpen] = useState(false)
  const [active, setActive] = useState(-1)
  const [offered, setOffered] = useState<Offer | null>(null)
  const turn = useRef(0)

  const close = useCallback(() => {
    turn.current += 1
    setOpen(false)
    setActive(-1)
    setOffered(null)
  }, [])

  const offer = useCallback(() => {
    turn.current += 1
    setOpen(true)
    setActive(-1)
    setOffered(null)
  }, [])

  const ask = useCallback(
    async (asked: string, caret: number) => {
      turn.current += 1
      const mine = turn.current
      setActive(-1)
      // The results come first, and for letters that others have followed nothing is asked at all.
      await actions.resultsShown()
      await nextFrame()
      if (mine !== turn.current) return
      const completions = await actions.complete(asked, caret)
      if (mine !== turn.current) return
      setOffered(completions && { query: asked, completions })
      setOpen(true)
    },
    [actions],
  )

  const groupsNow = (): readonly OptionGroup[] => {
    if (!isOpen) return NO_GROUPS
    if (query === '') return groupsOfLibrary(library)
    return offered ? groupsOfCompletions(offered.completions) : NO_GROUPS
  }
  const groups = groupsNow()
  return {
    groups,
    options: groups.flatMap(group => group.options),
    active,
    setActive,
    completions: offered?.query === query ? offered.completions : null,
    ask: (asked, caret) => void ask(asked, caret),
    offer,
    close,
  }
}
