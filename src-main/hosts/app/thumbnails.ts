import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { PAPER_WIDTHS, THUMBNAIL_WIDTHS } from '../../contract/index.ts'
import type { ThumbnailClient } from '../../worker/thumbnails/client.ts'
import type { PictureUse } from '../../worker/thumbnails/protocol.ts'
import type { Served } from '../host.ts'
import { serveImage } from './archive-images.ts'
import { imageHeaders } from './content-policy.ts'

/** A smaller picture of an image of the archive, for the window or for paper. */
type PictureAsked = { readonly use: PictureUse; readonly width: number; readonly path: string }

const ASKED = /^\/(thumb|paper)\/(\d{1,4})\/(.+)$/s

/** What a decoded path of the page's origin asks for; undefined where it is no address of a smaller picture. */
export const pictureAsked = (decoded: string): PictureAsked | undefined => {
  const [, kind, width = '', path] = ASKED.exec(decoded) ?? []
  const widths: readonly number[] = kind === 'paper' ? PAPER_WIDTHS : THUMBNAIL_WIDTHS
  const known = widths.find(each => String(each) === width)
  return known === undefined || path === undefined
    ? undefined
    : { use: kind === 'paper' ? 'paper' : 'window', width: known, path }
}

/**
 * Serves a smaller picture of the image at an absolute path that was already proven to lie inside the archive;
 * undefined where it has none. Where none can be made at all, the image itself is served.
 */
export const serveThumbnail = async (
  file: string,
  { width, use }: Pick<PictureAsked, 'width' | 'use'>,
  thumbnails: Pick<ThumbnailClient, 'get'> | undefined,
): Promise<Served | undefined> => {
  const made = await thumbnails?.get(file, width, use)
  if (made === undefined) return serveImage(file)
  return made.ok ? { status: 200, type: made.type, body: made.body, headers: imageHeaders } : undefined
}

/** The built thread; in a package it is unpacked, since a thread starts from a real file. */
export const thumbnailThread = (appFolder: string): URL =>
  pathToFileURL(
    path.join(appFolder.replace(/\bapp\.asar(?=$|[/\\])/, 'app.asar.unpacked'), 'out', 'main', 'thumbnails.js'),
  )
