import type { Correction, CorrectionEntry, RecapFacets, Suggestion, ValueField } from '../../contract/index.ts'
import type { MergeConstraints, Merged } from '../extract/types.ts'
import type { Present } from './find-again.ts'

/** What tells a recap from others, also after its file was moved or renamed. */
export type RecapIdentity = {
  readonly path: string
  readonly title: string
  readonly date?: string
  /** Of the words of title and body: the same for the same text under any path. */
  readonly fingerprint: string
}

/** A value that a reader added, or confirmed. */
export type AddedValue = {
  readonly name: string
  /** This and the next: as read where it is not said; '' where there is none. */
  readonly tier?: string
  readonly affiliation?: string
  /** The name in whose place it stands, which the recap does not have then. */
  readonly instead?: string
}

/** Which of a recap's talks is meant: by its title, and where several have that title, by its speakers. */
export type TalkRef = { readonly title: string; readonly speakers?: readonly string[] }

/** A talk that a reader added, or what is otherwise with one that was read: what is not said of that is as read. */
export type PutTalk = {
  readonly title: string
  /** The talk as it was read, in whose place it stands; absent of one that was not read. */
  readonly instead?: TalkRef
  readonly speakers?: readonly string[]
  /** Addresses; '' where it has none. */
  readonly slides?: string
  readonly video?: string
}

/** What a reader put right among the talks of one recap: those that it has, and what was read and is none. */
export type TalkCorrections = { readonly put: readonly PutTalk[]; readonly gone: readonly TalkRef[] }

/** What a reader put right in one recap; each list and map sorted, without doubles. */
export type RecapCorrections = RecapIdentity & {
  readonly add: { readonly [F in ValueField]?: readonly AddedValue[] }
  readonly remove: { readonly [F in ValueField]?: readonly string[] }
  /** Files that stand in for missing images: paths relative to the archive by what the recap writes. */
  readonly images?: ReadonlyMap<string, string>
  readonly talks?: TalkCorrections
}

/** Everything that a reader put right in one archive: the contents of a sidecar file. */
export type Corrections = {
  /** In order of path. */
  readonly recaps: readonly RecapCorrections[]
  readonly constraints: MergeConstraints
}

/** The outcome of reading a sidecar file. A message is one sentence that says what is wrong. */
export type CorrectionsRead =
  | { readonly ok: true; readonly corrections: Corrections }
  | { readonly ok: false; readonly message: string; readonly line?: number }

/** The outcome of one correction. */
export type CorrectionOutcome =
  | { readonly ok: true; readonly corrections: Corrections }
  | { readonly ok: false; readonly message: string }

/** A recap as it was read, before corrections. */
export type ReadRecap = { readonly identity: RecapIdentity; readonly facets: RecapFacets }

/** An archive with its corrections in force. */
export type Curated = Merged & {
  /** The corrections with the present path, title and date of every recap that was found again. */
  readonly corrections: Corrections
  /** Paths, as kept, of recaps with corrections that are not in the archive any more. */
  readonly stray: ReadonlySet<string>
  /** By path, every recap of the archive as it was read. */
  readonly recaps: ReadonlyMap<string, ReadRecap>
  /** Where the recaps of corrections are found again. */
  readonly present: Present
}

/** What entities are merged by, beside the corrections. */
export type CurateOptions = {
  /** Other forms of technologies by usual name; default: the project's own taxonomy. */
  readonly technologyAliases?: ReadonlyMap<string, readonly string[]>
}

/** Curates one archive again and again; see `Curating.createCurator`. */
export type Curator = {
  /**
   * See `Curating.curate`. `unread` are paths of recaps that are in the archive but were not read, by default none: their
   * corrections wait for them.
   */
  curate(recaps: readonly ReadRecap[], corrections: Corrections, unread?: ReadonlySet<string>): Curated
}

/** What core/curate offers; see index.ts. */
export type Curating = {
  readonly NO_CORRECTIONS: Corrections
  /** Reads the text of a sidecar file; '' is no corrections. */
  parseCorrections(text: string): CorrectionsRead
  /** Writes a sidecar file: YAML with sorted keys and lists, one entry a line, so that it diffs cleanly. */
  formatCorrections(corrections: Corrections): string
  /** Adds one correction; a later one takes back what it contradicts. Refuses, in a sentence, what makes no sense. */
  correct(corrections: Corrections, correction: Correction, curated: Curated): CorrectionOutcome
  /** In a few words, for undo: `Remove speaker “A. Roe”`. */
  describe(correction: Correction): string
  /** Number of corrections that {@link listCorrections} lists. */
  countCorrections(corrections: Corrections, curated?: Pick<Curated, 'recaps'>): number
  /**
   * `curated` tells what had been read and was confirmed, rather than added, and which spellings are of one that is never
   * a value: these are one entry.
   */
  listCorrections(
    corrections: Corrections,
    stray: ReadonlySet<string>,
    curated?: Pick<Curated, 'recaps' | 'usualName'>,
  ): readonly CorrectionEntry[]
  /** Takes back the corrections with these ids (of {@link listCorrections}). */
  revoke(corrections: Corrections, ids: readonly string[]): Corrections
  /**
   * Finds each corrected recap again, applies the corrections, and merges entities under them. Recaps in order given.
   * The very same `corrections` come back where every recap is where, and what, it was.
   */
  curate(recaps: readonly ReadRecap[], corrections: Corrections, options?: CurateOptions): Curated
  /**
   * {@link curate} with a memory of the last time: the same results, but only what changed since is worked out again, and
   * what did not is the very same object. Recaps and corrections must not be changed in place.
   */
  createCurator(options?: CurateOptions): Curator
  /**
   * How corrections of the time of `from` are told now: each recap under its present path, title and date. A recap that
   * `from` corrects goes where its corrections went when the archive was curated; others are found again beside these.
   */
  relocation(from: Corrections, curated: Curated): (corrections: Corrections) => Corrections
  /**
   * What a later version overrules: in a few words each, the entries that `theirs` has or changed since `before` and
   * `after` has not or otherwise, and those that `theirs` took back and `after` has again.
   */
  overruled(before: Corrections, theirs: Corrections, after: Corrections): readonly string[]
  /** What a reader could decide, most telling first. `recaps` are the same as given to {@link curate}. */
  review(curated: Curated, recaps: readonly ReadRecap[]): readonly Suggestion[]
  /** Number of suggestions that {@link review} gives, without finding where each stands. */
  countSuggestions(curated: Curated): number
  /** What tells the text of a recap: 16 hex digits over the letters of its title and text blocks. */
  fingerprintOf(title: string, blocks: readonly string[]): string
}
