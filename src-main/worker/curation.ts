import { type CurationState, FaultError, type Handlers, type RenamedEntity } from '../contract/index.ts'
import {
  correct,
  countCorrections,
  countSuggestions,
  describe,
  listCorrections,
  review,
  revoke,
} from '../core/curate/index.ts'
import type { Curated, ReadRecap } from '../core/curate/types.ts'
import type { WorkerCommand } from './client.ts'
import type { CorrectionsStore } from './corrections/store.ts'

export type CurationCommand = Extract<WorkerCommand, `curation.${string}`>

/** What the commands work on. */
export type CurationParts = {
  readonly store: CorrectionsStore
  /** The archive with the corrections that are in force, and what was read before them. */
  curated(): Curated
  recaps(): readonly ReadRecap[]
  /** Brings the store's corrections into force; answers the names that went, undefined where they were already. */
  recurate(): readonly RenamedEntity[] | undefined
  /** Says that another program's corrections came into force; a window refreshes itself after its own. */
  tell(): void
}

const REVIEWED_AT_ONCE = 50

/** The commands about corrections, over one open archive. */
export const createCuration = ({
  store,
  curated,
  recaps,
  recurate,
  tell,
}: CurationParts): Handlers<CurationCommand> => {
  let reviewed: { readonly of: Curated; readonly suggestions: ReturnType<typeof review> } | undefined
  let counted: { readonly of: Curated; readonly count: number } | undefined

  const suggestions = (): ReturnType<typeof review> => {
    const of = curated()
    if (reviewed?.of !== of) reviewed = { of, suggestions: review(of, recaps()) }
    return reviewed.suggestions
  }

  /** How many there are is asked for after each correction; what they are, in the review only. */
  const suggestionCount = (): number => {
    const of = curated()
    if (counted?.of !== of) counted = { of, count: countSuggestions(of) }
    return counted.count
  }

  /** Names that went since the state was last told. */
  let went: readonly RenamedEntity[] = []

  const bringIntoForce = (): boolean => {
    const renamed = recurate()
    went = [...went, ...(renamed ?? [])]
    return renamed !== undefined
  }

  const state = (): CurationState => {
    const renamed = went
    went = []
    const { corrections, stray, ...read } = curated()
    const [note, undo, redo] = [store.note(), store.undoWords(), store.redoWords()]
    return {
      file: store.file(),
      place: store.place(),
      corrections: countCorrections(corrections, read),
      stray: listCorrections(corrections, stray).filter(entry => entry.stray).length,
      suggestions: suggestionCount(),
      ...(undo !== undefined && { undo }),
      ...(redo !== undefined && { redo }),
      ...(note !== undefined && { note }),
      ...(renamed.length > 0 && { renamed }),
    }
  }

  /** Brings into force what another program wrote, and says so; answers whether there was something. */
  const follow = (): boolean => {
    const isNew = bringIntoForce()
    if (isNew) tell()
    return isNew
  }

  /** The state after some work on the store, which reads what another program wrote even where it refuses. */
  const after = async (work: Promise<unknown>): Promise<CurationState> => {
    try {
      await work
    } catch (error) {
      follow()
      throw error
    }
    bringIntoForce()
    return state()
  }

  const step = async (isTaken: boolean): Promise<void> => {
    if (isTaken || !follow()) return
    throw new FaultError({
      code: 'correction-refused',
      message:
        'Another window or program has changed the corrections meanwhile, so there is no step here to go back or forward; they are shown as they are now.',
    })
  }

  return {
    'curation.state': async () => {
      await store.reload()
      follow()
      return state()
    },
    'curation.apply': ({ corrections }) => {
      const [first] = corrections
      const words = first && corrections.length === 1 ? describe(first) : `${corrections.length} corrections`
      return after(
        store.change(words, before => {
          // What another program wrote meanwhile is what is corrected.
          follow()
          return corrections.reduce((sum, correction) => {
            const outcome = correct(sum, correction, curated())
            if (outcome.ok) return outcome.corrections
            throw new FaultError({ code: 'correction-refused', message: outcome.message })
          }, before)
        }),
      )
    },
    'curation.undo': () => after(store.undo().then(step)),
    'curation.redo': () => after(store.redo().then(step)),
    'curation.list': () => {
      const { corrections, stray, ...read } = curated()
      return { entries: listCorrections(corrections, stray, read) }
    },
    'curation.revoke': ({ ids }) => {
      const words = ids.length === 1 ? 'Take a correction back' : 'Take corrections back'
      return after(store.change(words, before => revoke(before, ids)))
    },
    'curation.review': ({ limit = REVIEWED_AT_ONCE }) => ({
      suggestions: suggestions().slice(0, limit),
      total: suggestions().length,
    }),
    'curation.keep': ({ place }) => after(store.keep(place)),
  }
}
