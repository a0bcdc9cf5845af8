import { type StdioOptions, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { FaultError } from '../../contract/index.ts'
import { hasProgram } from '../chromium/programs.ts'
import type { Say } from './say.ts'

/** How packages can be installed here: directly, through sudo without a password, or not at all. */
export type AptAccess = 'root' | 'sudo' | 'none'

/** Whether this is Debian, Ubuntu or a relative, and this process may install packages without asking. */
const aptAccess = (): AptAccess => {
  if (process.platform !== 'linux' || !existsSync('/etc/debian_version')) return 'none'
  if (!hasProgram('apt-get', process.env)) return 'none'
  if (process.getuid?.() === 0) return 'root'
  if (!hasProgram('sudo', process.env)) return 'none'
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? 'sudo' : 'none'
}

/** The one command that a person can type to install packages. */
const aptCommand = (packages: readonly string[]): string => `sudo apt-get install -y ${packages.join(' ')}`

const run = (access: AptAccess, args: readonly string[]): Promise<{ readonly ok: boolean; readonly log: string }> =>
  new Promise(resolve => {
    const quiet = 'DEBIAN_FRONTEND=noninteractive'
    const stdio: StdioOptions = ['ignore', 'pipe', 'pipe']
    const child =
      access === 'sudo'
        ? spawn('sudo', ['-n', 'env', quiet, 'apt-get', ...args], { stdio })
        : spawn('apt-get', [...args], { stdio, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
    let log = ''
    const collect = (chunk: Buffer): void => {
      log = (log + chunk.toString('utf8')).slice(-4000)
    }
    child.stdout?.on('data', collect)
    child.stderr?.on('data', collect)
    child.once('error', error => resolve({ ok: false, log: String(error) }))
    child.once('close', status => resolve({ ok: status === 0, log }))
  })

/**
 * Installs packages with apt-get, after saying so. Rejects with an `unsupported` FaultError that holds the command to
 * run where this process may not, or where it fails.
 */
export const aptInstall = async (
  packages: readonly string[],
  why: string,
  say: Say,
  access: AptAccess = aptAccess(),
): Promise<void> => {
  if (access === 'none') {
    const hint = existsSync('/etc/debian_version') ? aptCommand(packages) : `install ${packages.join(', ')}`
    throw new FaultError({ code: 'unsupported', message: `${why} To install it, run: ${hint}` })
  }
  say(`${why} Installing ${packages.join(', ')} with apt-get; this takes a minute.`)
  const install = ['-o', 'DPkg::Lock::Timeout=120', 'install', '-y', '--no-install-recommends', ...packages]
  const first = await run(access, ['-o', 'DPkg::Lock::Timeout=120', 'update'])
  const second = await run(access, install)
  if (second.ok) return
  throw new FaultError({
    code: 'unsupported',
    message: `${packages.join(', ')} could not be installed; run ${aptCommand(packages)} to see why.`,
    detail: first.ok ? second.log : first.log + second.log,
  })
}
