import type { Evidence, Surroundings } from '../../../src-main/contract/index.ts'
import { goBack, goForward, type Trail } from '../history.ts'
import { isExporting } from '../model.ts'
import { stillThere } from '../pages.ts'
import { type Place, topRowOf } from '../place.ts'
import { rowOf } from '../results.ts'
import { amendPlace, type Context, noteBeyond, presentOf, standWhereLeft, tellFault, visitPlace } from './context.ts'
import { isSameEntity } from './entity.ts'

export type ReaderActions = ReturnType<typeof createReaderActions>

/** Where a reading lands: nowhere else than before, unless the recap is opened by it. */
type Landing = {
  readonly opened: boolean
  readonly fragment?: string
  readonly evidence?: Evidence
  /** Index of an image to stand at. */
  readonly at?: number
  /** Index of an image to show large. */
  readonly image?: number
  readonly isBack?: true
  readonly takesFocus?: boolean
  /** Only the words to mark are others than before, so that what is near it stays. */
  readonly isOnlyMarked?: boolean
}

/** Opening recaps, their links and images, and going back and forward. */
export const createReaderActions = (
  context: Context,
  searching: { search: (row?: number) => Promise<void>; endTyping: () => void },
  followEntity: (place: Place) => void,
) => {
  const { store, client } = context
  let turn = 0
  let landedFor = ''
  /** What the reading under way lands at; a reading that overtakes it owes the same. */
  let owed: { readonly path: string; readonly landing: Landing } | null = null

  const surroundingsOf = async (path: string): Promise<Surroundings | null> => {
    const reply = await client.call('recap.surroundings', { path })
    return reply.ok ? reply.value : null
  }

  const read = async (path: string, asked: Landing): Promise<void> => {
    const landing = !asked.opened && owed?.path === path ? owed.landing : asked
    owed = landing.opened ? { path, landing } : null
    turn += 1
    const mine = turn
    const { query } = presentOf(context)
    store.setState(model => ({ reader: { ...model.reader, loading: path } }))
    const reading = client.call('recap.read', query === '' ? { path } : { path, query })
    // A recap that a person comes back to stands where it was left, which may be at what is near it: both come at once.
    const near = landing.isBack ? await surroundingsOf(path) : null
    const reply = await reading
    if (mine !== turn) return
    owed = null
    store.setState(model => ({
      reader: {
        view: reply.ok ? reply.value : null,
        query,
        fault: reply.ok ? null : reply.fault,
        loading: null,
        opened: model.reader.opened + (landing.opened ? 1 : 0),
        fragment: landing.fragment ?? null,
        evidence: landing.evidence ?? null,
        image: landing.at ?? null,
        isBack: landing.isBack ?? false,
        takesFocus: landing.takesFocus ?? false,
        surroundings: near ?? (model.reader.view?.path === path ? model.reader.surroundings : null),
      },
      lightbox: reply.ok ? stillThere(landing.image ?? model.lightbox, reply.value.images.length) : null,
    }))
    const { reader } = store.getState()
    if (near !== null || !reply.ok || (landing.isOnlyMarked && reader.surroundings !== null)) return
    const surroundings = await surroundingsOf(path)
    if (mine === turn && surroundings) store.setState(model => ({ reader: { ...model.reader, surroundings } }))
  }

  const placeFor = (path: string) => {
    const place = presentOf(context)
    const results = store.getState().results
    const row = results ? rowOf(results, path) : -1
    return {
      ...place,
      open: path,
      entity: null,
      trends: false,
      photos: false,
      readerScroll: 0,
      focused: row >= 0 ? row : place.focused,
    }
  }

  const land = (path: string, landing: Landing): void => {
    searching.endTyping()
    const { open: before, entity, trends, photos, query } = presentOf(context)
    if (before !== path || entity !== null || trends || photos) visitPlace(context, placeFor(path))
    // Opened for other words than before, it stands at their first match, not where it was left.
    else if (query !== '' && query !== landedFor) amendPlace(context, { readerScroll: 0 })
    landedFor = query
    // What was read before a page was opened would show for a moment.
    if (before !== path && (entity !== null || trends || photos))
      store.setState(model => ({ reader: { ...model.reader, view: null, fault: null } }))
    followEntity(presentOf(context))
    void read(path, landing)
  }

  const step = (move: (trail: Trail) => Trail) => {
    searching.endTyping()
    const before = store.getState().trail
    const after = move(before)
    if (after === before) return
    store.setState(model => ({
      trail: after,
      lightbox: null,
      wallImage: null,
      note: noteBeyond(model, after.present),
    }))
    standWhereLeft(context)
    followEntity(after.present)
    void searching.search(topRowOf(after.present))
    if (after.present.open === null) {
      turn += 1
      store.setState(model => ({ reader: { ...model.reader, view: null, loading: null, fault: null } }))
    } else if (after.present.open !== before.present.open) void read(after.present.open, { opened: true, isBack: true })
  }

  return {
    /** Opens a recap; `takesFocus` where a person goes on to read it. */
    open: (path: string, fragment?: string, takesFocus = false) =>
      land(path, { opened: true, takesFocus, ...(fragment === undefined ? {} : { fragment }) }),
    /** Opens a recap at the sentence that something was read from; `takesFocus` where what leads there goes. */
    openAt: (path: string, evidence: Evidence | undefined, takesFocus = false) =>
      land(path, { opened: true, takesFocus, ...(evidence && { evidence }) }),
    /** Opens a recap at one of its images. */
    openAtImage: (path: string, image: number) => land(path, { opened: true, takesFocus: true, at: image }),
    /** Opens a recap at one of its images, and the image large over it. */
    openImage: (path: string, image: number) => land(path, { opened: true, image }),
    /** Goes to a place that an address tells: one step, unless it is where the archive begins. */
    goTo: (place: Place, isStart: boolean) => {
      searching.endTyping()
      if (isStart) amendPlace(context, place)
      else visitPlace(context, place)
      store.setState(model => ({
        lightbox: null,
        wallImage: null,
        overlay: isExporting(model) ? model.overlay : 'none',
        correcting: null,
      }))
      followEntity(place)
      if (place.open !== null) void read(place.open, { opened: true })
      return searching.search()
    },
    /**
     * Opens the first result as part of the present place: the first screen is not empty, and Back does not undo it. A
     * page that an address leads to stays over it.
     */
    openFirst: (path: string) => {
      const { entity, trends, photos } = presentOf(context)
      amendPlace(context, { ...placeFor(path), entity, trends, photos })
      void read(path, { opened: true })
    },
    /** Reads the open recap again: after a change on disk, or when the words to mark have changed. */
    refresh: (always: boolean) => {
      const path = presentOf(context).open
      if (path !== null && (always || presentOf(context).query !== store.getState().reader.query))
        void read(path, { opened: false, isOnlyMarked: !always })
    },
    /** Drops the reading under way: it is of an archive that is left. */
    dropReading: () => {
      turn += 1
    },
    back: () => step(goBack),
    forward: () => step(goForward),
    /** Keeps how far the open recap or page is scrolled. While another reading is awaited, what moves is not it yet. */
    setReaderScroll: (readerScroll: number) => {
      const { reader, entity } = store.getState()
      const isOfBefore = entity.loading !== null && !isSameEntity(entity.loading, entity.view)
      if (reader.loading === null && !isOfBefore) amendPlace(context, { readerScroll })
    },
    showImage: (index: number) => store.setState({ lightbox: index }),
    closeImage: () => store.setState({ lightbox: null }),
    /** Why an image of the archive cannot be shown; undefined where nobody knows. */
    imageFault: async (path: string): Promise<string | undefined> => {
      const reply = await client.call('image.fault', { path })
      return reply.ok ? reply.value.words : undefined
    },
    openLink: async (url: string) => {
      const reply = await client.call('link.open', { url })
      if (!reply.ok) tellFault(context, reply.fault)
    },
    reveal: async (path: string, of: 'archive' | 'export' | 'corrections') => {
      const reply = await client.call('file.reveal', { path, of })
      if (!reply.ok) tellFault(context, reply.fault)
    },
  }
}
