/** Shorter patterns come to little code in any case. */
const SHORT = 100

/** How often the group before may be read. */
const COUNT = /^(?:[?*+]|\{\d+(?:,\d*)?\})\??/

/** How a group starts that looks ahead or back: what is behind it is not behind its ways. */
const LOOKS = /^\(\?<?[=!]/

/** An assertion that always holds. */
const MEET = '(?=)'

/** A group that is not closed yet. */
type Open = { ways: number; readonly looks: boolean; readonly back: boolean }

/** Where {@link MEET} is put in: behind each group that can be read in several ways and that more follows on. */
const meetingsIn = (source: string): readonly number[] => {
  const open: Open[] = []
  const found: number[] = []
  let inClass = false
  for (let at = 0; at < source.length; at++) {
    const letter = source[at]
    const inner = open.at(-1)
    if (letter === '\\') at++
    else if (inClass) inClass = letter !== ']'
    else if (letter === '[') inClass = true
    else if (letter === '|' && inner !== undefined) inner.ways++
    else if (letter === '(') {
      const looks = LOOKS.test(source.slice(at, at + 4))
      open.push({ ways: 1, looks, back: inner?.back === true || (looks && source[at + 2] === '<') })
    } else if (letter === ')' && inner !== undefined) {
      open.pop()
      const counted = COUNT.exec(source.slice(at + 1, at + 12))?.[0] ?? ''
      const behind = at + 1 + counted.length
      const ways = inner.ways + (counted === '' ? 0 : 1)
      if (ways > 1 && !inner.looks && !inner.back && !/^(?:[|)]|$)/.test(source.slice(behind, behind + 1)))
        found.push(behind)
    }
  }
  return found
}

/**
 * The same pattern, of far less code. V8 writes what follows on a choice anew for up to ten of its ways, and does so again in
 * each of these at the next choice: `(?:the |our )?(?:old|new)? (?:venue|room)` holds the rooms many times. An assertion that
 * always holds lets the ways meet, so that what follows is written once. All patterns of the extraction together come to 8 MB
 * instead of 31 and are compiled in a quarter of the time, which is what a person waits for when a folder is first opened.
 * Beyond 16 MB of code V8 compiles further patterns without its usual care, and these then take some ten times as long
 * (`kMaxCopiesCodeGenerated`, `TooMuchRegExpCode` in V8's src/regexp).
 */
export const lean = (pattern: RegExp): RegExp => {
  const { source, flags } = pattern
  if (source.length < SHORT) return pattern
  const meetings = meetingsIn(source)
  if (meetings.length === 0) return pattern
  const parts = [0, ...meetings].map((from, place) => source.slice(from, meetings[place]))
  return new RegExp(parts.join(MEET), flags)
}
