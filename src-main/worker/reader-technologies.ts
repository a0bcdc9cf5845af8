import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../contract/index.ts'
import { createExtractor } from '../core/extract/index.ts'
import type { Extractor } from '../core/extract/types.ts'
import { readingFailure, systemCode } from './faults.ts'

/** Name of the file in the user's data folder with technologies of their own. */
const TECHNOLOGIES_FILE = 'technologies.yaml'

const problem = (path: string, message: string, line?: number): Problem => ({
  path,
  code: 'technologies-invalid',
  severity: 'warning',
  message,
  ...(line !== undefined && { line }),
})

/** An extractor with what it was made of. */
export type OpenedExtractor = {
  readonly extractor: Extractor
  /** The text of the reader's own technologies; '' without. */
  readonly technologies: string
  readonly problems: readonly Problem[]
}

/** The extractor of this run: the built-in word lists, and a reader's own technologies where there are any. */
export const openExtractor = async (userDataFolder: string | undefined): Promise<OpenedExtractor> => {
  const builtIn = { extractor: createExtractor(), technologies: '', problems: [] }
  if (userDataFolder === undefined) return builtIn
  const file = join(userDataFolder, TECHNOLOGIES_FILE)
  try {
    const technologies = await readFile(file, 'utf8')
    const extractor = createExtractor({ technologies })
    const problems = extractor.problems.map(({ message, line }) => problem(file, message, line))
    return { extractor, technologies, problems }
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return builtIn
    const message = `Your own technologies in ${file} could not be read, because ${readingFailure(error)}; the built-in ones are used.`
    return { ...builtIn, problems: [problem(file, message)] }
  }
}
