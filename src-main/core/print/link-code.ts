import type { Element } from 'hast'
import { encode } from 'uqr'
import { element } from './hast.ts'

/** Longer addresses make codes that are too fine for a phone at the size in which they are printed. */
const MOST_CHARACTERS = 300

/**
 * An address as a QR code (ISO/IEC 18004), one path of squares; undefined where it is too long for one. It is left out
 * of what is read aloud, since the address stands beside it.
 */
export const linkCode = (url: string): Element | undefined => {
  if (url.length > MOST_CHARACTERS) return undefined
  const { data, size } = encode(url, { ecc: 'M', border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return element(
    'svg',
    { className: ['link-code'], viewBox: `0 0 ${size} ${size}`, ariaHidden: 'true', shapeRendering: 'crispEdges' },
    [element('path', { d: path })],
  )
}
