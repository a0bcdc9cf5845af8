import { cityNamed } from '../cities/gazetteer.ts'
import { lean } from '../gates/lean.ts'
import type { Passage } from '../text/document.ts'
import { fold } from '../text/fold.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import type { Named } from './lists.ts'
import { RAW_LINK, withoutMarks } from './sides.ts'

/** What may stand between two organisations of one list. */
const BETWEEN = lean(
  /^(?: (?:[a-z]+ )?(?:offices?|hq))?(?: (?:project|team|crew|folks|community))?(?: \([a-z][a-z ,.-]{0,30}\))?(?:,|;| &| ?\/| [|·•]|,? (?:and|or|et|y|e|en|und|plus|sowie|as well as|ainsi que|along with|together with|asi como|bem como)\b){1,3}(?: (?:also|especially))?(?: (?:by|to|par|des?|from|d[oa]s?|du|del|della|dos))?(?: (?:the|our|la|le|les|nos|notre|der|dem|den|unserem|unserer|el|il))?(?: (?:societes?|entreprises?|companies|firms))?(?: (?:good |fine |nice )?(?:friends|folks|people|team|amis) (?:at|of|from|de|chez))?\s*(?:[ld]')?$/,
)

const ALIAS = /^ \((?:formerly |aka |ex-|previously |anciennement )?$/i

const isAlias = (passage: Passage, previous: Named | undefined, named: Named): boolean =>
  previous !== undefined &&
  ALIAS.test(passage.text.slice(previous.end, named.start)) &&
  passage.text.charAt(named.end) === ')'

const BEHIND_LISTED = wordSet(
  'for who which that and et und y e in at with from as by on a pour qui fur die der por que para per che voor to',
)
/**
 * "We met at Acme; Initech paid …", "back at Acme, and Initech picked up the bill": of two names, the second opens a clause of its
 * own where a semicolon, or a comma with "and", stands before it and its verb follows.
 */
const opensClause = (tokens: readonly Token[], { last }: Named, between: string, two: boolean): boolean => {
  const next = tokens[last + 1]
  if (!two || next?.gap !== ' ' || next.shape !== 'lower') return false
  if (between === '; ') return tokens.filter(({ gap }) => gap.includes(';')).length === 1
  return /^, (?:and|et|und|y|e) $/.test(between) && !BEHIND_LISTED.has(next.folded)
}

/** One of the words that name who gives to an evening: before a list, all of the list are such. */
const GIVERS =
  /\b(?:sponsors?|sponsoren|patrocinadores|commanditaires?|partenaires?|partners?|supporters|backers)\b[^.;:]{0,40}$/
const AND_TO = /(?:\b(?:and|et|und|y|e|en)|\bas well as|\bainsi qu\S+|\bsowie|,) (?:also )?(?:to|a|an|aan|aux?)\b/
const AND = /\b(?:and|et|und|y|e|en|sowie)\b|\bas well as\b|\bainsi qu/
const PURPOSE = /^,? (?:(?:team|folks|crew),? )?(?:for|pour|fur|por|per|voor)\b/

/**
 * "Thanks to our sponsors A and B, and to C for hosting us": the last is thanked for something of its own. So it is behind a
 * repeated "to" where those before it are sponsors, or told apart by a comma, and behind a second "and". `between` are the words
 * ahead of it, `before` those between the names of the list so far, which starts with `first`.
 */
const hasOwnPurpose = (
  passage: Passage,
  named: Named,
  between: string,
  [first]: readonly Named[],
  before: readonly string[],
): boolean => {
  if (first === undefined || !PURPOSE.test(fold(passage.text.slice(named.end, named.end + 24)))) return false
  const alike = before.some(one => AND_TO.test(one))
  const giving = (): boolean => GIVERS.test(fold(passage.text.slice(Math.max(0, first.start - 60), first.start)))
  if (AND_TO.test(between)) return !alike && (before.some(one => AND.test(one)) || between.startsWith(',') || giving())
  return AND.test(between) && before.some(one => AND.test(one)) && giving()
}

/** "[Acme, Leeds](https://acme.example), Initech": where the words between go on behind a link that ends in the firm's town. */
const behindTown = ({ text, block }: Passage, { start, end }: Named): number => {
  const link = block.links.find(one => one.start <= start && end < one.end)
  if (link === undefined || text.slice(end, end + 2) !== ', ') return end
  return cityNamed(text.slice(end + 2, link.end)) === undefined ? end : link.end
}

const startsUpper = (token: Token | undefined): boolean => token !== undefined && isCapitalised(token)

/** The names of a sentence, in the lists in which it names them. `all` are in their order. */
export const listedTogether = (
  passage: Passage,
  tokens: readonly Token[],
  all: readonly Named[],
): readonly (readonly Named[])[] => {
  const groups: Named[][] = []
  let betweens: string[] = []
  for (const named of all) {
    const previous = groups.at(-1)?.at(-1)
    // "Amazon Web Services (AWS)", "Acme (formerly Initech)": another name of the same.
    if (isAlias(passage, previous, named)) continue
    const between =
      previous === undefined
        ? ''
        : withoutMarks(fold(passage.text.slice(behindTown(passage, previous), named.start)).replace(RAW_LINK, ''))
    const joined =
      previous !== undefined &&
      !opensClause(tokens, named, between, groups.at(-1)?.length === 1) &&
      (BETWEEN.test(between) || (between === ' ' && startsUpper(tokens[named.first])))
    if (joined && !hasOwnPurpose(passage, named, between, groups.at(-1) ?? [], betweens)) {
      groups.at(-1)?.push(named)
      betweens.push(between)
    } else {
      groups.push([named])
      betweens = []
    }
  }
  return groups
}
