import { existsSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project's root folder. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
/** The sample archive. */
export const SAMPLE = join(ROOT, 'archive')

/** A corpus that lies beside the project on some machines; undefined where it is absent. */
export const corpus = (name: string): string | undefined => {
  const folder = join(ROOT, '..', 'shared', 'corpora', name)
  return existsSync(folder) ? folder : undefined
}

export type Folder = { readonly path: string; remove(): Promise<void> }

/** Makes an empty folder; `remove` takes it away again. */
export const temporaryFolder = async (): Promise<Folder> => {
  const path = await mkdtemp(join(tmpdir(), 'recap-archive-e2e-'))
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }) }
}

/** A copy of the sample archive that a test may change. */
export const copyOfSample = async (into: string): Promise<string> => {
  const path = join(into, 'archive')
  await cp(SAMPLE, path, { recursive: true })
  return path
}
