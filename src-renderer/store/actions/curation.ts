import type { Correction, CorrectionsPlace, CurationState, Filters, Reply } from '../../../src-main/contract/index.ts'
import { correctionWords } from '../correction-words.ts'
import type { Correcting, Note } from '../model.ts'
import { type Place, topRowOf } from '../place.ts'
import { followEntity, followNames, renamedFilters } from '../renamed-filters.ts'
import { amendPlace, type Context, presentOf, tellFault } from './context.ts'

export type CurationActions = ReturnType<typeof createCurationActions>['actions']

/** How a step of corrections changed the chosen values, so that undo can change them back. */
type Step = { readonly before: Filters; readonly after: Filters }

const same = (a: Filters, b: Filters): boolean => JSON.stringify(a) === JSON.stringify(b)

const NO_STEP: Step = { before: {}, after: {} }

/** What is to be drawn again once a correction is in force, nothing scrolled. */
type Effects = {
  readonly search: (row?: number) => Promise<void>
  readonly refreshReader: (always: boolean) => void
  readonly refreshEntity: () => void
}

/** Putting right what was read from the recaps, and taking it back. One at a time, in the order given. */
export const createCurationActions = (context: Context, effects: Effects) => {
  const { store, client } = context
  const done: Step[] = []
  const undone: Step[] = []
  let last: Promise<unknown> = Promise.resolve()

  const inTurn = <T>(act: () => Promise<T>): Promise<T> => {
    const mine = last.then(act)
    last = mine.catch(() => undefined)
    return mine
  }

  const follow = (from: Filters, to: Filters): void => {
    if (!same(from, to) && same(presentOf(context).filters, from)) amendPlace(context, { filters: to })
  }

  /** Keeps what is known of the corrections. What is wrong with their file is said once, before anything else. */
  const keepState = (curation: CurationState, outcome?: Note): void =>
    store.setState(model => {
      const isNews = curation.note !== undefined && curation.note !== model.curation?.note
      const standing = model.note?.tone === 'fault' ? `${model.note.words} ` : ''
      const note: Note | undefined = isNews ? { tone: 'fault', words: `${standing}${curation.note}` } : outcome
      return note ? { curation, note } : { curation }
    })

  /** What is chosen and opened now, and was on the way here, under names that went stands under those of now. */
  const followRenamed = ({ renamed = [] }: CurationState): boolean => {
    if (renamed.length === 0) return false
    const { filters } = presentOf(context)
    const named = (place: Place): Place => {
      const [filters, entity] = [followNames(place.filters, renamed), followEntity(place.entity, renamed)]
      return filters === place.filters && entity === place.entity ? place : { ...place, filters, entity }
    }
    store.setState(({ trail: { past, present, future } }) => ({
      trail: { past: past.map(named), present: named(present), future: future.map(named) },
    }))
    return presentOf(context).filters !== filters
  }

  const openFolder = (): string | undefined => store.getState().archive?.folder

  /**
   * Shows what is in force now in the archive that was corrected, with its note. Answers whether it is; where another
   * archive was opened meanwhile, nothing of this one is shown any more.
   */
  const settle = async (
    folder: string | undefined,
    reply: Reply<CurationState>,
    note: Note,
    change: () => void,
  ): Promise<boolean> => {
    if (folder !== openFolder()) return reply.ok
    if (!reply.ok) {
      tellFault(context, reply.fault)
      return false
    }
    keepState(reply.value, note)
    change()
    followRenamed(reply.value)
    effects.refreshReader(true)
    effects.refreshEntity()
    await effects.search(topRowOf(presentOf(context)))
    return true
  }

  /** Takes the last step back, or does it again: what leaves one pile of steps goes to the other. */
  const travel = (name: 'undo' | 'redo', from: Step[], onto: Step[]): Promise<boolean> =>
    inTurn(async () => {
      const { curation, stage } = store.getState()
      if (stage !== 'open') return false
      const what = curation?.[name]
      if (curation && what === undefined) {
        store.setState({ note: { tone: 'outcome', words: `There is nothing to ${name}.` } })
        return false
      }
      const folder = openFolder()
      const reply = await client.call(`curation.${name}`, {})
      const words = name === 'undo' ? 'Undone' : 'Done again'
      const note: Note = {
        tone: 'outcome',
        words: what === undefined ? `${words}.` : `${words}: ${what}`,
        offers: name === 'undo' ? 'redo' : 'undo',
      }
      return settle(folder, reply, note, () => {
        const step = from.pop() ?? NO_STEP
        onto.push(step)
        if (name === 'undo') follow(step.after, step.before)
        else follow(step.before, step.after)
      })
    })

  /** Reads what is known of the corrections; `isOpened` where it is of an archive that was just opened. */
  const refresh = async (isOpened = false): Promise<void> => {
    if (isOpened) {
      done.length = 0
      undone.length = 0
    }
    const folder = openFolder()
    const reply = await client.call('curation.state', {})
    if (!reply.ok || folder !== openFolder()) return
    keepState(reply.value)
    if (followRenamed(reply.value)) void effects.search(topRowOf(presentOf(context)))
  }

  return {
    refresh,
    actions: {
      /**
       * Makes corrections that belong together: one step of undo. Reader, results and facets are fresh once it
       * answers; a note says `words`, by default what was corrected. Answers false, with a note why, where refused.
       */
      correct: (corrections: readonly Correction[], words: string = correctionWords(corrections)): Promise<boolean> =>
        inTurn(async () => {
          const folder = openFolder()
          const reply = await client.call('curation.apply', { corrections })
          return settle(folder, reply, { tone: 'outcome', words, offers: 'undo' }, () => {
            const { filters: before } = presentOf(context)
            const after = renamedFilters(before, corrections)
            done.push({ before, after })
            undone.length = 0
            follow(before, after)
          })
        }),
      undo: () => travel('undo', done, undone),
      redo: () => travel('redo', undone, done),
      /** Takes single corrections back, by their ids in the list of corrections: one step of undo. */
      revokeCorrections: (ids: readonly string[], words: string): Promise<boolean> =>
        inTurn(async () => {
          const folder = openFolder()
          const reply = await client.call('curation.revoke', { ids })
          return settle(folder, reply, { tone: 'outcome', words, offers: 'undo' }, () => {
            done.push(NO_STEP)
            undone.length = 0
          })
        }),
      listCorrections: () => client.call('curation.list', {}),
      reviewSuggestions: (limit?: number) => client.call('curation.review', limit === undefined ? {} : { limit }),
      /** Moves the file that keeps the corrections. */
      keepCorrections: (place: CorrectionsPlace): Promise<boolean> =>
        inTurn(async () => {
          const folder = openFolder()
          const reply = await client.call('curation.keep', { place })
          if (folder !== openFolder()) return reply.ok
          if (reply.ok) keepState(reply.value)
          else tellFault(context, reply.fault)
          return reply.ok
        }),
      /** Opens the dialog that renames, merges or splits an entity everywhere. */
      startCorrecting: (correcting: Correcting) => store.setState({ overlay: 'correct', correcting }),
    },
  }
}
