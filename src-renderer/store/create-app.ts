import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Client } from '../bridge.ts'
import { type ArchiveActions, createArchiveActions } from './actions/archive.ts'
import type { Context } from './actions/context.ts'
import { type CurationActions, createCurationActions } from './actions/curation.ts'
import { createEntityActions, type EntityActions } from './actions/entity.ts'
import { createExportActions, type ExportActions } from './actions/export.ts'
import { createReaderActions, type ReaderActions } from './actions/reader.ts'
import { createReviewActions, type ReviewActions } from './actions/review.ts'
import { createSearchActions, type SearchActions } from './actions/search.ts'
import { INITIAL_MODEL, type Model, type Overlay } from './model.ts'

export type Actions = SearchActions &
  ReaderActions &
  ArchiveActions &
  EntityActions &
  CurationActions &
  ReviewActions &
  ExportActions & {
    show(overlay: Overlay): void
    toggleFacets(): void
    showFacets(facetsShown: boolean): void
    dismissNote(): void
  }

/** The application behind the window: one store and everything that can be done to it, free of any framework. */
export type App = { readonly store: StoreApi<Model>; readonly actions: Actions }

/**
 * Creates the application over a client. Nothing happens until `actions.start()`.
 * `isWide` tells whether there is room for a recap beside the results from the start.
 */
export const createApp = (client: Client, isWide: () => boolean): App => {
  const store = createStore<Model>(() => INITIAL_MODEL)
  const context: Context = { store, client }

  const afterSearch = () => {
    const { results, trail, reader } = store.getState()
    const first = [...(results?.hits.values() ?? [])].find(hit => !hit.draft)
    const untouched = trail.present.open === null && trail.past.length === 0 && reader.opened === 0
    if (first && results && !results.partial && untouched && isWide()) readerActions.openFirst(first.path)
    else readerActions.refresh(false)
  }

  const searchActions = createSearchActions(context, afterSearch)
  const entities = createEntityActions(context, searchActions.endTyping)
  const readerActions = createReaderActions(context, searchActions, entities.follow)
  const effects = {
    search: searchActions.search,
    refreshReader: readerActions.refresh,
    refreshEntity: entities.refresh,
  }
  const curation = createCurationActions(context, effects)
  const drop = () => {
    searchActions.dropSearches()
    readerActions.dropReading()
    entities.drop()
  }
  const archiveActions = createArchiveActions(context, { ...effects, drop, refreshCuration: curation.refresh })

  return {
    store,
    actions: {
      ...searchActions,
      ...readerActions,
      ...archiveActions,
      ...entities.actions,
      ...curation.actions,
      ...createReviewActions(context, curation.actions, readerActions),
      ...createExportActions(context),
      show: overlay => store.setState({ overlay }),
      toggleFacets: () => store.setState(model => ({ facetsShown: !model.facetsShown })),
      showFacets: facetsShown => store.setState({ facetsShown }),
      dismissNote: () => store.setState({ note: null }),
    },
  }
}
