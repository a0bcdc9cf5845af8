import { FaultError } from '../../contract/index.ts'

/** Waits for the page to be ready, at most `limitMs`; after that rejects with an `internal` FaultError. */
export const withinLimit = async <T>(work: Promise<T>, limitMs: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(
        new FaultError({
          code: 'internal',
          message: `The window showed no results within ${Math.round(limitMs / 1000)} seconds; try again with a smaller folder.`,
        }),
      )
    }, limitMs)
  })
  try {
    return await Promise.race([work, tooLate])
  } finally {
    clearTimeout(timer)
  }
}
