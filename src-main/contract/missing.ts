/** A place in a recap that refers to an image. */
export type ImagePlace = {
  /** The recap. */
  readonly path: string
  readonly title: string
  /** Line of the post, from 1, where it is known. */
  readonly line?: number
  /** As written there. */
  readonly src: string
}

/**
 * Why a file may be an image that is missing, the most telling first. `content`: the very image that was shown at its place
 * before; `name`: the same name elsewhere; `case` or `extension`: but for these; `similar`: a name that looks alike.
 */
export const LIKENESSES = ['content', 'name', 'case', 'extension', 'similar'] as const
export type Likeness = (typeof LIKENESSES)[number]

/** A file of the archive that may be a missing image. */
export type ImageCandidate = { readonly path: string; readonly url: string; readonly likeness: Likeness }

/** An image that recaps refer to and that is not in the archive. */
export type MissingImage = {
  readonly id: string
  /** Name of its file. */
  readonly name: string
  /** Why it was not found, in a sentence. */
  readonly reason: string
  readonly places: readonly ImagePlace[]
  /** The most telling first, at most 8. */
  readonly candidates: readonly ImageCandidate[]
  /**
   * Whether the first candidate is the image beyond reasonable doubt: it has the very content, or it is the only one of
   * its name and no recap shows it.
   */
  readonly isCertain: boolean
}

/** Everything that recaps show and that is not in the archive. */
export type MissingReport = {
  readonly missing: readonly MissingImage[]
  /** Images that live on the web and are not fetched, each address once. */
  readonly remote: readonly { readonly url: string; readonly places: readonly ImagePlace[] }[]
}
