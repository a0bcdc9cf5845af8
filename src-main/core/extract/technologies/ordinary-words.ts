import type { Line } from '../text/document.ts'
import { wordSet } from '../text/word-set.ts'
import type { Candidate } from './hits.ts'

/** No word, and not the end of a line either. */
const NOTHING = /(?!)/

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
  // "the loopback connection", "2021 Redux", "bare metal", "Natural Language Processing", "VPC Flow Logs"
  [
    'loopback',
    { before: NOTHING, after: /^(?:connections?|interfaces?|address(?:es)?|devices?|adapters?|network|traffic|ip)$/ },
  ],
  ['redux', { before: /^(?:20\d\d|edition|meetup|week|day)$/, after: NOTHING }],
  ['metal', { before: /^bare$/, after: NOTHING }],
  [
    'processing',
    {
      before:
        /^(?:language|image|data|signal|stream|batch|text|order|payment|event|video|audio|transaction|parallel|graph|log|word|post|pre)$/,
      after: NOTHING,
    },
  ],
  ['pyramid', { before: /^(?:tests?|testing|automation)$/, after: /^of$/ }],
  [
    'flow',
    {
      before:
        /^(?:logic|work|control|data|traffic|request|user|vpc|cash|process|auth|login|event|packet|message|the|a|git)$/,
      after: /^(?:logs?|charts?|control|diagrams?|state|based|of)$/,
    },
  ],
  // "the board game Go", "F/OSS"
  ['go', { before: /^(?:game|letting|let|lets|let's|go)$/, after: /^go$/ }],
  ['f', { before: NOTHING, after: /^(?:l?oss)$/ }],
  // "Kubernetes Features": of something else than Drupal
  ['features', { before: /^(?!(?:drupal|with|using|via|by|and|or|module)$)./, after: NOTHING }],
  [
    'bash',
    { before: /^(?:birthday|anniversary|years?|yearly|christmas|holiday|summer|launch|big|annual)$/, after: NOTHING },
  ],
  [
    'make',
    {
      before: /^(?:to|can|will|ways?|we|you|i|they|would|could|must|should|that|let's|not)$/,
      after: /^(?:an?|the|your|it|sure|my|our|us|you|some|more)$/,
    },
  ],
  ['scratch', { before: /^from$/, after: NOTHING }],
  ['thin', { before: NOTHING, after: /^(?:clients?|provisioning|film|wrapper|layer|slices?)$/ }],
  ['bevy', { before: /^an?$/, after: /^of$/ }],
  // « on doit utiliser »
  [
    'doit',
    { before: /^(?:on|il|elle|qui|ne|se|cela|ca|y|ce|code|service)$/, after: /^(?:etre|avoir|faire|se|pas|[a-z]+er)$/ },
  ],
  ['superset', { before: /^(?:an?|strict|proper)$/, after: /^of$/ }],
  // "Flash of Invisible Text", "said in jest", "an Ignite talk", "the ARM Cortex"
  ['flash', { before: NOTHING, after: /^of$/ }],
  ['jest', { before: /^in$/, after: /^(?:of|about)$/ }],
  [
    'ignite',
    { before: /^(?:at|an?|our|five|lightning)$/, after: /^(?:talks?|sessions?|presentations?|style|events?|nights?)$/ },
  ],
  ['cortex', { before: /^arm$/, after: NOTHING }],
  ['dojo', { before: /^(?:coding|code|kata|programming|the|our|a|this|next|first|coder)$/, after: NOTHING }],
])

/** Names that are ordinary words of another language: « le flux », « un tableau », "a galera". */
const FOREIGN = wordSet('tableau flux bref panel galera iris alice')
/** Words of those languages that English has not. */
const FOREIGN_FUNCTIONS = wordSet(
  'le la les des du une est dans pour que qui avec sur et au aux ce ces dos das uma com em el los las para por una con y es',
)
const ENOUGH = 2

/** Whether a line is of another language than English, in which a name is an ordinary word. */
const isForeign = ({ tokens }: Line, { first, last }: Candidate): boolean =>
  first === last &&
  FOREIGN.has(tokens[first]?.folded ?? '') &&
  tokens.filter(token => FOREIGN_FUNCTIONS.has(token.folded)).length >= ENOUGH

/** Whether a name stands here as the ordinary word that it is too. */
export const isOrdinary = (line: Line, one: Candidate): boolean => {
  const { tokens } = line
  const { first, last } = one
  const words = first === last ? ORDINARY.get(tokens[first]?.folded ?? '') : undefined
  return (
    isForeign(line, one) ||
    (words !== undefined &&
      (words.before.test(tokens[first - 1]?.folded ?? '') || words.after.test(tokens[last + 1]?.folded ?? '')))
  )
}
