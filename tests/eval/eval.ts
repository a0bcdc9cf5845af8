import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { unwrap } from '../../src-main/contract/index.ts'
import { technologyAliases } from '../../src-main/core/extract/index.ts'
import { createWorkerClient } from '../../src-main/worker/start-worker.ts'
import { createSynonyms, type Label, SCORED_FACETS, scoreFacets } from './score.ts'

/** `npm run eval -- LABELS.json FOLDER`: how well facets are read, with every value that was missed or wrong. */
const main = async (): Promise<void> => {
  const [labelFile, folder] = process.argv.slice(2)
  if (labelFile === undefined || folder === undefined) {
    process.stderr.write('Say what to score: npm run eval -- LABELS.json FOLDER\n')
    process.exitCode = 2
    return
  }
  const labels: readonly Label[] = JSON.parse(readFileSync(resolve(labelFile), 'utf8'))
  const worker = createWorkerClient({ sampleFolder: resolve(folder) })
  try {
    unwrap(await worker.call('archive.open', { folder: resolve(folder) }))
    unwrap(await worker.ask('archive.settled', {}))
    const found = unwrap(await worker.ask('archive.facets', {}))
    const score = scoreFacets(labels, found, createSynonyms(technologyAliases()))
    for (const { kind, facet, path, name } of score.slips)
      console.log(`${kind.padEnd(6)} ${facet.padEnd(12)} ${path}: ${name}`)
    for (const path of score.unlisted) console.log(`not listed: ${path}`)
    for (const facet of SCORED_FACETS) {
      const { precision, recall, f1, right, wrong, missed } = score.facets[facet]
      const figures = [precision, recall, f1].map(figure => figure.toFixed(3))
      console.log(
        `${facet.padEnd(13)} precision ${figures[0]}  recall ${figures[1]}  F1 ${figures[2]}   (${right} right, ${wrong} wrong, ${missed} missed)`,
      )
    }
    console.log(`central technologies: recall ${score.centralRecall.toFixed(3)}   posts: ${labels.length}`)
  } finally {
    await worker.close()
  }
}

await main()
