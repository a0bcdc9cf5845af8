import { chmod, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { createDesktop } from '../../../../src-main/hosts/chromium/desktop.ts'
import { SAVE_KINDS } from '../../../../src-main/hosts/save-kind.ts'
import { temporaryFolder } from '../support.ts'

/** A folder to be the search path, with a program that writes down its arguments, one a line, and prints an answer. */
const desktopWith = async (programs: Readonly<Record<string, string>>, wanted = true) => {
  const folder = await temporaryFolder()
  for (const [name, answer] of Object.entries(programs)) {
    const file = path.join(folder, name)
    await writeFile(file, `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/${name}.args'\n${answer}\n`)
    await chmod(file, 0o755)
  }
  const env = { PATH: folder, DISPLAY: ':9' }
  const argumentsOf = (name: string) =>
    vi.waitFor(async () => {
      const text = await readFile(path.join(folder, `${name}.args`), 'utf8')
      expect(text).toMatch(/\n$/)
      return text.slice(0, -1).split('\n')
    })
  return { folder, desktop: createDesktop({ dialogs: wanted, platform: 'linux', env }), argumentsOf }
}

describe('the desktop', () => {
  test('chooses with zenity, spaces and all', async () => {
    const { desktop, argumentsOf } = await desktopWith({ zenity: "echo '/home/me/my recaps '" })
    expect(desktop.dialogs).toBe(true)
    expect(await desktop.chooseFolder()).toEqual({ folder: '/home/me/my recaps ' })
    expect(await argumentsOf('zenity')).toContain('--directory')
    await desktop.chooseSaveFile('/home/me/$(touch x); a.pdf', SAVE_KINDS.pdf)
    expect(await argumentsOf('zenity')).toContain('--filename=/home/me/$(touch x); a.pdf')
  })

  test('asks for a file of the format, never adding another ending', async () => {
    const first = await desktopWith({ zenity: 'echo /home/me/talks.csv' })
    await first.desktop.chooseSaveFile('/home/me/talks.csv', SAVE_KINDS.csv)
    expect(await first.argumentsOf('zenity')).toEqual(
      expect.arrayContaining(['--title=Save the table', '--file-filter=CSV | *.csv']),
    )
    const second = await desktopWith({ kdialog: 'echo /home/me/a.html' })
    await second.desktop.chooseSaveFile('/home/me/a.html', SAVE_KINDS.html)
    expect(await second.argumentsOf('kdialog')).toContain('*.html *.htm|Web page')
  })

  test('chooses with kdialog where there is no zenity', async () => {
    const { desktop } = await desktopWith({ kdialog: 'echo /srv/recaps' })
    expect(await desktop.chooseFolder()).toEqual({ folder: '/srv/recaps' })
  })

  test('knows a closed dialog from a missing one', async () => {
    const closed = await desktopWith({ zenity: 'exit 1' })
    expect(await closed.desktop.chooseFolder()).toEqual({})
    expect(await closed.desktop.chooseSaveFile('/a.pdf', SAVE_KINDS.pdf)).toEqual({})
    const none = await desktopWith({})
    expect(none.desktop.dialogs).toBe(false)
    expect(await none.desktop.chooseFolder()).toBe('unsupported')
    const unseen = await desktopWith({ zenity: 'echo /a' }, false)
    expect(await unseen.desktop.chooseSaveFile('/a.pdf', SAVE_KINDS.pdf)).toBe('unsupported')
  })

  test('opens a link as one argument, never through a shell', async () => {
    const { desktop, argumentsOf } = await desktopWith({ 'xdg-open': '' })
    await desktop.openExternal('https://example.com/?a=1&b=$(id);c')
    expect(await argumentsOf('xdg-open')).toEqual(['https://example.com/?a=1&b=$(id);c'])
  })

  test('shows a file in the file manager, else opens its folder', async () => {
    const first = await desktopWith({ gdbus: '', 'xdg-open': '' })
    await first.desktop.reveal("/home/me/it's.pdf")
    expect(await first.argumentsOf('gdbus')).toContain("['file:///home/me/it%27s.pdf']")
    const second = await desktopWith({ gdbus: 'exit 1', 'xdg-open': '' })
    await second.desktop.reveal('/home/me/a.pdf')
    expect(await second.argumentsOf('xdg-open')).toEqual(['/home/me'])
  })

  test('says what to do where nothing can open a link', async () => {
    const { desktop } = await desktopWith({})
    await expect(desktop.openExternal('https://example.com/')).rejects.toMatchObject({
      fault: { code: 'unsupported', message: expect.stringContaining('https://example.com/') },
    })
  })
})
