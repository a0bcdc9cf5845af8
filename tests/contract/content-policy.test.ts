import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { succeed } from '../../src-main/contract/index.ts'
import { createPrintPages } from '../../src-main/hosts/app/print-pages.ts'
import { createResponder } from '../../src-main/hosts/app/responder.ts'
import { chromiumSubject } from './chromium-subject.ts'
import type { Started } from './subject.ts'

const SCRIPT = `
const { call } = window.recapArchive
const { dataset } = document.documentElement
const tell = (name, value) => call('told', { name, value })
const style = document.createElement('style')
style.nonce = document.querySelector('meta[property=csp-nonce]').nonce
style.textContent = 'h1 { color: rgb(1, 2, 3) }'
document.head.append(style)
const load = src => new Promise(resolve => {
  const image = new Image()
  image.onload = () => resolve('loaded')
  image.onerror = () => resolve('stopped')
  image.src = src
})
const evaluate = () => {
  try {
    return String((0, eval)('1 + 1'))
  } catch {
    return 'stopped'
  }
}
const main = async () => {
  await tell('inline script', String(window.inlineRan ?? false))
  await tell('style with nonce', getComputedStyle(document.querySelector('h1')).color)
  await tell('style of a stranger', getComputedStyle(document.querySelector('p')).color)
  await tell('image of the archive', await load('archive/dot.svg'))
  await tell('image of the web', await load('https://example.com/dot.png'))
  await tell('fetch', await fetch('https://example.com/').then(() => 'sent', () => 'stopped'))
  await tell('pop-up', String(window.open('/')))
  // In a task of its own: what follows a call directly runs inside the browser's evaluation of its answer.
  await tell('evaluation', await new Promise(resolve => setTimeout(() => resolve(evaluate()))))
  dataset.ready = 'results'
}
void main()
`

const PAGE = `<!doctype html><html lang="en"><meta property="csp-nonce" nonce="__CSP_NONCE__"><title>Policy</title>
<h1>Heading</h1><p style="color: rgb(9, 9, 9)">Text</p>
<script>window.inlineRan = true</script><script type="module" src="main.js"></script></html>`

describe('the page’s content policy, in Chromium', () => {
  let folder = ''
  let started: Started | undefined
  const told: Record<string, unknown> = {}
  const printPages = createPrintPages()

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'recap-archive-policy-'))
    const page = path.join(folder, 'out', 'renderer')
    await mkdir(page, { recursive: true })
    await writeFile(path.join(page, 'index.html'), PAGE)
    await writeFile(path.join(page, 'main.js'), SCRIPT)
    const drawing = path.join(folder, 'dot.svg')
    await writeFile(drawing, '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')
    const worker = { ask: async () => succeed({ path: drawing }) as never }
    started = await chromiumSubject({ headless: true }).start({
      respond: createResponder({ appFolder: folder, worker, printPages }),
      dispatch: async (_name, input) => {
        if (typeof input === 'object' && input !== null && 'name' in input && 'value' in input) {
          told[String(input.name)] = input.value
        }
        return succeed(null)
      },
    })
  })

  afterEach(async () => {
    await started?.stop()
    await rm(folder, { recursive: true, force: true })
  })

  test('lets the application work and nothing else', async () => {
    expect(await started?.host.ready(20_000)).toBe('results')
    expect(told).toEqual({
      'inline script': 'false',
      'style with nonce': 'rgb(1, 2, 3)',
      'style of a stranger': 'rgb(0, 0, 0)',
      'image of the archive': 'loaded',
      'image of the web': 'stopped',
      fetch: 'stopped',
      'pop-up': 'null',
      evaluation: 'stopped',
    })
    expect(started?.host.traffic().blocked).toBe(2)
  })

  test('lets a printed page show, and not run, what a post holds', async () => {
    const page = printPages.publish(
      '<!doctype html><title>Print</title><h1>One</h1><script>document.body.innerHTML = "<h1>Two</h1><h1>Three</h1>"</script>',
    )
    const request = { path: page.path, paper: 'a4', signal: new AbortController().signal } as const
    const bytes = Buffer.from((await started?.host.print(request)) ?? []).toString('latin1')
    expect(bytes).toContain('/Title (One)')
    expect(bytes).not.toContain('/Title (Two)')
  })
})
