import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** Where the application lies, and its version. */
export type AppFolder = { readonly appFolder: string; readonly version: string }

/**
 * The application's folder: the nearest one above `moduleUrl` with a package.json of this application. The same from
 * the sources, from a built file and from a built chunk, in a checkout and inside an asar.
 */
export const findAppFolder = (moduleUrl: string): AppFolder => {
  let folder = path.dirname(fileURLToPath(moduleUrl))
  for (;;) {
    const file = path.join(folder, 'package.json')
    if (existsSync(file)) {
      const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'))
      if (
        typeof manifest === 'object' &&
        manifest !== null &&
        'name' in manifest &&
        manifest.name === 'recap-archive'
      ) {
        return { appFolder: folder, version: 'version' in manifest ? String(manifest.version) : '0.0.0' }
      }
    }
    const parent = path.dirname(folder)
    if (parent === folder) throw new Error(`No package.json of recap-archive above ${fileURLToPath(moduleUrl)}`)
    folder = parent
  }
}
