import {
  type Correction,
  type CurationState,
  type EntityRef,
  type EntityView,
  type FacetValue,
  type Fault,
  fail,
  type RecapView,
  succeed,
} from '../../../src-main/contract/index.ts'
import type { Client } from '../../../src-renderer/bridge.ts'
import { createEngineClient } from './client.ts'

const REFUSED: Fault = {
  code: 'correction-refused',
  message: 'A name is needed, so nothing was changed; type one.',
}

const valueNamed = (name: string): FacetValue => ({ name, provenance: 'corrected', confidence: 1 })

const entityOf = (ref: EntityRef): EntityView => ({
  ...ref,
  forms: [{ name: ref.name, count: 1 }],
  affiliations: [],
  handles: [],
  recaps: [],
  years: [],
  tiers: [],
  talks: [],
  toldTalks: 0,
  photos: [],
  photoCount: 0,
  related: { cities: [], sponsors: [], hosts: [], speakers: [], technologies: [] },
})

/**
 * A client that keeps corrections, with undo and redo, and shows added speakers in their recap. `sent` tells every
 * call in order; a correction without a name is refused.
 */
export const createCurationClient = (count: number) => {
  const { client: engine } = createEngineClient(count)
  const sent: { readonly name: string; readonly input: unknown }[] = []
  const steps: (readonly Correction[])[] = []
  const undone: (readonly Correction[])[] = []

  const wordsOf = (step: readonly Correction[] | undefined): string | undefined => step?.map(one => one.kind).join(', ')
  const state = (): CurationState => {
    const [undo, redo] = [wordsOf(steps.at(-1)), wordsOf(undone.at(-1))]
    return {
      file: '/data/corrections.yaml',
      place: 'data-folder',
      corrections: steps.flat().length,
      stray: 0,
      suggestions: 0,
      ...(undo === undefined ? {} : { undo }),
      ...(redo === undefined ? {} : { redo }),
    }
  }
  const corrected = (view: RecapView): RecapView => {
    const added = steps
      .flat()
      .flatMap(one => (one.kind === 'add' && one.path === view.path ? [valueNamed(one.name)] : []))
    return { ...view, facets: { ...view.facets, speakers: [...view.facets.speakers, ...added] } }
  }
  const move = (from: (readonly Correction[])[], onto: (readonly Correction[])[]) => {
    const step = from.pop()
    if (step) onto.push(step)
    return state()
  }
  const answer = async (name: string, input: unknown): Promise<unknown> => {
    switch (name) {
      case 'curation.state':
        return succeed(state())
      case 'curation.apply': {
        const { corrections } = input as { corrections: readonly Correction[] }
        if (corrections.some(one => one.kind === 'add' && one.name === '')) return fail(REFUSED)
        steps.push(corrections)
        undone.length = 0
        return succeed(state())
      }
      case 'curation.undo':
        return succeed(move(steps, undone))
      case 'curation.redo':
        return succeed(move(undone, steps))
      case 'entity.read':
        return succeed(entityOf(input as EntityRef))
      case 'entity.names':
        return succeed({ names: [{ name: 'Ottawa', count: 40 }] })
      case 'recap.read': {
        const reply = await engine.call('recap.read', input as { path: string })
        return reply.ok ? succeed(corrected(reply.value)) : reply
      }
      default:
        return undefined
    }
  }
  const client: Client = {
    ...engine,
    call: async (name, input) => {
      sent.push({ name, input })
      const own = await answer(name, input)
      return own === undefined
        ? engine.call(name, input)
        : (own as Awaited<ReturnType<typeof engine.call<typeof name>>>)
    },
  }
  return { client, sent, refused: REFUSED.message }
}
