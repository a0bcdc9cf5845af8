/**
 * What it costs to print recaps by the built program (`npm run build` first): pages a second and the most memory held at
 * once, of the program and of the browser's processes together, for 20 and 200 generated recaps of some 600 words, every
 * fourth with a photo of 12 megapixels. `RECAPS=2000 npm run bench -- tests/bench/export.bench.ts` takes another number:
 * memory that grows with it would be a defect. Memory is read from /proc, so only on Linux.
 */

import { spawn } from 'node:child_process'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { benchOnce } from './bench-once.ts'
import { generatePosts } from './recap-posts.ts'

const COUNTS = process.env.RECAPS === undefined ? [20, 200] : process.env.RECAPS.split(',').map(Number)
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
      .toFile(join(folder, 'images', `photo-${at}.jpg`))
  for (const [at, { title, date, blocks }] of generatePosts(count).entries()) {
    const lines = blocks
      .filter(({ kind }) => kind !== 'title' && kind !== 'caption')
      .map(({ kind, text }) => (kind === 'heading' ? `## ${text}` : kind === 'list-item' ? `- ${text}` : text))
    const photo = at % PHOTO_EVERY === 0 ? [`![A full room](images/photo-${(at / PHOTO_EVERY) % PHOTOS}.jpg)`] : []
    const head = ['---', `title: "${title} ${at + 1}"`, ...(date === undefined ? [] : [`date: ${date.value}`]), '---']
    await writeFile(join(folder, `recap-${at}.md`), [...head, '', [...photo, ...lines].join('\n\n'), ''].join('\n'))
  }
}

type Printed = { readonly pages: number; readonly bytes: number; readonly elapsedMs: number }

const print = async (folder: string, out: string): Promise<Printed & { readonly peakMb: number }> => {
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
  const printed: Printed = JSON.parse(answer)
  return { ...printed, peakMb: peakKb / 1024 }
}

const run = async (root: string): Promise<void> => {
  for (const count of COUNTS) {
    const folder = join(root, String(count))
    await writeArchive(join(folder, 'archive'), count)
    const { pages, bytes, elapsedMs, peakMb } = await print(join(folder, 'archive'), join(folder, 'out.pdf'))
    console.log(
      [
        `${count} recaps: ${pages} pages, ${(bytes / 1e6).toFixed(1)} MB in ${(elapsedMs / 1000).toFixed(1)} s`,
        `${((pages * 1000) / elapsedMs).toFixed(1)} pages a second`,
        `at most ${Math.round(peakMb)} MB held`,
      ].join('; '),
    )
  }
}

benchOnce('printing recaps', 'generated recaps', run)
