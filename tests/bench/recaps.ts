import type { SearchDocument } from '../../src-main/core/search/index.ts'

const COMMON =
  'the of and to in a is that for on with we it this as are was by at from our you they have be an their more can one how who about all talk kubernetes cluster service meetup cloud community container deploy team data time questions speaker people room mesh network code open source native release story demo slides thanks event month evening pipeline security platform running production'
const STARTS =
  's s s c c c c p p p d d r r m m b t t a a i e f f h l l w g n o u v k co co con de re pro in st tr ex com pre ch pl gr'
const MIDDLES =
  'a e i o u ar er in on al en or an at ic es it is ra ta le ti ri ve no me ro li te ne de se ma la na ca di si po nt st nd ct'
const ENDS = 's e ed er ing ion ment al ity ly t n y or ation ance ive able ure ist ism ware'

/** A small seeded generator of numbers from 0 to 1 (mulberry32), so that every run measures the same archive. */
export const createRandom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Random = () => number

const pick = (random: Random, values: readonly string[]): string => values[Math.floor(random() * values.length)] ?? ''
const split = (text: string): readonly string[] => text.split(' ')

const makeWord = (random: Random): string => {
  const middles = Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(random, split(MIDDLES)))
  return `${pick(random, split(STARTS))}${middles.join('')}${pick(random, split(ENDS))}`
}

const makeNames = (random: Random, count: number, words: number): readonly string[] =>
  Array.from({ length: count }, () =>
    Array.from({ length: words }, () => {
      const word = makeWord(random)
      return `${word.charAt(0).toUpperCase()}${word.slice(1)}`
    }).join(' '),
  )

/** A vocabulary whose word frequencies fall as 1 / rank (Zipf's law), common words first. */
const createVocabulary = (random: Random, size: number) => {
  const words = [...new Set([...split(COMMON), ...Array.from({ length: size }, () => makeWord(random))])]
  const cumulative: number[] = []
  let sum = 0
  for (let rank = 0; rank < words.length; rank += 1) {
    sum += 1 / (rank + 2)
    cumulative.push(sum)
  }
  const draw = (): string => {
    const target = random() * sum
    let low = 0
    let high = cumulative.length - 1
    while (low < high) {
      const middle = (low + high) >>> 1
      if ((cumulative[middle] ?? 0) < target) low = middle + 1
      else high = middle
    }
    return words[low] ?? ''
  }
  return { words, draw }
}

/** Generates recaps of about 600 words, and the words they are made of, the most frequent first. */
export const generateRecaps = (
  count: number,
): { readonly documents: readonly SearchDocument[]; readonly words: readonly string[] } => {
  const random = createRandom(20_261_121)
  const { words, draw } = createVocabulary(random, 40_000)
  const text = (length: number): string => `${Array.from({ length }, draw).join(' ')}.`
  const several = (pool: readonly string[], most: number): readonly string[] =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => pool[Math.floor(random() ** 2 * pool.length)] ?? '')
  const cities = ['Montréal', 'Québec', 'Toronto', 'Ottawa', 'Kitchener-Waterloo', ...makeNames(random, 60, 1)]
  const sponsors = makeNames(random, 400, 1)
  const speakers = makeNames(random, 4000, 2)
  const technologies = ['Kubernetes', 'Istio', 'Linkerd', 'Node.js', 'Helm', ...makeNames(random, 400, 1)]
  const documents = Array.from({ length: count }, (_, i): SearchDocument => {
    const facets = {
      city: several(cities, 2),
      sponsor: several(sponsors, 4),
      speaker: several(speakers, 4),
      technology: several(technologies, 8),
    }
    const month = String(1 + Math.floor(random() * 12)).padStart(2, '0')
    return {
      path: `content/${i}.md`,
      title: `${facets.city[0]} ${text(5)}`,
      ...(i % 50 === 0 ? {} : { date: `${2008 + Math.floor(random() * 18)}-${month}-14` }),
      draft: false,
      headings: [text(4), text(4), ...facets.speaker],
      body: [
        `In ${facets.city[0]}, ${facets.speaker[0]} spoke of ${facets.technology.join(', ')} on K8s 1.13, thanks to ${facets.sponsor[0]}.`,
        ...Array.from({ length: 9 }, () => text(60)),
      ],
      captions: [text(8), text(8)],
      keywords: [],
      facets: { ...facets, host: [], tier: [] },
      talks: [],
      aliases: [],
      images: 4,
      slides: false,
      video: false,
      missingImages: 0,
    }
  })
  return { documents, words }
}
