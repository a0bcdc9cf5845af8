import type { Line } from '../text/document.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { type City, cityAt } from './gazetteer.ts'

/** A city named in a line: indexes into its words, `last` inclusive. */
export type Sighting = { readonly city: City; readonly first: number; readonly last: number }

/** All cities named in a line. A name that goes on with a capital ("Austin Smith", "Paris Hilton") is none. */
export const sightings = (line: Line): readonly Sighting[] => {
  const found: Sighting[] = []
  const { tokens } = line
  for (let at = 0; at < tokens.length; at++) {
    const hit = cityAt(tokens, at)
    if (hit === undefined) continue
    found.push({ city: hit.city, first: at, last: at + hit.length - 1 })
    at += hit.length - 1
  }
  return found
}

/** "based in", "headquartered in", "lives in", "flew in from": where somebody or something comes from. */
export const ORIGIN =
  /\b(?:based|headquartered|headquarters|hq|lives?|living|located|resides?|born|grew up|office|offices|native|moved|hometown|works|working|studied|relocated|basée?s?|habite|university|université)(?: \w+){0,2}$/i
const CONFERENCE =
  /^(?:kubecon|cloudnativecon|[a-z]+con|[a-z]+conf|[a-z]+fest|conference|summit|devoxx|fosdem|re:invent|ignite|dockercon|next|days?)$/

/** Conference names near before the city: "KubeCon in Barcelona". Answers the folded names. */
export const conferenceBefore = (tokens: readonly Token[], first: number): readonly string[] | undefined => {
  const names: string[] = []
  for (let at = first - 1; at >= Math.max(0, first - 9); at--) {
    const token = tokens[at]
    if (token === undefined || /[.;!?]/.test(tokens[at + 1]?.gap ?? '')) break
    if (
      isCapitalised(token) &&
      CONFERENCE.test(token.folded) &&
      (/(?:con|conf|fest)$/.test(token.folded) || isCapitalised(tokens[at - 1] ?? token))
    )
      names.push(token.folded)
    if (/^(?:meetup|meetups|community|communities|held|series|roadshow)$/.test(token.folded)) break
  }
  return names.length > 0 ? names : undefined
}

/** Words before a city that make it another place or time: "before CITY", "de A à CITY". */
export const ELSEWHERE =
  /\b(?:[Bb]efore|[Aa]fter|[Bb]etween|[Bb]eyond|[Ss]ince|[Vv]ersus|vs|[Tt]owards?|[Aa]vant|[Aa]près|[Ee]ntre|[Dd]epuis|[Vv]ers|[Rr]oad to|[Ww]ay to|on to)(?: the)? $|\b(?:(?:[Ff]rom|[Dd]e) |[Dd]')\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)? (?:to|à) $/u

/** "as in CITY", "like CITY before it", "came over from CITY", "could not be in CITY": another evening or event. */
export const COMPARED =
  /\b(?:[Aa]s|[Ll]ike|[Uu]nlike|than|[Ss]ince|[Aa]fter|[Cc]omme|contrairement à|from|[Dd]epuis)(?: (?:in|at|we did in|our friends in|à|those of))? (?:\p{Lu}[\p{L}-]+(?:,? and | et |, ))*$|\b(?:not|n't|never) (?:be|come|go|get|make it)(?: in| to)? $/u
