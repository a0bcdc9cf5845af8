import { execFileSync } from 'node:child_process'
import { chmodSync, copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { expect, test } from './support/application.ts'
import { SAMPLE } from './support/folders.ts'
import { brokenSite, PIXEL, post, writeSite } from './support/sites.ts'

/** The photo of the sample archive that is stored sideways: 1200 by 800, with EXIF orientation 6. */
const SIDEWAYS = join(SAMPLE, 'static/images/2019/kw-circle.jpg')

test('detail 12: lightbox: Esc, arrows, zoom, pan, caption, EXIF rotation, focus comes back', async ({
  open,
  folder,
}) => {
  await writeSite(folder, {
    'recap.md': post(
      'Two pictures',
      '2019-04-01',
      '![One point](point.png)\n\n![Chairs in a circle](circle.jpg "The circle, now a tradition")\n\nText.',
    ),
    'point.png': PIXEL,
  })
  copyFileSync(SIDEWAYS, join(folder, 'circle.jpg'))
  const { page, window } = await open(folder)
  await expect(window.title).toHaveText('Two pictures')
  const opener = window.recap.getByRole('button', { name: /^Enlarge .*circle/i })
  await opener.click()
  const lightbox = page.getByRole('dialog', { name: 'Image' })
  const image = lightbox.locator('img.lightbox-image')
  await expect(image).toBeVisible()
  await expect(lightbox.getByText('The circle, now a tradition')).toBeVisible()
  await expect(lightbox.getByText(/circle\.jpg/)).toContainText('1200 × 800')
  const place = async () => (await image.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 }
  const fitted = await place()
  // The file is 800 wide and 1200 high; turned upright, it lies.
  expect(fitted.width / fitted.height).toBeCloseTo(1.5, 1)

  const percent = lightbox.getByRole('button', { name: /actual size/i })
  const atFit = (await percent.textContent()) ?? ''
  await page.keyboard.press('+')
  await page.keyboard.press('+')
  await expect(percent).not.toHaveText(atFit)
  await expect.poll(async () => (await place()).width).toBeGreaterThan(fitted.width * 1.5)
  // Zooming moves on for some frames.
  await expect(async () => {
    const last = await place()
    await page.evaluate(() => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve))))
    expect(await place()).toEqual(last)
  }).toPass()
  const before = await place()
  await page.mouse.move(640, 400)
  await page.mouse.down()
  await page.mouse.move(560, 350, { steps: 4 })
  await page.mouse.up()
  await expect.poll(async () => Math.round((await place()).x - before.x)).toBe(-80)
  expect(Math.round((await place()).y - before.y)).toBe(-50)
  await page.keyboard.press('0')
  await expect(percent).toHaveText(atFit)

  const first = (await image.getAttribute('src')) ?? ''
  await page.keyboard.press('ArrowLeft')
  await expect(image).not.toHaveAttribute('src', first)
  await expect(lightbox.getByText('1 of 2')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(image).toHaveAttribute('src', first)
  await page.keyboard.press('Escape')
  await expect(lightbox).toBeHidden()
  await expect(opener).toBeFocused()
})

test('detail 12: a missing image shows a named placeholder', async ({ open, folder }) => {
  const { window } = await open(await brokenSite(folder))
  await expect(window.recap.getByRole('img', { name: /^gone\.png: / })).toBeVisible()
  await expect(window.recap.locator('img')).toHaveCount(1)
})

const text = (file: string): string => execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' })

/** Pictures on the pages of a PDF, as poppler lists them. */
const picturesIn = (file: string): number =>
  execFileSync('pdfimages', ['-list', file], { encoding: 'utf8' })
    .split('\n')
    .filter(line => / image /.test(line)).length

/** Every photo of the sample archive, with its folder's name before its own. */
const photos = (): readonly (readonly [name: string, path: string])[] =>
  readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.jpg'))
    .map(path => [path.replaceAll(/[^\w.]/g, '-'), join(SAMPLE, path)] as const)

/** Looks at a file again and again until told to stop; answers with every size that it was seen to have. */
const watchSize = (file: string): (() => ReadonlySet<number>) => {
  const sizes = new Set<number>()
  const timer = setInterval(() => {
    if (existsSync(file)) sizes.add(statSync(file).size)
  }, 2)
  return () => {
    clearInterval(timer)
    return sizes
  }
}

