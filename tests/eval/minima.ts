import { UsageError } from '../../src-main/cli/usage.ts'
import { figuresOf } from './ablation.ts'
import type { Label } from './labels.ts'
import { isLabelled, type Measure } from './measures.ts'
import type { Score } from './score.ts'

/** Names that `--min` takes, with the facet whose F1 they ask for; `central` is a recall. */
const MEASURES: ReadonlyMap<string, Measure> = new Map([
  ['cities', 'cities'],
  ['sponsors', 'sponsors'],
  ['hosts', 'hosts'],
  ['speakers', 'speakers'],
  ['technologies', 'technologies'],
  ['central', 'central'],
  ['talks', 'talks'],
  ['talk-speakers', 'talkSpeakers'],
  ['talk-links', 'talkLinks'],
  ['affiliations', 'affiliations'],
  ['tiers', 'tiers'],
] as const)

/** A figure that must be reached. */
export type Minimum = { readonly name: string; readonly measure: Measure; readonly least: number }

/** Reads `cities=0.95,central=0.97`; throws a UsageError with a sentence for a person where it is written otherwise. */
export const readMinima = (text: string): readonly Minimum[] =>
  text
    .split(',')
    .filter(part => part.trim() !== '')
    .map(part => {
      const [name = '', figure = ''] = part.split('=').map(one => one.trim())
      const measure = MEASURES.get(name)
      const least = Number(figure)
      if (measure === undefined || figure === '' || !(least >= 0 && least <= 1))
        throw new UsageError(
          `“${part}” is no minimum; write a name (${[...MEASURES.keys()].join(', ')}), “=” and a number from 0 to 1.`,
        )
      return { name, measure, least }
    })

/** A sentence that refuses minima of what the labels do not tell: nothing could be found out of it, and nothing would fail. */
export const unlabelledMinima = (labels: readonly Label[], minima: readonly Minimum[]): string | undefined => {
  const names = minima.flatMap(({ name, measure }) => (isLabelled(labels, measure) ? [] : [name]))
  return names.length === 0
    ? undefined
    : `These labels tell nothing of ${names.join(', ')}, so --min cannot ask for it; leave it out there, or label it in at least one post.`
}

/** One sentence for each minimum that is not reached. A figure that the labels do not give is not reached. */
export const missedMinima = (score: Score, minima: readonly Minimum[]): readonly string[] =>
  minima.flatMap(({ name, measure, least }) => {
    const figure = measure === 'central' ? score.centralRecall : figuresOf(score, measure)?.f1
    if (figure === undefined) return [`${name} is not in these labels, and should be at least ${least}`]
    return figure >= least ? [] : [`${name} is ${figure.toFixed(3)}, and should be at least ${least}`]
  })
