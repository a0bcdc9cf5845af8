import { goBack, goForward, type Trail } from '../history.ts'
import { topRowOf } from '../place.ts'
import { rowOf } from '../results.ts'
import { amendPlace, type Context, presentOf, tellFault, visitPlace } from './context.ts'

export type ReaderActions = ReturnType<typeof createReaderActions>

/** Opening recaps, their links and images, and going back and forward. */
export const createReaderActions = (
  context: Context,
  searching: { search: (row?: number) => Promise<void>; endTyping: () => void },
) => {
  const { store, client } = context
  let turn = 0
  let markedFor = ''

  const read = async (path: string, landing: { opened: boolean; fragment?: string }): Promise<void> => {
    turn += 1
    const mine = turn
    const { query } = presentOf(context)
    store.setState(model => ({ reader: { ...model.reader, loading: path } }))
    const reply = await client.call('recap.read', query === '' ? { path } : { path, query })
    if (mine !== turn) return
    markedFor = query
    store.setState(model => ({
      reader: {
        view: reply.ok ? reply.value : null,
        fault: reply.ok ? null : reply.fault,
        loading: null,
        opened: model.reader.opened + (landing.opened ? 1 : 0),
        fragment: landing.fragment ?? null,
      },
    }))
  }

  const placeFor = (path: string) => {
    const place = presentOf(context)
    const results = store.getState().results
    const row = results ? rowOf(results, path) : -1
    return { ...place, open: path, readerScroll: 0, focused: row >= 0 ? row : place.focused }
  }

  const open = (path: string, fragment?: string): void => {
    searching.endTyping()
    if (presentOf(context).open !== path) visitPlace(context, placeFor(path))
    void read(path, fragment === undefined ? { opened: true } : { opened: true, fragment })
  }

  const step = (move: (trail: Trail) => Trail) => {
    searching.endTyping()
    const before = store.getState().trail
    const after = move(before)
    if (after === before) return
    store.setState({ trail: after, lightbox: null })
    void searching.search(topRowOf(after.present))
    if (after.present.open === null) {
      turn += 1
      store.setState(model => ({ reader: { ...model.reader, view: null, loading: null, fault: null } }))
    } else if (after.present.open !== before.present.open) void read(after.present.open, { opened: true })
  }

  return {
    open,
    /** Opens the first result as part of the present place: the first screen is not empty, and Back does not undo it. */
    openFirst: (path: string) => {
      amendPlace(context, placeFor(path))
      void read(path, { opened: true })
    },
    /** Reads the open recap again: after a change on disk, or when the words to mark have changed. */
    refresh: (always: boolean) => {
      const path = presentOf(context).open
      if (path !== null && (always || presentOf(context).query !== markedFor)) void read(path, { opened: false })
    },
    back: () => step(goBack),
    forward: () => step(goForward),
    setReaderScroll: (readerScroll: number) => amendPlace(context, { readerScroll }),
    showImage: (index: number) => store.setState({ lightbox: index }),
    closeImage: () => store.setState({ lightbox: null }),
    openLink: async (url: string) => {
      const reply = await client.call('link.open', { url })
      if (!reply.ok) tellFault(context, reply.fault)
    },
    reveal: async (path: string, of: 'archive' | 'export') => {
      const reply = await client.call('file.reveal', { path, of })
      if (!reply.ok) tellFault(context, reply.fault)
    },
  }
}
