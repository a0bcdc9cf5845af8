/** What the posts of a folder tell of where they were: by city, the number of posts. */
export type Tally = {
  /** Posts with a city that was read with some certainty, and how many of them have which. */
  placed: number
  readonly placedIn: Map<string, number>
  /** Posts of evenings that name some city or other, and how many of them name which. */
  naming: number
  readonly names: Map<string, number>
}

/** The town of a folder, with how likely another of its posts is from there, from 0 to 1. */
export type Home = { readonly city: string; readonly likelihood: number }

/** Fewer posts tell of no habit. */
const LEAST_PLACED = 2
const LEAST_NAMING = 3
/** Three of three posts, or seven of nine. */
const LEAST_LIKELY = 0.7
const LEAST_SHARE = 0.8

const mostOf = (counts: ReadonlyMap<string, number>): readonly [city: string, count: number, next: number] => {
  let city = ''
  let most = 0
  let next = 0
  for (const [name, count] of counts)
    if (count > most) {
      next = most
      city = name
      most = count
    } else if (count > next) next = count
  return [city, most, next]
}

/**
 * Where a group is at home whose posts were counted. First by the posts that were placed: likely by Laplace's rule of
 * succession, (n + 1) / (m + 2) for n of m posts. Else by what they name: nearly every one of them the same city, no other more than half
 * as often, and every third post that was placed at least was in it.
 */
export const homeOf = ({ placed, placedIn, naming, names }: Tally): Home | undefined => {
  const [city, count] = mostOf(placedIn)
  const likelihood = (count + 1) / (placed + 2)
  if (count >= LEAST_PLACED && likelihood >= LEAST_LIKELY) return { city, likelihood }
  const [named, often, next] = mostOf(names)
  const isTheirs =
    often >= LEAST_NAMING &&
    often >= LEAST_SHARE * naming &&
    next * 2 <= often &&
    (placedIn.get(named) ?? 0) * 3 >= placed &&
    placedIn.has(named)
  return isTheirs ? { city: named, likelihood: LEAST_LIKELY } : undefined
}
