import { editDistance } from '../../edit-distance.ts'
import { cityAt } from '../cities/gazetteer.ts'
import { fold, foldKey } from '../text/fold.ts'
import { tokenise } from '../text/tokens.ts'
import { boxesOf } from './boxes.ts'
import { createPairs, type Verdict } from './judgement.ts'
import { nearPairs } from './near.ts'
import { type NameNode, spellingOf } from './nodes.ts'
import { isNeighbour, isPlaceOf } from './regions.ts'
import { remembered } from './remembered.ts'

/** A city's name taken apart. */
export type CityName = {
  readonly key: string
  readonly node: NameNode
  readonly name: string
  /** The key without region and without "City of", "Ville de", "Downtown", "Greater". */
  readonly plain: string
  /** Of `Montreal, QC`: `qc`. */
  readonly region: string | undefined
  /** Whether it is said to be more than the city: "Greater Paris", "Paris Region". */
  readonly wider: boolean
}

const BEFORE = /^(?:city of|town of|ville de|ville d'|downtown|centre-ville de)\s+/
const WIDER = /^(?:greater|grand)\s+|\s+(?:area|region|bay area|metro)$/
/** Whether a name has more than the city, so that another spelling is the usual one: `Lyon, France`, `Ville de Lyon`. */
export const isAwkwardCity = (name: string): boolean => /[,()/|]/.test(name) || BEFORE.test(fold(name))

const LONG_ENOUGH = 6
const LONGEST = 40

/** Takes apart the name of a node. */
export const readCity = remembered((node: NameNode): CityName => {
  const name = spellingOf(node)
  const [before = '', region] = fold(name)
    .split(/\s*[,(]\s*/)
    .map(part => part.replace(/[).]/g, '').trim())
  const narrow = before.replace(BEFORE, '')
  const plain = narrow.replace(WIDER, '')
  return {
    key: node.key,
    node,
    name,
    plain: foldKey(plain) || node.key,
    region: region === '' ? undefined : region,
    wider: plain !== narrow,
  }
})

/** The country of a name that the gazetteer has as a whole. */
const countryOf = (name: string): string | undefined => {
  const tokens = tokenise(name)
  const found = cityAt(tokens, 0)
  return found !== undefined && found.length === tokens.length ? found.city.country : undefined
}

/** What two cities' names are to each other. Two cities of the gazetteer are two, unless a border parts their names. */
export const judgeCities = (one: CityName, other: CityName): Verdict | undefined => {
  if (one.plain === other.plain) {
    if (one.region !== undefined && other.region !== undefined && one.region !== other.region) return undefined
    if (one.wider !== other.wider) return { verdict: 'doubtful', likelihood: 0.5, why: 'the city and its region' }
    const region = one.region ?? other.region
    const bare = one.region === undefined ? one : other
    if (one.region === other.region || (region !== undefined && isPlaceOf(region, countryOf(bare.name))))
      return { verdict: 'same', likelihood: 0.95, why: 'the same but for its region or country' }
    return { verdict: 'doubtful', likelihood: 0.6, why: 'the same but for what stands behind it' }
  }
  const shorter = Math.min(one.plain.length, other.plain.length)
  if (shorter < LONG_ENOUGH || Math.max(one.plain.length, other.plain.length) > LONGEST) return undefined
  if (editDistance(one.plain, other.plain, 1) !== 1) return undefined
  const [first, second] = [countryOf(one.name), countryOf(other.name)]
  if (first === undefined || second === undefined)
    return { verdict: 'doubtful', likelihood: 0.65, why: 'one letter apart' }
  return isNeighbour(first, second)
    ? { verdict: 'doubtful', likelihood: 0.4, why: 'one letter apart, in neighbouring countries' }
    : undefined
}

/** The pairs that {@link judgeCities} could have something to say about. */
export const pairsOfCities = (all: readonly CityName[]): Iterable<readonly [CityName, CityName]> => {
  const pairs = createPairs<CityName>()
  for (const box of boxesOf(all, one => one.plain).values())
    for (const [at, one] of box.entries()) for (const other of box.slice(at + 1, at + 101)) pairs.add(one, other)
  const long = all.filter(one => one.plain.length >= LONG_ENOUGH && one.plain.length <= LONGEST)
  for (const [one, other] of nearPairs(long, one => one.plain, 1)) pairs.add(one, other)
  return pairs.all()
}
