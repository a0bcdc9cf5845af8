import type { Curating } from './types.ts'
import { detailWords, quoted, quotedList } from './words.ts'

/** See `Curating.describe`. */
export const describe: Curating['describe'] = correction => {
  switch (correction.kind) {
    case 'add':
      return `Add ${correction.field} ${quoted(correction.name)}${detailWords(correction.tier, correction.affiliation)}`
    case 'remove':
      return `Remove ${correction.field} ${quoted(correction.name)}`
    case 'replace':
      return `Replace ${correction.field} ${quoted(correction.name)} by ${quoted(correction.by)}`
    case 'relink':
      return `Relink image ${quoted(correction.src)} to ${quoted(correction.to)}`
    case 'talk':
      return correction.was === undefined
        ? `Add talk ${quoted(correction.title)}`
        : `Correct talk ${quoted(correction.was.title)}`
    case 'no-talk':
      return `Remove talk ${quoted(correction.was.title)}`
    case 'rename':
      return `Rename ${correction.entity} ${quoted(correction.name)} to ${quoted(correction.to)}`
    case 'merge': {
      const others = correction.names.filter(name => name !== correction.into)
      return `Merge ${quotedList(others.length > 0 ? others : correction.names)} into ${quoted(correction.into)}`
    }
    case 'split':
      return `Split ${quotedList(correction.forms)} from ${quoted(correction.name)}`
    case 'part':
      return `Part ${quoted(correction.name)} into ${quotedList(correction.into)}`
    case 'never':
      return `Never take ${quoted(correction.name)} for a ${correction.field}`
    case 'apart':
      return `Keep ${quotedList(correction.names)} apart`
  }
}
