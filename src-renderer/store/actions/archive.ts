import type { ArchiveProgress, ArchiveSummary, Fault, Reply, Settings } from '../../../src-main/contract/index.ts'
import { formatAddress, parseAddress } from '../address.ts'
import { byName } from '../collections.ts'
import { isExporting, type Model, NOTHING_OPEN } from '../model.ts'
import { type Place, START_PLACE, topRowOf } from '../place.ts'
import { type Context, presentOf, tellFault } from './context.ts'

/** Results are asked for again at most this often while an archive is being read. */
const REFRESH_MS = 600

export type ArchiveActions = ReturnType<typeof createArchiveActions>

/** Opening folders, following their reading, settings. */
export const createArchiveActions = (
  context: Context,
  effects: {
    /** Drops the replies that are still to come: they are of the archive that is left. */
    drop: () => void
    search: (row?: number) => Promise<void>
    refreshWhole: () => Promise<void>
    refreshReader: (always: boolean) => void
    refreshEntity: () => void
    refreshCuration: (isOpened?: boolean) => Promise<void>
    readLibrary: () => Promise<void>
    goTo: (place: Place, isStart: boolean) => Promise<void>
  },
) => {
  const { store, client } = context
  let turn = 0
  let waiting: ReturnType<typeof setTimeout> | null = null
  /** What was told of an archive before the reply that it is open: that reply may be older. */
  let early: ArchiveSummary | null = null
  let isTrying = false
  /** An address to go to once the archive is open. */
  let addressed: string | null = null

  const topRow = () => topRowOf(presentOf(context))

  const refreshSettings = async () => {
    const reply = await client.call('app.state', {})
    if (reply.ok) store.setState({ app: reply.value, settings: reply.value.settings })
  }

  const ownEarly = (opened: ArchiveSummary): ArchiveSummary => (early?.folder === opened.folder ? early : opened)

  /** Nothing of the archive before, nor of what was done in it; what went wrong stays until it is dismissed. */
  const empty = (folder: string): Partial<Model> => {
    const { note } = store.getState()
    return {
      ...NOTHING_OPEN,
      note: note?.tone === 'fault' ? note : null,
      progress: { folder, phase: 'walking', done: 0, total: 0 },
    }
  }

  const stopWaiting = (): void => {
    if (waiting !== null) clearTimeout(waiting)
    waiting = null
  }

  /** Shows an archive that is open now; `address` is where in it. */
  const enter = async (folder: string, opened: ArchiveSummary): Promise<void> => {
    const mine = turn
    const archive = ownEarly(opened)
    const { phase, posts } = archive
    store.setState(model => ({
      stage: 'open',
      archive,
      progress:
        model.progress?.folder === archive.folder && model.progress.phase === 'reading' && phase === 'reading'
          ? model.progress
          : { folder, phase, done: phase === 'ready' ? posts : 0, total: posts },
    }))
    const others = [refreshSettings(), effects.refreshCuration(true)]
    const address = addressed
    addressed = null
    if (address === null)
      await Promise.all([effects.search(), effects.refreshWhole(), effects.readLibrary(), ...others])
    else {
      // An address may name a collection.
      await effects.readLibrary()
      if (mine === turn) await Promise.all([goToAddress(address, true), effects.refreshWhole(), ...others])
    }
  }

  /**
   * Opens a folder in the place of the one that is open. Where it cannot be opened, the one before is shown again as it
   * was, with the reason; without one, the reason is all there is.
   */
  const openFolder = async (folder: string): Promise<void> => {
    turn += 1
    const mine = turn
    const before = store.getState()
    early = null
    stopWaiting()
    isTrying = false
    effects.drop()
    store.setState({ stage: 'opening', ...empty(folder) })
    const reply = await client.call('archive.open', { folder })
    if (mine !== turn) return
    if (reply.ok) return enter(folder, reply.value)
    if (before.stage !== 'open') {
      store.setState({ stage: 'failed', stageFault: reply.fault, progress: null })
      return
    }
    store.setState({ ...before, overlay: 'none' })
    tellFault(context, reply.fault)
    void effects.search(topRow())
    void effects.refreshWhole()
    effects.refreshReader(true)
    effects.refreshEntity()
  }

  /** Opens a folder from over the window, where a fault can be answered; until it is open nothing changes. */
  const tryFolder = async (folder: string): Promise<Fault | null> => {
    turn += 1
    const mine = turn
    early = null
    isTrying = true
    const reply: Reply<ArchiveSummary> = await client.call('archive.open', { folder })
    if (mine !== turn) return null
    isTrying = false
    if (!reply.ok) return reply.fault
    stopWaiting()
    effects.drop()
    store.setState(empty(folder))
    await enter(folder, reply.value)
    return null
  }

  /** Says in a sentence why an address cannot be followed, and searches as usual where nothing is shown yet. */
  const refuse = async (words: string, isStart: boolean): Promise<void> => {
    store.setState({ note: { tone: 'fault', words } })
    if (isStart) await effects.search()
  }

  const goToAddress = async (address: string, isStart: boolean): Promise<void> => {
    const read = parseAddress(address)
    if (!read.ok) return refuse(read.words, isStart)
    const { collection: name, ...said } = read.value
    const collection = name === null ? undefined : byName(store.getState().library.collections, name)
    if (name !== null && collection === undefined)
      return refuse(`This link is about the collection “${name}”, and there is none of that name here.`, isStart)
    await effects.goTo({ ...START_PLACE, ...said, collection: collection?.id ?? null }, isStart)
  }

  const openAddress = (address: string): void => {
    const { stage } = store.getState()
    if (stage === 'open') void goToAddress(address, false)
    else if (stage === 'starting' || stage === 'opening') addressed = address
    else
      tellFault(context, {
        code: 'no-archive-open',
        message: 'A link leads into an archive; open its folder first, then follow it again.',
      })
  }

  /** What is told of an archive may arrive when another is open already. */
  const isOfAnother = (folder: string): boolean => {
    const { stage, archive } = store.getState()
    return stage === 'open' && archive !== null && archive.folder !== folder
  }

  const onProgress = (progress: ArchiveProgress) => {
    if (isOfAnother(progress.folder)) return
    store.setState({ progress })
    if (store.getState().stage !== 'open') return
    if (progress.phase !== 'reading') {
      void effects.search(topRow())
      void effects.refreshWhole()
    } else if (waiting === null) {
      waiting = setTimeout(() => {
        waiting = null
        void effects.search(topRow())
      }, REFRESH_MS)
    }
  }

  const onChanged = (archive: ArchiveSummary) => {
    // The folder that is tried may be the one that is open: then what is told may be of either.
    const { stage } = store.getState()
    if (isTrying || stage !== 'open') early = archive
    if (stage !== 'open') return
    if (isOfAnother(archive.folder)) return
    store.setState(model => ({
      archive,
      progress: model.progress ? { ...model.progress, phase: archive.phase } : null,
    }))
    void effects.search(topRow())
    void effects.refreshWhole()
    effects.refreshReader(true)
    effects.refreshEntity()
    void effects.refreshCuration()
  }

  const saveSettings = async (change: Partial<Settings>) => {
    store.setState(model => ({ settings: { ...model.settings, ...change } }))
    const reply = await client.call('settings.save', change)
    if (!reply.ok) tellFault(context, reply.fault)
  }

  return {
    openFolder,
    tryFolder,
    openAddress,
    /** The address of what is shown. */
    addressNow: (): string => {
      const { trail, library } = store.getState()
      const { present } = trail
      const collection = library.collections.find(({ id }) => id === present.collection)?.name ?? null
      return formatAddress({ ...present, collection })
    },
    saveSettings,
    /** Draws the first frame, then opens the folder that the last run left, or the sample. */
    start: async () => {
      client.listen('archive.progress', onProgress)
      client.listen('archive.changed', onChanged)
      client.listen('app.open-address', ({ address }) => openAddress(address))
      const reply = await client.call('app.state', {})
      if (!reply.ok) {
        store.setState({ stage: 'failed', stageFault: reply.fault })
        return
      }
      const app = reply.value
      store.setState({
        app,
        settings: app.settings,
        note: app.settingsNote === undefined ? null : { tone: 'fault', words: app.settingsNote },
      })
      addressed = app.startAddress ?? addressed
      await openFolder(app.startFolder)
    },
    /** Asks for a folder: with the desktop's own dialog, or with the chooser in the page. */
    chooseFolder: async () => {
      if (store.getState().app?.chooseInPage ?? false) {
        store.setState({ overlay: 'folder', chooserNote: null })
        return
      }
      const reply = await client.call('folder.choose', {})
      if (reply.ok && reply.value.folder !== undefined) await openFolder(reply.value.folder)
      else if (!reply.ok && reply.fault.code === 'unsupported') store.setState({ overlay: 'folder', chooserNote: null })
      else if (!reply.ok) tellFault(context, reply.fault)
    },
    /**
     * Opens a folder that was dropped on the window; where the host cannot tell its place, the chooser opens instead. None
     * while an export runs.
     */
    dropFolder: async (dropped: { readonly name: string }) => {
      if (isExporting(store.getState())) return
      const folder = await client.pathOf(dropped)
      if (folder !== null) return openFolder(folder)
      store.setState({
        overlay: 'folder',
        chooserNote: `The window is not told where “${dropped.name}” lies on this machine, so please choose it here once.`,
      })
    },
    cancelReading: async () => {
      const reply = await client.call('archive.cancel', {})
      if (!reply.ok) tellFault(context, reply.fault)
    },
    listFolder: (path?: string) => client.call('folder.list', path === undefined ? {} : { path }),
    problems: () => client.call('archive.problems', {}),
    proof: () => client.call('app.proof', {}),
  }
}
