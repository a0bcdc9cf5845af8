/** Where and when one recap says that a talk was given. */
type Given = {
  readonly speakers: readonly string[]
  readonly city?: string | undefined
  readonly day?: string | undefined
  /** Of the recap. */
  readonly date?: string | undefined
  readonly recap: unknown
  /** Whether the recap tells of no other talk that one of its people may have given that evening. */
  readonly isOnly: boolean
}

type Group<T> = readonly [T, ...T[]]

/** A recap that tells no day is about an evening of the two weeks before it was written. */
const CLOSE_BY_MS = 14 * 24 * 60 * 60 * 1000

const isSoonAfter = (day: string, { day: other, date }: Given): boolean => {
  if (other !== undefined || date === undefined) return false
  const after = Date.parse(date) - Date.parse(day)
  return after >= 0 && after <= CLOSE_BY_MS
}

/** Nobody is in two cities one evening, but of a recap without a day only the same city tells that it is that evening. */
const isSameEvening = (one: Given, other: Given): boolean => {
  if (one.day !== undefined && one.day === other.day)
    return one.city === undefined || other.city === undefined || one.city === other.city
  if (one.city === undefined || one.city !== other.city) return false
  return one.day === undefined ? other.day !== undefined && isSoonAfter(other.day, one) : isSoonAfter(one.day, other)
}

const peopleOf = (speakers: readonly string[]): string => [...new Set(speakers)].sort().join('\n')

/**
 * Puts together talks that the same people gave in one city on one evening, whatever recaps call them: “Sails” in one and
 * “Sails and oars, shown live” in another is one talk. Not where a recap tells of two talks of theirs that evening, since
 * either may be meant. `groups` are tellings of one talk each, as `toldOnce` finds them by title and slides; their order
 * is kept.
 */
export const oncePerEvening = <T>(groups: readonly Group<T>[], of: (one: T) => Given): readonly Group<T>[] => {
  const talks: { readonly told: [T, ...T[]]; readonly given: Given[] }[] = []
  /** By their people. */
  const known = new Map<string, (typeof talks)[number][]>()
  for (const group of groups) {
    const given = group.map(of)
    const people = peopleOf(given.flatMap(({ speakers }) => speakers))
    const canJoin = people !== '' && given.every(({ isOnly }) => isOnly)
    const others = canJoin ? (known.get(people) ?? []) : []
    const same = others.find(
      talk =>
        !talk.given.some(({ recap }) => given.some(one => one.recap === recap)) &&
        talk.given.some(one => given.some(other => isSameEvening(one, other))),
    )
    if (same) {
      same.told.push(...group)
      same.given.push(...given)
      continue
    }
    const [first, ...rest] = group
    const talk: (typeof talks)[number] = { told: [first, ...rest], given }
    talks.push(talk)
    if (canJoin) known.set(people, [...others, talk])
  }
  return talks.map(({ told }) => told)
}

/** A talk of a recap, as far as it tells whether another may have been given the same evening. */
type Beside = { readonly speakers: readonly string[]; readonly city?: string; readonly day?: string }

/**
 * Whether a recap that tells of `all` tells of no other talk that one of this talk's people may have given that evening:
 * one of another day, or in another city, was given another time.
 */
export const isOnlyThatEvening = (talk: Beside, all: readonly Beside[]): boolean =>
  all.every(
    other =>
      other === talk ||
      !other.speakers.some(name => talk.speakers.includes(name)) ||
      (other.day !== undefined && talk.day !== undefined && other.day !== talk.day) ||
      (other.city !== undefined && talk.city !== undefined && other.city !== talk.city),
  )
