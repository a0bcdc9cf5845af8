import { partWords } from './hyphen-script.ts'

/**
 * What both hosts run in a page before it is printed. The functions are sent as text, so they use nothing from
 * outside themselves.
 */

/** Images that are awaited together; progress is told after each batch. */
const BATCH = 16

/** Runs an expression in the page and answers with its value. */
export type Evaluate = (source: string) => Promise<unknown>

const prepare = async (): Promise<number> => {
  for (const image of document.images) image.loading = 'eager'
  // What stands at the foot of a page alone is laid out when it is too late to wait for its font.
  const loading: Promise<unknown>[] = []
  document.fonts.forEach(face => {
    loading.push(face.load().catch(() => undefined))
  })
  await Promise.all(loading)
  await document.fonts.ready
  return document.images.length
}

const decode = async (range: readonly [from: number, to: number]): Promise<void> => {
  const images = [...document.images].slice(range[0], range[1])
  // A broken image is printed as its placeholder; it must not hold up the others.
  await Promise.all(images.map(image => image.decode().catch(() => undefined)))
}

/** Puts a named box in the place of every image that could not be read, and answers which those were. */
const replaceBroken = (): string[] =>
  [...document.images]
    .filter(image => image.naturalWidth === 0)
    .map(image => {
      const box = document.createElement('span')
      box.className = 'missing-image'
      const { pathname } = new URL(image.src)
      const name = decodeURIComponent(pathname.split('/').at(-1) ?? '')
      box.textContent = [`${document.body.dataset.unreadable ?? ''}: ${name}`, image.alt].join(' ')
      image.replaceWith(box)
      return pathname
    })

/**
 * Makes a page ready for paper: waits until its fonts are there and all its images are decoded or known to be broken, and
 * parts words at the ends of lines. Answers with the images that are broken.
 */
export const makeReady = async (
  evaluate: Evaluate,
  onLoaded: (fraction: number) => void,
): Promise<readonly string[]> => {
  const total = Number(await evaluate(`(${prepare})()`))
  for (let from = 0; from < total; from += BATCH) {
    await evaluate(`(${decode})([${from}, ${from + BATCH}])`)
    onLoaded(Math.min(from + BATCH, total) / total)
  }
  if (total === 0) onLoaded(1)
  const broken = total === 0 ? [] : await evaluate(`(${replaceBroken})()`)
  await evaluate(`(${partWords})()`)
  return Array.isArray(broken) ? broken.map(String) : []
}
