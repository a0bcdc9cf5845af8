import type { Library } from '../../../src-main/contract/index.ts'
import { withoutRecent, withRecent } from '../recent.ts'
import { type Context, presentOf, tellFault } from './context.ts'

export type LibraryActions = ReturnType<typeof createLibraryActions>

/** Those lists that a change is about. */
const listsOf = ({ searches, collections, recent }: Library, change: Partial<Library>): Partial<Library> => ({
  ...(change.searches && { searches }),
  ...(change.collections && { collections }),
  ...(change.recent && { recent }),
})

/** What a person keeps of the archive that is open: searches, collections, and what was searched for last. */
export const createLibraryActions = (context: Context) => {
  const { store, client } = context
  let turn = 0

  /** Reads what is kept of the archive that was just opened. */
  const readLibrary = async (): Promise<void> => {
    turn += 1
    const mine = turn
    const reply = await client.call('library.read', {})
    if (mine !== turn || !reply.ok) return
    const { note, ...library } = reply.value
    store.setState({ library, ...(note !== undefined && { note: { tone: 'fault', words: note } as const }) })
  }

  /**
   * Replaces lists: on the screen at once, on disk a moment later, with what another window changed meanwhile; taken back
   * where it cannot be written.
   */
  const writeLibrary = async (change: Partial<Library>): Promise<void> => {
    const before = store.getState().library
    turn += 1
    const mine = turn
    store.setState({ library: { ...before, ...change } })
    const reply = await client.call('library.write', { from: listsOf(before, change), to: change })
    if (!reply.ok) tellFault(context, reply.fault)
    if (mine === turn) store.setState({ library: reply.ok ? reply.value : before })
  }

  const setRecent = (change: (recent: readonly string[]) => readonly string[]): void => {
    const { recent } = store.getState().library
    const next = change(recent)
    if (next !== recent) void writeLibrary({ recent: next })
  }

  return {
    readLibrary,
    writeLibrary,
    /** Keeps the present query among those searched for: a person has done something with its results. */
    rememberQuery: () => setRecent(recent => withRecent(recent, presentOf(context).query)),
    forgetQuery: (query: string) => setRecent(recent => withoutRecent(recent, query)),
  }
}
