import type { AppState } from '../../../src-main/contract/index.ts'

/** Joins a folder and a file name as the platform writes paths; a name without `.pdf` gets it. */
export const savePath = (folder: string, fileName: string, platform: AppState['platform']): string => {
  const slash = platform === 'windows' ? '\\' : '/'
  const name = fileName.trim()
  const withEnding = /\.pdf$/i.test(name) ? name : `${name}.pdf`
  return folder.endsWith(slash) ? folder + withEnding : folder + slash + withEnding
}
