import { randomUUID } from 'node:crypto'
import { open, readdir, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { type ExportResult, FaultError, type PdfOptions, type PdfPreview } from '../../contract/index.ts'
import { checkWritable, writeFileInPieces } from '../../worker/atomic-file.ts'
import { makeFolder } from '../../worker/make-folder.ts'

type Saved = Extract<ExportResult, { saved: true }>

/** What is printed; `state` tells what the archive was then, as `export.check` does. */
type Asked = { readonly paths: readonly string[]; readonly options: PdfOptions; readonly state: number }

/** What is copied at once. */
const PIECE_BYTES = 1024 * 1024

/** A day: no preview is looked at for longer. */
const OLD_MS = 24 * 60 * 60 * 1000

/** A PDF that was printed to be looked at, and is saved as it is if nothing else is asked for meanwhile. */
export type ExportPreview = {
  /** Prints into the folder of previews, in the place of the one before. */
  make(asked: Asked, print: (out: string) => Promise<Saved>): Promise<PdfPreview>
  /** A part of the PDF; fewer bytes at its end. */
  read(start: number, end: number): Promise<Uint8Array>
  /** Saves what was looked at; undefined where it is not what is asked for, or the archive is not what it was. */
  save(asked: Asked, out: string, signal: AbortSignal): Promise<Saved | undefined>
  clear(): Promise<void>
}

const gone = (): FaultError =>
  new FaultError({ code: 'print-failed', message: 'The preview is not there any more; look at the pages again.' })

/** The file has no name that a person knows. */
const asPreview = (error: unknown): never => {
  if (!(error instanceof FaultError) || error.fault.code !== 'export-not-writable') throw error
  const { message, path: file = '', ...fault } = error.fault
  throw new FaultError({ ...fault, message: message.replace(path.basename(file), 'The preview') })
}

/** What a run that ended by force has left behind. */
const removeOld = async (folder: string): Promise<void> => {
  for (const name of await readdir(folder)) {
    const old = path.join(folder, name)
    const { mtimeMs = Number.POSITIVE_INFINITY } = (await stat(old).catch(() => undefined)) ?? {}
    if (Date.now() - mtimeMs > OLD_MS) await rm(old, { force: true })
  }
}

/** `folder` lies in the person's data folder; each run keeps one PDF at most in it. */
export const createExportPreview = (folder: string): ExportPreview => {
  const file = path.join(folder, `${randomUUID()}.pdf`)
  let kept: { readonly key: string; readonly result: Saved } | undefined
  const keyOf = ({ paths, options, state }: Asked): string =>
    JSON.stringify([state, paths, Object.entries(options).sort()])

  return {
    make: async (asked, print) => {
      kept = undefined
      await makeFolder(folder)
      await removeOld(folder)
      const result = await print(file).catch(asPreview)
      kept = { key: keyOf(asked), result }
      return { pages: result.pages ?? 0, bytes: result.bytes }
    },
    read: async (start, end) => {
      if (!kept) throw gone()
      const handle = await open(file, 'r').catch(() => {
        throw gone()
      })
      try {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.max(0, end - start)), 0, end - start, start)
        return buffer.subarray(0, bytesRead)
      } finally {
        await handle.close()
      }
    },
    save: async (asked, out, signal) => {
      const startedMs = performance.now()
      const { result } = kept?.key === keyOf(asked) ? kept : {}
      // What was removed or cut short meanwhile is printed anew.
      if (!result || (await stat(file).catch(() => undefined))?.size !== result.bytes) return undefined
      await checkWritable(out)
      const from = await open(file, 'r')
      try {
        await writeFileInPieces(out, signal, async to => {
          for (let at = 0; at < result.bytes; ) {
            const { bytesRead, buffer } = await from.read(Buffer.alloc(PIECE_BYTES), 0, PIECE_BYTES, at)
            if (bytesRead === 0) throw gone()
            await to.write(buffer.subarray(0, bytesRead))
            at += bytesRead
          }
        })
      } finally {
        await from.close()
      }
      return { ...result, path: out, elapsedMs: performance.now() - startedMs }
    },
    clear: async () => {
      kept = undefined
      await rm(file, { force: true })
    },
  }
}
