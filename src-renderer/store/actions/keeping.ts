import type { Collection, Library, SavedSearch } from '../../../src-main/contract/index.ts'
import { countOf, quoted } from '../../ui/format.ts'
import { byName, movedTo, putBack, rearranged, withOne, withoutOne, withoutPaths, withPaths } from '../collections.ts'
import type { Naming, Note } from '../model.ts'
import { topRowOf } from '../place.ts'
import { amendPlace, type Context, presentOf } from './context.ts'

export type KeepingActions = ReturnType<typeof createKeepingActions>

const recapsAre = (count: number): string => (count === 1 ? 'The recap is' : `${countOf(count, 'recap')} are`)

/** Searches and collections that are kept under a name. */
export const createKeepingActions = (
  context: Context,
  library: { writeLibrary: (change: Partial<Library>) => Promise<void> },
  searching: {
    search: (row?: number) => Promise<void>
    searchIn: (collection: string) => void
    searchFor: (query: string, filters: SavedSearch['filters'], sort: SavedSearch['sort']) => void
    leaveCollection: () => void
  },
) => {
  const { store } = context
  let restore: (() => void) | null = null
  /** The collection that was rearranged last, as it was before, and the note that says so. */
  let moved: { readonly id: string; readonly first: Collection; readonly note: Note | null } | null = null

  const kept = (): Library => store.getState().library
  const collectionOf = (id: string): Collection | undefined => kept().collections.find(one => one.id === id)

  const say = (words: string, undo: () => void): void => {
    restore = undo
    store.setState({ note: { tone: 'outcome', words, offers: 'restore' } })
  }

  /** Replaces a collection; where its recaps are on the screen, they are as they are now. */
  const write = async (collections: readonly Collection[], changed: string): Promise<void> => {
    const written = library.writeLibrary({ collections })
    if (presentOf(context).collection === changed) await searching.search(topRowOf(presentOf(context)))
    await written
  }

  const setPaths = (id: string, change: (paths: readonly string[]) => readonly string[]): Collection | null => {
    const before = collectionOf(id)
    if (!before) return null
    const paths = change(before.paths)
    if (paths.join('\n') === before.paths.join('\n')) return null
    void write(withOne(kept().collections, { ...before, paths }), id)
    return before
  }

  /** Moves that follow one another, key by key, are taken back together: to how the collection was before the first. */
  const sayMoved = (before: Collection): void => {
    const isSame = moved?.id === before.id && moved.note === store.getState().note
    const first = isSame && moved ? moved.first : before
    say(`${quoted(before.name)} is arranged anew.`, () => {
      setPaths(first.id, held => rearranged(held, first.paths))
    })
    moved = { id: before.id, first, note: store.getState().note }
  }

  const keepSearch = (name: string): void => {
    const { query, filters, sort } = presentOf(context)
    const id = byName(kept().searches, name)?.id ?? crypto.randomUUID()
    const order = sort === 'given' ? 'relevance' : sort
    void library.writeLibrary({ searches: withOne(kept().searches, { id, name, query, filters, sort: order }) })
  }

  const keepCollection = (name: string, paths: readonly string[]): void => {
    const id = crypto.randomUUID()
    void library.writeLibrary({ collections: [...kept().collections, { id, name, paths: withPaths([], paths) }] })
    if (paths.length === 0) return
    say(`${recapsAre(paths.length)} in ${quoted(name)} now.`, () => void write(withoutOne(kept().collections, id), id))
  }

  const rename = ({ kind, id }: Extract<Naming, { id: string }>, name: string): void => {
    const renamed = <T extends { readonly id: string; readonly name: string }>(all: readonly T[]): readonly T[] =>
      all.map(one => (one.id === id ? { ...one, name } : one))
    const { searches, collections } = kept()
    void library.writeLibrary(
      kind === 'search' ? { searches: renamed(searches) } : { collections: renamed(collections) },
    )
  }

  return {
    /** Asks for a name, in a dialog. */
    startNaming: (naming: Naming): void => store.setState({ overlay: 'name', naming }),
    /** Gives what was asked for its name. */
    giveName: (given: string): void => {
      const { naming } = store.getState()
      const name = given.trim()
      store.setState({ overlay: 'none', naming: null })
      if (!naming || name === '') return
      if (naming.kind === 'new-search') keepSearch(name)
      else if (naming.kind === 'new-collection') keepCollection(name, naming.paths)
      else rename(naming, name)
    },

    openSearch: (id: string): void => {
      const saved = kept().searches.find(one => one.id === id)
      if (saved) searching.searchFor(saved.query, saved.filters, saved.sort)
    },
    deleteSearch: (id: string): void => {
      const at = kept().searches.findIndex(one => one.id === id)
      const gone = kept().searches[at]
      if (!gone) return
      void library.writeLibrary({ searches: withoutOne(kept().searches, id) })
      say(
        `The search ${quoted(gone.name)} is deleted.`,
        () => void library.writeLibrary({ searches: putBack(kept().searches, gone, at) }),
      )
    },

    openCollection: (id: string): void => searching.searchIn(id),
    deleteCollection: (id: string): void => {
      const at = kept().collections.findIndex(one => one.id === id)
      const gone = kept().collections[at]
      if (!gone) return
      const wasOpen = presentOf(context).collection === id
      if (wasOpen) searching.leaveCollection()
      void library.writeLibrary({ collections: withoutOne(kept().collections, id) })
      say(`The collection ${quoted(gone.name)} is deleted; its recaps stay in the archive.`, () => {
        void library.writeLibrary({ collections: putBack(kept().collections, gone, at) })
        if (wasOpen) searching.searchIn(id)
      })
    },
    addToCollection: (id: string, paths: readonly string[]): void => {
      const before = setPaths(id, held => withPaths(held, paths))
      if (!before) return
      const added = paths.filter(path => !before.paths.includes(path))
      say(
        `${recapsAre(added.length)} in ${quoted(before.name)} now.`,
        () => void setPaths(id, held => withoutPaths(held, added)),
      )
    },
    removeFromCollection: (id: string, paths: readonly string[]): void => {
      const before = setPaths(id, held => withoutPaths(held, paths))
      if (!before) return
      const gone = before.paths.length - (collectionOf(id)?.paths.length ?? 0)
      say(
        `${recapsAre(gone)} no longer in ${quoted(before.name)}.`,
        () =>
          void setPaths(id, held =>
            held.length === before.paths.length - gone ? before.paths : withPaths(held, paths),
          ),
      )
    },
    /** Moves a recap of the open collection to the row of another; the focus goes with it. */
    moveToRow: (from: number, to: number): void => {
      const { results, trail, library: all } = store.getState()
      const [moved, other] = [results?.hits.get(from), results?.hits.get(to)]
      const { collection, sort } = trail.present
      if (collection === null || sort !== 'given' || !moved || !other || from === to) return
      if (!all.collections.some(one => one.id === collection)) return
      amendPlace(context, { focused: to })
      const before = setPaths(collection, paths =>
        movedTo(paths, moved.path, other.path, to > from ? 'after' : 'before'),
      )
      store.setState(model => ({ rowsShown: model.rowsShown + 1 }))
      if (before) sayMoved(before)
    },
    /** Takes back what the note at the foot of the window tells of the library. */
    restoreLibrary: (): void => {
      const undo = restore
      restore = null
      store.setState({ note: null })
      undo?.()
    },
  }
}
