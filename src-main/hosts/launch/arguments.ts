import path from 'node:path'
import { parseArgs } from 'node:util'
import { FaultError } from '../../contract/index.ts'
import { ADDRESS_SCHEME, isAddress } from '../app/address.ts'
import { argumentWords } from './argument-words.ts'

/** What a person can say when starting the application. */
export type StartOptions = {
  /** Absolute. */
  readonly folder?: string
  /** An address of the application, to go to in the folder. */
  readonly address?: string
  /** Absolute path of a PNG to write, after which the application ends. */
  readonly screenshot?: string
  readonly host?: 'electron' | 'chromium'
  readonly headless: boolean
  /** CSS pixels. */
  readonly width: number
  readonly height: number
  readonly theme?: 'light' | 'dark'
  /** Only looks for a browser and a display, and installs what is missing. */
  readonly prepare: boolean
  /** With `prepare`: also for the programs that the tests read PDFs with. */
  readonly tools: boolean
  readonly help: boolean
  readonly version: boolean
}

/** How the arguments are read. */
export type ArgumentContext = {
  /** The folder in which the person typed; relative paths start there. */
  readonly cwd: string
  /** Unknown switches are ignored: Electron and Chromium have their own on the same line. */
  readonly lenient?: boolean
}

export const USAGE = `Usage: npm start -- [FOLDER] [options]

  FOLDER                   archive to open; default the last one, else the sample archive
  --open ADDRESS           go to a copied link (recap-archive:…) in that archive
  --screenshot FILE.png    save a picture of the first results and exit
  --host electron|chromium which host to use; default Electron where it is installed
  --headless               no visible window
  --width N, --height N    inner size of the window in pixels; default 1280 x 800
  --theme light|dark       theme of this run
  --help, --version`

const wrong = (message: string): FaultError =>
  new FaultError({ code: 'bad-input', message: `${message} (see npm start -- --help)` })

const oneOf = <T extends string>(name: string, value: unknown, allowed: readonly T[]): T | undefined => {
  if (value === undefined) return undefined
  const known = allowed.find(item => item === value)
  if (known === undefined) throw wrong(`--${name} takes ${allowed.join(' or ')}, not ${String(value)}.`)
  return known
}

const pixels = (name: string, value: unknown, usual: number): number => {
  if (value === undefined) return usual
  const number = Number(value)
  if (Number.isInteger(number) && number >= 200 && number <= 10_000) return number
  throw wrong(`--${name} takes a number of pixels from 200 to 10000, not ${String(value)}.`)
}

const addressOf = (value: unknown): string | undefined => {
  if (value === undefined) return undefined
  if (typeof value === 'string' && isAddress(value)) return value
  throw wrong(`--open takes a link that begins with ${ADDRESS_SCHEME}:, not ${String(value)}.`)
}

const SWITCHES = {
  open: { type: 'string' },
  screenshot: { type: 'string' },
  host: { type: 'string' },
  headless: { type: 'boolean' },
  width: { type: 'string' },
  height: { type: 'string' },
  theme: { type: 'string' },
  prepare: { type: 'boolean' },
  tools: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const

const parse = (args: readonly string[], lenient: boolean) => {
  try {
    return parseArgs({ args: [...args], options: SWITCHES, allowPositionals: true, strict: !lenient })
  } catch (error) {
    throw wrong(argumentWords(error))
  }
}

/** Reads the arguments of `npm start`. Throws a `bad-input` FaultError in one sentence where they make no sense. */
export const parseStartArguments = (args: readonly string[], context: ArgumentContext): StartOptions => {
  const { values, positionals } = parse(args, context.lenient ?? false)
  // The system starts the application with the bare address that a person followed.
  const folders = positionals.filter(given => !isAddress(given))
  const address = addressOf(values.open) ?? positionals.find(isAddress)
  if (folders.length > 1) throw wrong(`One folder can be opened at a time, not ${folders.length}.`)
  const host = oneOf('host', values.host, ['electron', 'chromium'])
  const theme = oneOf('theme', values.theme, ['light', 'dark'])
  const [folder] = folders
  if (values.screenshot !== undefined && !/\.png$/i.test(String(values.screenshot))) {
    throw wrong(`--screenshot takes a file name ending in .png, not ${String(values.screenshot)}.`)
  }
  return {
    ...(folder === undefined ? {} : { folder: path.resolve(context.cwd, folder) }),
    ...(address === undefined ? {} : { address }),
    ...(values.screenshot === undefined ? {} : { screenshot: path.resolve(context.cwd, String(values.screenshot)) }),
    ...(host === undefined ? {} : { host }),
    ...(theme === undefined ? {} : { theme }),
    headless: values.headless === true,
    width: pixels('width', values.width, 1280),
    height: pixels('height', values.height, 800),
    prepare: values.prepare === true,
    tools: values.tools === true,
    help: values.help === true,
    version: values.version === true,
  }
}
