import type { Application } from './application.ts'

/** The names of a facet's values in their order, and how many recaps each promises. */
export const valuesOf = async (
  { window }: Application,
  facet: string,
): Promise<readonly { name: string; count: number }[]> => {
  await window.counted()
  const labels = await window
    .facet(facet)
    .getByRole('checkbox')
    .evaluateAll(boxes => boxes.map(box => box.getAttribute('aria-label') ?? ''))
  return labels.map(label => {
    const [, name = '', count = ''] = /^(.*), (?:left out, )?([\d,]+) recaps?$/.exec(label) ?? []
    return { name, count: Number(count.replaceAll(',', '')) }
  })
}

/** Chooses how the values of a facet narrow, or how they are sorted. */
export const setMode = async ({ page, window }: Application, facet: string, mode: string): Promise<void> => {
  await window
    .facet(facet)
    .getByRole('button', { name: /options$/ })
    .click()
  await page.getByRole('menuitemradio', { name: mode }).click()
}
