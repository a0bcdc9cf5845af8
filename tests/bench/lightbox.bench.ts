import { mkdir, writeFile } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import sharp from 'sharp'
import { benchOnce } from './bench-once.ts'
import { openWindow } from './open-window.ts'

const WIDTH = 6000
const HEIGHT = 4000
/** One frame at 60 a second. */
const BAR_MS = 1000 / 60

/** A photo of 24 megapixels with detail everywhere, as a camera writes it. */
const photo = (): Promise<Buffer> =>
  sharp({
    create: {
      width: WIDTH,
      height: HEIGHT,
      channels: 3,
      background: '#7a6a58',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg({ quality: 90 })
    .toBuffer()

const POST = `---
title: An evening with a photo
date: 2020-01-01
---

![A photo of 24 megapixels](photo.jpg)
`

/** Runs in the page: the time from each frame to the next while `isOn`, and how long the page itself took of each. */
const watchFrames = (): void => {
  const times: number[] = []
  let last: number | undefined
  const tick = (nowMs: number): void => {
    if (last !== undefined) times.push(nowMs - last)
    last = nowMs
    requestAnimationFrame(tick)
  }
  requestAnimationFrame(tick)
  Reflect.set(window, 'takeFrames', () => {
    last = undefined
    return times.splice(0)
  })
}

const takeFrames = (page: Page): Promise<readonly number[]> =>
  page.evaluate((): readonly number[] => Reflect.get(window, 'takeFrames')())

/** Runs in the page: gives a wheel, or a drag, an event each frame, so that no frame is without work. */
const gesture = async ([kind, frames]: readonly ['zoom' | 'pan' | 'idle', number]): Promise<void> => {
  const stage = document.querySelector('.lightbox-stage')
  if (!stage) throw new Error('The stage is not there')
  const box = stage.getBoundingClientRect()
  const frame = () => new Promise<number>(resolve => requestAnimationFrame(resolve))
  const pointer = (type: string, x: number, y: number) =>
    stage.dispatchEvent(new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX: x, clientY: y }))
  const [x, y] = [box.left + box.width * 0.4, box.top + box.height * 0.4]
  stage.setPointerCapture = () => undefined
  if (kind === 'pan') pointer('pointerdown', x, y)
  for (let at = 0; at < frames; at += 1) {
    await frame()
    if (kind === 'zoom') {
      const deltaY = at < frames / 2 ? -30 : 30
      stage.dispatchEvent(new WheelEvent('wheel', { bubbles: true, cancelable: true, deltaY, clientX: x, clientY: y }))
    } else if (kind === 'pan') pointer('pointermove', x + Math.sin(at / 12) * 260, y + Math.cos(at / 9) * 160)
  }
  if (kind === 'pan') pointer('pointerup', x, y)
}

const report = (name: string, given: readonly number[]): void => {
  const sorted = [...given].sort((a, b) => a - b)
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1).padStart(9)
  const late = sorted.filter(each => each > BAR_MS * 1.5).length
  console.log(
    `${name.padEnd(26)}${String(sorted.length).padStart(7)}${at(0.5)}${at(0.95)}${at(1)}${String(late).padStart(7)}`,
  )
}

const run = async (root: string): Promise<void> => {
  const folder = join(root, 'archive')
  await mkdir(folder)
  await writeFile(join(folder, 'index.md'), POST)
  const bytes = await photo()
  await writeFile(join(folder, 'photo.jpg'), bytes)
  const { page, close } = await openWindow(folder, join(root, 'data'))
  try {
    await page.evaluate(watchFrames)
    console.log(
      `a photo of ${WIDTH} × ${HEIGHT} pixels, ${(bytes.length / 1e6).toFixed(1)} MB; ${availableParallelism()} cores, load ${loadavg()[0]?.toFixed(1)}`,
    )
    await page.getByRole('button', { name: /^Enlarge / }).click()
    const pressedMs = performance.now()
    await page.locator('.lightbox-image:not([data-waiting])').waitFor()
    console.log(`from the click to the picture ${(performance.now() - pressedMs).toFixed(0)} ms`)
    await page.keyboard.press('1')
    const wholeMs = performance.now()
    await page.locator('.lightbox-full:not([data-waiting])').waitFor()
    console.log(`from 100 % to all of its pixels ${(performance.now() - wholeMs).toFixed(0)} ms`)
    await page.keyboard.press('0')
    await page.evaluate(gesture, ['idle', 30] as const)
    console.log(`${'frame to frame, ms'.padEnd(26)} frames   median      p95    worst   late`)
    await takeFrames(page)
    await page.evaluate(gesture, ['idle', 120] as const)
    report('nothing to do', await takeFrames(page))
    await page.evaluate(gesture, ['zoom', 240] as const)
    report('zoom by wheel', await takeFrames(page))
    await page.keyboard.press('1')
    await page.evaluate(gesture, ['idle', 30] as const)
    await takeFrames(page)
    await page.evaluate(gesture, ['pan', 240] as const)
    report('pan at 100 %', await takeFrames(page))
  } finally {
    await close()
  }
}

benchOnce('the lightbox', 'zooming and panning a photo of 24 megapixels, headless Chromium', run)
