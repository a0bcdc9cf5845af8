import { mkdir, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createPrintPages } from '../../../../src-main/hosts/app/print-pages.ts'
import { createResponder } from '../../../../src-main/hosts/app/responder.ts'
import type { ThumbnailClient } from '../../../../src-main/worker/thumbnails/client.ts'
import { archiveWorker, temporaryFolder } from '../support.ts'

const PNG = Buffer.from('89504e470d0a1a0a0000', 'hex')
const text = (body: Uint8Array): string => Buffer.from(body).toString('utf8')

const setUp = async () => {
  const folder = await temporaryFolder()
  const page = path.join(folder, 'app', 'out', 'renderer')
  const archive = path.join(folder, 'archive')
  await mkdir(path.join(page, 'assets'), { recursive: true })
  await mkdir(archive)
  await writeFile(path.join(page, 'index.html'), '<script nonce="__CSP_NONCE__"></script>')
  await writeFile(path.join(page, 'assets', 'main.js'), 'main()')
  await writeFile(path.join(folder, 'app', 'out', 'secret.js'), 'secret')
  await writeFile(path.join(archive, 'a b é.png'), PNG)
  await writeFile(path.join(archive, 'fake.png'), '<html><script>alert(1)</script></html>')
  await writeFile(path.join(archive, 'drawing.txt'), '<svg/>')
  await symlink(path.join(folder, 'app', 'out', 'secret.js'), path.join(page, 'assets', 'link.js'))
  const printPages = createPrintPages()
  const worker = archiveWorker(archive, name => (name.includes('..') ? undefined : path.join(archive, name)))
  const asked: unknown[] = []
  const thumbnails: Pick<ThumbnailClient, 'get'> = {
    get: async (file, width, use) => {
      asked.push([file, width, use])
      // The thread is gone: the image itself is served.
      if (width === 2560) return undefined
      return file.endsWith('fake.png')
        ? { ok: false, fault: 'no-image', facts: { bytes: 1, isMoving: false } }
        : { ok: true, type: 'image/webp', body: Buffer.from('small') }
    },
  }
  const respond = createResponder({ appFolder: path.join(folder, 'app'), worker, printPages, thumbnails })
  return { printPages, respond, asked, archive }
}

describe('the responder', () => {
  test('serves the page under a strict policy, with a nonce that is new each time', async () => {
    const { respond } = await setUp()
    const [first, second] = [await respond('/'), await respond('/index.html')]
    expect(first).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' })
    const nonce = text(first.body).match(/nonce="([^"]+)"/)?.[1] ?? ''
    expect(nonce.length).toBeGreaterThan(16)
    expect(text(second.body)).not.toContain(nonce)
    const policy = first.headers['content-security-policy'] ?? ''
    expect(policy).toContain(`script-src 'self' 'nonce-${nonce}'`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).not.toContain('unsafe')
    expect(first.headers['x-content-type-options']).toBe('nosniff')
  })

  test('serves the files of the page, and nothing outside their folder', async () => {
    const { respond } = await setUp()
    expect(text((await respond('/assets/main.js')).body)).toBe('main()')
    for (const path of [
      '/../secret.js',
      '/%2e%2e/secret.js',
      '/assets/..%2f..%2f..%2fsecret.js',
      '/assets/link.js',
      '/none.js',
      '/%',
      '/%00.js',
    ]) {
      expect(await respond(path)).toMatchObject({ status: 404 })
    }
  })

  test('serves thumbnails of images of the archive, in the widths that there are', async () => {
    const { respond, asked, archive } = await setUp()
    const served = await respond('/thumb/320/a%20b%20%C3%A9.png')
    expect(served).toMatchObject({ status: 200, type: 'image/webp' })
    expect(served.headers['content-security-policy']).toContain('sandbox')
    expect(asked).toEqual([[path.join(archive, 'a b é.png'), 320, 'window']])
    for (const refused of [
      '/thumb/321/a%20b%20%C3%A9.png',
      '/thumb/0320/a%20b%20%C3%A9.png',
      '/thumb/320/',
      '/thumb/320/..%2fa.png',
      '/thumb/320/%00.png',
      '/thumb/a.png',
    ])
      expect(await respond(refused)).toMatchObject({ status: 404 })
    expect(asked).toHaveLength(1)
    expect(await respond('/thumb/160/fake.png')).toMatchObject({ status: 404 })
    expect(await respond('/thumb/2560/a%20b%20%C3%A9.png')).toMatchObject({ status: 200, type: 'image/png' })
  })

  test('serves pictures for paper in widths of their own', async () => {
    const { respond, asked, archive } = await setUp()
    expect(await respond('/paper/640/a%20b%20%C3%A9.png')).toMatchObject({ status: 200, type: 'image/webp' })
    expect(asked).toEqual([[path.join(archive, 'a b é.png'), 640, 'paper']])
    for (const refused of ['/paper/320/a%20b%20%C3%A9.png', '/thumb/640/a%20b%20%C3%A9.png', '/paper/640/..%2fa.png'])
      expect(await respond(refused)).toMatchObject({ status: 404 })
    expect(asked).toHaveLength(1)
  })

  test('serves images of the archive by what they are, and nothing else of it', async () => {
    const { respond } = await setUp()
    const image = await respond('/archive/a%20b%20%C3%A9.png')
    expect(image).toMatchObject({ status: 200, type: 'image/png' })
    expect(Buffer.from(image.body).equals(PNG)).toBe(true)
    const drawing = await respond('/archive/drawing.txt')
    expect(drawing).toMatchObject({ status: 200, type: 'image/svg+xml' })
    expect(drawing.headers['content-security-policy']).toBe("default-src 'none'; style-src 'unsafe-inline'; sandbox")
    for (const path of ['/archive/fake.png', '/archive/none.png', '/archive/', '/archive/..%2fapp%2fout%2fsecret.js']) {
      expect(await respond(path)).toMatchObject({ status: 404 })
    }
  })

  test('serves a page to print, without scripts, until it is retired', async () => {
    const { respond, printPages } = await setUp()
    const page = printPages.publish('<h1>Recaps</h1>')
    const served = await respond(page.path)
    expect(text(served.body)).toBe('<h1>Recaps</h1>')
    expect(served.headers['content-security-policy']).toContain("script-src 'none'")
    page.retire()
    expect(await respond(page.path)).toMatchObject({ status: 404 })
  })
})
