import type { DateSource, Provenance } from '../../../contract/index.ts'

/** Name and version of the shape below. The version grows when a member goes or changes its meaning, not when one is added. */
export const METADATA_FORMAT = 'recap-archive-metadata'
export const METADATA_VERSION = 1

/** A value of a facet, with where it comes from. */
export type MetadataValue = {
  readonly name: string
  readonly provenance: Provenance
  /** From 0 to 1. */
  readonly confidence: number
  /** Sponsors only. */
  readonly tier?: string
  /** Speakers only. */
  readonly affiliation?: string
  readonly handle?: string
}

/** A talk. Links are addresses on the web, or paths relative to the archive. */
export type MetadataTalk = {
  readonly title: string
  readonly speakers: readonly string[]
  readonly city?: string
  /** The day on which it was given, `YYYY-MM-DD`, where the recap tells it. */
  readonly day?: string
  readonly slides?: string
  readonly video?: string
  readonly provenance: Provenance
}

/** One recap. `path` is relative to the archive, with forward slashes, and tells recaps apart. */
export type MetadataRecap = {
  readonly path: string
  readonly title: string
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly date?: string
  readonly dateSource?: DateSource
  /** BCP 47. */
  readonly language: string
  readonly draft: boolean
  readonly authors: readonly string[]
  readonly description?: string
  readonly words: number
  readonly cities: readonly MetadataValue[]
  readonly sponsors: readonly MetadataValue[]
  readonly hosts: readonly MetadataValue[]
  readonly speakers: readonly MetadataValue[]
  readonly technologies: readonly MetadataValue[]
  readonly talks: readonly MetadataTalk[]
  readonly headings: readonly { readonly level: number; readonly text: string }[]
  readonly images: readonly {
    /** As the post writes it; `data:` for an image inside the post. */
    readonly source: string
    /** Relative to the archive, where it is there. */
    readonly path?: string
    readonly status: 'shown' | 'missing' | 'remote' | 'inline'
    readonly alt?: string
    readonly caption?: string
    /** In pixels, after EXIF rotation. */
    readonly width?: number
    readonly height?: number
  }[]
}

/** The whole file. */
export type MetadataFile = {
  readonly format: typeof METADATA_FORMAT
  readonly version: typeof METADATA_VERSION
  readonly archive: string
  /** Day of the export, `YYYY-MM-DD`. */
  readonly exported: string
  readonly recaps: readonly MetadataRecap[]
}
