/**
 * What it costs to export recaps by the built program (`npm run build` first): pages a second and the most memory held at
 * once, of the program and of the browser's processes together, for 20 and 200 generated recaps of some 600 words, every
 * fourth with a photo of 12 megapixels of its own. A table, which holds no images, tells what the archive itself takes.
 * `RECAPS=2000 FORMATS=epub,zip npm run bench -- tests/bench/export.bench.ts` takes other numbers and formats: memory that
 * grows with the number by more than the table's would be a defect. Memory is read from /proc, so only on Linux.
 */

import { spawn } from 'node:child_process'
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { benchOnce } from './bench-once.ts'
import { generatePosts } from './recap-posts.ts'

const COUNTS = process.env.RECAPS === undefined ? [20, 200] : process.env.RECAPS.split(',').map(Number)
const FORMATS = process.env.FORMATS?.split(',') ?? ['csv', 'pdf', 'epub', 'zip', 'html']
const PHOTOS = 12
const PHOTO_EVERY = 4
const SAMPLE_MS = 200

/** Kilobytes that a process holds, its part of what is shared; 0 where it has ended meanwhile. */
const heldKb = async (pid: number): Promise<number> => {
  const text = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  return Number(/^Pss:\s+(\d+)/m.exec(text)?.[1] ?? 0)
}

/** A process with all that it started. */
const familyOf = async (root: number): Promise<readonly number[]> => {
  const pids = (await readdir('/proc')).map(Number).filter(Number.isInteger)
  const parents = await Promise.all(
    pids.map(async pid => {
      const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
      return [pid, Number(/\) \S+ (\d+)/.exec(text)?.[1] ?? 0)] as const
    }),
  )
  const family = new Set([root])
  for (let before = 0; before !== family.size; ) {
    before = family.size
    for (const [pid, parent] of parents) if (family.has(parent)) family.add(pid)
  }
  return [...family]
}

const writeArchive = async (folder: string, count: number): Promise<void> => {
  await mkdir(join(folder, 'images'), { recursive: true })
  for (let at = 0; at < PHOTOS; at += 1)
    await sharp({
      create: {
        width: 4000,
        height: 3000,
        channels: 3,
        background: '#35566b',
        noise: { type: 'gaussian', mean: 60 + at * 10, sigma: 12 },
      },
    })
      .jpeg({ quality: 90 })
      .toFile(join(folder, 'images', `kind-${at}.jpg`))
  for (const [at, { title, date, blocks }] of generatePosts(count).entries()) {
    const lines = blocks
      .filter(({ kind }) => kind !== 'title' && kind !== 'caption')
      .map(({ kind, text }) => (kind === 'heading' ? `## ${text}` : kind === 'list-item' ? `- ${text}` : text))
    const hasPhoto = at % PHOTO_EVERY === 0
    const photo = hasPhoto ? [`![A full room](images/photo-${at}.jpg)`] : []
    if (hasPhoto)
      await copyFile(
        join(folder, 'images', `kind-${(at / PHOTO_EVERY) % PHOTOS}.jpg`),
        join(folder, 'images', `photo-${at}.jpg`),
      )
    const head = ['---', `title: "${title} ${at + 1}"`, ...(date === undefined ? [] : [`date: ${date.value}`]), '---']
    await writeFile(join(folder, `recap-${at}.md`), [...head, '', [...photo, ...lines].join('\n\n'), ''].join('\n'))
  }
}

type Written = { readonly pages?: number; readonly bytes: number; readonly elapsedMs: number }

const write = async (folder: string, out: string): Promise<Written & { readonly peakMb: number }> => {
  const child = spawn(process.execPath, ['out/main/cli.js', 'export', folder, '--out', out, '--json'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let answer = ''
  child.stdout.on('data', (chunk: Buffer) => {
    answer += chunk.toString()
  })
  let peakKb = 0
  const sample = async (): Promise<void> => {
    const held = await Promise.all((await familyOf(child.pid ?? 0)).map(heldKb))
    peakKb = Math.max(
      peakKb,
      held.reduce((sum, one) => sum + one, 0),
    )
  }
  const timer = setInterval(() => void sample(), SAMPLE_MS)
  await new Promise(resolve => child.on('close', resolve))
  clearInterval(timer)
  const written: Written = JSON.parse(answer)
  return { ...written, peakMb: peakKb / 1024 }
}

const run = async (root: string): Promise<void> => {
  for (const count of COUNTS) {
    const folder = join(root, String(count))
    await writeArchive(join(folder, 'archive'), count)
    for (const format of FORMATS) {
      const out = join(folder, `out.${format}`)
      const { pages, bytes, elapsedMs, peakMb } = await write(join(folder, 'archive'), out)
      console.log(
        [
          `${count} recaps as ${format}: ${(bytes / 1e6).toFixed(1)} MB in ${(elapsedMs / 1000).toFixed(1)} s`,
          ...(pages === undefined ? [] : [`${pages} pages, ${((pages * 1000) / elapsedMs).toFixed(1)} a second`]),
          `at most ${Math.round(peakMb)} MB held`,
        ].join('; '),
      )
      await rm(out)
    }
  }
}

benchOnce('exporting recaps', 'generated recaps', run)
