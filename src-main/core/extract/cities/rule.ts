import type { Place } from './place.ts'

/** What a rule says of a place: 0 where it only is a mention. */
export type Verdict = { readonly confidence: number; readonly rule: string }

/** One way in which a text tells where an event was. */
export type Rule = {
  readonly rule: string
  readonly confidence: number
  readonly holds: (place: Place) => boolean
}
