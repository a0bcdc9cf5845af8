import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'
import { builtForExtraction, literalsIn, once, type Pattern } from './pattern-sources.ts'
import { hasOddEdge } from './word-edges.ts'

const SOURCES = ['src-main', 'src-renderer']

/** The longest time that one repetition is looked at; most take some milliseconds. */
const PATIENCE_MS = 4000
/** More turns than this count as endless: two readings of each turn are some thousand of the whole. */
const FEW_TURNS = 10

/**
 * The groups of a pattern that may be repeated without an end, each as a pattern of its own: whole patterns hold too many
 * words to be looked through, and it is the repetition that takes long where one text can be read as several rows of turns.
 */
const repetitionsOf = ({ source, flags }: Pattern): readonly Pattern[] => {
  const open: number[] = []
  const found: Pattern[] = []
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    const letter = source[at]
    if (letter === '\\') at++
    else if (inClass) inClass = letter !== ']'
    else if (letter === '[') inClass = true
    else if (letter === '(') open.push(at)
    else if (letter === ')') {
      const start = open.pop() ?? 0
      const turns = /^(?:[*+]|\{\d+,(?<most>\d*)\})/.exec(source.slice(at + 1))
      const most = turns?.groups?.most
      if (turns === null || (most !== undefined && most !== '' && Number(most) <= FEW_TURNS)) continue
      found.push({ source: `^${source.slice(start, at + 1)}*$`, flags: flags.replace(/[dgy]/g, '') })
    }
  }
  return found
}

/** A text on which a repetition takes twice as long with each turn more; nothing where none is known. */
const faultOf = ({ source, flags }: Pattern): string | undefined => {
  const result = checkSync(source, flags, { timeout: PATIENCE_MS })
  return result.status === 'vulnerable' && result.complexity.type === 'exponential'
    ? `/${source}/${flags} on ${result.attack.pattern}`
    : undefined
}

describe('patterns', () => {
  it('read a repeated group in one way, so that no text of a stranger keeps them busy without an end', async () => {
    const patterns = once([...literalsIn(SOURCES), ...(await builtForExtraction())])
    expect(patterns.length).toBeGreaterThan(1500)
    const repetitions = once(patterns.flatMap(repetitionsOf))
    expect(repetitions.length).toBeGreaterThan(100)
    expect(repetitions.flatMap(repetition => faultOf(repetition) ?? [])).toEqual([])
  }, 300_000)

  it('would be found, if one did not', () => {
    const faultsOf = (source: string, flags = ''): number =>
      repetitionsOf({ source, flags }).flatMap(repetition => faultOf(repetition) ?? []).length
    expect(faultsOf('^thanks to(?: our| their| our)* $')).toBe(1)
    expect(faultsOf('with(?:, | and [\\])]|(?:the|a|thea)+){2,}', 'iu')).toBe(2)
    expect(faultsOf('^thanks to(?: our| their)* $')).toBe(0)
  })

  it('put no word boundary beside letters that may be accented, where there never is one', async () => {
    const patterns = once([...literalsIn(SOURCES), ...(await builtForExtraction())])
    expect(patterns.filter(hasOddEdge).map(({ source }) => source)).toEqual([])
  })

  it('would be found, if one did', () => {
    for (const odd of [
      /\bécran/,
      /prêt[ée]\b/,
      /(?:lent|a (?:prêté|laissé))(?: us)?\b/,
      /\b(?:the )?\p{Lu}/u,
      /[a-zà]+\b/,
    ])
      expect(hasOddEdge(odd), odd.source).toBe(true)
    for (const sound of [/\bprêtent\b/, /(?<!\p{L})écran/u, /prêté(?!\p{L})/u, /\b(?:de|\d) \p{Lu}/u, /à (?=\bla)/])
      expect(hasOddEdge(sound), sound.source).toBe(false)
  })
})
