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

/** What the pointer rests on after a click shows its tip over the page, in no landmark, for as long as it stays. */
const withoutTips = async (page: Page): Promise<void> => {
  await page.mouse.move(0, 0)
  await page.locator('.tooltip').first().waitFor({ state: 'detached' })
}

/** What axe finds on the page as it is now: rule and element, a line each. */
export const findings = async (page: Page): Promise<readonly string[]> => {
  await withoutTips(page)
  await settled(page)
  if (await page.evaluate("typeof axe === 'undefined'")) await page.evaluate(AXE)
  const results = await page.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })')
  return results.violations.flatMap(violation =>
    violation.nodes.map(node => `${violation.id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
  )
}
