import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../contract/index.ts'
import { createExtractor } from '../core/extract/index.ts'
import type { Extractor } from '../core/extract/types.ts'
import { readingFailure, systemCode } from './faults.ts'

/** Name of the file in the user's data folder with technologies of their own. */
export const TECHNOLOGIES_FILE = 'technologies.yaml'

const problem = (path: string, message: string, line?: number): Problem => ({
  path,
  code: 'technologies-invalid',
  severity: 'warning',
  message,
  ...(line !== undefined && { line }),
})

/** The extractor of this run: the built-in word lists, and a reader's own technologies where there are any. */
export const openExtractor = async (
  userDataFolder: string | undefined,
): Promise<{ readonly extractor: Extractor; readonly problems: readonly Problem[] }> => {
  if (userDataFolder === undefined) return { extractor: createExtractor(), problems: [] }
  const file = join(userDataFolder, TECHNOLOGIES_FILE)
  try {
    const extractor = createExtractor({ technologies: await readFile(file, 'utf8') })
    return { extractor, problems: extractor.problems.map(({ message, line }) => problem(file, message, line)) }
  } catch (error) {
    const extractor = createExtractor()
    if (systemCode(error) === 'ENOENT') return { extractor, problems: [] }
    const message = `Your own technologies in ${file} could not be read, because ${readingFailure(error)}; the built-in ones are used.`
    return { extractor, problems: [problem(file, message)] }
  }
}
