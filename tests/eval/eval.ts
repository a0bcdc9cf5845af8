import { readFileSync, realpathSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createExtractor, createHomecoming, mergeEntities } from '../../src-main/core/extract/index.ts'
import { ablate } from './ablation.ts'
import type { Label } from './labels.ts'
import { missedMinima, readMinima } from './minima.ts'
import { createSynonyms } from './names.ts'
import { readArchive } from './read-archive.ts'
import { ablationLines, scoreLines } from './report.ts'
import { scoreFacets } from './score.ts'

const USAGE = `Scores how well facets are read, with every value that was missed or wrong.

  npm run eval -- LABELS.json FOLDER [--ablation] [--min cities=0.95,central=0.97]

LABELS.json  an array of { path, cities, sponsors, hosts, speakers, technologies: { central, mentioned }, talks, affiliations, optional },
             with paths relative to FOLDER
--ablation   also leaves out one rule after another, and tells what each earns
--min        exit status 1 where one of these is not reached: F1 of a facet, of talks, talk-speakers, talk-links or
             affiliations, recall of central
`

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ablation: { type: 'boolean' }, min: { type: 'string' }, help: { type: 'boolean' } },
  })
  const [labelFile, folder] = positionals
  if (values.help === true || labelFile === undefined || folder === undefined || positionals.length > 2) {
    const { stream, status } =
      values.help === true ? { stream: process.stdout, status: 0 } : { stream: process.stderr, status: 2 }
    stream.write(USAGE)
    return status
  }
  const minima = readMinima(values.min ?? '')
  const labels: readonly Label[] = JSON.parse(readFileSync(labelFile, 'utf8'))
  const posts = await readArchive(realpathSync(folder))
  const extractor = createExtractor()
  const synonyms = createSynonyms(extractor.technologyAliases)
  const read = posts.map(post => ({ path: post.path, facets: extractor.extract(post) }))
  const { facets } = mergeEntities(createHomecoming()(read))
  const found = facets.map((one, at) => ({ ...one, path: posts[at]?.path ?? '' }))
  const score = scoreFacets(labels, found, synonyms)
  const lines = [...scoreLines(score, labels.length)]
  if (values.ablation === true) lines.push(...ablationLines(ablate(posts, labels, synonyms)))
  const missed =
    minima.length === 0
      ? []
      : [...missedMinima(score, minima), ...score.unlisted.map(path => `${path} is not in the folder`)]
  lines.push(...missed.map(sentence => `below the bar: ${sentence}`))
  process.stdout.write(`${lines.join('\n')}\n`)
  return missed.length > 0 ? 1 : 0
}

try {
  process.exitCode = await main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
