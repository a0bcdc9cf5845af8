import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright/test'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What is fading in has too little contrast for a moment. What turns for ever, as a sign of work, is not waited for. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity)
    await Promise.allSettled(passing.map(({ finished }) => finished))
  })

/**
 * The tip of what the pointer or the focus rests on stands over the page, in no landmark and for as long as it rests:
 * it is left out, with what holds it.
 */
const LOOKED_AT = '{ exclude: ["[data-overlay-container]:has(.tooltip):not(:has([role=dialog]))"] }'

/** What axe finds on the page as it is now: rule and element, a line each. */
export const findings = async (page: Page): Promise<readonly string[]> => {
  await settled(page)
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(AXE)
  const results = await page.evaluate<AxeResults>(`axe.run(${LOOKED_AT}, { resultTypes: ["violations"] })`)
  return results.violations.flatMap(violation =>
    violation.nodes.map(node => `${violation.id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
  )
}
