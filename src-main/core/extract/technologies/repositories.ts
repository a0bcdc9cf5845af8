import type { Finding } from '../evidence.ts'
import { isEnglishWord } from '../people/english-words.ts'
import type { Line } from '../text/document.ts'
import { foldKey } from '../text/fold.ts'

const REPOSITORY =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/[\w.-]+\/([\w.-]+?)(?:\.git)?\/?(?:[?#].*)?$/
/** Repositories that hold a talk, a site or somebody's settings rather than a technology. */
const NO_TECHNOLOGY =
  /slides?|talks?|paper|cfp|present|demo|example|sample|workshop|meet-?up|tutorial|exercis|kata|github\.io|dotfiles|website|blog|awesome|intro|hello|course|training|conf\b|\d{4}|test/i
const SHORTEST = 3
/** "[tidepool project](…)": what the thing is, inside of the link. */
const KIND = / (?:project|library|tool|plugin|framework|package|crate|gem|module|extension)$/i

/**
 * Names that no list knows and that a post links to the repository of that very name (rule `repository`:
 * "[tidepool](https://github.com/acme/tidepool)").
 */
export const repositoriesIn = ({ passage, sentence }: Line): readonly Finding[] =>
  passage.block.links.flatMap((link): readonly Finding[] => {
    if (link.start < sentence.start || link.start >= sentence.end) return []
    const repository = REPOSITORY.exec(link.href)?.[1]
    if (repository === undefined || repository.length < SHORTEST || NO_TECHNOLOGY.test(repository)) return []
    const name = passage.block.text.slice(link.start, link.end).trim()
    const bare = name.replace(KIND, '')
    if (foldKey(bare) !== foldKey(repository) || (bare !== name && (bare.includes(' ') || isEnglishWord(bare))))
      return []
    const span = { passage, start: link.start, end: link.start + bare.length }
    return [{ name: bare, confidence: 0.6, rule: 'repository', span }]
  })
