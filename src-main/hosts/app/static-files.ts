import { randomBytes } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import path from 'node:path'
import type { Served } from '../host.ts'
import { assetHeaders, pageHeaders } from './content-policy.ts'

/** Stands in the built page where the nonce of each answer goes; `html.cspNonce` in electron.config.ts. */
const NONCE_PLACEHOLDER = '__CSP_NONCE__'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

/**
 * Serves the built page from `folder`; undefined for what is not there, lies outside it, or has no known type.
 * `name` is the decoded path, without its leading slash.
 */
export const serveStatic = async (folder: string, name: string): Promise<Served | undefined> => {
  const type = TYPES[path.extname(name).toLowerCase()]
  if (!type) return undefined
  const root = await realpath(folder)
  const file = await realpath(path.join(root, name))
  if (!file.startsWith(root + path.sep)) return undefined
  const body = await readFile(file)
  if (!type.startsWith('text/html')) return { status: 200, type, body, headers: assetHeaders }
  const nonce = randomBytes(16).toString('base64')
  const page = body.toString('utf8').replaceAll(NONCE_PLACEHOLDER, nonce)
  return { status: 200, type, body: Buffer.from(page), headers: pageHeaders(nonce) }
}
