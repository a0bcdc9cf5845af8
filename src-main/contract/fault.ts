/**
 * Errors cross the wall between page and main as data: a thrown error loses its class on the way.
 * `code` is stable and may be matched on; `message` is one sentence for a person that says what happened to what,
 * why, and what to do.
 */
export type FaultCode =
  | 'folder-not-found'
  | 'folder-is-a-file'
  | 'folder-unreadable'
  | 'folder-empty'
  | 'no-archive-open'
  | 'recap-not-found'
  | 'entity-not-found'
  | 'corrections-not-writable'
  | 'library-unreadable'
  | 'library-not-writable'
  | 'correction-refused'
  | 'bad-input'
  | 'bad-link'
  | 'cancelled'
  | 'nothing-to-export'
  | 'export-not-writable'
  | 'print-failed'
  | 'settings-unreadable'
  | 'unsupported'
  | 'internal'

/** A failed command, as data. `detail` is for a log or a bug report, never shown by itself. */
export type Fault = {
  readonly code: FaultCode
  readonly message: string
  readonly path?: string
  readonly detail?: string
}

/** What every command answers with. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault }

/** Wraps a value as a successful reply. */
export const succeed = <T>(value: T): Reply<T> => ({ ok: true, value })

/** Wraps a fault as a failed reply. */
export const fail = (fault: Fault): Reply<never> => ({ ok: false, fault })

/** An exception that carries a fault; thrown inside one process, turned into a {@link Reply} at its wall. */
export class FaultError extends Error {
  readonly fault: Fault
  constructor(fault: Fault) {
    super(fault.message)
    this.name = 'FaultError'
    this.fault = fault
  }
}

/** The value of a reply; the fault of a failed one is thrown as a {@link FaultError}. */
export const unwrap = <T>(reply: Reply<T>): T => {
  if (reply.ok) return reply.value
  throw new FaultError(reply.fault)
}
