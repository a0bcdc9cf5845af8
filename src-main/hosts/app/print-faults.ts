import { FaultError } from '../../contract/index.ts'

/** What a print rejects with after its signal was aborted. */
export const printCancelled = (): FaultError =>
  new FaultError({ code: 'cancelled', message: 'The printing was cancelled; nothing was written.' })

/** What a print rejects with when the page cannot be printed. */
export const printFailed = (detail: string): FaultError =>
  new FaultError({
    code: 'print-failed',
    message: 'The recaps could not be printed, because the page for it failed; try again with fewer recaps.',
    detail,
  })
