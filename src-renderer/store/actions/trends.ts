import type { Place } from '../place.ts'
import { type Context, presentOf, requestNow, scrollBehind, standWhereLeft, visitPlace } from './context.ts'

export type TrendsActions = ReturnType<typeof createTrendsActions>

/** The page of the results by year, which follows the search as the list does. */
export const createTrendsActions = (context: Context, endTyping: () => void, followEntity: (place: Place) => void) => {
  const { store, client } = context

  const goTo = (trends: boolean, readerScroll: number): void => {
    endTyping()
    store.setState({ lightbox: null, overlay: 'none' })
    const place = presentOf(context)
    if (place.trends !== trends || place.entity !== null)
      visitPlace(context, { ...place, entity: null, trends, readerScroll })
    followEntity(presentOf(context))
  }

  return {
    /** Opens the page in the reader's place: one step that Back takes back. */
    openTrends: () => goTo(true, 0),
    /** Leaves the page for the recap that was open before, where it was left. */
    closeTrends: () => {
      standWhereLeft(context)
      goTo(false, scrollBehind(context))
    },
    /** Counts the present results by year. */
    readTrends: async (): Promise<void> => {
      const { results } = store.getState()
      if (!results) return
      const { asked, turn } = results
      const reply = await client.call('archive.trends', { ...requestNow(context), ...asked })
      if (store.getState().results?.turn !== turn) return
      store.setState(({ trends }) => ({ trends: { turn, view: reply.ok ? reply.value : (trends?.view ?? null) } }))
    },
    dropTrends: () => store.setState({ trends: null }),
  }
}
