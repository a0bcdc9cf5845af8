/** A stretch of the text that Markdown shows as code. */
type Region = { readonly start: number; readonly end: number }

/** Tells whether an offset lies in code. Ask with growing offsets: it moves along. */
export type CodeRegions = { isCode(offset: number): boolean; endAfter(offset: number): number }

const FENCE = /^(?:[ \t]*(?:>[ \t]?|[-*+][ \t]+|\d{1,9}[.)][ \t]+)*)(`{3,}|~{3,})([^\n]*)$/

const spansOf = (text: string, start: number, end: number, regions: Region[]): void => {
  const part = text.slice(start, end)
  const runs: { at: number; length: number }[] = []
  for (let at = part.indexOf('`'); at >= 0; at = part.indexOf('`', at)) {
    let length = 1
    while (part[at + length] === '`') length += 1
    runs.push({ at, length })
    at += length
  }
  const nextOfLength: number[] = new Array(runs.length).fill(-1)
  const seen = new Map<number, number>()
  for (let index = runs.length - 1; index >= 0; index -= 1) {
    const length = runs[index]?.length ?? 0
    nextOfLength[index] = seen.get(length) ?? -1
    seen.set(length, index)
  }
  for (let index = 0; index < runs.length; index += 1) {
    const opening = runs[index]
    const closing = runs[nextOfLength[index] ?? -1]
    if (!opening || !closing) continue
    regions.push({ start: start + opening.at, end: start + closing.at + closing.length })
    index = nextOfLength[index] ?? index
  }
}

const scan = (text: string): readonly Region[] => {
  const regions: Region[] = []
  let paragraph = 0
  let fence: { mark: string; start: number } | undefined
  for (let at = 0; at <= text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(at, Math.min(end, at + 400))
    const mark = FENCE.exec(line)
    const isFence = mark !== null && !(mark[1]?.startsWith('`') && mark[2]?.includes('`'))
    if (fence) {
      const closes = isFence && mark[1]?.startsWith(fence.mark) && mark[2]?.trim() === ''
      if (closes) {
        regions.push({ start: fence.start, end })
        fence = undefined
        paragraph = end
      }
    } else if (isFence || line.trim() === '') {
      spansOf(text, paragraph, at, regions)
      paragraph = end
      if (isFence) fence = { mark: mark[1] ?? '', start: at }
    }
    at = end + 1
  }
  if (fence) regions.push({ start: fence.start, end: text.length })
  else spansOf(text, paragraph, text.length, regions)
  return regions
}

/**
 * Finds the fenced blocks and code spans of a Markdown text in one pass. A guess that is near enough for template tags:
 * where it is wrong the tree, which knows, still puts each tag right.
 */
export const findCode = (text: string, format: 'markdown' | 'html'): CodeRegions => {
  const regions = format === 'markdown' ? scan(text) : []
  let index = 0
  const regionAt = (offset: number): Region | undefined => {
    while (index < regions.length && (regions[index]?.end ?? 0) <= offset) index += 1
    const region = regions[index]
    return region && region.start <= offset ? region : undefined
  }
  return { isCode: offset => regionAt(offset) !== undefined, endAfter: offset => regionAt(offset)?.end ?? offset }
}
