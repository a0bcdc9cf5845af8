import type {
  ArchiveSummary,
  EntityRef,
  EntityView,
  MissingReport,
  PhotosReply,
  Problem,
  RecapView,
  RenamedEntity,
  SearchRequest,
} from '../contract/index.ts'
import type { Curated, ReadRecap } from '../core/curate/types.ts'
import type { RecapBrief } from '../core/export/types.ts'
import type { SearchEngine } from '../core/search/types.ts'
import type { RecapFacetsOf } from './client.ts'
import type { SeenImage } from './thumbnails/seen.ts'
import type { Watching } from './watch.ts'

/** An archive that is open: being read, or ready. */
export type OpenArchive = {
  readonly folder: string
  readonly version: number
  readonly engine: SearchEngine
  readonly settled: Promise<void>
  /** The same search with each filter's value under the name that the archive uses: Québec is Quebec City. */
  usual(request: SearchRequest): SearchRequest
  summary(): ArchiveSummary
  problems(): readonly Problem[]
  /** The images that recaps show and that could not be read: their headers are read now. */
  imageProblems(): Promise<readonly Problem[]>
  /** True until every post has been read. */
  partial(): boolean
  cancel(): void
  setWatching(mode: Watching): void
  /** Reads what has changed on disk since; answers whether anything had. */
  refresh(): Promise<boolean>
  view(path: string, query: string): Promise<RecapView>
  /** The images of the results of a search; see {@link PhotosReply}. */
  photos(request: SearchRequest, offset: number, limit: number | undefined): Promise<PhotosReply>
  /** Images that are missing; `seen` are those that were shown before, by absolute path. */
  missing(seen: ReadonlyMap<string, SeenImage>): Promise<MissingReport>
  text(path: string): Promise<{ readonly text: string }>
  facets(): readonly RecapFacetsOf[]
  /** What is known of recaps without reading them again, each once, in the order given; those that are gone are left out. */
  briefs(paths: readonly string[]): readonly RecapBrief[]
  /** The language of each recap. */
  languages(): readonly string[]
  /** The archive with its corrections in force, and what was read before them, in one order. */
  curated(): Curated
  /** Another number after each reading and each correction, and in each archive: what was made under it holds while it does. */
  state(): number
  entity(ref: EntityRef): Promise<EntityView>
  recaps(): readonly ReadRecap[]
  /** Brings the corrections that are kept now into force; answers the names that went, undefined where they were already. */
  recurate(): readonly RenamedEntity[] | undefined
}
