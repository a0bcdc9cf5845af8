import { FIELD_NAMES } from './names.ts'
import { withinEdits } from './within-edits.ts'

const EDITS_MAX = 2

/** The field name nearest to one that does not exist; undefined where none is within two letters and half its length. */
export const nearestName = (name: string): string | undefined => {
  const wanted = name.toLowerCase()
  const allowed = Math.min(EDITS_MAX, Math.floor(wanted.length / 2))
  for (let edits = 1; edits <= allowed; edits += 1) {
    const near = FIELD_NAMES.find(each => withinEdits(each, wanted, edits))
    if (near !== undefined) return near
  }
  return undefined
}
