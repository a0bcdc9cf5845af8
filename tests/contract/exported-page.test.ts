import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { expect, it, onTestFinished } from 'vitest'
import { createHandlers } from '../../src-main/worker/handlers.ts'
import { temporaryFolder } from '../unit/worker/temporary-folder.ts'
import { describeInBrowser } from './in-browser.ts'

const SAMPLE = fileURLToPath(new URL('../../archive', import.meta.url))

/** Opens a folder and writes all of it to one page. */
const exportPage = async (folder: string) => {
  const { handlers, close } = createHandlers({ sampleFolder: '/nowhere' }, () => undefined)
  onTestFinished(close)
  await handlers['archive.open']({ folder })
  await handlers['archive.settled']({})
  const { paths } = await handlers['archive.paths']({ query: '', filters: {}, sort: 'newest' })
  const out = join(temporaryFolder(), 'page.html')
  await handlers['export.write']({ format: 'html', options: { images: true }, paths, out })
  return { handlers, paths, out }
}

/** A post that tries what posts of strangers may try. `ran` is what each attempt would say. */
const HOSTILE = `---
title: "Evil </script><script>window.ran = 'title'</script>"
date: 2019-01-02
speakers: ["<img src=x onerror=\\"window.ran = 'speaker'\\">", "Liz Rice"]
cities: ["</script><script>window.ran = 'city'</script>"]
---

<script>window.ran = 'script'</script>
<img src="x" onerror="window.ran = 'error'"> <img src="https://example.com/pixel.png">
<svg onload="window.ran = 'svg'"><script>window.ran = 'svg script'</script></svg>
<iframe srcdoc="<script>top.ran = 'frame'</script>"></iframe>
<style>@import url(https://example.com/a.css); body { background: url(https://example.com/b.png) }</style>
<link rel="stylesheet" href="https://example.com/c.css"><meta http-equiv="refresh" content="0;url=https://example.com/d">
<form action="https://example.com/e"><input autofocus onfocus="window.ran = 'focus'"></form>
<div style="background: url(https://example.com/f.png)" onclick="window.ran = 'click'">Words to press</div>

[press](javascript:window.ran='link') ![inline](data:text/html,<script>window.ran='data'</script>)
`

