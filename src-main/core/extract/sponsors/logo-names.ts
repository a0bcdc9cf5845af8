import type { Finding } from '../evidence.ts'
import { fold } from '../text/fold.ts'

/** Blocks between a picture and the name beside it. */
const NEAR = 2

const isShortFor = (short: string, long: string): boolean => {
  const words = long.split(/[\s-]+/)
  const initials = words.map(word => word.charAt(0)).join('')
  return words.length > 1 && (long.startsWith(`${short} `) || short === initials || short === words[0])
}

/**
 * Takes what pictures call a firm out where its full name stands right beside it: "![GW logo](…)" above "[Grand Weavers, LLC](…)"
 * names one sponsor.
 */
export const withoutShortLogos = (found: readonly Finding[]): readonly Finding[] =>
  found.filter(
    one =>
      one.rule !== 'sponsor-logo' ||
      !found.some(other => {
        const apart = Math.abs(other.span.passage.at - one.span.passage.at)
        return other.rule === 'under-heading' && apart <= NEAR && isShortFor(fold(one.name), fold(other.name))
      }),
  )
