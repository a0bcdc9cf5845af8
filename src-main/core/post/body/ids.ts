/** Gives out the ids of one post, each once. */
export type Ids = {
  /** The id asked for, made harmless and unique; undefined where nothing is left of it or it is taken. */
  claim(wanted: string): string | undefined
  /** An id for a heading's text, as GitHub and Hugo make it; numbered where it is taken. */
  forHeading(text: string): string
}

const LONGEST_ID = 120

const harmless = (id: string): string => id.slice(0, LONGEST_ID).replace(/[^\p{L}\p{N}_.:-]/gu, '')

const slug = (text: string): string =>
  text
    .slice(0, LONGEST_ID)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s+/g, '-')

/** Starts with no id taken. */
export const createIds = (): Ids => {
  const taken = new Set<string>()
  const counts = new Map<string, number>()
  const claim = (wanted: string): string | undefined => {
    const id = harmless(wanted)
    if (id === '' || taken.has(id)) return undefined
    taken.add(id)
    return id
  }
  return {
    claim,
    forHeading(text) {
      const base = slug(text) || 'section'
      for (let count = counts.get(base) ?? 0; ; count += 1) {
        counts.set(base, count + 1)
        const id = claim(count === 0 ? base : `${base}-${count}`)
        if (id !== undefined) return id
      }
    },
  }
}
