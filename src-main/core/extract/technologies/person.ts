import { GIVEN_NAMES, KNOWN_GIVEN_NAMES } from '../people/given-names.ts'
import type { Line } from '../text/document.ts'
import { isCapitalised } from '../text/tokens.ts'
import type { Candidate } from './hits.ts'

/**
 * Whether a word that a technology shares is part of a person's name: "Henry Jekyll", "Cassandra Miller". A version or a
 * word of software never follows a given name with a capital.
 */
export const isPartOfPerson = (line: Line, { form, first, last }: Candidate): boolean => {
  if (form.words.length > 1) return false
  const token = line.tokens[first]
  const before = line.tokens[first - 1]
  const after = line.tokens[last + 1]
  if (token === undefined) return false
  // "MANUEL REGO"
  if (token.shape === 'upper')
    return (
      token.gap === ' ' && before?.shape === 'upper' && before.text.length > 3 && KNOWN_GIVEN_NAMES.has(before.folded)
    )
  if (token.shape !== 'title') return false
  if (before !== undefined && token.gap === ' ' && before.shape === 'title' && GIVEN_NAMES.has(before.folded))
    return true
  return (
    GIVEN_NAMES.has(token.folded) &&
    after !== undefined &&
    after.gap === ' ' &&
    isCapitalised(after) &&
    // Family names are often all in capitals: "Pascal MOSSARD".
    (after.shape === 'title' || (after.shape === 'upper' && after.text.length > 3))
  )
}
