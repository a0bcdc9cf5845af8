import type { FacetValue, RecapFacets } from '../../../../src-main/contract/index.ts'
import { NO_CONSTRAINTS } from '../../../../src-main/core/extract/entities/constraints.ts'
import { mergeEntities } from '../../../../src-main/core/extract/index.ts'
import type { MergeConstraints, Merged } from '../../../../src-main/core/extract/types.ts'

export const value = (name: string, more: Partial<FacetValue> = {}): FacetValue => ({
  name,
  provenance: 'extracted',
  confidence: 0.9,
  ...more,
})

export const recap = (part: Partial<RecapFacets>): RecapFacets => ({
  cities: [],
  sponsors: [],
  hosts: [],
  speakers: [],
  technologies: [],
  talks: [],
  ...part,
})

/** Constraints of one kind of entity, or values that are none. */
export const constraints = (
  part: {
    readonly [P in 'same' | 'apart' | 'parts' | 'never']?: Partial<MergeConstraints[P]>
  } = {},
): MergeConstraints => ({
  same: { ...NO_CONSTRAINTS.same, ...part.same },
  apart: { ...NO_CONSTRAINTS.apart, ...part.apart },
  parts: { ...NO_CONSTRAINTS.parts, ...part.parts },
  never: { ...NO_CONSTRAINTS.never, ...part.never },
})

/** `Alice Roe @ Acme` is a speaker with an affiliation; `Alice Roe [@ar]` one with a handle. */
export const speaker = (text: string): FacetValue => {
  const [, name = '', affiliation, handle] = /^(.*?)(?: @ (.*?))?(?: \[(.*)\])?$/.exec(text) ?? []
  return value(name, { ...(affiliation !== undefined && { affiliation }), ...(handle !== undefined && { handle }) })
}

/** Each in a recap of its own. */
export const mergeSpeakers = (...texts: readonly string[]): Merged =>
  mergeEntities(texts.map(text => recap({ speakers: [speaker(text)] })))

export const mergeSponsors = (...names: readonly string[]): Merged =>
  mergeEntities(names.map(name => recap({ sponsors: [value(name)] })))

/** The names of the entities of a kind, and the doubtful pairs as `A ~ B: why`. */
export const told = (merged: Merged, kind: 'city' | 'organisation' | 'speaker' | 'technology') => ({
  names: [...merged.entities[kind].keys()],
  pairs: merged.pairs.map(({ names, why }) => `${names.join(' ~ ')}: ${why}`),
})
