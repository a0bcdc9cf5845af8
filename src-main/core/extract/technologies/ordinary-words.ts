import type { Line } from '../text/document.ts'
import type { Candidate } from './hits.ts'

const NOTHING = /^$/

/** Ambiguous names that are ordinary words of software too, with the words beside which they are: "cluster bootstrap tooling". */
const ORDINARY: ReadonlyMap<string, { readonly before: RegExp; readonly after: RegExp }> = new Map([
  [
    'bootstrap',
    {
      before: /^(?:tls|clusters?|kubelets?|nodes?|etcd|server|to|can|will|and)$/,
      after:
        /^(?:tooling|tools?|tokens?|process|procedure|servers?|nodes?|scripts?|sequence|phase|time|certificates?)$/,
    },
  ],
  // "pull requests", "a coding dojo", "a leaflet"
  [
    'requests',
    { before: /^(?:pull|merge|feature|change|support|user|http|web|api|talk|many|more|other|your)$/, after: NOTHING },
  ],
  ['dojo', { before: /^(?:coding|code|kata|programming|the|our|a|this|next|first|coder)$/, after: NOTHING }],
])

/** Whether a name stands here as the ordinary word that it is too. */
export const isOrdinary = ({ tokens }: Line, { first, last }: Candidate): boolean => {
  const words = first === last ? ORDINARY.get(tokens[first]?.folded ?? '') : undefined
  return (
    words !== undefined &&
    (words.before.test(tokens[first - 1]?.folded ?? '') || words.after.test(tokens[last + 1]?.folded ?? ''))
  )
}
