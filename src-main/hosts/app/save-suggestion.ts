import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import path from 'node:path'
import { EXPORT_ENDINGS, type ExportFormat, isDeviceName } from '../../contract/index.ts'

/** What an export's file name is made from. */
export type NameParts = {
  /** Name of the archive. */
  readonly archive: string
  readonly recaps: number
  /** Title of the document: the recap's where there is only one, else what the person calls the collection. */
  readonly title?: string
  /** Day of the export, `YYYY-MM-DD`. */
  readonly today: string
  /** Default PDF. */
  readonly format?: ExportFormat
}

/** Turns text into a part of a file name that Linux, macOS and Windows take, at most 100 characters long. */
export const safeFileName = (text: string): string => {
  const cleaned = text
    .normalize('NFC')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here.
    .replaceAll(/[\u0000-\u001f\u007f<>:"/\\|?*]+/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const short = [...cleaned]
    .slice(0, 100)
    .join('')
    .replace(/^\.+/, '')
    .replace(/[. ]+$/, '')
  return short === '' || isDeviceName(short) ? 'Recaps' : short
}

const stemOf = ({ archive, recaps, title, today }: NameParts): string => {
  if (title) return title
  return `Recaps – ${safeFileName(archive)}, ${recaps} ${recaps === 1 ? 'recap' : 'recaps'}, ${today}`
}

/** `Title.pdf` for one recap; for several what they are called, `Red Hat, 2018–2019.pdf`, or the archive's name and the day. */
export const exportFileName = (parts: NameParts): string =>
  safeFileName(stemOf(parts)) + EXPORT_ENDINGS[parts.format ?? 'pdf']

/** The same name with a number, where a file of that name is already in the folder. */
export const unusedFileName = (
  folder: string,
  fileName: string,
  exists: (file: string) => boolean = existsSync,
  ending: string = path.extname(fileName),
): string => {
  const stem = fileName.slice(0, fileName.length - ending.length)
  let candidate = fileName
  for (let number = 2; exists(path.join(folder, candidate)); number += 1) candidate = `${stem} (${number})${ending}`
  return candidate
}

/** Where people look for what they saved: where they saved last, else Documents, else Downloads, else the home folder. */
export const exportFolder = (
  last = '',
  home: string = homedir(),
  exists: (folder: string) => boolean = existsSync,
): string =>
  [...(last === '' ? [] : [last]), path.join(home, 'Documents'), path.join(home, 'Downloads')].find(folder =>
    exists(folder),
  ) ?? home
