import type { EntityRef, EntityView, KnownName, Reply } from '../../../src-main/contract/index.ts'
import { NO_ENTITY } from '../model.ts'
import type { Place } from '../place.ts'
import { type Context, presentOf, scrollBehind, standWhereLeft, visitPlace } from './context.ts'

export type EntityActions = ReturnType<typeof createEntityActions>['actions']

/** Whether two name the same page; null is none. */
export const isSameEntity = (a: EntityRef | null, b: EntityRef | null): boolean =>
  a?.kind === b?.kind && a?.name === b?.name

/** The pages of cities, organisations, speakers and technologies. `follow` reads what a place that was gone to needs. */
export const createEntityActions = (context: Context, endTyping: () => void) => {
  const { store, client } = context
  let turn = 0

  const read = async (entity: EntityRef): Promise<void> => {
    turn += 1
    const mine = turn
    store.setState(model => ({ entity: { ...model.entity, loading: entity } }))
    const reply = await client.call('entity.read', entity)
    if (mine !== turn) return
    store.setState({
      entity: reply.ok
        ? { view: reply.value, loading: null, fault: null }
        : { view: null, loading: null, fault: reply.fault },
    })
  }

  const goTo = (entity: EntityRef | null, readerScroll: number): void => {
    endTyping()
    store.setState({ lightbox: null, overlay: 'none', correcting: null })
    const place = presentOf(context)
    if (!isSameEntity(place.entity, entity)) visitPlace(context, { ...place, entity, trends: false, readerScroll })
    follow(presentOf(context))
  }

  const follow = ({ entity }: Place): void => {
    const { view, loading } = store.getState().entity
    if (entity === null) {
      turn += 1
      store.setState({ entity: NO_ENTITY })
    } else if (loading ? !isSameEntity(loading, entity) : !isSameEntity(view, entity)) void read(entity)
  }

  return {
    follow,
    /** Drops the reading under way: it is of an archive that is left. */
    drop: (): void => {
      turn += 1
    },
    /** Reads the open page again: after a correction, or a change on disk. */
    refresh: (): void => {
      const { entity } = presentOf(context)
      if (entity !== null) void read(entity)
    },
    actions: {
      /** Opens the page of an entity in the reader's place: one step that Back takes back. */
      openEntity: (entity: EntityRef) => goTo(entity, 0),
      /** Leaves the page for the recap that was open before, where it was left. */
      closeEntity: () => {
        standWhereLeft(context)
        goTo(null, scrollBehind(context))
      },
      /** Names that the archive knows already, those `like` one first, else most frequent; none where they cannot be had. */
      entityNames: async (
        kind: EntityRef['kind'],
        contains: string,
        limit?: number,
        like?: string,
      ): Promise<readonly KnownName[]> => {
        const reply = await client.call('entity.names', {
          kind,
          contains,
          ...(limit === undefined ? {} : { limit }),
          ...(like === undefined ? {} : { like }),
        })
        return reply.ok ? reply.value.names : []
      },
      /** What the archive tells of an entity, apart from the page that is open. */
      readEntity: (entity: EntityRef): Promise<Reply<EntityView>> => client.call('entity.read', entity),
    },
  }
}
