import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Client } from '../bridge.ts'
import { type ArchiveActions, createArchiveActions } from './actions/archive.ts'
import { type BesideActions, createBesideActions } from './actions/beside.ts'
import type { Context } from './actions/context.ts'
import { type CurationActions, createCurationActions } from './actions/curation.ts'
import { createEntityActions, type EntityActions } from './actions/entity.ts'
import { createExportActions, type ExportActions } from './actions/export.ts'
import { createFacetActions, type FacetActions } from './actions/facets.ts'
import { createKeepingActions, type KeepingActions } from './actions/keeping.ts'
import { createLibraryActions, type LibraryActions } from './actions/library.ts'
import { createPhotosActions, type PhotosActions } from './actions/photos.ts'
import { createReaderActions, type ReaderActions } from './actions/reader.ts'
import { createReviewActions, type ReviewActions } from './actions/review.ts'
import { createSearchActions, type SearchActions } from './actions/search.ts'
import { createTrendsActions, type TrendsActions } from './actions/trends.ts'
import { INITIAL_MODEL, isAwaited, type Model, type Overlay } from './model.ts'
import { rowOf } from './results.ts'

export type Actions = SearchActions &
  ReaderActions &
  ArchiveActions &
  EntityActions &
  FacetActions &
  TrendsActions &
  PhotosActions &
  LibraryActions &
  KeepingActions &
  BesideActions &
  CurationActions &
  ReviewActions &
  ExportActions & {
    openBest(): Promise<boolean>
    resultsShown(): Promise<void>
    show(overlay: Overlay): void
    noteCommand(id: string): void
    tell(words: string): void
    toggleFacets(): void
    showFacets(facetsShown: boolean): void
    dismissNote(): void
  }

/** The application behind the window: one store and everything that can be done to it, free of any framework. */
export type App = { readonly store: StoreApi<Model>; readonly actions: Actions }

/** How long typing has to rest before the open recap is marked anew: longer than from one letter to the next. */
const MARK_AFTER_MS = 250

const MOST_COMMANDS_KEPT = 30

/** Resolves once the results belong to the present search, or it failed. */
const resultsOf = (store: StoreApi<Model>): Promise<void> =>
  new Promise(resolve => {
    const isThere = (model: Model): boolean => !isAwaited(model) || model.searchFault !== null
    if (isThere(store.getState())) return resolve()
    const stop = store.subscribe(model => {
      if (!isThere(model)) return
      stop()
      resolve()
    })
  })

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
    else if (searchActions.isTyping()) markSoon()
    else readerActions.refresh(false)
  }

  // While letters are coming, the results come first: the recap is marked again once they stop.
  let marking: ReturnType<typeof setTimeout> | undefined
  const markSoon = () => {
    clearTimeout(marking)
    marking = setTimeout(() => readerActions.refresh(false), MARK_AFTER_MS)
  }

  const searchActions = createSearchActions(context, afterSearch)
  const entities = createEntityActions(context, searchActions.endTyping)
  const readerActions = createReaderActions(context, searchActions, entities.follow)
  const effects = {
    search: searchActions.search,
    refreshWhole: searchActions.refreshWhole,
    refreshReader: readerActions.refresh,
    refreshEntity: entities.refresh,
  }
  const curation = createCurationActions(context, effects)
  const library = createLibraryActions(context)
  /** Opens a recap; where it is one of the results, the query is kept among those searched for. */
  const open = (path: string, fragment?: string, takesFocus?: boolean): void => {
    const { results } = store.getState()
    if (results && rowOf(results, path) >= 0) library.rememberQuery()
    readerActions.open(path, fragment, takesFocus)
  }
  const beside = createBesideActions(context, open)
  const drop = () => {
    beside.drop()
    searchActions.dropSearches()
    readerActions.dropReading()
    entities.drop()
  }
  const archiveActions = createArchiveActions(context, {
    ...effects,
    drop,
    refreshCuration: curation.refresh,
    readLibrary: library.readLibrary,
    goTo: readerActions.goTo,
  })

  return {
    store,
    actions: {
      ...searchActions,
      ...readerActions,
      ...library,
      ...createKeepingActions(context, library, searchActions),
      ...beside.actions,
      ...archiveActions,
      ...entities.actions,
      ...createFacetActions(context),
      ...createTrendsActions(context, searchActions.endTyping, entities.follow),
      ...createPhotosActions(context, searchActions.endTyping, entities.follow, readerActions.openAtImage),
      ...curation.actions,
      ...createReviewActions(context, curation.actions, readerActions),
      ...createExportActions(context),
      open,
      /** Resolves once the results are those of the present search. */
      resultsShown: () => resultsOf(store),
      /** Says what was done, at the foot of the window. */
      tell: words => store.setState({ note: { tone: 'outcome', words } }),
      noteCommand: id => {
        const { recentCommands } = store.getState().settings
        const others = recentCommands.filter(other => other !== id)
        void archiveActions.saveSettings({ recentCommands: [id, ...others].slice(0, MOST_COMMANDS_KEPT) })
      },
      /**
       * Opens the result that a person means who has typed a query and goes on: the focused one, else the first. Waits
       * for results that are on their way. Answers whether one is opened.
       */
      openBest: async (): Promise<boolean> => {
        const asked = store.getState().trail.present
        library.rememberQuery()
        await resultsOf(store)
        const { results, trail } = store.getState()
        const hit = results?.hits.get(Math.max(0, trail.present.focused))
        if (!hit || trail.present.query !== asked.query || trail.present.filters !== asked.filters) return false
        readerActions.open(hit.path)
        return true
      },
      show: overlay => store.setState({ overlay }),
      toggleFacets: () => store.setState(model => ({ facetsShown: !model.facetsShown })),
      showFacets: facetsShown => store.setState({ facetsShown }),
      dismissNote: () => store.setState({ note: null }),
    },
  }
}
