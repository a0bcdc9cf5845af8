import type { ArchiveProgress, ArchiveSummary, Settings } from '../../../src-main/contract/index.ts'
import { startTrail } from '../history.ts'
import { NO_ENTITY, NO_READER } from '../model.ts'
import { START_PLACE, topRowOf } from '../place.ts'
import { NO_QUEUE } from '../review-queue.ts'
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
    refreshReader: (always: boolean) => void
    refreshEntity: () => void
    refreshCuration: (isOpened?: boolean) => Promise<void>
  },
) => {
  const { store, client } = context
  let turn = 0
  let waiting: ReturnType<typeof setTimeout> | null = null
  /** What was told of an archive before the reply that it is open: that reply may be older. */
  let early: ArchiveSummary | null = null

  const topRow = () => topRowOf(presentOf(context))

  const refreshSettings = async () => {
    const reply = await client.call('app.state', {})
    if (reply.ok) store.setState({ app: reply.value, settings: reply.value.settings })
  }

  const ownEarly = (opened: ArchiveSummary): ArchiveSummary => (early?.folder === opened.folder ? early : opened)

  const openFolder = async (folder: string): Promise<void> => {
    turn += 1
    const mine = turn
    early = null
    if (waiting !== null) clearTimeout(waiting)
    waiting = null
    effects.drop()
    store.setState({
      stage: 'opening',
      stageFault: null,
      overlay: 'none',
      chooserNote: null,
      archive: null,
      progress: { folder, phase: 'walking', done: 0, total: 0 },
      trail: startTrail(START_PLACE),
      results: null,
      searchFault: null,
      reader: NO_READER,
      entity: NO_ENTITY,
      curation: null,
      correcting: null,
      review: NO_QUEUE,
      reviewTab: 'suggestions',
      selection: new Set(),
      lightbox: null,
    })
    const reply = await client.call('archive.open', { folder })
    if (mine !== turn) return
    if (!reply.ok) {
      store.setState({ stage: 'failed', stageFault: reply.fault, progress: null })
      return
    }
    const archive = ownEarly(reply.value)
    const { phase, posts } = archive
    store.setState(model => ({
      stage: 'open',
      archive,
      progress:
        model.progress?.folder === archive.folder && model.progress.phase === 'reading' && phase === 'reading'
          ? model.progress
          : { folder, phase, done: phase === 'ready' ? posts : 0, total: posts },
    }))
    await Promise.all([effects.search(), refreshSettings(), effects.refreshCuration(true)])
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
    if (progress.phase !== 'reading') void effects.search(topRow())
    else if (waiting === null) {
      waiting = setTimeout(() => {
        waiting = null
        void effects.search(topRow())
      }, REFRESH_MS)
    }
  }

  const onChanged = (archive: ArchiveSummary) => {
    if (store.getState().stage !== 'open') {
      early = archive
      return
    }
    if (isOfAnother(archive.folder)) return
    store.setState(model => ({
      archive,
      progress: model.progress ? { ...model.progress, phase: archive.phase } : null,
    }))
    void effects.search(topRow())
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
    saveSettings,
    /** Draws the first frame, then opens the folder that the last run left, or the sample. */
    start: async () => {
      client.listen('archive.progress', onProgress)
      client.listen('archive.changed', onChanged)
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
      if (app.startFolder === undefined) store.setState({ stage: 'no-folder' })
      else await openFolder(app.startFolder)
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
    /** A folder dropped on the window: its place on disk stays hidden from the page, so the chooser opens instead. */
    dropFolder: (name: string) =>
      store.setState({
        overlay: 'folder',
        chooserNote: `The window is not told where “${name}” lies on this machine, so please choose it here once.`,
      }),
    cancelReading: async () => {
      const reply = await client.call('archive.cancel', {})
      if (!reply.ok) tellFault(context, reply.fault)
    },
    listFolder: (path?: string) => client.call('folder.list', path === undefined ? {} : { path }),
    problems: () => client.call('archive.problems', {}),
    proof: () => client.call('app.proof', {}),
  }
}
