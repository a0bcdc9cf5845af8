import { parseArgs } from 'node:util'
import { UsageError } from '../../src-main/cli/usage.ts'
import { createExtractor, createHomecoming, mergeEntities } from '../../src-main/core/extract/index.ts'
import { argumentWords } from '../../src-main/hosts/launch/argument-words.ts'
import { resolveFolder } from '../../src-main/worker/folder-list.ts'
import { ablate } from './ablation.ts'
import { idleRules } from './idle-rules.ts'
import { missedMinima, readMinima, unlabelledMinima } from './minima.ts'
import { createSynonyms } from './names.ts'
import { readArchive } from './read-archive.ts'
import { readLabels, strayLabels } from './read-labels.ts'
import { ablationLines, scoreLines } from './report.ts'
import { scoreFacets } from './score.ts'

export const USAGE = `Scores how well facets are read, with every value that was missed or wrong.

  npm run eval -- LABELS.json FOLDER [--ablation] [--min cities=0.95,central=0.97]

LABELS.json  a list of { path, cities, sponsors, hosts, speakers, technologies: { central, mentioned }, talks, affiliations,
             optional }, with paths relative to FOLDER; all but path may be left out. README.md tells more, and
             tests/fixtures/labelled/labels.json is one
optional     values that count neither way: right to find, and no miss where they are not found; by facet, as
             { cities: [], talks: [] }, or one list for all facets
--ablation   also leaves out one rule after another, and tells what each earns
--min        exit status 1 where one of these is not reached: F1 of a facet, of talks, talk-speakers, talk-links,
             affiliations or tiers, recall of central

Exit status: 0; 1 where --min is not reached; 2 for wrong usage or unusable input.
`

/** What is printed, and the exit status. */
export type Outcome = { readonly text: string; readonly status: number }

const parse = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { ablation: { type: 'boolean' }, min: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    })
  } catch (error) {
    throw new UsageError(`${argumentWords(error)} --help lists what there is.`)
  }
}

/**
 * Scores the posts of a folder by labels. Throws a UsageError or a FaultError with one sentence for a person where labels,
 * folder or words cannot be used.
 */
export const runEvaluation = async (words: readonly string[]): Promise<Outcome> => {
  const { values, positionals } = parse(words)
  if (values.help === true) return { text: USAGE, status: 0 }
  const [labelFile, folder] = positionals
  if (labelFile === undefined || folder === undefined || positionals.length > 2)
    throw new UsageError('Name a file of labels and the folder that they are of; --help tells more.')
  const minima = readMinima(values.min ?? '')
  const labels = await readLabels(labelFile)
  const refused = unlabelledMinima(labels, minima)
  if (refused !== undefined) throw new UsageError(refused)
  const root = await resolveFolder(folder)
  const posts = await readArchive(root)
  const extractor = createExtractor()
  const synonyms = createSynonyms(extractor.technologyAliases)
  const read = posts.map(post => ({ path: post.path, facets: extractor.extract(post) }))
  const { facets } = mergeEntities(createHomecoming()(read))
  const found = facets.map((one, at) => ({ ...one, path: posts[at]?.path ?? '' }))
  const score = scoreFacets(labels, found, synonyms)
  const stray = strayLabels(labels, score.unlisted, root)
  if (stray !== undefined) throw new UsageError(stray)
  const lines = [...scoreLines(score, labels.length)]
  if (values.ablation === true) {
    const ablations = ablate(posts, labels, synonyms)
    lines.push(...ablationLines(ablations, await idleRules(ablations.map(({ rule }) => rule))))
  }
  const missed =
    minima.length === 0
      ? []
      : [...missedMinima(score, minima), ...score.unlisted.map(path => `${path} is not in the folder`)]
  lines.push(...missed.map(sentence => `below the bar: ${sentence}`))
  return { text: `${lines.join('\n')}\n`, status: missed.length > 0 ? 1 : 0 }
}
