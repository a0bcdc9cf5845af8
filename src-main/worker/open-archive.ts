import type { ArchivePhase, ArchiveProgress, ArchiveSummary, Problem, RenamedEntity } from '../contract/index.ts'
import { curate, relocation } from '../core/curate/index.ts'
import { createLinkTable, type PostFile } from '../core/post/index.ts'
import { createSearchEngine } from '../core/search/index.ts'
import { createConcluder, createLinker, type Linked } from './conclude.ts'
import type { CorrectionsStore } from './corrections/store.ts'
import { countPosts } from './count-posts.ts'
import { awayProblem } from './faults.ts'
import { resolveFolder } from './folder-list.ts'
import { createFormerNames } from './former-names.ts'
import { createImageAnswers } from './image-answers.ts'
import type { OpenArchive } from './opened.ts'
import { imageProblems } from './pictures/image-problems.ts'
import { createKnownFacts } from './pictures/known-facts.ts'
import { type PostRecord, pictures } from './post-record.ts'
import { createPosts, type KnownPost } from './posts.ts'
import { createPreparation } from './prepare.ts'
import { createAnswers } from './reading/lookups.ts'
import { type ReadingTools, readAll } from './reading/read-all.ts'
import type { Files } from './reading/read-post.ts'
import { staleAmong } from './reading/stale.ts'
import { createRecapAnswers } from './recap-answers.ts'
import { createRelinks } from './relinks.ts'
import { reusable } from './saved/reuse.ts'
import type { SavedIndex } from './saved/saved-index.ts'
import { snapshotOf } from './saved/snapshot.ts'
import { hasSameFiles, type Scan, scan, scanForPosts } from './scan.ts'
import { withUsualNames } from './usual-names.ts'
import type { Watching } from './watch.ts'

/** At most one progress notice in this many milliseconds. */
const NOTICE_EVERY_MS = 100

/** What an archive is opened with. */
export type ArchiveTools = ReadingTools & {
  readonly corrections: CorrectionsStore
  /** What was read the last time; without one every post is read anew. */
  readonly saved?: SavedIndex
  /** What was wrong with the tools themselves. */
  readonly problems: readonly Problem[]
}

type Listeners = {
  readonly onProgress: (progress: ArchiveProgress) => void
  readonly onChanged: (summary: ArchiveSummary) => void
}

const byPath = (posts: readonly PostFile[]): ReadonlyMap<string, PostFile> =>
  new Map(posts.map(post => [post.path, post]))

const filesOf = ({ files }: Scan): Files => ({ index: files, answers: createAnswers(files) })

/**
 * Opens a resolved folder: lists it, answers, and goes on reading its posts. `version` distinguishes this archive's
 * image addresses from those of the one before; `abort` stops the reading and keeps what was read.
 * Rejects with a FaultError where the folder holds no posts.
 */
