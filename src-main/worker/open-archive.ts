import { setImmediate as nextTurn } from 'node:timers/promises'
import {
  type ArchivePhase,
  type ArchiveProgress,
  type ArchiveSummary,
  FaultError,
  type Problem,
  type RenamedEntity,
} from '../contract/index.ts'
import { curate, relocation } from '../core/curate/index.ts'
import type { Extractor } from '../core/extract/types.ts'
import { createLinkTable, plainText, withBundleImages } from '../core/post/index.ts'
import type { ParsedPost } from '../core/post/types.ts'
import { createSearchEngine } from '../core/search/index.ts'
import { createConcluder, type Linked, linkAll } from './conclude.ts'
import type { CorrectionsStore } from './corrections/store.ts'
import { toEntityView } from './entity-view.ts'
import { awayProblem } from './faults.ts'
import { resolveFolder } from './folder-list.ts'
import { createFormerNames } from './former-names.ts'
import type { OpenArchive } from './opened.ts'
import { withPhotoSizes } from './photo-sizes.ts'
import { createKnownFacts } from './pictures/known-facts.ts'
import { notUnderstood, type PostRecord, readPost, toRecord, type UnreadPost } from './post-record.ts'
import { toRecapView } from './recap-view.ts'
import { type Scan, scan, scanForPosts } from './scan.ts'
import { isStale } from './stale.ts'
import { withUsualNames } from './usual-names.ts'
import type { Watching } from './watch.ts'

/** Posts that are read from disk side by side; fewer at first, so that there is soon something to see. */
const READ_TOGETHER = 16
const FIRST_TOGETHER = 4
/** At most one progress notice in this many milliseconds. */
const NOTICE_EVERY_MS = 100

/** What an archive is opened with. */
export type ArchiveTools = {
  readonly extractor: Extractor
  readonly corrections: CorrectionsStore
  /** What was wrong with the tools themselves. */
  readonly problems: readonly Problem[]
}

