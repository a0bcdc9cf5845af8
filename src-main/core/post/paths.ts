/** Paths here are relative to the archive, with forward slashes; '' is the archive itself. */

/** The folder that holds `path`; '' at the top. */
export const folderOf = (path: string): string => {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

/** The last part of `path`. */
export const nameOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

/** `name` without its extension; a leading dot is no extension. */
export const withoutExtension = (name: string): string => {
  const dot = name.lastIndexOf('.')
  return dot > name.lastIndexOf('/') + 1 ? name.slice(0, dot) : name
}

/** The extension of `path` in lower case, without its dot; '' where there is none. */
export const extensionOf = (path: string): string => {
  const name = nameOf(path)
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
}

/** Joins parts with slashes, leaving empty ones out. Dots are kept: see {@link normalisePath}. */
export const joinPath = (...parts: readonly string[]): string => parts.filter(part => part !== '').join('/')

/** Whether `path` lies in `folder` or below; everything lies in ''. */
export const isWithin = (path: string, folder: string): boolean => folder === '' || path.startsWith(`${folder}/`)

/** `path` as seen from `folder`, which must hold it. */
export const relativeTo = (path: string, folder: string): string =>
  folder === '' ? path : path.slice(folder.length + 1)

/** Resolves `.`, `..` and doubled slashes; undefined where `..` leads out of the archive. */
export const normalisePath = (path: string): string | undefined => {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}

/** Decodes percent escapes; text that holds a broken one comes back as it is. */
export const decodeEscapes = (text: string): string => {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What two spellings of one name have in common: escapes decoded, Unicode composed (NFC), case folded. */
export const foldPath = (path: string): string => decodeEscapes(path).normalize('NFC').toLowerCase().normalize('NFC')
