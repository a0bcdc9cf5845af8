import type { Correction, Suggestion } from '../../../../src-main/contract/index.ts'

/** The correction that accepts a suggestion: one entity under the name `into`, or the value confirmed in its recap. */
export const acceptance = (suggestion: Suggestion, into: string): Correction => {
  if (suggestion.kind === 'same') {
    const { entity, names } = suggestion
    return { kind: 'merge', entity, names, into }
  }
  const { field, value, sighting } = suggestion
  const { name, tier, affiliation } = value
  const known = { ...(tier === undefined ? {} : { tier }), ...(affiliation === undefined ? {} : { affiliation }) }
  return { kind: 'add', path: sighting.path, field, name, ...known }
}

/** The correction that rejects a suggestion: kept apart, or taken out of its recap. */
export const rejection = (suggestion: Suggestion): Correction => {
  if (suggestion.kind === 'same') return { kind: 'apart', entity: suggestion.entity, names: suggestion.names }
  const { field, value, sighting } = suggestion
  return { kind: 'remove', path: sighting.path, field, name: value.name }
}
