import { cityNamed } from '../cities/gazetteer.ts'
import { fold } from '../text/fold.ts'
import { LANDS } from '../text/lands.ts'

/** Whether a name is that of a town and nothing else, be it a small one or an ordinary word too. */
export const isTown = (name: string): boolean => cityNamed(name) !== undefined

/** "CA", "Suite 5", "Inc", "Lyon", "UK": what follows a comma in the address of one house. */
const isOfAddress = (part: string): boolean =>
  /(?:^|\s)\d|^[A-Z]{2}$|^(?:[Ii]nc|LLC|[Ll]td|GmbH|[Ll]imited)\b/.test(part) || isTown(part) || LANDS.has(fold(part))

/** "Acme, Inc – Leeds, UK" is one house; "Acme, Initech, Leeds" are two in a town. */
export const withoutAddress = (found: unknown): unknown => {
  if (Array.isArray(found)) return found.map(withoutAddress)
  if (typeof found !== 'string') return found
  const parts = found.split(/,| [–—|-] /).map(part => part.trim())
  const address = parts.findIndex((part, at) => at > 0 && isOfAddress(part))
  return address < 0 ? found : parts.slice(0, address).join(', ')
}
