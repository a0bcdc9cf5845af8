import { createHash } from 'node:crypto'

/** What all of a saved index rests on. Where any of it is another, nothing of the index is used. */
export type IndexBasis = {
  /** The archive's folder, resolved. */
  readonly folder: string
  /** Tells this build of the program from every other. */
  readonly build: string
  /** The text of the reader's own technologies; '' without. */
  readonly technologies: string
}

/** Raised when the shape of the file changes; what is in it is told by the build. */
const FORMAT = 1

/** One short text for a basis: the same for the same, whatever else is different. The runtime's own word lists count. */
export const keyOf = ({ folder, build, technologies }: IndexBasis): string => {
  const { locale } = Intl.DateTimeFormat().resolvedOptions()
  return createHash('sha256')
    .update(JSON.stringify([FORMAT, folder, build, technologies, locale, process.versions]))
    .digest('base64url')
}
