import type { TextRun } from '../../../src-main/contract/index.ts'
import { textOfRuns } from '../../ui/format.ts'

/** Characters before the first match that a line of the list has room for, with the match still in sight. */
const MOST_BEFORE = 26

/** Characters of a whole line: where little follows the match, more may come before it. */
const LINE = 44

const ELLIPSIS = '… '

/**
 * A snippet whose first match is near its beginning, so that a list that shows one line of it shows the match. What is
 * cut off before it ends at a word, where there is one, and is marked with an ellipsis. Without a match nothing changes.
 */
export const leadToMatch = (runs: readonly TextRun[]): readonly TextRun[] => {
  const at = runs.findIndex(run => run.match)
  const before = textOfRuns(runs.slice(0, Math.max(0, at)))
  const room = Math.max(MOST_BEFORE, LINE - textOfRuns(runs.slice(at)).length)
  if (before.length <= room) return runs
  const tail = before.slice(-room)
  const word = tail.search(/\s\S/u)
  const kept = word < 0 ? '' : tail.slice(word + 1)
  return [{ text: ELLIPSIS + kept }, ...runs.slice(at)]
}
