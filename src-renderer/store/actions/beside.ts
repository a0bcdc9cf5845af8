import type { RowPlace } from '../../../src-main/contract/index.ts'
import { type Results, rowOf } from '../results.ts'
import { amendPlace, type Context, requestNow } from './context.ts'

export type BesideActions = ReturnType<typeof createBesideActions>['actions']

/** Where a recap stands, as far as the hits that have arrived tell it; null where they do not. */
const besideIn = ({ hits, total }: Results, row: number): RowPlace | null => {
  const [previous, next] = [hits.get(row - 1)?.path, hits.get(row + 1)?.path]
  const isWhole = row >= 0 && (row === 0 || previous !== undefined) && (row === total - 1 || next !== undefined)
  if (!isWhole) return null
  return { row, ...(previous === undefined ? {} : { previous }), ...(next === undefined ? {} : { next }) }
}

/** How long results have to stand before the worker is asked: never between two letters that are typed. */
const REST_MS = 250

/** The recaps before and after the open one, among all results, whichever of them have arrived. */
export const createBesideActions = (context: Context, open: (path: string) => void) => {
  const { store, client } = context
  let turn = 0
  let resting: ReturnType<typeof setTimeout> | undefined
  let stepping: Promise<void> = Promise.resolve()

  const keep = (place: RowPlace, path: string, { turn, total }: Results): void =>
    store.setState({ beside: { ...place, path, turn, total } })

  /** What the open recap has to be located for, or null where that is done or nothing is open. */
  const wanted = (): { readonly path: string; readonly results: Results } | null => {
    const { trail, results, beside } = store.getState()
    const path = trail.present.open
    if (path === null || results === null) return null
    return beside?.path === path && beside.turn === results.turn ? null : { path, results }
  }

  const locate = async (): Promise<void> => {
    clearTimeout(resting)
    const asked = wanted()
    if (!asked) return
    turn += 1
    const mine = turn
    const { path, results } = asked
    const reply = await client.call('archive.beside', { request: requestNow(context), path })
    if (mine === turn && reply.ok) keep(reply.value, path, results)
  }

  store.subscribe((model, before) => {
    if (model.trail.present.open === before.trail.present.open && model.results === before.results) return
    clearTimeout(resting)
    const asked = wanted()
    if (!asked) return
    const { path, results } = asked
    const known = besideIn(results, rowOf(results, path))
    if (known) keep(known, path, results)
    else resting = setTimeout(() => void locate(), REST_MS)
  })

  const step = async (by: -1 | 1): Promise<void> => {
    await locate()
    const { beside, trail } = store.getState()
    const path = by < 0 ? beside?.previous : beside?.next
    if (!beside || path === undefined || beside.path !== trail.present.open) return
    open(path)
    amendPlace(context, { focused: beside.row === undefined ? 0 : beside.row + by })
    store.setState(model => ({ rowsShown: model.rowsShown + 1 }))
  }

  return {
    /** Forgets where the recap stood: another archive is opened. */
    drop: (): void => {
      turn += 1
      clearTimeout(resting)
    },
    actions: {
      /** Opens the recap before (-1) or after (1) the open one. Several asked for at once follow one another. */
      openBeside: (by: -1 | 1): Promise<void> => {
        stepping = stepping.then(() => step(by))
        return stepping
      },
    },
  }
}
