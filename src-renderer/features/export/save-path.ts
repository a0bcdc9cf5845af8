import {
  type AppState,
  EXPORT_ENDINGS,
  type ExportFormat,
  endsAs,
  withEnding,
} from '../../../src-main/contract/index.ts'

/** Joins a folder and a file name as the platform writes paths; a name without the format's ending gets it. */
export const savePath = (
  folder: string,
  fileName: string,
  platform: AppState['platform'],
  format: ExportFormat = 'pdf',
): string => {
  const slash = platform === 'windows' ? '\\' : '/'
  const name = withEnding(format, fileName.trim())
  return folder.endsWith(slash) ? folder + name : folder + slash + name
}

/** A name that a person typed for one format, as it is called in another. */
export const renamedFor = (fileName: string, before: ExportFormat, format: ExportFormat): string => {
  const ending = EXPORT_ENDINGS[before]
  const stem = ending !== '' && endsAs(before, fileName) ? fileName.slice(0, -ending.length) : fileName
  return withEnding(format, stem)
}
