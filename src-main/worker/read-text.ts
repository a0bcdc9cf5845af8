import { open } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '../contract/index.ts'
import { readingFailure } from './faults.ts'
import { type FileState, stateOf } from './reading/file-state.ts'

/** The largest post that is read, in bytes; a recap has kilobytes, so more than this is a mistake worth naming. */
const LARGEST_POST_BYTES = 8 * 1024 * 1024

/** A post's text with what had to be said about its bytes, or the reason why there is no text. */
export type TextRead =
  | {
      readonly ok: true
      readonly text: string
      readonly problems: readonly Problem[]
      readonly state: FileState
    }
  /** Without a state where even that could not be read. */
  | { readonly ok: false; readonly problem: Problem; readonly state?: FileState }

type Decoded = { readonly text: string; readonly problems: readonly Problem[] }

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(bytes < 10_485_760 ? 1 : 0)} MB`

/**
 * Reads a post's text. UTF-8, and UTF-16 with a byte order mark, are read as they are; other bytes are read as
 * Windows-1252, the usual encoding of old exports, and that is said. A file with NUL bytes is not text.
 */
export const readText = async (root: string, path: string): Promise<TextRead> => {
  let state: FileState | undefined
  const refuse = (code: Problem['code'], message: string): TextRead => ({
    ok: false,
    problem: {
      path,
      code,
      severity: code === 'file-empty' ? 'notice' : 'error',
      message,
    },
    ...(state && { state }),
  })
  try {
    const file = await open(join(root, path), 'r')
    try {
      // Before the content: a file that changes meanwhile has another state the next time.
      state = stateOf(await file.stat())
      const { size } = state
      if (size === 0) return refuse('file-empty', `“${path}” is empty, so there is nothing to show.`)
      if (size > LARGEST_POST_BYTES)
        return refuse(
          'file-too-large',
          `“${path}” is ${megabytes(size)} and was not read, because a post of more than ${megabytes(LARGEST_POST_BYTES)} is rarely text; split it or move its data out to read it here.`,
        )
      const decoded = decode(path, await file.readFile())
      return decoded
        ? { ok: true, ...decoded, state }
        : refuse(
            'file-binary',
            `“${path}” holds binary data although its name says that it is a post, so it was not read.`,
          )
    } finally {
      await file.close()
    }
  } catch (error) {
    // The next time it may be read, without any change of the file itself.
    state = undefined
    return refuse(
      'file-unreadable',
      `“${path}” could not be read because ${readingFailure(error)}; it is not in the results.`,
    )
  }
}

/** The text of bytes; undefined for what is no text. */
const decode = (path: string, bytes: Uint8Array): Decoded | undefined => {
  const done = (text: string, problems: readonly Problem[] = []): Decoded => ({ text, problems })
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return done(new TextDecoder('utf-16le').decode(bytes))
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return done(new TextDecoder('utf-16be').decode(bytes))
  if (bytes.includes(0)) return undefined
  try {
    return done(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    const line = lineOfFirstBadByte(bytes)
    return done(new TextDecoder('windows-1252').decode(bytes), [
      {
        path,
        code: 'encoding-replaced',
        severity: 'warning',
        message: `“${path}” is not UTF-8 (first at line ${line}); it was read as Windows-1252, so some accents may be wrong. Save it as UTF-8 to be sure.`,
        line,
      },
    ])
  }
}

/** Counts lines up to the first byte that does not belong to UTF-8, decoding line by line. */
const lineOfFirstBadByte = (bytes: Uint8Array): number => {
  let line = 1
  let start = 0
  const decoder = new TextDecoder('utf-8', { fatal: true })
  while (start < bytes.length) {
    const end = bytes.indexOf(0x0a, start)
    const stop = end < 0 ? bytes.length : end
    try {
      decoder.decode(bytes.subarray(start, stop))
    } catch {
      return line
    }
    start = stop + 1
    line += 1
  }
  return line
}