describeInBrowser('an exported page', browser => {
  /** Opens a file without a network, and tells everything that it asks for. */
  const show = async (file: string): Promise<{ readonly page: Page; readonly asked: string[] }> => {
    const context = await browser().newContext({ offline: true, viewport: { width: 1280, height: 800 } })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    const asked: string[] = []
    page.on('request', request => {
      if (!request.url().startsWith('data:')) asked.push(request.url())
    })
    // What the policy stops never leaves the page; the browser tells of it all the same.
    page.on('requestfailed', request => {
      if (request.failure()?.errorText === 'csp') asked.splice(asked.indexOf(request.url()), 1)
    })
    await page.goto(pathToFileURL(file).href)
    return { page, asked }
  }

  const listed = (page: Page): Promise<number> => page.locator('#contents li:visible').count()

  it('searches, with accents folded, and shows why; phrases and words that must not be there count', async () => {
    const { paths, out } = await exportPage(SAMPLE)
    const { page, asked } = await show(out)
    expect(await listed(page)).toBe(paths.length)
    const find = async (query: string): Promise<number> => {
      await page.getByRole('searchbox').fill(query)
      return listed(page)
    }
    const folded = await find('quebec')
    expect(folded).toBeGreaterThan(5)
    expect(await find('QUÉBEC')).toBe(folded)
    expect(await find('"tickets were gone"')).toBeLessThanOrEqual(await find('tickets gone'))
    expect(await find('envoy -montreal')).toBe((await find('envoy')) - (await find('envoy montreal')))
    expect(await page.locator('#contents li:visible mark').first().textContent()).toMatch(/envoy|montr[eé]al/i)
    expect(await find('zzyzx')).toBe(0)
    expect(await page.locator('#nothing').isVisible()).toBe(true)
    await page.getByRole('button', { name: 'Clear all' }).click()
    expect(await listed(page)).toBe(paths.length)
    expect(asked).toEqual([pathToFileURL(out).href])
  }, 60_000)

  it('counts its facets as the archive does, and a count is what choosing the value gives', async () => {
    const { handlers, out } = await exportPage(SAMPLE)
    const { page } = await show(out)
    const { facets } = await handlers['archive.search']({ query: '', filters: {}, sort: 'newest', facetLimit: 500 })
    const cities = page.getByRole('group', { name: 'Cities' })
    const counts = async (): Promise<Record<string, number>> =>
      Object.fromEntries(
        (
          await cities
            .getByRole('checkbox')
            .evaluateAll(boxes => boxes.map(box => box.getAttribute('aria-label') ?? ''))
        ).map(label => [label.replace(/, \d+$/, ''), Number(/\d+$/.exec(label)?.[0])]),
      )
    const all = await counts()
    for (const { name, count } of facets.city.values)
      if (name !== '(none)') expect([name, all[name]]).toEqual([name, count])
    await page.getByRole('searchbox').fill('kubernetes')
    for (const [name, count] of Object.entries(await counts())) {
      const box = cities.getByRole('checkbox', { name: `${name}, ${count}` })
      await box.check()
      expect([name, await listed(page)]).toEqual([name, count])
      await cities.getByRole('checkbox', { name: new RegExp(`^${name}, `) }).uncheck()
    }
    // Two values of one facet: any of them; a value of another facet: both.
    await cities.getByRole('checkbox', { name: /^Ottawa, / }).check()
    const one = await listed(page)
    await cities.getByRole('checkbox', { name: /^Toronto, / }).check()
    const either = await listed(page)
    expect(either).toBeGreaterThan(one)
    const year = page.getByRole('group', { name: 'Years' }).getByRole('checkbox', { name: /^2018, / })
    const promised = Number(/\d+$/.exec((await year.getAttribute('aria-label')) ?? '')?.[0])
    await year.check()
    expect(await listed(page)).toBe(promised)
    expect(promised).toBeLessThan(either)
  }, 60_000)

  it('shows a picture that two recaps share in both, with and without its script', async () => {
    const photo = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#c01020' } })
      .png()
      .toBuffer()
    const post = (title: string): string => `---\ntitle: ${title}\ndate: 2019-01-02\n---\n\n![Red room](red.png)\n`
    const { out } = await exportPage(temporaryFolder({ 'a.md': post('A'), 'b.md': post('B'), 'red.png': photo }))
    const colourOf = async (page: Page, at: number): Promise<readonly number[]> => {
      const picture = page.getByRole('img', { name: 'Red room' }).nth(at)
      const { channels } = await sharp(await picture.screenshot()).stats()
      return channels.slice(0, 3).map(({ mean }) => Math.round(mean / 16))
    }
    const red = [0xc0, 0x10, 0x20].map(value => Math.round(value / 16))
    const { page } = await show(out)
    for (const title of ['A', 'B']) {
      await page.locator('#contents').getByRole('link', { name: title, exact: true }).click()
      await expect.poll(() => page.locator('article:visible h1').textContent()).toBe(title)
      expect(await colourOf(page, 0)).toEqual(red)
    }
    await page.getByRole('searchbox').fill('red room')
    expect(await listed(page)).toBe(2)
    const still = await browser().newContext({ offline: true, javaScriptEnabled: false })
    onTestFinished(() => still.close())
    const plain = await still.newPage()
    await plain.goto(pathToFileURL(out).href)
    for (const at of [0, 1]) expect(await colourOf(plain, at)).toEqual(red)
  }, 60_000)

  it('opens one recap at a time, goes where links lead, and prints what is found', async () => {
    const { paths, out } = await exportPage(SAMPLE)
    const { page } = await show(out)
    await page.getByRole('searchbox').fill('seeing inside three rounds')
    await page.locator('#contents li:visible a').first().click()
    await expect.poll(() => page.locator('article:visible').count()).toBe(1)
    expect(
      await page
        .locator('article:visible img')
        .first()
        .evaluate(image => (image as unknown as { naturalWidth: number }).naturalWidth),
    ).toBeGreaterThan(0)
    await page.locator('article:visible').getByRole('link', { name: 'That evening' }).click()
    await expect.poll(() => page.locator('article:visible h1').textContent()).toContain('Thanos')
    expect(await page.locator('#contents a[aria-current="true"]').allTextContents()).toEqual([
      expect.stringContaining('Thanos'),
    ])
    await page.getByRole('button', { name: 'Switch to dark' }).click()
    expect(await page.getByRole('button', { name: 'Switch to light' }).count()).toBe(1)
    expect(await page.locator('#facets .more[aria-expanded="false"]').count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.locator('article:visible').count()).toBe(0)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('article:visible').count()).toBe(await page.locator('article:not(.out)').count())
    await page.emulateMedia({ media: 'screen' })
    const context = await browser().newContext({ javaScriptEnabled: false })
    onTestFinished(() => context.close())
    const plain = await context.newPage()
    await plain.goto(pathToFileURL(out).href)
    expect(await plain.locator('article:visible').count()).toBe(paths.length)
  }, 60_000)

  it('begins with the results on a telephone, the filters folded; in a wide window they are open', async () => {
    const { out } = await exportPage(SAMPLE)
    const { page } = await show(out)
    expect(await page.locator('#facets').isVisible()).toBe(true)
    await page.setViewportSize({ width: 390, height: 844 })
    await page.reload()
    expect(await page.locator('#facets').isVisible()).toBe(false)
    expect((await page.locator('#contents li').first().boundingBox())?.y).toBeLessThan(422)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    await page.getByText('Filters', { exact: true }).click()
    await page.getByRole('checkbox', { name: /^Ottawa,/ }).check()
    expect(await page.locator('#contents li:visible').count()).toBeLessThan(34)
  }, 60_000)

  it('runs nothing of a hostile post and asks for nothing; a page without these defences would be found out', async () => {
    const folder = temporaryFolder({ 'evil.md': HOSTILE, 'good.md': '---\ntitle: Good\n---\n\nWords.\n' })
    const { out } = await exportPage(folder)
    const ran = async (file: string): Promise<readonly [unknown, readonly string[]]> => {
      const { page, asked } = await show(file)
      await page.getByRole('searchbox').fill('words')
      await page.locator('#contents li:visible a').first().click()
      const recap = page.locator('article:visible')
      await recap.getByText(/^press/).click()
      await recap.getByText('Words to press').click()
      await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
      return [await page.evaluate(() => (globalThis as unknown as { ran?: unknown }).ran ?? null), asked.slice(1)]
    }
    expect(await ran(out)).toEqual([null, []])

    const html = readFileSync(out, 'utf8')
    const attack = '<script>window.ran = "injected"</script><img src="https://example.com/pixel.png">'
    const injected = html.replace('Words to press', `Words to press${attack}`)
    const variant = (name: string, text: string): string => {
      const file = join(temporaryFolder(), name)
      writeFileSync(file, text)
      return file
    }
    // Were it in the page, the policy would still stop it.
    expect(await ran(variant('injected.html', injected))).toEqual([null, []])
    // Without the policy it runs and asks: so the two checks above can fail.
    const open = injected.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')
    expect(open).not.toBe(injected)
    expect(await ran(variant('open.html', open))).toEqual(['injected', ['https://example.com/pixel.png']])
  }, 60_000)
})
