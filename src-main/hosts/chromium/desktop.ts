import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { FaultError } from '../../contract/index.ts'
import type { SaveKind } from '../save-kind.ts'
import { type Dialogs, findDialogs } from './dialogs.ts'
import { finish, hasProgram, start } from './programs.ts'

/** What the desktop does for the application: opening, showing and choosing files. */
export type Desktop = {
  readonly dialogs: boolean
  chooseFolder(): Promise<{ folder?: string } | 'unsupported'>
  chooseSaveFile(suggested: string, kind: SaveKind): Promise<{ path?: string } | 'unsupported'>
  openExternal(url: string): Promise<void>
  reveal(file: string): Promise<void>
}

/** How to reach the desktop; defaults to this machine. */
export type DesktopOptions = {
  /** False where nobody could see a dialog. */
  readonly dialogs: boolean
  readonly platform?: NodeJS.Platform
  readonly env?: Readonly<Record<string, string | undefined>>
}

const missing = (what: string, target: string): FaultError =>
  new FaultError({
    code: 'unsupported',
    message: `${what} could not be opened, because this desktop has no program for it; install xdg-utils, or open it yourself: ${target}`,
  })

/** The command that opens an address; always with an argument list, never through a shell. */
const opener = (platform: NodeJS.Platform, url: string): readonly [string, readonly string[]] => {
  if (platform === 'darwin') return ['open', [url]]
  // `start` belongs to the command shell, which would read `&` in an address as a second command.
  if (platform === 'win32') return ['rundll32.exe', ['url.dll,FileProtocolHandler', url]]
  return ['xdg-open', [url]]
}

/** The file manager's D-Bus interface (freedesktop.org, File Manager Interface) selects the file in its folder. */
const showItem = (file: string): readonly string[] => [
  'call',
  '--session',
  '--timeout=3',
  '--dest=org.freedesktop.FileManager1',
  '--object-path=/org/freedesktop/FileManager1',
  '--method=org.freedesktop.FileManager1.ShowItems',
  `['${pathToFileURL(file).href.replaceAll("'", '%27')}']`,
  '',
]

/** Finds what this desktop can do. */
export const createDesktop = ({
  dialogs: wanted,
  platform = process.platform,
  env = process.env,
}: DesktopOptions): Desktop => {
  const dialogs: Dialogs | undefined = wanted ? findDialogs(platform, env) : undefined

  const revealOnLinux = async (file: string): Promise<void> => {
    if (hasProgram('gdbus', env)) {
      const shown = await finish('gdbus', showItem(file), env)
      if (shown.status === 0) return
    }
    const folder = path.dirname(file)
    if (!(await start('xdg-open', [folder], env))) throw missing('The folder', folder)
  }

  return {
    dialogs: dialogs !== undefined,
    chooseFolder: async () => (dialogs ? await dialogs.chooseFolder() : 'unsupported'),
    chooseSaveFile: async (suggested, kind) =>
      dialogs ? await dialogs.chooseSaveFile(suggested, kind) : 'unsupported',
    openExternal: async url => {
      const [command, args] = opener(platform, url)
      if (!(await start(command, args, env))) throw missing('The link', url)
    },
    reveal: async file => {
      if (platform !== 'darwin' && platform !== 'win32') return revealOnLinux(file)
      const started =
        platform === 'darwin'
          ? await start('open', ['-R', file], env)
          : await start('explorer.exe', [`/select,${file}`], env)
      if (!started) throw missing('The folder', path.dirname(file))
    },
  }
}