type Listeners = {
  readonly onProgress: (progress: ArchiveProgress) => void
  readonly onChanged: (summary: ArchiveSummary) => void
}

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
  { extractor, corrections, problems: toolProblems }: ArchiveTools,
): Promise<OpenArchive> => {
  const startedMs = performance.now()
  const engine = createSearchEngine({ synonyms: extractor.technologyAliases })
  const records = new Map<string, PostRecord>()
  const unread = new Map<string, UnreadPost>()
  const formerNames = createFormerNames()
  const conclude = createConcluder(extractor.technologyAliases)
  let current: Scan
  let linked: Omit<Linked, 'records'> = { links: createLinkTable([]), linkProblems: [] }
  let curated = curate([], corrections.current())
  let inForce = corrections.current()
  let away: Problem | undefined
  let phase: ArchivePhase = 'walking'
  let watching: Watching = 'off'
  let elapsedMs = 0
  let done = 0
  let revision = version
  let imageFacts = createKnownFacts(folder)

  const progress = (): ArchiveProgress => ({
    folder,
    phase,
    done,
    total: phase === 'walking' ? 0 : current.posts.length,
  })

  const problems = (): readonly Problem[] => [
    ...(away ? [away] : []),
    ...toolProblems,
    ...current.problems,
    ...[...unread.values()].map(({ problem }) => problem),
    ...[...records.values()].flatMap(record => record.post.problems),
    ...linked.linkProblems,
  ]

  const summary = (): ArchiveSummary => {
    const years = [...records.values()].flatMap(({ post }) => (post.date ? [Number(post.date.value.slice(0, 4))] : []))
    return {
      folder,
      name: current.name,
      phase,
      posts: records.size,
      images: current.images,
      missingImages: [...records.values()].flatMap(r => r.post.images.filter(i => i.status === 'missing')).length,
      problems: problems().filter(problem => problem.severity !== 'notice').length,
      ...(years.length > 0 && {
        years: [Math.min(...years), Math.max(...years)] as const,
      }),
      elapsedMs: phase === 'reading' ? performance.now() - startedMs : elapsedMs,
      watching,
    }
  }

  const readAll = async (posts: Scan['posts']): Promise<void> => {
    let noticedMs = 0
    done = current.posts.length - posts.length
    for (let from = 0, size = FIRST_TOGETHER; from < posts.length; from += size, size = READ_TOGETHER) {
      if (abort.signal.aborted) return
      const batch = posts.slice(from, from + size)
      const read = await Promise.all(batch.map(({ path, site }) => readPost(folder, path, site, current.files)))
      const fresh: PostRecord[] = []
      for (const [index, result] of read.entries()) {
        const path = batch[index]?.path ?? ''
        records.delete(path)
        unread.delete(path)
        if (result.ok) {
          try {
            const record = toRecord(result, extractor, revision)
            records.set(path, record)
            fresh.push(record)
          } catch {
            unread.set(path, { ...result, problem: notUnderstood(path) })
          }
          // Parsing is the long part: other commands get their turn between two posts.
          await nextTurn()
        } else unread.set(path, result)
      }
      engine.put(fresh.map(record => record.document))
      done += batch.length
      if (performance.now() - noticedMs > NOTICE_EVERY_MS) {
        noticedMs = performance.now()
        listeners.onProgress(progress())
      }
    }
  }

  const concludeOver = (all: readonly PostRecord[]): readonly RenamedEntity[] => {
    inForce = corrections.current()
    const waiting = new Set(current.posts.flatMap(({ path }) => (records.has(path) ? [] : [path])))
    const next = conclude(all, inForce, revision, waiting)
    for (const record of next.records) records.set(record.post.path, record)
    engine.put(next.documents)
    const renamed = formerNames.note(curated, next.curated)
    curated = next.curated
    return renamed
  }

  /** Ends a reading: everything is known now, or as much as there was time for. */
  const settle = (): void => {
    const next = linkAll([...records.values()], current)
    linked = { links: next.links, linkProblems: next.linkProblems }
    concludeOver(next.records)
    phase = abort.signal.aborted ? 'cancelled' : 'ready'
    elapsedMs = performance.now() - startedMs
    // A recap that was moved or edited is found again the next time too.
    if (phase === 'ready') void corrections.renew(inForce, curated.corrections, relocation(inForce, curated))
  }

  let preparing = false
  /** Uses the time in which nobody asks for anything. */
  const prepare = async (): Promise<void> => {
    if (preparing) return
    preparing = true
    do await nextTurn()
    while (!abort.signal.aborted && engine.prepare())
    preparing = false
  }

  listeners.onProgress({ folder, phase, done: 0, total: 0 })
  current = await scanForPosts(folder, abort.signal)
  phase = 'reading'
  const settled = (async () => {
    await readAll(current.posts)
    settle()
    listeners.onProgress(progress())
    listeners.onChanged(summary())
    void prepare()
  })()

  /** Reads one post again, body and all. */
  const parsed = async (path: string): Promise<ParsedPost> => {
    const site = current.posts.find(post => post.path === path)?.site
    const read = site && (await readPost(folder, path, site, current.files))
    if (read?.ok) return read.post
    const message = read?.problem.message ?? `“${path}” is not in this archive; it may have been moved or renamed.`
    throw new FaultError({ code: 'recap-not-found', message, path })
  }

  const refresh = async (): Promise<boolean> => {
    if (abort.signal.aborted) return false
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
    const before = new Set(current.paths)
    const filesChanged = next.paths.length !== current.paths.length || next.paths.some(path => !before.has(path))
    const now = new Set(next.posts.map(post => post.path))
    const gone = [...records.keys()].filter(path => !now.has(path))
    const stale = await Promise.all(
      next.posts.map(async post =>
        (await isStale(folder, post.path, records.get(post.path) ?? unread.get(post.path), filesChanged)) ? [post] : [],
      ),
    )
    const toRead = stale.flat()
    if (!filesChanged && toRead.length === 0) return false
    current = next
    revision += 1
    imageFacts = createKnownFacts(folder)
    for (const path of gone) records.delete(path)
    for (const path of [...unread.keys()]) if (!now.has(path)) unread.delete(path)
    engine.remove(gone)
    await readAll(toRead)
    settle()
    listeners.onChanged(summary())
    void prepare()
    return true
  }
  let last: Promise<boolean> = settled.then(() => true)

  return {
    folder,
    version,
    engine,
    usual: request => withUsualNames(request, (kind, name) => formerNames.namesNow(curated, kind, name)),
    settled,
    summary,
    problems,
    partial: () => phase === 'reading' || phase === 'walking',
    cancel: () => abort.abort(),
    setWatching: mode => {
      watching = mode
    },
    refresh: () => {
      // One reading at a time: a second change waits for the first to be read.
      last = last.then(refresh, refresh)
      return last
    },
    view: async (path, query) => {
      const { links } = linked
      const post = withBundleImages(await parsed(path), links, current.files)
      const facets = records.get(path)?.facets ?? extractor.extract(post)
      return toRecapView(post, { facets, links, engine, imageFacts, version: revision }, query)
    },
    text: async path => ({ text: plainText(await parsed(path)) }),
    facets: () =>
      [...records.values()]
        .map(({ post, facets }) => ({
          path: post.path,
          title: post.title,
          ...(post.date && { date: post.date.value }),
          ...facets,
        }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
    curated: () => curated,
    entity: async ref => {
      const context = { curated, links: linked.links, extractor, version: revision }
      return withPhotoSizes(toEntityView(ref, [...records.values()], context), records, imageFacts)
    },
    recaps: () => [...records.values()].map(record => record.read),
    recurate: () => {
      const kept = corrections.current()
      // What was found out about moved recaps says the same as what it was found out from.
      if (kept === inForce || kept === curated.corrections) return undefined
      return concludeOver([...records.values()])
    },
  }
}
