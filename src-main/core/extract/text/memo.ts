import type { Sighting } from '../cities/sightings.ts'
import type { OrganisationChain } from '../organisations/chains.ts'
import type { Mention } from '../people/mentions.ts'
import type { Passage } from './document.ts'

/** What several rules ask of a line, kept by the room that reads it first. */
export type LineMemo = {
  sightings: readonly Sighting[] | undefined
  chains: readonly OrganisationChain[] | undefined
  persons: readonly Mention[] | undefined
}

/**
 * What several rules ask of a whole post, kept by the room that reads it first. A `WeakMap` of all readings would do the
 * same, but collectors of young objects take what it holds for needed, and so all of each post that was read.
 */
export type ReadingMemo = {
  opening: ReadonlySet<Passage> | undefined
  chronicle: ReadonlySet<Passage> | undefined
}

export const newLineMemo = (): LineMemo => ({ sightings: undefined, chains: undefined, persons: undefined })

export const newReadingMemo = (): ReadingMemo => ({ opening: undefined, chronicle: undefined })
