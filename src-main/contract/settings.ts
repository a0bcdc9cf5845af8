/** What the application remembers between runs, in the user's data folder. */
export type Settings = {
  /** `system` follows the desktop. */
  readonly theme: 'system' | 'light' | 'dark'
  /** Absolute paths, the last opened first, at most 10. */
  readonly recentFolders: readonly string[]
  /** Widths in CSS pixels of the facets and the results. */
  readonly facetsWidth: number
  readonly resultsWidth: number
  readonly paper: 'a4' | 'letter'
  /** Absolute path of the folder that was saved to last; empty before anything was. */
  readonly exportFolder: string
  /** Ids of the commands given by name, the last first, at most 30. */
  readonly recentCommands: readonly string[]
}

/** What a run without settings starts from. */
export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  recentFolders: [],
  facetsWidth: 264,
  resultsWidth: 440,
  paper: 'a4',
  exportFolder: '',
  recentCommands: [],
}

/** What the window needs to draw its first frame. */
export type AppState = {
  readonly version: string
  readonly settings: Settings
  /** Said once at start where the settings file was damaged and set aside, or where nothing can be kept at all. */
  readonly settingsNote?: string
  /** The folder to open at start: the one given, else the last one, else the sample archive. */
  readonly startFolder: string
  /** An address to go to in that folder once it is open, as it was given. */
  readonly startAddress?: string
  readonly sampleFolder: string
  /** True where the host has no folder dialog of its own, so the page shows its chooser. */
  readonly chooseInPage: boolean
  readonly platform: 'mac' | 'windows' | 'linux'
}

/** Proof that nothing was fetched: requests that tried to leave the page's own origin and were stopped. */
export type NetworkProof = { readonly blocked: number; readonly served: number }
