import { tokenise } from '../text/tokens.ts'
import { wordSet } from '../text/word-set.ts'
import { type City, cityAt } from './gazetteer.ts'

/** Words of houses that bear their town's name. */
const HOUSES =
  wordSet(`university universite universitat universiteit universidad universidade universita uni tu eth epfl polytechnic college hochschule institute
  institut school library bibliotheque bibliothek biblioteca mediatheque museum musee theatre theater hall centre center centrum zentrum campus hub
  lab labs hackerspace makerspace space coworking co-working incubator accelerator house haus maison guild arena stadium opera station`)
/** Universities that bear the name of a town where they are not. */
const ELSEWHERE = wordSet('georgetown columbia washington lincoln victoria concordia wellington')
const OF: ReadonlySet<string> = new Set(['of', 'de', 'd', 'di', 'da', 'do', 'in', 'at', 'am'])

/**
 * The town that the name of a house tells: "TU Leeds", "Leeds Central Library", "University of Leeds", "Impact Hub Leeds". Firms
 * that only bear a town's name tell none: "Bank of Leeds", "Leeds Insurance".
 */
export const townOfHouse = (name: string): City | undefined => {
  const tokens = tokenise(name.replace(/[\u2018\u2019]/g, "'"))
  if (tokens.length < 2) return undefined
  const isHouse = tokens.some(({ folded }) => HOUSES.has(folded))
  for (let at = 0; at < tokens.length; at++) {
    const hit = cityAt(tokens, at)
    if (hit === undefined) continue
    const ends = at > 0 && at + hit.length === tokens.length
    const of = OF.has(tokens[at - 1]?.folded ?? '')
    if (hit.city.small || (hit.city.weak && !(isHouse && (ends || tokens[at + hit.length]?.folded === 'city'))))
      continue
    if (ELSEWHERE.has(tokens[at]?.folded ?? '') && tokens[at + 1]?.folded === 'university') continue
    // "Santa Clara de Robledal": a name that goes on.
    if (OF.has(tokens[at + hit.length]?.folded ?? '')) continue
    if (isHouse || (ends && !of)) return hit.city
  }
  return undefined
}
