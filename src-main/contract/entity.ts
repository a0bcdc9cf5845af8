import type { Evidence, LinkView } from './recap.ts'

/** What the values of facets stand for. Sponsors and hosts are organisations: one entity may be both. */
export const ENTITY_KINDS = ['city', 'organisation', 'speaker', 'technology'] as const
export type EntityKind = (typeof ENTITY_KINDS)[number]

/** The lists of values that a recap has. */
export const VALUE_FIELDS = ['city', 'sponsor', 'host', 'speaker', 'technology'] as const
export type ValueField = (typeof VALUE_FIELDS)[number]

/** The kind of entity that a list's values stand for. */
export const kindOfField = (field: ValueField): EntityKind =>
  field === 'sponsor' || field === 'host' ? 'organisation' : field

/** A table with an entry for each kind of entity. */
export const eachKind = <T>(make: (kind: EntityKind) => T): { readonly [K in EntityKind]: T } => ({
  city: make('city'),
  organisation: make('organisation'),
  speaker: make('speaker'),
  technology: make('technology'),
})

/** A table with an entry for each list of values. */
export const eachField = <T>(make: (field: ValueField) => T): { readonly [F in ValueField]: T } => ({
  city: make('city'),
  sponsor: make('sponsor'),
  host: make('host'),
  speaker: make('speaker'),
  technology: make('technology'),
})

/** The lists whose values stand for a kind of entity, in the order of {@link VALUE_FIELDS}. */
export const FIELDS_OF_KIND: { readonly [K in EntityKind]: readonly ValueField[] } = eachKind(kind =>
  VALUE_FIELDS.filter(field => kindOfField(field) === kind),
)

/** One entity of the open archive, by its usual name or any of its forms. */
export type EntityRef = { readonly kind: EntityKind; readonly name: string }

/** A name with the number of recaps it stands in. */
export type NameCount = { readonly name: string; readonly count: number }

/**
 * A name that the archive knows. `isSame` is true where the letters asked for name that very entity, under whatever
 * spelling: to call another one so makes the two one.
 */
export type KnownName = NameCount & { readonly isSame?: true }

/** One recap as an entity's page lists it. */
export type EntityRecap = {
  readonly path: string
  readonly title: string
  readonly date?: string
  readonly cities: readonly string[]
  /** As what the entity stands in this recap. */
  readonly fields: readonly ValueField[]
  /** Sponsors only. */
  readonly tier?: string
  /** Speakers only: on whose behalf they spoke then, as written. */
  readonly affiliation?: string
  readonly evidence?: Evidence
  readonly thumbnail?: string
}

/** A recap that tells of a talk. */
export type TalkPlace = {
  readonly path: string
  readonly recapTitle: string
  readonly date?: string
  /** Where the talk was given: as the recap tells of it, else the recap's city where that is the only one. */
  readonly city?: string
  /** The day on which it was given, `YYYY-MM-DD`, where the recap tells it; `date` is the recap's own. */
  readonly day?: string
  readonly evidence?: Evidence
}

/** A talk as an entity's page lists it, with the recap that tells of it. */
export type EntityTalk = TalkPlace & {
  readonly title: string
  readonly speakers: readonly string[]
  readonly slides?: LinkView
  readonly video?: LinkView
  /** Other recaps that tell of it, or of its being given again: the same title or slides by one of its speakers. Newest first. */
  readonly alsoIn?: readonly TalkPlace[]
}

/**
 * A picture near an entity: one whose caption, alternative text, heading or neighbouring paragraph names it, or one of
 * a recap of a single city for that city.
 */
export type EntityPhoto = {
  readonly path: string
  readonly recapTitle: string
  readonly date?: string
  /** Index into the recap's images. */
  readonly image: number
  readonly url: string
  /** Alternative text or caption, else the file's name. */
  readonly words: string
  /** Whether its caption or alternative text itself names the entity. */
  readonly named: boolean
  /** Pixels after EXIF rotation, where the header could be read. */
  readonly width?: number
  readonly height?: number
}

/** Everything that the open archive tells of one entity. */
export type EntityView = EntityRef & {
  /** Spellings met, the usual name among them, most frequent first. */
  readonly forms: readonly NameCount[]
  /** Speakers only: who they spoke for, as written, most recent first. */
  readonly affiliations: readonly (NameCount & { readonly first?: string; readonly last?: string })[]
  /** Speakers only: `@name`s and addresses of profiles, as stated. */
  readonly handles: readonly string[]
  /** Technologies only: what it is, from the taxonomy (`database`, `language`, …). */
  readonly technologyKind?: string
  /** Dates of the first and the last recap that is dated. */
  readonly first?: string
  readonly last?: string
  /** Newest first, undated last. */
  readonly recaps: readonly EntityRecap[]
  /** Every year from the first to the last, also those without a recap. */
  readonly years: readonly { readonly year: number; readonly count: number }[]
  /** Organisations only: tiers stated, most frequent first. */
  readonly tiers: readonly NameCount[]
  /** Speakers: their talks. Cities, technologies, organisations: talks given there, about it, or by its people. Newest first. */
  readonly talks: readonly EntityTalk[]
  /** Organisations only: the number of talks that its recaps tell of, whoever gave them; 0 for others. */
  readonly toldTalks: number
  /** At most 24, named ones first, then newest first; `photoCount` counts all. */
  readonly photos: readonly EntityPhoto[]
  readonly photoCount: number
  /** With whom and what it appears, most frequent first, at most 12 a list; without the entity itself. */
  readonly related: {
    readonly cities: readonly NameCount[]
    readonly sponsors: readonly NameCount[]
    readonly hosts: readonly NameCount[]
    readonly speakers: readonly NameCount[]
    readonly technologies: readonly NameCount[]
  }
}
