import type { Problem } from './archive.ts'
import type { ValueField } from './entity.ts'

/** Text in a recap's tree. */
export type TextNode = { readonly type: 'text'; readonly value: string }

/** An element in a recap's tree: sanitised, without scripts, styles, event handlers or live URLs. Shaped as hast. */
export type ElementNode = {
  readonly type: 'element'
  readonly tagName: string
  readonly properties: Readonly<Record<string, string | number | boolean | readonly string[]>>
  readonly children: readonly TreeNode[]
}

/**
 * What a recap's body is made of.
 * `img` elements have no `src`; their `dataImage` is an index into {@link RecapView.images}.
 * `a` elements have no `href`; their `dataLink` is an index into {@link RecapView.links}.
 * `span` or `div` elements with `dataPlaceholder` stand for something that cannot be shown (an unknown shortcode, a video).
 * `mark` elements with `dataMatch` (0, 1, …) are true matches of the query that came with the request.
 */
export type TreeNode = TextNode | ElementNode

/** Where a date was read. */
export type DateSource = 'front-matter' | 'last-modified' | 'title' | 'file-name' | 'path' | 'page'

/** An image of a recap. */
export type ImageView = {
  /** As written in the post. */
  readonly src: string
  readonly alt?: string
  readonly caption?: string
  /**
   * `shown`: found in the archive; `missing`: not found; `remote`: lives on the web and is not fetched;
   * `inline`: inside the post itself (a data: URL).
   */
  readonly status: 'shown' | 'missing' | 'remote' | 'inline'
  /** Relative URL for `shown`, data: URL for `inline`. */
  readonly url?: string
  /** Path relative to the archive, for `shown`. */
  readonly path?: string
  /** Pixels after EXIF rotation, where the header could be read. */
  readonly width?: number
  readonly height?: number
  /** Length of the file, for `shown`. */
  readonly bytes?: number
  /** Whether it has several frames. */
  readonly moving?: true
  /** Why it cannot be shown though it is there, in one sentence, by its first bytes. */
  readonly fault?: string
  /** One sentence where something is worth saying: found under another case, why it is missing. */
  readonly note?: string
  /** Whether the body shows it (a thumbnail of the front matter may not be). */
  readonly inBody: boolean
}

/**
 * Widths in pixels in which smaller pictures of an image are served: for `archive/<path>` as `thumb/<width>/<path>`.
 * None is larger than its image, and those that move show their first frame.
 */
export const THUMBNAIL_WIDTHS = [160, 320, 480, 960, 1920, 2560] as const

/**
 * Widths in pixels in which images are printed: for `archive/<path>` as `paper/<width>/<path>`. The first is 300 to the
 * inch for three in a row, the second for the whole width of the text.
 */
export const PAPER_WIDTHS = [640, 1920] as const

/** Where a link of a recap leads. */
export type LinkView =
  | { readonly kind: 'recap'; readonly path: string; readonly title: string; readonly fragment?: string }
  | { readonly kind: 'fragment'; readonly fragment: string }
  | { readonly kind: 'external'; readonly url: string }
  | { readonly kind: 'image'; readonly image: number }
  | { readonly kind: 'broken'; readonly href: string; readonly reason: string }

/** Where a facet value comes from. Front matter wins over extraction, a correction over both. */
export type Provenance = 'front-matter' | 'extracted' | 'corrected'

/** The sentence that something was read from, as written, and where in it (offsets in UTF-16 units). */
export type Evidence = { readonly text: string; readonly start: number; readonly end: number }

/** A value read from a recap, with what it was read from. */
export type FacetValue = {
  readonly name: string
  readonly provenance: Provenance
  /** From 0 to 1. */
  readonly confidence: number
  readonly evidence?: Evidence
  /** Sponsors only: `gold`, `silver`, …, in lower case. */
  readonly tier?: string
  /** Speakers only, as written. */
  readonly affiliation?: string
  /** Speakers only: `@name`, or the address of a profile that their name links to, as stated. */
  readonly handle?: string
}

/** A talk that a recap tells of. */
export type Talk = {
  readonly title: string
  /** Names as in the recap's speakers; empty where the post does not tell. */
  readonly speakers: readonly string[]
  /** Where it was given, for a recap of several cities. */
  readonly city?: string
  /** The day on which it was given, `YYYY-MM-DD`, where the recap tells it; a recap's own date is that of its writing. */
  readonly day?: string
  /** Addresses of slides and of a recording, as written in the post. */
  readonly slides?: string
  readonly video?: string
  readonly provenance: Provenance
  readonly evidence?: Evidence
}

/** Everything that was read from a recap: the values of its facets, and its talks in the order of the post. */
export type RecapFacets = {
  readonly cities: readonly FacetValue[]
  readonly sponsors: readonly FacetValue[]
  readonly hosts: readonly FacetValue[]
  readonly speakers: readonly FacetValue[]
  readonly technologies: readonly FacetValue[]
  readonly talks: readonly Talk[]
  /** Other cities that the post of an evening somewhere names, in whatever sense; absent where there are none. */
  readonly namedCities?: readonly FacetValue[]
}

/** Where a talk was given: as its recap tells of it, else the recap's city where that is the only one. */
export const talkCity = ({ city }: Talk, { cities }: Pick<RecapFacets, 'cities'>): string | undefined =>
  city ?? (cities.length === 1 ? cities[0]?.name : undefined)

/** How a recap's facets, and files of corrections, call each list of values. */
export const FIELD_LISTS = {
  city: 'cities',
  sponsor: 'sponsors',
  host: 'hosts',
  speaker: 'speakers',
  technology: 'technologies',
} as const satisfies { readonly [F in ValueField]: keyof RecapFacets }

/** The values of one list of a recap. */
export const valuesOf = (facets: RecapFacets, field: ValueField): readonly FacetValue[] => facets[FIELD_LISTS[field]]

/** A recap's facets, of its lists of values by field and its talks. */
export const facetsOf = (
  lists: { readonly [F in ValueField]: readonly FacetValue[] },
  talks: readonly Talk[],
): RecapFacets => ({
  cities: lists.city,
  sponsors: lists.sponsor,
  hosts: lists.host,
  speakers: lists.speaker,
  technologies: lists.technology,
  talks,
})

/** Links of the talk at the same index: where its slides and its recording are. */
export type TalkLinks = { readonly slides?: LinkView; readonly video?: LinkView }

/** A heading of the body; `id` is the fragment that leads to it. */
export type HeadingView = { readonly level: number; readonly text: string; readonly id: string }

/** A recap as the reader shows it. */
export type RecapView = {
  readonly path: string
  readonly title: string
  readonly date?: string
  readonly dateSource?: DateSource
  readonly lang: string
  readonly draft: boolean
  readonly authors: readonly string[]
  readonly description?: string
  readonly body: readonly TreeNode[]
  readonly headings: readonly HeadingView[]
  readonly images: readonly ImageView[]
  readonly links: readonly LinkView[]
  readonly facets: RecapFacets
  /** One entry for each of `facets.talks`. */
  readonly talkLinks: readonly TalkLinks[]
  readonly problems: readonly Problem[]
  /** Number of `mark` elements in the body. */
  readonly matches: number
  /** Where a reader begins: the first match, or for several words the first of the passage that the result shows. */
  readonly bestMatch: number
  readonly words: number
}
