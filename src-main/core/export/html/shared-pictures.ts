import type { ElementContent } from 'hast'
import { element } from '../tree/hast.ts'
import type { ExportBook, PlacedImage } from '../types.ts'

/** What `src` of a picture begins with that stands elsewhere in the page. */
const INSIDE = '#'

/** Whether a picture stands elsewhere in the page. */
export const isInside = ({ src }: PlacedImage): boolean => src.startsWith(INSIDE)

/** Where a picture that several places show stands in the page; `number` is its own. */
export const sharedAddress = (number: number): string => `${INSIDE}image-${number}`

/**
 * A picture that several places of the page show, as it stands in it once: SVG can refer to it, without a script.
 *
 * @param data `data:` URL of the picture.
 */
export const sharedPicture = ({ src, width = 0, height = 0 }: PlacedImage, data: string): string =>
  `<svg class="shared" aria-hidden="true"><image id="${src.slice(INSIDE.length)}" width="${width}" height="${height}" href="${data}"/></svg>\n`

/** The tree with each picture that stands elsewhere in the page as a reference to it, with its alternative text. */
export const withReferences = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.map(node => {
    if (node.type !== 'element') return node
    const { src, alt, width, height } = node.properties
    if (node.tagName !== 'img' || typeof src !== 'string' || !src.startsWith(INSIDE))
      return { ...node, children: withReferences(node.children) }
    const said = typeof alt === 'string' && alt !== '' ? { ariaLabel: alt } : { ariaHidden: 'true' as const }
    return element('svg', { role: 'img', ...said, width, height, viewBox: `0 0 ${width} ${height}` }, [
      element('use', { href: src }),
    ])
  })

/** Files of the archive that more than one recap shows. */
export const repeatedImages = ({ briefs }: ExportBook): ReadonlySet<string> => {
  const once = new Set<string>()
  const repeated = new Set<string>()
  for (const { images } of briefs) for (const path of new Set(images)) (once.has(path) ? repeated : once).add(path)
  return repeated
}
