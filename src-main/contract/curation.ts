import type { EntityKind, ValueField } from './entity.ts'
import type { Evidence, FacetValue, Talk } from './recap.ts'

/** Which of a recap's talks is meant: the one of this title that has one of these speakers, or, as it, has none. */
export type TalkName = Pick<Talk, 'title' | 'speakers'>

/**
 * One thing that a reader puts right. Those with a `path` are about one recap; the others hold everywhere in the
 * archive. Names may be given in any form; they are kept as given.
 */
export type Correction =
  /**
   * The recap has this value: one that was not read, or one that was and is right. A sponsor's tier and whom a speaker
   * speaks for are as before unless they are said; '' where there is none.
   */
  | {
      readonly kind: 'add'
      readonly path: string
      readonly field: ValueField
      readonly name: string
      readonly tier?: string
      readonly affiliation?: string
    }
  /** The recap does not have this value. */
  | { readonly kind: 'remove'; readonly path: string; readonly field: ValueField; readonly name: string }
  /** In this recap, it is someone or something else. */
  | {
      readonly kind: 'replace'
      readonly path: string
      readonly field: ValueField
      readonly name: string
      readonly by: string
    }
  /**
   * The image that the recap names by `src`, as written, and that is not there, is the file `to` of the archive, a path
   * relative to it.
   */
  | { readonly kind: 'relink'; readonly path: string; readonly src: string; readonly to: string }
  /**
   * The recap tells of this talk: one more, or in place of the talk `was`, as it is shown. Its slides and its recording are
   * addresses on the web or in the archive, absent where it has none.
   */
  | ({ readonly kind: 'talk'; readonly path: string; readonly was?: TalkName } & TalkName &
      Pick<Talk, 'slides' | 'video'>)
  /** What the recap has as this talk is none. */
  | { readonly kind: 'no-talk'; readonly path: string; readonly was: TalkName }
  /** The entity has another usual name. */
  | { readonly kind: 'rename'; readonly entity: EntityKind; readonly name: string; readonly to: string }
  /** These are one entity, under the name `into`. */
  | {
      readonly kind: 'merge'
      readonly entity: EntityKind
      readonly names: readonly string[]
      readonly into: string
    }
  /** These spellings of the entity `name` are another entity, called by the first of them. */
  | {
      readonly kind: 'split'
      readonly entity: EntityKind
      readonly name: string
      readonly forms: readonly string[]
    }
  /** This value names several: `A & B` is A, and B. */
  | {
      readonly kind: 'part'
      readonly entity: EntityKind
      readonly name: string
      readonly into: readonly string[]
    }
  /** There is no such value in any recap: “not a speaker”. */
  | { readonly kind: 'never'; readonly field: ValueField; readonly name: string }
  /** These two are not one entity, however alike; they are not suggested again. */
  | {
      readonly kind: 'apart'
      readonly entity: EntityKind
      readonly names: readonly [one: string, other: string]
    }

/** Where corrections are kept: in the user's data folder, or in a file beside the archive's folder. */
export type CorrectionsPlace = 'data-folder' | 'beside-archive'

/** An entity's name that is not one any more, with the usual names of what stands for it now, at least one. */
export type RenamedEntity = { readonly entity: EntityKind; readonly from: string; readonly to: readonly string[] }

/** What the window shows of the corrections as a whole. */
export type CurationState = {
  /** Absolute path of the sidecar file; it may not be there yet. */
  readonly file: string
  readonly place: CorrectionsPlace
  /** Number of corrections in force, and of those whose recap is not in the archive any more. */
  readonly corrections: number
  readonly stray: number
  /** Suggestions waiting for review. */
  readonly suggestions: number
  /** What undo and redo would take back or do again, in a few words; absent where there is nothing. */
  readonly undo?: string
  readonly redo?: string
  /**
   * Said where the sidecar file was damaged and set aside, or cannot be written, or where another window or program had
   * corrected the same: what, why, what to do.
   */
  readonly note?: string
  /**
   * Names that went with this very change (also with undo, redo, and what another program wrote): values chosen under
   * them are chosen under the others now. Absent where none went.
   */
  readonly renamed?: readonly RenamedEntity[]
}

/** One correction in force, as the list of corrections shows it. */
export type CorrectionEntry = {
  /** Stable while the correction is in force. */
  readonly id: string
  /** Ids of what was written with it, spelling by spelling, and is taken back with it; absent where nothing was. */
  readonly others?: readonly string[]
  /** In a few words: `Speaker “A. Roe” removed`. */
  readonly words: string
  /** For those of one recap: its path and title; a stray one has the last known. */
  readonly path?: string
  readonly title?: string
  readonly stray: boolean
}

/** A place where a name stands, to judge by. */
export type Sighting = {
  readonly path: string
  readonly title: string
  readonly date?: string
  readonly evidence?: Evidence
}

/** Something doubtful that a reader can decide. */
export type Suggestion =
  /** Two names may be one entity. Accepting merges them into `into`; rejecting keeps them apart. */
  | {
      readonly kind: 'same'
      readonly id: string
      readonly entity: EntityKind
      readonly names: readonly [one: string, other: string]
      /** The name that the merged entity would have. */
      readonly into: string
      /** In a few words why: `one letter apart, both from Acme`. */
      readonly why: string
      readonly counts: readonly [one: number, other: number]
      /** At most three sightings of each. */
      readonly sightings: readonly [one: readonly Sighting[], other: readonly Sighting[]]
    }
  /** A value that was read with little confidence. Accepting confirms it in this recap; rejecting removes it. */
  | {
      readonly kind: 'doubtful'
      readonly id: string
      readonly field: ValueField
      readonly value: FacetValue
      readonly sighting: Sighting
    }
