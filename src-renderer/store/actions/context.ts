import type { StoreApi } from 'zustand/vanilla'
import type { Fault, SearchRequest } from '../../../src-main/contract/index.ts'
import type { Client } from '../../bridge.ts'
import { amend, type Trail, visit } from '../history.ts'
import type { Model, Note } from '../model.ts'
import { type Place, requestOf } from '../place.ts'

/** What every group of actions works with. */
export type Context = {
  readonly store: StoreApi<Model>
  readonly client: Client
}

export const presentOf = (context: Context): Place => context.store.getState().trail.present

/** The search of the present place. */
export const requestNow = ({ store }: Context): SearchRequest => {
  const { trail, library } = store.getState()
  return requestOf(trail.present, library.collections)
}

const setTrail = (context: Context, change: (trail: Trail) => Trail) =>
  context.store.setState(model => ({ trail: change(model.trail) }))

const pageOf = ({ open, entity, trends, photos }: Place): string => JSON.stringify([open, entity, trends, photos])

/**
 * The message at the foot where another place is gone to: what was done on one page is not said on the next. Undo and redo
 * keep their keys; what has none, and what went wrong, stays.
 */
export const noteBeyond = ({ note, trail }: Model, next: Place): Note | null => {
  const isPassing = note?.tone === 'outcome' && note.offers !== 'review' && note.offers !== 'restore'
  return isPassing && pageOf(next) !== pageOf(trail.present) ? null : note
}

/** Goes to a new place, one step that Back takes back. */
export const visitPlace = ({ store }: Context, next: Place): void =>
  store.setState(model => ({ trail: visit(model.trail, next), note: noteBeyond(model, next) }))

/** Changes the present place without a step. */
export const amendPlace = (context: Context, change: Partial<Place>): void =>
  setTrail(context, trail => amend(trail, change))

/** Where the recap behind a page in the reader's place was scrolled to when it was last seen. */
export const scrollBehind = ({ store }: Context): number => {
  const { past, present } = store.getState().trail
  const isBehind = ({ entity, trends, photos, open }: Place): boolean =>
    entity === null && !trends && !photos && open === present.open
  return past.findLast(isBehind)?.readerScroll ?? 0
}

/** Lets the reader stand where it was left, whatever led to its recap before. */
export const standWhereLeft = ({ store }: Context): void =>
  store.setState(({ reader }) => ({
    reader: { ...reader, fragment: null, evidence: null, image: null, isBack: true },
  }))

/** Says what went wrong at the foot of the window; a cancel needs no words. */
export const tellFault = (context: Context, fault: Fault): void => {
  if (fault.code !== 'cancelled') context.store.setState({ note: { tone: 'fault', words: fault.message } })
}
