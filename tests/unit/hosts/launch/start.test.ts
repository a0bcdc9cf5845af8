import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { findAppFolder } from '../../../../src-main/hosts/launch/app-folder.ts'
import { parseStartArguments } from '../../../../src-main/hosts/launch/arguments.ts'
import { emptyAsar, listAsar } from '../../../../src-main/hosts/launch/asar-header.ts'
import { createCleanup } from '../../../../src-main/hosts/launch/cleanup.ts'
import { checkFolder } from '../../../../src-main/hosts/launch/run-app.ts'
import { electronArguments } from '../../../../src-main/hosts/launch/start-electron.ts'
import { temporaryFolder } from '../support.ts'

const parse = (...args: readonly string[]) => parseStartArguments(args, { cwd: '/typed/here' })

describe('what a person types after npm start --', () => {
  test('is 1280 by 800 in a window unless told', () => {
    expect(parse()).toMatchObject({ width: 1280, height: 800, headless: false, prepare: false })
    expect(parse()).not.toHaveProperty('folder')
  })

  test('takes paths from where it was typed', () => {
    expect(parse('recaps', '--screenshot', 'shots/a.png')).toMatchObject({
      folder: '/typed/here/recaps',
      screenshot: '/typed/here/shots/a.png',
    })
    expect(parse('/abs')).toMatchObject({ folder: '/abs' })
  })

  test.each([
    [['--host', 'firefox'], /--host takes electron or chromium/],
    [['--theme', 'pink'], /--theme takes light or dark/],
    [['--width', 'wide'], /--width takes a number of pixels/],
    [['--height', '10'], /--height takes a number of pixels/],
    [['--screenshot', 'a.jpg'], /ending in \.png/],
    [['--unknown'], /--unknown/],
    [['a', 'b'], /One folder/],
    [['--open', 'https://example.com/'], /--open takes a link that begins with recap-archive:/],
  ])('says in one line what is wrong with %j', (args, message) => {
    expect(() => parse(...args)).toThrow(message)
    expect(() => parse(...args)).toThrow(/^[^\n]*$/)
  })

  test('takes a link by its name, and bare as the system hands it over', () => {
    expect(parse('--open', 'recap-archive:?q=go')).toMatchObject({ address: 'recap-archive:?q=go' })
    expect(parse('--open', 'recap-archive:?q=go')).not.toHaveProperty('folder')
    expect(parse('recaps', 'Recap-Archive://?q=go')).toMatchObject({
      folder: '/typed/here/recaps',
      address: 'Recap-Archive://?q=go',
    })
  })

  test('reaches Electron as the same options', () => {
    const options = parse(
      'recaps',
      '--open',
      'recap-archive:?q=go+lang',
      '--theme',
      'dark',
      '--width',
      '900',
      '--screenshot',
      'a.png',
    )
    const [app, ...rest] = electronArguments('/app', options, true)
    expect(app).toBe('/app')
    expect(rest).toContain('--no-sandbox')
    expect(parseStartArguments(rest, { cwd: '/other', lenient: true })).toEqual(options)
    expect(electronArguments('/app', options, false)).not.toContain('--no-sandbox')
  })
})

describe('starting', () => {
  test('finds the application from a file and from a chunk', async () => {
    const folder = await temporaryFolder()
    await mkdir(path.join(folder, 'out', 'main', 'chunks'), { recursive: true })
    await writeFile(path.join(folder, 'package.json'), '{"name":"recap-archive","version":"4.5.6"}')
    await writeFile(path.join(folder, 'out', 'package.json'), '{"name":"other"}')
    for (const name of ['out/main/start.js', 'out/main/chunks/a.js']) {
      const found = findAppFolder(pathToFileURL(path.join(folder, name)).href)
      expect(found).toEqual({ appFolder: folder, version: '4.5.6' })
    }
  })

  test('says in one sentence what is wrong with the folder', async () => {
    const folder = await temporaryFolder()
    await writeFile(path.join(folder, 'file'), '')
    await expect(checkFolder(path.join(folder, 'none'))).rejects.toMatchObject({ fault: { code: 'folder-not-found' } })
    await expect(checkFolder(path.join(folder, 'file'))).rejects.toMatchObject({ fault: { code: 'folder-is-a-file' } })
    await expect(checkFolder(folder)).resolves.toBeUndefined()
  })

  test('undoes everything once, last things first, whatever fails', async () => {
    const cleanup = createCleanup()
    const done: string[] = []
    cleanup.add(() => done.push('display'))
    cleanup.add(async () => {
      done.push('window')
      throw new Error('already gone')
    })
    await Promise.all([cleanup.run(), cleanup.run()])
    expect(done).toEqual(['window', 'display'])
  })
})

describe('reading an asar', () => {
  test('lists its files with their size', () => {
    const json = JSON.stringify({
      files: { 'package.json': { size: 3, offset: '0' }, out: { files: { 'worker.js': { size: 9, unpacked: true } } } },
    })
    const head = Buffer.alloc(16)
    head.writeUInt32LE(json.length, 12)
    expect(listAsar(Buffer.concat([head, Buffer.from(json)]))).toEqual([
      { path: 'package.json', bytes: 3, unpacked: false },
      { path: 'out/worker.js', bytes: 9, unpacked: true },
    ])
    expect(listAsar(emptyAsar())).toEqual([])
  })
})
