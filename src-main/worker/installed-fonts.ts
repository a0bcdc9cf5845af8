import { execFile } from 'node:child_process'

const known = new Map<string, boolean>()

const ask = (character: string): Promise<boolean> =>
  new Promise(resolve => {
    const code = character.codePointAt(0) ?? 0
    // fontconfig is what Chromium finds its fonts with on Linux; without it nothing is known, so nothing is said.
    execFile('fc-list', [`:charset=${code.toString(16)}`, 'file'], { timeout: 5000 }, (error, stdout) =>
      resolve(error !== null || stdout.trim() !== ''),
    )
  })

/** Whether a font of the system has a character. True where that cannot be known: macOS and Windows bring fonts for all. */
export const hasFontFor = async (character: string, platform: NodeJS.Platform = process.platform): Promise<boolean> => {
  if (platform === 'darwin' || platform === 'win32') return true
  const before = known.get(character)
  if (before !== undefined) return before
  const answer = await ask(character)
  known.set(character, answer)
  return answer
}
