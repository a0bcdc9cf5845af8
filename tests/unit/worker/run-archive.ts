import { onTestFinished } from 'vitest'
import type { Correction } from '../../../src-main/contract/index.ts'
import { createHandlers } from '../../../src-main/worker/handlers.ts'

/** A worker over one archive that is read, as one run of the application has it; it is closed when the test is over. */
export const runArchive = async (folder: string, userDataFolder: string) => {
  const { handlers, close } = createHandlers({ sampleFolder: '/nowhere', userDataFolder }, () => undefined)
  onTestFinished(close)
  await handlers['archive.open']({ folder })
  await handlers['archive.settled']({})
  const apply = async (...corrections: readonly Correction[]) => handlers['curation.apply']({ corrections })
  return { handlers, close, apply }
}
