import type { Correction } from '../../contract/index.ts'
import { refuse } from './refuse.ts'
import type { CorrectionOutcome, Corrections, Curated } from './types.ts'
import { quoted } from './words.ts'

/** A file of the archive stands in for an image that a recap names and that is not there. */
export const relink = (
  corrections: Corrections,
  { path, src, to }: Extract<Correction, { readonly kind: 'relink' }>,
  curated: Curated,
  stray: ReadonlySet<string>,
): CorrectionOutcome => {
  const recap = curated.recaps.get(path)
  if (recap === undefined || stray.has(path))
    return refuse(`${quoted(path)} is not in this archive any more, so that no image of it can be relinked.`)
  if (/^[/\\]|^[a-z]:|\0/i.test(to) || to.split(/[/\\]/).includes('..'))
    return refuse(`${quoted(to)} does not lie in the archive, so that no image can be relinked to it.`)
  const kept = corrections.recaps.find(one => one.path === path)
  const images = new Map([...(kept?.images ?? []), [src, to]])
  const next = { add: {}, remove: {}, ...kept, ...recap.identity, images }
  return {
    ok: true,
    corrections: { ...corrections, recaps: [...corrections.recaps.filter(one => one.path !== path), next] },
  }
}
