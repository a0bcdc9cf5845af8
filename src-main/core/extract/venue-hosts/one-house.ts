import { cityAt } from '../cities/gazetteer.ts'
import { fold } from '../text/fold.ts'
import { LANDS } from '../text/lands.ts'
import { tokenise } from '../text/tokens.ts'

/** "ORG, CITY" in a `venue` names one organisation. */
export const isCity = (name: string): boolean => {
  const tokens = tokenise(name)
  return cityAt(tokens, 0)?.length === tokens.length
}

/** "CA", "Suite 5", "Inc", "Lyon": what follows a comma in the address of one house. */
const isOfAddress = (part: string): boolean =>
  /\d|^[A-Z]{2}$|^(?:inc|llc|ltd|gmbh|limited)\b/i.test(part.trim()) ||
  isCity(part.trim()) ||
  LANDS.has(fold(part.trim()))

/** "Acme, Inc – Leeds, UK" is one house; "Acme, Initech" are two. */
export const withoutAddress = (found: unknown): unknown => {
  if (Array.isArray(found)) return found.map(withoutAddress)
  if (typeof found !== 'string') return found
  const parts = found.split(/,| [–—|-] /)
  return parts.length > 1 && parts.slice(1).some(isOfAddress) ? (parts[0] ?? found).trim() : found
}
