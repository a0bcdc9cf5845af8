import { type Ablation, figuresOf } from './ablation.ts'
import { BESIDE_FACETS, MEASURED, type Measured } from './measures.ts'
import type { Score } from './score.ts'

const TITLES: { readonly [M in Measured]?: string } = { talkSpeakers: "talks' speakers", talkLinks: "talks' links" }
const titleOf = (measured: Measured): string => TITLES[measured] ?? measured

const isBeside = (measured: Measured): boolean => BESIDE_FACETS.some(one => one === measured)

/** Every miss and wrong value, then a line a facet; of what is scored beside the facets, where labels tell it. */
export const scoreLines = (score: Score, posts: number): readonly string[] => [
  ...score.slips.map(({ kind, facet, path, name }) => `${kind.padEnd(6)} ${facet.padEnd(12)} ${path}: ${name}`),
  ...score.unlisted.map(path => `not in the folder: ${path}`),
  ...MEASURED.flatMap(facet => {
    const figures = figuresOf(score, facet)
    if (figures === undefined) return isBeside(facet) ? [] : [`${titleOf(facet).padEnd(15)} not labelled`]
    const [precision, recall, f1] = [figures.precision, figures.recall, figures.f1].map(figure => figure.toFixed(3))
    const counts = `(${figures.right} right, ${figures.wrong} wrong, ${figures.missed} missed)`
    return [`${titleOf(facet).padEnd(15)} precision ${precision}  recall ${recall}  F1 ${f1}   ${counts}`]
  }),
  `central technologies: ${score.centralRecall === undefined ? 'not labelled' : `recall ${score.centralRecall.toFixed(3)}`}   posts: ${posts}`,
]

const verdict = ({ without, loss }: Ablation): string => {
  if (without.length === 0) return 'earns nothing here'
  const changes = without.map(one => {
    const change = -one.loss
    return `${titleOf(one.facet)} ${one.figures.f1.toFixed(3)} (${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(3)})`
  })
  return `${changes.join(', ')}${loss < 0 ? '   costs more than it earns here' : ''}`
}

const LEGEND = [
  'values: what the rule found in labelled posts; alone: how many of them no other rule found; then what is scored otherwise',
  'without it. All this is told of this folder only: a rule that “earns nothing here” may earn elsewhere, so leave it out of the',
  'program only where it earns nothing in any folder that you have labels for.',
]

/** `cities/title`, `cities/table`, `hosts/had-us` as "cities: title, table; hosts: had-us". */
const byFacet = (rules: readonly string[]): string => {
  const facets = new Map<string, string[]>()
  for (const rule of rules) {
    const [facet = '', name = ''] = rule.split('/')
    facets.set(facet, [...(facets.get(facet) ?? []), name])
  }
  return [...facets].map(([facet, names]) => `${facet}: ${names.join(', ')}`).join('; ')
}

/** How the figures are to be read, a line a rule, the one that earns most first, and the rules that found nothing (`idle`). */
export const ablationLines = (ablations: readonly Ablation[], idle: readonly string[] = []): readonly string[] => [
  '',
  ...LEGEND,
  '',
  `${'rule'.padEnd(34)} values  alone  F1 without it`,
  ...ablations.map(
    one => `${one.rule.padEnd(34)} ${String(one.values).padStart(6)} ${String(one.alone).padStart(6)}  ${verdict(one)}`,
  ),
  ...(idle.length === 0 ? [] : ['', `found nothing here: ${byFacet(idle)}`]),
]