test('detail 14: PDF: progress, cancel, written whole or not at all, every image awaited, figures unsplit, a sensible file name, “show in folder”', async ({
  start,
  folder,
  run,
}) => {
  const all = photos()
  expect(all.length).toBeGreaterThan(16)
  const site = await writeSite(join(folder, 'site'), {
    'album.md': post('Album: all/photos?', '2019-04-01', all.map(([name]) => `![](${name} "Of ${name}")`).join('\n\n')),
    'words.md': post('Words only', '2019-05-01', 'A paragraph.'),
  })
  for (const [name, path] of all) copyFileSync(path, join(site, name))
  // What the desktop is asked to show; the real one has nobody to look at it.
  const shown = join(folder, 'shown')
  const programs = await writeSite(join(folder, 'programs'), {
    'xdg-open': `#!/bin/sh\nprintf '%s' "$1" > '${shown}'\n`,
    gdbus: '#!/bin/sh\nexit 1\n',
  })
  for (const name of readdirSync(programs)) chmodSync(join(programs, name), 0o755)
  const before = process.env.PATH
  process.env.PATH = [programs, before].join(delimiter)
  try {
    const { page, window } = await start({ folder: site })
    await window.ready()
    const out = await writeSite(join(folder, 'out'), { 'Two.pdf': 'what was here before' })
    const file = join(out, 'Two.pdf')

    await window.row('Album').click()
    await expect(window.title).toHaveText('Album: all/photos?')
    await window.recap.getByRole('button', { name: 'Export this recap' }).click()
    await expect(window.dialog.getByLabel('File name')).toHaveValue(/^Album all photos(?: \(\d+\))?\.pdf$/)
    await page.keyboard.press('Escape')

    await page.getByRole('button', { name: /^Select all \d+ results$/ }).click()
    await page.getByRole('button', { name: 'Export selection' }).click()
    await expect(window.dialog.getByLabel('File name')).toHaveValue(/^Recaps – site, 2 recaps, \d{4}-\d\d-\d\d/)
    await window.savePdf(out, 'Two.pdf')
    await expect(window.dialog.getByRole('progressbar', { name: 'Export' })).toBeVisible()
    await window.dialog.getByRole('button', { name: 'Cancel export' }).click()
    await expect(window.dialog.getByRole('button', { name: 'Save PDF' })).toBeFocused()
    expect(readdirSync(out)).toEqual(['Two.pdf'])
    expect(readFileSync(file, 'utf8')).toBe('what was here before')

    writeFileSync(file, '')
    const sizes = watchSize(file)
    await window.dialog.getByRole('button', { name: 'Save PDF' }).click()
    await expect(window.dialog.getByText('PDF saved')).toBeVisible({ timeout: 40_000 })
    await expect(window.dialog).toContainText('2 recaps')
    expect([...sizes()].filter(size => size > 0 && size !== statSync(file).size)).toEqual([])
    expect(readdirSync(out)).toEqual(['Two.pdf'])
    expect(picturesIn(file)).toBe(all.length)
    expect(execFileSync('pdfinfo', [file], { encoding: 'utf8' })).toMatch(/Tagged:\s+yes/)
    // A figure stands on one page with its caption: each page has as many of the one as of the other.
    const pages = text(file).split('\f')
    const captions = pages.map(page => page.match(/Of [\w.-]+\.jpg/g)?.length ?? 0)
    expect(captions.reduce((sum, count) => sum + count)).toBe(all.length)
    const listed = execFileSync('pdfimages', ['-list', file], { encoding: 'utf8' }).split('\n').slice(2)
    const pictures = pages.map((_, at) => listed.filter(line => Number(line.trim().split(/\s+/)[0]) === at + 1).length)
    expect(captions).toEqual(pictures)

    if (run === 'electron') return
    await window.dialog.getByRole('button', { name: 'Show in folder' }).click()
    await expect.poll(() => (existsSync(shown) ? readFileSync(shown, 'utf8') : '')).toBe(out)
  } finally {
    process.env.PATH = before
  }
})

test('beside matches, a narrow window still says which result a recap is, and what it is called @headless-only', async ({
  open,
}) => {
  const { page, window } = await open()
  await window.find('kubernetes')
  await window.rows.first().click()
  const bar = window.recap.getByRole('toolbar', { name: 'Recap' })
  const matches = bar.getByRole('region', { name: 'Matches in this recap' })
  await expect(matches).toBeVisible()
  await window.recap.getByRole('document').press('End')
  const size = page.viewportSize()
  for (const width of [900, 1280]) {
    await page.setViewportSize({ width, height: 700 })
    await expect(bar.getByText(/^\d+ of \d+$/)).toBeVisible()
    await expect(bar.getByTitle('Back to the top')).toBeVisible()
    await expect(matches.getByRole('button', { name: 'Next match' })).toBeInViewport({ ratio: 1 })
    await expect(bar.getByRole('button', { name: 'Show file in folder' })).toBeInViewport({ ratio: 1 })
  }
  if (size) await page.setViewportSize(size)
})
