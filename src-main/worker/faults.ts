import { type Fault, FaultError, type Problem } from '../contract/index.ts'

/** The `code` of a Node system error, such as `ENOENT`; undefined for anything else. */
export const systemCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** Says in a sentence why a file or folder could not be read. */
export const readingFailure = (error: unknown): string => {
  switch (systemCode(error)) {
    case 'ENOENT':
      return 'it is no longer there'
    case 'EACCES':
    case 'EPERM':
      return 'this user has no permission to read it'
    case 'EISDIR':
      return 'it is a folder'
    case 'ELOOP':
      return 'its links lead in a circle'
    case 'EMFILE':
    case 'ENFILE':
      return 'too many files are open at once'
    case 'EFBIG':
      return 'it is far too large'
    case 'ENAMETOOLONG':
      return 'its name is too long'
    default:
      return 'the disk or the system refused'
  }
}

/** What is said of an archive whose folder is gone while it is open. */
export const awayProblem = (folder: string): Problem => ({
  path: '.',
  code: 'file-unreadable',
  severity: 'error',
  message: `The folder “${folder}” is not there any more; what was read from it is still listed, and it is read again when it is back.`,
})

/** Any thrown value as a fault: a {@link FaultError}'s own, else `internal` with the original text as detail. */
export const toFault = (error: unknown): Fault => {
  if (error instanceof FaultError) return error.fault
  if (error instanceof Error && error.name === 'AbortError')
    return {
      code: 'cancelled',
      message: 'It was cancelled before it was done; nothing was changed.',
    }
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {
    code: 'internal',
    message:
      'Something unexpected went wrong inside Recap Archive; nothing was changed on disk, and trying again may work.',
    detail,
  }
}
