/** How much a reader needs to care: an error hides something, a warning may mislead, a notice is worth knowing. */
export type Severity = 'error' | 'warning' | 'notice'

/** Stable names of everything that can be wrong with, or unexpected in, an archive's files. */
export type ProblemCode =
  | 'front-matter-invalid'
  | 'front-matter-unclosed'
  | 'date-invalid'
  | 'date-conflict'
  | 'date-missing'
  | 'title-missing'
  | 'image-missing'
  | 'image-unreadable'
  | 'image-name-differs'
  | 'image-remote'
  | 'image-outside-archive'
  | 'link-missing'
  | 'shortcode-unknown'
  | 'body-simplified'
  | 'encoding-replaced'
  | 'file-unreadable'
  | 'file-too-large'
  | 'file-binary'
  | 'file-empty'
  | 'file-outside-archive'
  | 'file-not-a-post'
  | 'duplicate-address'
  | 'technologies-invalid'

/** One thing that is wrong with, or unexpected in, one file. `path` is relative to the archive; `line` counts from 1. */
export type Problem = {
  readonly path: string
  readonly code: ProblemCode
  readonly severity: Severity
  /** One sentence for a person: what, why, and what to do. */
  readonly message: string
  readonly line?: number
  readonly excerpt?: string
}

/** How far the opening of an archive has come. `walking` lists files, `reading` parses and indexes them. */
export type ArchivePhase = 'walking' | 'reading' | 'ready' | 'cancelled'

/** Progress of the archive that is open. `done` and `total` count posts; `total` is 0 while walking. */
export type ArchiveProgress = {
  readonly folder: string
  readonly phase: ArchivePhase
  readonly done: number
  readonly total: number
}

/** The archive that is open, as the window's frame shows it. */
export type ArchiveSummary = {
  /** Absolute path on this machine. */
  readonly folder: string
  /** For titles: the site's own title where its configuration gives one, else the last part of the path. */
  readonly name: string
  readonly phase: ArchivePhase
  readonly posts: number
  readonly images: number
  readonly missingImages: number
  readonly problems: number
  /** First and last year with a recap, where any is dated. */
  readonly years?: readonly [first: number, last: number]
  /** Of the posts read at the opening, those that were as the saved index knows them, and were not read anew. */
  readonly reused: number
  /** How long the opening took, or has taken so far. */
  readonly elapsedMs: number
  /** Whether changes on disk are noticed by the system, by scanning again from time to time, or not at all. */
  readonly watching: 'events' | 'rescan' | 'off'
}

/** An entry of the folder chooser in the page. */
export type FolderEntry = { readonly name: string; readonly path: string }

/** What the folder chooser in the page shows for one folder. */
export type FolderListing = {
  readonly path: string
  readonly parent?: string
  readonly folders: readonly FolderEntry[]
  /** Number of .md, .markdown, .html and .htm files right in the folder. */
  readonly postFiles: number
  /** Shortcuts: home, documents, the sample archive, recent folders. */
  readonly places: readonly FolderEntry[]
}
