import { isEnglishWord } from '../people/english-words.ts'
import type { Token } from '../text/tokens.ts'
import { FUNCTIONS } from '../text/words.ts'

/** Words of other tongues and trades that stand small where a name of software may, and are no names. */
const NO_NAMES =
  /^(?:async|sync|frontend|backend|fullstack|opensource|oss|css|html|gui|cli|ui|ux|api|sql|nosql|json|xml|yaml|http|tcp|iot|ml|ai|nlp|js|etc|oui|nutzt|setup|facebook|github|myspace|wikipedia|google|nouveau|nouvelle|neue|neuen|neues|microservices?|serverless|realtime|monorepo|web\w*|multi\w*|cross\w*|meta\w*|pre\w*|sub\w*|non\w*|\w+ing|\w+ed|\w+ion|\w+i[sz]es|lakehouses?|\w+able|\w+al|\w+(?:ance|ence|ment|ness|ity|ism|ship|logy|graphy|er|or|ist)|\w+less|\w+ive|\w+ly|\w+ful|\w+ous|\w+ic)$/
/** Whether a folded word is no name where it is written small: an English one, or one of other tongues and trades. */
const isOrdinary = (folded: string): boolean => NO_NAMES.test(folded) || isEnglishWord(folded)

/** Whether a folded word is a name wherever it stands, and no word of any other kind. */
export const isOnlyName = (folded: string): boolean => folded.length > LONG && PLAIN.test(folded) && !isOrdinary(folded)

const LONG = 4
const PLAIN = /^[a-z]+$/
const SHORTEST = 3
/** "harbour_pools" */
const SNAKE = /^[a-z]+_[a-z]+$/

/** Whether a word written small may be a name: no English word in any form, and none of other tongues that are met often. */
export const isSmallName = ({ shape, lettered, text, folded }: Token): boolean => {
  if (shape !== 'lower' || text.length < SHORTEST || text !== folded) return false
  if (!lettered && !SNAKE.test(text)) return false
  if (FUNCTIONS.has(folded) || isOrdinary(folded)) return false
  const singular = folded.replace(/e?s$/, '')
  return singular === folded || !isEnglishWord(singular)
}
