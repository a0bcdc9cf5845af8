export const SCORED_FACETS = ['cities', 'sponsors', 'hosts', 'speakers', 'technologies'] as const
export type ScoredFacet = (typeof SCORED_FACETS)[number]

/**
 * A value as a person labelled it: its name, or with what else it may be called. `partial`: a miss is forgiven. `tier`: of a
 * sponsor, as "gold"; where a post's labels tell any, its other sponsors have none.
 */
export type LabelValue =
  | string
  | {
      readonly name: string
      readonly aliases?: readonly string[]
      readonly full?: string
      readonly as_written?: string
      readonly partial?: boolean
      readonly implied?: boolean
      readonly tier?: string
    }

/** A talk as a person labelled it. */
export type LabelTalk = {
  readonly title: string
  readonly aliases?: readonly string[]
  readonly speakers?: readonly LabelValue[]
  /** As written in the post. Where a post's labels tell slides or a video of any talk, those of the others have none. */
  readonly slides?: string
  readonly video?: string
  readonly partial?: boolean
}

/** What a person found in one post. Values under `optional` count neither for nor against. */
export type Label = {
  readonly path: string
  readonly cities?: readonly LabelValue[]
  readonly sponsors?: readonly LabelValue[]
  readonly hosts?: readonly LabelValue[]
  readonly speakers?: readonly LabelValue[]
  /** Those that the post is about, and others; a plain list does not tell which. */
  readonly technologies?:
    | readonly LabelValue[]
    | { readonly central?: readonly LabelValue[]; readonly mentioned?: readonly LabelValue[] }
  /** Scored where it is there; where it is not, talks of the post count neither way. */
  readonly talks?: readonly LabelTalk[]
  /** By speaker, whom they spoke for; a labelled speaker who is not told here has none. Scored where it is there. */
  readonly affiliations?: { readonly [speaker: string]: LabelValue }
  /** By facet, or one list for all of them. */
  readonly optional?:
    | readonly LabelValue[]
    | ({ readonly [F in ScoredFacet]?: readonly LabelValue[] } & { readonly talks?: readonly LabelTalk[] })
}

type Grouped<T> = readonly LabelValue[] | T | undefined

const isList = <T>(value: Grouped<T>): value is readonly LabelValue[] => Array.isArray(value)

/** The technologies that a post is about. */
export const centralOf = ({ technologies }: Label): readonly LabelValue[] =>
  isList(technologies) ? [] : (technologies?.central ?? [])

/** The values that a facet should have. */
export const wantedOf = (label: Label, facet: ScoredFacet): readonly LabelValue[] => {
  if (facet !== 'technologies') return label[facet] ?? []
  const { technologies } = label
  return isList(technologies) ? technologies : [...(technologies?.central ?? []), ...(technologies?.mentioned ?? [])]
}

/** The values that a facet may have. */
export const optionalOf = ({ optional }: Label, facet: ScoredFacet): readonly LabelValue[] =>
  isList(optional) ? optional : (optional?.[facet] ?? [])

/** The talks that may be told. */
export const optionalTalksOf = ({ optional }: Label): readonly LabelTalk[] =>
  isList(optional) ? [] : (optional?.talks ?? [])

export const nameOf = (value: LabelValue): string => (typeof value === 'string' ? value : value.name)

/** All names under which a value counts as found. */
export const namesOf = (value: LabelValue): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : [value.name, value.full, value.as_written, ...(value.aliases ?? [])].filter(name => name !== undefined)

/** A labelled speaker by any of their names. */
export const speakerOf = ({ speakers }: Label, name: string): LabelValue | undefined =>
  speakers?.find(one => namesOf(one).includes(name))

/** Whether a value counts where it is found, and is no miss where it is not. */
export const isForgiven = (value: LabelValue): boolean =>
  typeof value !== 'string' && (value.partial === true || value.implied === true)
