import { bareTitle } from './title.ts'
import { titleKey } from './title-key.ts'

/** A talk as one recap tells of it; `slides` is an address on the web. */
type Telling = { readonly title: string; readonly speakers: readonly string[]; readonly slides?: string | undefined }

/** An address on the web as it is compared: http or https, with a slash at its end or without, it is one. */
const addressKey = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/\/+$/, '')
    .toLowerCase()

const keysOf = ({ title, speakers, slides }: Telling): readonly string[] => {
  const said = `title ${titleKey(title, speakers)}`
  const shown = slides === undefined ? [] : [`slides ${addressKey(slides)}`]
  return speakers.flatMap(name => [said, ...shown].map(key => `${name}\n${key}`))
}

/**
 * Puts together what several recaps tell of one talk: a monthly recap and a yearly review, or two evenings at which it was
 * given. They have a speaker in common, and the title or the slides. What nobody is said to have given may be another, and
 * what one recap tells of twice was given twice. Each talk in the order of the list, where it is told first.
 */
export const toldOnce = <T>(
  list: readonly T[],
  of: (one: T) => { readonly talk: Telling; readonly recap: unknown },
): readonly (readonly [T, ...T[]])[] => {
  const talks: { readonly told: [T, ...T[]]; readonly recaps: Set<unknown> }[] = []
  /** By key, indices of talks. */
  const places = new Map<string, Set<number>>()
  for (const one of list) {
    const { talk, recap } = of(one)
    const keys = keysOf(talk)
    const among = keys
      .flatMap(key => [...(places.get(key) ?? [])])
      .filter(index => talks[index]?.recaps.has(recap) === false)
    const at = among.length === 0 ? talks.length : Math.min(...among)
    const known = talks[at]
    if (known === undefined) talks.push({ told: [one], recaps: new Set([recap]) })
    else {
      known.told.push(one)
      known.recaps.add(recap)
    }
    for (const key of keys) {
      const indices = places.get(key)
      if (indices === undefined) places.set(key, new Set([at]))
      else indices.add(at)
    }
  }
  return talks.map(({ told }) => told)
}

/**
 * The best of several titles of one talk: that begins as titles do, with nothing around it, is told most often, and says most;
 * the first of equals.
 */
export const bestTitle = (titles: readonly [string, ...string[]], speakers: readonly string[]): string => {
  const keys = titles.map(title => titleKey(title, speakers))
  const rank = (title: string): readonly number[] => {
    const key = titleKey(title, speakers)
    return [
      Number(/^[\p{P}\s]*[\p{Lu}\p{N}]/u.test(title)),
      Number(bareTitle(title, speakers) === title),
      keys.filter(one => one === key).length,
      key.length,
    ]
  }
  return titles.reduce((best, title) => {
    const [a, b] = [rank(best), rank(title)]
    const differs = a.findIndex((figure, at) => figure !== b[at])
    return differs >= 0 && (b[differs] ?? 0) > (a[differs] ?? 0) ? title : best
  })
}