export const openArchive = async (
  folder: string,
  version: number,
  abort: AbortController,
  listeners: Listeners,
  tools: ArchiveTools,
): Promise<OpenArchive> => {
  const { extractor, corrections, saved } = tools
  const startedMs = performance.now()
  listeners.onProgress({ folder, phase: 'walking', done: 0, total: 0 })
  let current = await scanForPosts(folder, abort.signal)
  let files = filesOf(current)
  let fileOf = byPath(current.posts)
  const engine = createSearchEngine({ synonyms: extractor.technologyAliases })
  const prepare = createPreparation(engine, abort.signal)
  const posts = createPosts(engine)
  const { records } = posts
  const formerNames = createFormerNames()
  const linkAll = createLinker()
  const conclude = createConcluder(extractor.technologyAliases)
  const relinks = createRelinks()
  let linked: Omit<Linked, 'records'> = { links: createLinkTable([]), linkProblems: [] }
  let curated = curate([], corrections.current())
  let inForce = corrections.current()
  let away: Problem | undefined
  let phase: ArchivePhase = 'reading'
  let watching: Watching = 'off'
  /** Of the opening, once it is done. */
  let elapsedMs: number | undefined
  let done = 0
  let reused = 0
  let revision = version
  let state = version
  let images = createKnownFacts(folder)

  /** A post with the files that a reader chose for its missing images. */
  const shown = ({ post }: PostRecord): PostRecord['post'] => relinks.shown(post, current.files)

  const progress = (): ArchiveProgress => ({
    folder,
    phase,
    done,
    total: current.posts.length,
  })

  const problems = (): readonly Problem[] => [
    ...(away ? [away] : []),
    ...tools.problems,
    ...current.problems,
    ...posts.problems(
      current.posts.map(({ path }) => path),
      shown,
    ),
    ...linked.linkProblems,
  ]

  const summary = (): ArchiveSummary => ({
    folder,
    name: current.name,
    phase,
    images: current.images,
    ...countPosts([...records.values()].map(shown)),
    problems: problems().filter(problem => problem.severity !== 'notice').length,
    reused,
    elapsedMs: elapsedMs ?? performance.now() - startedMs,
    watching,
  })

  let noticedMs = 0
  const take = (known: readonly KnownPost[]): void => {
    posts.take(known, revision)
    done += known.length
    if (performance.now() - noticedMs < NOTICE_EVERY_MS) return
    noticedMs = performance.now()
    listeners.onProgress(progress())
  }

  /** Takes over what was read the last time and still holds; answers the posts that are left to be read. */
  const takeSaved = async (index: SavedIndex): Promise<readonly PostFile[]> => {
    try {
      for await (const known of reusable(index, folder, current.posts, files, engine)) {
        if (abort.signal.aborted) break
        take(known)
        reused += known.length
      }
    } catch {
      // What is sound by its checksum and of another shape all the same: the rest is read from the posts.
    }
    return current.posts.filter(({ path }) => posts.origin(path) === undefined)
  }

  const read = (toRead: readonly PostFile[]): Promise<void> => {
    done = current.posts.length - toRead.length
    return readAll(folder, toRead, files, tools, abort.signal, take)
  }

  const concludeOver = (all: readonly PostRecord[]): readonly RenamedEntity[] => {
    inForce = corrections.current()
    state += 1
    const waiting = new Set(current.posts.flatMap(({ path }) => (records.has(path) ? [] : [path])))
    const next = conclude(all, inForce, revision, waiting)
    posts.replace(next.records)
    const documents = new Map(next.documents.map(document => [document.path, document]))
    for (const path of relinks.set(next.curated.corrections)) {
      const record = records.get(path)
      if (record) documents.set(path, { ...record.document, ...pictures(shown(record), revision) })
    }
    engine.put([...documents.values()])
    const renamed = formerNames.note(curated, next.curated)
    curated = next.curated
    return renamed
  }

  /** In the order of the folder, whatever was read when: of two posts that claim the same, the first one has it. */
  const inOrder = (): readonly PostRecord[] => current.posts.flatMap(({ path }) => records.get(path) ?? [])

  /** Ends a reading: everything is known now, or as much as there was time for. */
  const settle = (): void => {
    const next = linkAll(inOrder(), current)
    linked = { links: next.links, linkProblems: next.linkProblems }
    concludeOver(next.records)
    phase = abort.signal.aborted ? 'cancelled' : 'ready'
    // A recap that was moved or edited is found again the next time too.
    if (phase !== 'ready') return
    void corrections.renew(inForce, curated.corrections, relocation(inForce, curated))
    saved?.save(snapshotOf(posts, engine))
  }

  const settled = (async () => {
    await read(saved ? await takeSaved(saved) : current.posts)
    settle()
    elapsedMs = performance.now() - startedMs
    listeners.onProgress(progress())
    listeners.onChanged(summary())
    void prepare()
  })()

  const refresh = async (): Promise<boolean> => {
    if (abort.signal.aborted) return false
    const wasAway = away !== undefined
    try {
      await resolveFolder(folder)
      away = undefined
    } catch (error) {
      // A disk that was taken out is not an archive that was emptied.
      away = awayProblem(folder)
      listeners.onChanged(summary())
      throw error
    }
    const next = await scan(folder, abort.signal)
    const filesChanged = !hasSameFiles(current, next)
    const nextFiles = filesChanged ? filesOf(next) : files
    const toRead = await staleAmong(folder, next.posts, posts.origin, nextFiles.answers)
    if (!filesChanged && toRead.length === 0 && !(await images.isStale())) {
      if (wasAway) listeners.onChanged(summary())
      return false
    }
    current = next
    fileOf = byPath(next.posts)
    files = nextFiles
    revision += 1
    images = createKnownFacts(folder)
    const now = new Set(next.posts.map(post => post.path))
    posts.keepOnly(path => now.has(path))
    await read(toRead)
    settle()
    listeners.onChanged(summary())
    void prepare()
    return true
  }
  const usual: OpenArchive['usual'] = request =>
    withUsualNames(request, (kind, name) => formerNames.namesNow(curated, kind, name))
  let last: Promise<boolean> = settled.then(() => true)

  return {
    folder,
    version,
    engine,
    usual,
    settled,
    summary,
    problems,
    imageProblems: () => imageProblems([...records.values()].map(shown), createKnownFacts(folder).of),
    partial: () => phase === 'reading',
    cancel: () => abort.abort(),
    setWatching: mode => {
      watching = mode
    },
    refresh: () => {
      // One reading at a time: a second change waits for the first to be read.
      last = last.then(refresh, refresh)
      return last
    },
    ...createRecapAnswers(extractor, relinks, () => ({
      folder,
      fileOf: path => fileOf.get(path),
      files,
      records,
      shown,
      links: linked.links,
      curated,
      engine,
      imageFacts: images.of,
      version: revision,
    })),
    ...createImageAnswers(usual, () => ({
      folder,
      scan: current,
      records,
      shown,
      engine,
      imageFacts: images.of,
      version: revision,
      partial: phase === 'reading' || phase === 'walking',
    })),
    curated: () => curated,
    state: () => state,
    recaps: () => inOrder().map(record => record.read),
    recurate: () => {
      const kept = corrections.current()
      // What was found out about moved recaps says the same as what it was found out from.
      if (kept === inForce || kept === curated.corrections) return undefined
      return concludeOver(inOrder())
    },
  }
}
