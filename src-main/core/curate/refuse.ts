import type { CorrectionOutcome } from './types.ts'

/** Refuses a correction that makes no sense, in one sentence. */
export const refuse = (message: string): CorrectionOutcome => ({ ok: false, message })
