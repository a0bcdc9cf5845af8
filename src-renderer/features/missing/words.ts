import type { Correction, ImageCandidate, MissingImage } from '../../../src-main/contract/index.ts'

/** Why a file may be the image that is missing. */
export const LIKENESS_WORDS: { readonly [L in ImageCandidate['likeness']]: string } = {
  content: 'The very image that was shown here before',
  name: 'Same name, elsewhere',
  case: 'Same name, spelt otherwise',
  extension: 'Same name, another kind of image',
  similar: 'Similar name',
}

/** The corrections that show a file wherever an image is missing. */
export const relinksOf = ({ places }: MissingImage, to: string): readonly Correction[] =>
  [...new Map(places.map(place => [`${place.path}\n${place.src}`, place])).values()].map(({ path, src }) => ({
    kind: 'relink',
    path,
    src,
    to,
  }))

/** The images whose first candidate is certain, with the corrections that relink them all. */
export const certainRelinks = (
  missing: readonly MissingImage[],
): { readonly count: number; readonly corrections: readonly Correction[] } => {
  const certain = missing.flatMap(image => {
    const [first] = image.candidates
    return image.isCertain && first ? [relinksOf(image, first.path)] : []
  })
  return { count: certain.length, corrections: certain.flat() }
}
