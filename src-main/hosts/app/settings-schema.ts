import * as v from 'valibot'
import { DEFAULT_SETTINGS, type Settings } from '../../contract/index.ts'

const width = v.pipe(v.number(), v.finite(), v.minValue(120), v.maxValue(4000))

/** The most folders that are remembered. */
export const MAX_RECENT_FOLDERS = 10

/** Each setting by itself, as the page may send it and as the file may hold it. */
export const settingGuards = {
  theme: v.picklist(['system', 'light', 'dark']),
  recentFolders: v.pipe(
    v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(4096))),
    v.maxLength(MAX_RECENT_FOLDERS),
  ),
  facetsWidth: width,
  resultsWidth: width,
  paper: v.picklist(['a4', 'letter']),
  exportFolder: v.pipe(v.string(), v.maxLength(4096)),
  recentCommands: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(5000))), v.maxLength(30)),
} satisfies { readonly [K in keyof Settings]: v.GenericSchema<unknown, Settings[K]> }

/** Settings as read from a file: a value that is not understood falls back to its default, the others are kept. */
export const storedSettings = v.object({
  theme: v.fallback(settingGuards.theme, DEFAULT_SETTINGS.theme),
  recentFolders: v.fallback(settingGuards.recentFolders, [...DEFAULT_SETTINGS.recentFolders]),
  facetsWidth: v.fallback(settingGuards.facetsWidth, DEFAULT_SETTINGS.facetsWidth),
  resultsWidth: v.fallback(settingGuards.resultsWidth, DEFAULT_SETTINGS.resultsWidth),
  paper: v.fallback(settingGuards.paper, DEFAULT_SETTINGS.paper),
  exportFolder: v.fallback(settingGuards.exportFolder, DEFAULT_SETTINGS.exportFolder),
  recentCommands: v.fallback(settingGuards.recentCommands, [...DEFAULT_SETTINGS.recentCommands]),
}) satisfies v.GenericSchema<unknown, Settings>
