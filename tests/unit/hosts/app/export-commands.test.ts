import { readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { FaultError, fail, succeed } from '../../../../src-main/contract/index.ts'
import { createSettingsStore } from '../../../../src-main/hosts/app/settings-store.ts'
import type { Host, PrintRequest } from '../../../../src-main/hosts/host.ts'
import type { WorkerClient } from '../../../../src-main/worker/client.ts'
import { archiveWorker, exportCommands, recordingHost, temporaryFolder } from '../support.ts'

const options = { paper: 'a4', images: true } as const
const summary = { title: 'One', subject: '', authors: [], keywords: [], languages: ['en'], missingImages: 0 }
const document = succeed({ summary, recaps: 1, sheets: 1 })
const sheet = succeed({ html: '<h1>One</h1>', destinations: [], isFinal: true })

/** A worker that composes, and a host whose print goes on until it is cancelled. */
const setUp = async (
  changes: Partial<Host> = {},
  answer: (name: string, input: object) => unknown = () => undefined,
) => {
  const started: PrintRequest[] = []
  let begun: () => void = () => undefined
  const printing = new Promise<void>(resolve => {
    begun = resolve
  })
  const print = (request: PrintRequest): Promise<Uint8Array> =>
    new Promise((_, reject) => {
      started.push(request)
      begun()
      request.signal.addEventListener('abort', () =>
        reject(new FaultError({ code: 'cancelled', message: 'Cancelled.' })),
      )
    })
  const known = archiveWorker('/archive/montreal')
  const worker: WorkerClient = {
    ...known,
    ask: (name, input) => {
      const own = answer(name, input)
      if (own !== undefined) return Promise.resolve(own as never)
      if (name === 'print.begin') return Promise.resolve(document as never)
      return name === 'print.sheet' ? Promise.resolve(sheet as never) : known.ask(name, input)
    },
  }
  const host = recordingHost({ print, ...changes })
  const settings = await createSettingsStore(await temporaryFolder())
  return { commands: exportCommands({ host, worker, settings }), printing, started, settings }
}

const codeOf = async (work: unknown): Promise<string> => {
  try {
    await work
    return 'no fault'
  } catch (error) {
    return error instanceof FaultError ? error.fault.code : String(error)
  }
}

describe('exports', () => {
  test('are suggested a folder and a name', async () => {
    const { commands } = await setUp()
    const one = await commands['export.suggest']({ paths: ['a.md'] })
    expect(one).toMatchObject({ fileName: 'What a title.pdf', askInPage: true })
    expect(path.isAbsolute(one.folder)).toBe(true)
    const many = await commands['export.suggest']({ paths: ['a.md', 'b.md'] })
    expect(many.fileName).toBe('Recaps – montreal, 2 recaps, 2026-11-21.pdf')
    const titled = await commands['export.suggest']({ paths: ['a.md', 'b.md'], title: 'Red Hat, 2019' })
    expect(titled.fileName).toBe('Red Hat, 2019.pdf')
  })

  test('are suggested the folder that was saved to last, as long as it is there', async () => {
    const folder = await temporaryFolder()
    const { commands, settings } = await setUp({}, name =>
      name === 'export.write' ? succeed({ saved: true, path: path.join(folder, 'a.csv') }) : undefined,
    )
    const csv = { paths: ['a.md'], format: 'csv', options: { of: 'recaps' } } as const
    await commands['export.save']({ ...csv, out: path.join(folder, 'a.csv') })
    expect(settings.current().exportFolder).toBe(folder)
    expect((await commands['export.suggest']({ paths: ['a.md'] })).folder).toBe(folder)
    await settings.save({ exportFolder: path.join(folder, 'gone') })
    expect((await commands['export.suggest']({ paths: ['a.md'] })).folder).not.toContain(folder)
  })

  test('are known again by the usual form of the path to which they were saved', async () => {
    const folder = await temporaryFolder()
    const { commands } = await setUp({}, (name, input) =>
      name === 'export.write' && 'out' in input ? succeed({ saved: true, path: input.out }) : undefined,
    )
    const csv = { paths: ['a.md'], format: 'csv', options: { of: 'recaps' } } as const
    await commands['export.save']({ ...csv, out: `${folder}//below/../a.csv` })
    expect(commands.lastExport()).toBe(path.join(folder, 'a.csv'))
  })

  test('run one at a time, and leave nothing behind when they are cancelled', async () => {
    const folder = await temporaryFolder()
    const { commands, printing } = await setUp()
    const first = codeOf(commands['export.save']({ paths: ['a.md'], options, out: path.join(folder, 'a.pdf') }))
    await printing
    expect(await codeOf(commands['export.save']({ paths: ['b.md'], options, out: path.join(folder, 'b.pdf') }))).toBe(
      'bad-input',
    )
    commands['export.cancel']({})
    expect(await first).toBe('cancelled')
    expect(await readdir(folder)).toEqual([])
    expect(commands.lastExport()).toBeUndefined()
  })

  test('end when the application ends', async () => {
    const folder = await temporaryFolder()
    const { commands, printing } = await setUp()
    const running = codeOf(commands['export.save']({ paths: ['a.md'], options, out: path.join(folder, 'a.pdf') }))
    await printing
    await commands.close()
    expect(await running).toBe('cancelled')
  })

  test('need a recap, a full path and a name that ends in .pdf', async () => {
    const { commands, started } = await setUp()
    expect(await codeOf(commands['export.save']({ paths: [], options, out: '/tmp/a.pdf' }))).toBe('nothing-to-export')
    expect(await codeOf(commands['export.save']({ paths: ['a'], options, out: 'a.pdf' }))).toBe('bad-input')
    expect(await codeOf(commands['export.save']({ paths: ['a'], options, out: '/tmp/a.exe' }))).toBe('bad-input')
    expect(await codeOf(commands['export.save']({ paths: ['a'], options }))).toBe('unsupported')
    expect(started).toEqual([])
  })

  test('are refused within the archive before anything is printed, also where the pages were looked at', async () => {
    const inside = fail({ code: 'export-not-writable', message: 'It would lie in the archive.' })
    const { commands, started } = await setUp({}, name => (name === 'export.check' ? inside : undefined))
    expect(await codeOf(commands['export.save']({ paths: ['a.md'], options, out: '/archive/montreal/a.pdf' }))).toBe(
      'export-not-writable',
    )
    expect(started).toEqual([])
  })

  test('end although the desktop still shows its dialog', async () => {
    let asked: () => void = () => undefined
    const asking = new Promise<void>(resolve => {
      asked = resolve
    })
    const { commands } = await setUp({
      dialogs: true,
      chooseSaveFile: () => {
        asked()
        return new Promise(() => undefined)
      },
    })
    const running = codeOf(commands['export.save']({ paths: ['a.md'], options }))
    await asking
    await commands.close()
    expect(await running).toBe('cancelled')
  })

  test('are not saved where the person closed the dialog', async () => {
    const asked: string[] = []
    const { commands } = await setUp({
      dialogs: true,
      chooseSaveFile: async suggested => {
        asked.push(path.basename(suggested))
        return {}
      },
    })
    expect(await commands['export.save']({ paths: ['a.md', 'b.md'], options })).toEqual({ saved: false })
    expect(asked).toEqual(['Recaps – montreal, 2 recaps, 2026-11-21.pdf'])
  })

  test('replace no file that the person was not asked about', async () => {
    const folder = await temporaryFolder()
    await writeFile(path.join(folder, 'talks.csv'), 'mine')
    const kinds: string[] = []
    const table = { paths: ['a.md'], format: 'csv', options: { of: 'talks' } } as const
    const { commands } = await setUp({
      dialogs: true,
      chooseSaveFile: async (_, { name }) => {
        kinds.push(name)
        return { path: path.join(folder, 'talks') }
      },
    })
    expect(await codeOf(commands['export.save'](table))).toBe('export-not-writable')
    expect(kinds).toEqual(['CSV'])
    expect(commands.lastExport()).toBeUndefined()
  })
})
