import path from 'node:path'
import type { SaveKind } from '../save-kind.ts'
import { finish, hasProgram } from './programs.ts'

type Env = Readonly<Record<string, string | undefined>>

/** The desktop's own choosers. Without a value, the person closed the dialog. */
export type Dialogs = {
  chooseFolder(): Promise<{ folder?: string } | 'unsupported'>
  chooseSaveFile(suggested: string, kind: SaveKind): Promise<{ path?: string } | 'unsupported'>
}

type Chooser = {
  readonly command: string
  readonly folder: readonly string[]
  readonly save: (suggested: string, kind: SaveKind) => readonly string[]
  /** Hands the suggested path over in the environment, where the command line is a script. */
  readonly saveEnv?: (suggested: string) => Env
}

const FOLDER_TITLE = 'Choose a folder of recaps'

/** What the files of a kind are called by, as a chooser's filter takes it: `*.html *.htm`. */
const patternsOf = ({ endings }: SaveKind, between: string): string =>
  endings.length === 0 ? '*' : endings.map(ending => `*.${ending}`).join(between)

const zenity: Chooser = {
  command: 'zenity',
  folder: ['--file-selection', '--directory', `--title=${FOLDER_TITLE}`],
  save: (suggested, kind) => [
    '--file-selection',
    '--save',
    '--confirm-overwrite',
    `--title=${kind.title}`,
    `--filename=${suggested}`,
    `--file-filter=${kind.name} | ${patternsOf(kind, ' ')}`,
  ],
}

const kdialog: Chooser = {
  command: 'kdialog',
  folder: ['--title', FOLDER_TITLE, '--getexistingdirectory', '.'],
  save: (suggested, kind) => [
    '--title',
    kind.title,
    '--getsavefilename',
    suggested,
    `${patternsOf(kind, ' ')}|${kind.name}`,
  ],
}

const osascript: Chooser = {
  command: 'osascript',
  folder: ['-e', `POSIX path of (choose folder with prompt "${FOLDER_TITLE}")`],
  save: (suggested, { title }) => [
    '-e',
    'on run argv',
    '-e',
    `POSIX path of (choose file name with prompt "${title}" default name (item 1 of argv) default location (POSIX file (item 2 of argv)))`,
    '-e',
    'end run',
    path.basename(suggested),
    path.dirname(suggested),
  ],
}

const POWERSHELL_START =
  '[Console]::OutputEncoding = [Text.Encoding]::UTF8; Add-Type -AssemblyName System.Windows.Forms; '

const powershellScript = (script: string): readonly string[] => [
  '-NoProfile',
  '-STA',
  '-Command',
  POWERSHELL_START + script,
]

const powershell: Chooser = {
  command: 'powershell.exe',
  folder: powershellScript(
    '$d = New-Object System.Windows.Forms.FolderBrowserDialog; if ($d.ShowDialog() -eq "OK") { [Console]::Out.Write($d.SelectedPath) } else { exit 1 }',
  ),
  save: (_, kind) =>
    powershellScript(
      `$d = New-Object System.Windows.Forms.SaveFileDialog; $d.Filter = "${kind.name}|${patternsOf(kind, ';')}"; $d.InitialDirectory = Split-Path $env:RECAP_ARCHIVE_SUGGESTED; $d.FileName = Split-Path -Leaf $env:RECAP_ARCHIVE_SUGGESTED; if ($d.ShowDialog() -eq "OK") { [Console]::Out.Write($d.FileName) } else { exit 1 }`,
    ),
  saveEnv: suggested => ({ RECAP_ARCHIVE_SUGGESTED: suggested }),
}

const findChooser = (platform: NodeJS.Platform, env: Env): Chooser | undefined => {
  if (platform === 'darwin') return osascript
  if (platform === 'win32') return powershell
  if (!env.DISPLAY && !env.WAYLAND_DISPLAY) return undefined
  // On KDE Plasma its own dialog looks at home; everywhere else zenity comes first.
  const order = /KDE/i.test(env.XDG_CURRENT_DESKTOP ?? '') ? [kdialog, zenity] : [zenity, kdialog]
  return order.find(chooser => hasProgram(chooser.command, env))
}

/** The choosers of this desktop; undefined where there are none. */
export const findDialogs = (platform: NodeJS.Platform, env: Env): Dialogs | undefined => {
  const chooser = findChooser(platform, env)
  if (!chooser) return undefined

  const ask = async (args: readonly string[], extra: Env = {}): Promise<string | 'unsupported' | undefined> => {
    const { status, output } = await finish(chooser.command, args, { ...env, ...extra })
    if (status === undefined) return 'unsupported'
    // A file name may end in a space, so only the line's end is cut off.
    const chosen = output.replace(/\r?\n$/, '')
    return status === 0 && chosen !== '' ? chosen : undefined
  }

  return {
    chooseFolder: async () => {
      const folder = await ask(chooser.folder)
      return folder === 'unsupported' ? folder : folder === undefined ? {} : { folder }
    },
    chooseSaveFile: async (suggested, kind) => {
      const file = await ask(chooser.save(suggested, kind), chooser.saveEnv?.(suggested))
      return file === 'unsupported' ? file : file === undefined ? {} : { path: file }
    },
  }
}
