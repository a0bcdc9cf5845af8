import { fold, foldKey } from '../text/fold.ts'
import type { FormRecord } from './forms.ts'
import type { Groups } from './groups.ts'

/** Words that an organisation's full name has and its usual name leaves out. */
const SUFFIX =
  /[\s,]+(?:inc|ltd|llc|gmbh|corp|corporation|co|company|sa|ag|bv|plc|limited|labs|security|software|technologies|technology|systems|networks|communications|group|project|technologies inc|canada|france|europe|quebec|montreal|hq)\.?$/

/** The key of a name without its last suffix, or undefined where it has none. */
const shortKey = (name: string): string | undefined => {
  const folded = fold(name).trim()
  const short = folded.replace(SUFFIX, '')
  return short === folded || short.length < 3 ? undefined : foldKey(short)
}

/**
 * Joins the names of one organisation where the archive has both: "Acme Security" and "Acme", "Acme Inc." and "Acme",
 * "Acme/Initech" and "Acme". A suffix alone is no evidence; the shorter name must stand somewhere by itself.
 */
export const joinOrganisations = (forms: readonly FormRecord[], groups: Groups): void => {
  const keys = new Set(forms.map(form => form.key))
  for (const form of forms) {
    const short = shortKey(form.name)
    if (short !== undefined && keys.has(short)) groups.join(short, form.key)
    if (form.name.includes('/')) {
      const first = foldKey(form.name.split('/')[0] ?? '')
      if (first.length >= 3 && keys.has(first)) groups.join(first, form.key)
    }
  }
}
