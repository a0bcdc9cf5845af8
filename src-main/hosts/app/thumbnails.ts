import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { PAPER_WIDTHS, THUMBNAIL_WIDTHS } from '../../contract/index.ts'
import type { ThumbnailClient } from '../../worker/thumbnails/client.ts'
import type { PictureUse } from '../../worker/thumbnails/protocol.ts'
import type { Served } from '../host.ts'
import { serveImage } from './archive-images.ts'
import { imageHeaders } from './content-policy.ts'

const ASKED = /^\/thumb\/(\d{1,4})\/(.+)$/s

/** What a decoded path of the page's origin asks for; undefined where it is no address of a thumbnail. */
export const thumbnailAsked = (decoded: string): { readonly width: number; readonly path: string } | undefined => {
  const [, width = '', file] = ASKED.exec(decoded) ?? []
  const known = THUMBNAIL_WIDTHS.find(each => String(each) === width)
  return known !== undefined && file !== undefined ? { width: known, path: file } : undefined
}

const ON_PAPER = /^\/paper\/(\d{1,4})\/(.+)$/s

/** The same for a picture that is printed. */
export const paperPictureAsked = (decoded: string): { readonly width: number; readonly path: string } | undefined => {
  const [, width = '', file] = ON_PAPER.exec(decoded) ?? []
  const known = PAPER_WIDTHS.find(each => String(each) === width)
  return known !== undefined && file !== undefined ? { width: known, path: file } : undefined
}

/**
 * Serves a smaller picture of the image at an absolute path that was already proven to lie inside the archive;
 * undefined where it has none. Where none can be made at all, the image itself is served.
 */
export const serveThumbnail = async (
  file: string,
  width: number,
  thumbnails: Pick<ThumbnailClient, 'get'> | undefined,
  use: PictureUse = 'window',
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
