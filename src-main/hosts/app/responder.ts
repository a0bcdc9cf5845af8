import path from 'node:path'
import type { WorkerClient } from '../../worker/client.ts'
import type { ThumbnailClient } from '../../worker/thumbnails/client.ts'
import type { Responder, Served } from '../host.ts'
import { serveImage } from './archive-images.ts'
import { assetHeaders, printHeaders } from './content-policy.ts'
import type { PrintPages } from './print-pages.ts'
import { serveStatic } from './static-files.ts'
import { pictureAsked, serveThumbnail } from './thumbnails.ts'

/** What the responder serves from. */
export type ResponderParts = {
  /** Folder of the application: holds `out/renderer`. */
  readonly appFolder: string
  readonly worker: Pick<WorkerClient, 'ask'>
  readonly printPages: Pick<PrintPages, 'find'>
  /** Without it, images are served as they are in the place of their thumbnails. */
  readonly thumbnails?: Pick<ThumbnailClient, 'get'>
}

const notFound: Served = {
  status: 404,
  type: 'text/plain; charset=utf-8',
  body: new TextEncoder().encode('Not found'),
  headers: { ...assetHeaders, 'cache-control': 'no-store' },
}

const ARCHIVE_PREFIX = '/archive/'

/**
 * Answers the page's requests: `/` and the files of the built page, `/archive/<path, escaped>` for the images of the
 * open archive, `/thumb/<width>/<path, escaped>` and `/paper/<width>/<path, escaped>` for smaller pictures of them,
 * `/print/<id>` for pages that wait to be printed. Everything else, and everything that fails, is a 404.
 */
export const createResponder = ({ appFolder, worker, printPages, thumbnails }: ResponderParts): Responder => {
  const pageFolder = path.join(appFolder, 'out', 'renderer')

  /** Absolute path of a file that was proven to lie inside the archive. */
  const locate = async (path: string): Promise<string | undefined> => {
    const located = await worker.ask('file.locate', { path })
    return located.ok ? located.value?.path : undefined
  }

  const serve = async (urlPath: string): Promise<Served | undefined> => {
    const printed = printPages.find(urlPath)
    if (printed !== undefined) {
      return { status: 200, type: 'text/html; charset=utf-8', body: Buffer.from(printed), headers: printHeaders }
    }
    const decoded = decodeURIComponent(urlPath)
    if (decoded.includes('\0')) return undefined
    if (decoded.startsWith(ARCHIVE_PREFIX)) {
      const file = await locate(decoded.slice(ARCHIVE_PREFIX.length))
      return file === undefined ? undefined : await serveImage(file)
    }
    const asked = pictureAsked(decoded)
    if (asked !== undefined) {
      const file = await locate(asked.path)
      return file === undefined ? undefined : await serveThumbnail(file, asked, thumbnails)
    }
    return await serveStatic(pageFolder, decoded === '/' ? 'index.html' : decoded.slice(1))
  }

  return async urlPath => {
    try {
      return (await serve(urlPath)) ?? notFound
    } catch {
      return notFound
    }
  }
}
