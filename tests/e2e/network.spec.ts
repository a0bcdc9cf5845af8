import { join } from 'node:path'
import { type Bridge, unwrap } from '../../src-main/contract/index.ts'
import { expect, test } from './support/application.ts'
import { corpus, SAMPLE } from './support/folders.ts'
import { post, writeSite } from './support/sites.ts'

test('opening, searching, reading and printing send nothing out, and what tries is counted', async ({
  start,
  folder,
}) => {
  const { page, window } = await start({ folder: corpus('linkerd-blog') ?? SAMPLE })
  const origin = new URL(page.url()).origin
  const foreign: string[] = []
  page.context().on('request', request => {
    const url = new URL(request.url())
    if (url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:') foreign.push(request.url())
  })
  const blocked = async (): Promise<number> => {
    const proof = await page.evaluate(async () => {
      const { recapArchive } = globalThis as unknown as { recapArchive: Bridge }
      return recapArchive.call('app.proof', {})
    })
    return unwrap(proof).blocked
  }

  await window.ready()
  await expect(window.results.getByText('so far')).toBeHidden({ timeout: 40_000 })
  await window.find('envoy')
  await expect(window.results.locator('mark').first()).toBeVisible()
  for (const at of [0, 1, 2]) {
    await window.rows.nth(at).click()
    await expect(window.rows.nth(at)).toHaveAttribute('aria-current', 'true')
  }
  await window.recap.getByRole('button', { name: 'Export this recap' }).click()
  await window.savePdf(folder, 'one.pdf')
  await expect(window.dialog.getByText('PDF saved')).toBeVisible({ timeout: 40_000 })
  await window.dialog.getByRole('button', { name: 'Done' }).click()
  expect(foreign).toEqual([])
  expect(await blocked()).toBe(0)

  // The control: a request that is really made is really seen.
  await page.evaluate(() => {
    new Image().src = 'https://example.org/tracker.png'
  })
  await expect.poll(blocked).toBeGreaterThan(0)
})

test('a hostile post runs nothing, fetches nothing and leads nowhere', async ({ start, folder }) => {
  const site = await writeSite(join(folder, 'site'), {
    'hostile.md': post(
      'Hostile',
      '2019-01-01',
      [
        '<script>window.pwned = 1</script>',
        '<img src="https://example.org/spy.png" onerror="window.pwned = 2">',
        '<img src="x.png" onerror="window.pwned = 3">',
        '<iframe src="https://example.org/"></iframe>',
        '<a href="javascript:window.pwned = 4">press</a>',
        '<svg onload="window.pwned = 5"><script>window.pwned = 6</script></svg>',
        '<style>@import url(https://example.org/x.css);</style>',
        '<form action="https://example.org/"><input name="q"><button>go</button></form>',
        '![up](../../../../../../etc/passwd)',
        '![A drawing](drawing.svg)',
        '',
        'Plain words after it.',
      ].join('\n\n'),
    ),
    'drawing.svg': [
      '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="60" onload="top.pwned = 7">',
      '<script>top.pwned = 8</script><image href="https://example.org/spy.png" width="9" height="9"/>',
      '<rect width="90" height="60" fill="red"/></svg>',
    ].join(''),
  })
  const { page, window } = await start({ folder: site })
  const foreign: string[] = []
  page.context().on('request', request => {
    if (!request.url().startsWith(new URL(page.url()).origin)) foreign.push(request.url())
  })
  await window.ready()
  await expect(window.recap.getByText('Plain words after it.')).toBeVisible()
  await window.recap.getByText('press').click()
  // The drawing is shown all the same.
  const drawing = window.recap.getByRole('img', { name: 'A drawing' })
  await drawing.scrollIntoViewIfNeeded()
  await expect.poll(() => drawing.evaluate(image => image instanceof HTMLImageElement && image.naturalWidth)).toBe(90)
  expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
  await expect(window.recap.locator('script, iframe, style, form, input, [onerror], [onload]')).toHaveCount(0)
  expect(foreign).toEqual([])
  await expect(window.title).toHaveText('Hostile')
})
