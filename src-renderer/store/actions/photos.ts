import { stillThere } from '../pages.ts'
import type { Place } from '../place.ts'
import { addPhotos, missingPhotos, PHOTOS_AT_ONCE, wallFrom } from '../wall.ts'
import {
  amendPlace,
  type Context,
  presentOf,
  requestNow,
  scrollBehind,
  standWhereLeft,
  tellFault,
  visitPlace,
} from './context.ts'

export type PhotosActions = ReturnType<typeof createPhotosActions>

/** The images of the results, in the place of the list and the reader; they follow the search as the list does. */
export const createPhotosActions = (
  context: Context,
  endTyping: () => void,
  followEntity: (place: Place) => void,
  openAtImage: (path: string, image: number) => void,
) => {
  const { store, client } = context
  let inFlight = new Set<number>()

  const goTo = (change: Partial<Place>): void => {
    endTyping()
    store.setState({ lightbox: null, wallImage: null, overlay: 'none' })
    visitPlace(context, { ...presentOf(context), entity: null, trends: false, ...change })
    followEntity(presentOf(context))
  }

  /** Reads the images of the present results, unless they are there. */
  const readPhotos = async (): Promise<void> => {
    const { results, wall } = store.getState()
    if (!results || wall?.turn === results.turn) return
    const { asked, turn } = results
    inFlight = new Set()
    const request = { ...requestNow(context), ...asked }
    const reply = await client.call('archive.photos', { request, offset: 0, limit: PHOTOS_AT_ONCE })
    if (store.getState().results?.turn !== turn) return
    if (!reply.ok) {
      tellFault(context, reply.fault)
      return
    }
    const wallImage = stillThere(store.getState().wallImage, reply.value.total)
    store.setState({ wall: wallFrom(turn, reply.value), wallImage })
    // What is shown large may stand beyond the first page.
    if (wallImage !== null) void loadPhotos(wallImage, wallImage)
  }

  const loadPhotos = async (first: number, last: number): Promise<void> => {
    const { wall, results } = store.getState()
    if (!wall || !results || wall.turn !== results.turn) return
    const wanted = missingPhotos(wall, first, last).filter(offset => !inFlight.has(offset))
    const mine = inFlight
    for (const offset of wanted) mine.add(offset)
    const request = { ...requestNow(context), ...results.asked }
    for (const offset of wanted) {
      const reply = await client.call('archive.photos', { request, offset, limit: PHOTOS_AT_ONCE })
      mine.delete(offset)
      const now = store.getState().wall
      if (reply.ok && now) store.setState({ wall: addPhotos(now, wall.turn, reply.value) })
    }
  }

  return {
    readPhotos,
    loadPhotos,
    /** Shows the images of the results: one step that Back takes back. */
    openPhotos: () => {
      if (!presentOf(context).photos || presentOf(context).entity !== null || presentOf(context).trends)
        goTo({ photos: true })
    },
    /** Leaves them for the list and the recap that was open before, where it was left. */
    closePhotos: () => {
      standWhereLeft(context)
      goTo({ photos: false, readerScroll: scrollBehind(context) })
    },
    dropPhotos: () => store.setState({ wall: null }),
    /** Shows one of them large. */
    showPhoto: (index: number) => {
      store.setState({ wallImage: index })
      amendPlace(context, { photo: index })
      void loadPhotos(index, index)
    },
    closePhoto: () => store.setState({ wallImage: null }),
    /** Opens the recap of an image, at that image. */
    openPhotoRecap: (path: string, image: number) => {
      store.setState({ wallImage: null })
      openAtImage(path, image)
    },
    /** Every image that is missing, with where it may be. */
    missingImages: () => client.call('archive.missing', {}),
    setPhoto: (photo: number) => amendPlace(context, { photo }),
    setPhotosScroll: (photosScroll: number) => amendPlace(context, { photosScroll }),
  }
}
