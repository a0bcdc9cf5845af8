import { expect, test } from './support/application.ts'
import { post, writeSite } from './support/sites.ts'

test('k8s and Kubernetes find the same recaps, and so do quebec and Québec', async ({ open }) => {
  const { window } = await open()
  const all = await window.total()
  const found = async (query: string): Promise<number> => {
    await window.find('')
    await expect.poll(() => window.total()).toBe(all)
    await window.find(query)
    await expect(window.results.locator('mark').first()).toBeVisible()
    return window.total()
  }
  expect(await found('k8s')).toBe(await found('Kubernetes'))
  expect(await found('quebec')).toBe(await found('Québec'))
})

test('a count is what clicking gives, siblings stay honest, and chips take a choice back', async ({ open }) => {
  const { window } = await open()
  const all = await window.total()
  const ottawa = await window.promised('Ottawa')
  const toronto = await window.promised('Toronto')
  expect(ottawa).toBeGreaterThan(0)
  expect(ottawa).toBeLessThan(all)

  await window.facetValue('Ottawa').click()
  await expect.poll(() => window.total()).toBe(ottawa)
  expect(await window.promised('Toronto')).toBe(toronto)

  await window.facetValue('Toronto').click()
  await expect.poll(() => window.total()).toBeGreaterThan(Math.max(ottawa, toronto))
  await expect(window.chips.getByRole('listitem')).toHaveText(['any of', 'Ottawa', 'Toronto'])

  const inBoth = await window.promised('2018')
  await window.facetValue('2018').click()
  await expect.poll(() => window.total()).toBe(inBoth)

  await window.chips.getByRole('button', { name: 'Remove City: Ottawa' }).click()
  await expect(window.chips.getByRole('listitem')).toHaveText(['Toronto', '2018'])
  await window.clearAll.click()
  await expect.poll(() => window.total()).toBe(all)
})

test('an emptied box shows nothing that no search had', async ({ open }) => {
  const { page, window } = await open()
  const ottawa = await window.promised('Ottawa')
  await window.facetValue('Ottawa').click()
  await expect.poll(() => window.total()).toBe(ottawa)
  const shown = await window.results.evaluateHandle(results => {
    const texts = new Set<string>()
    const watcher = new MutationObserver(() => texts.add(results.textContent ?? ''))
    watcher.observe(results, { childList: true, subtree: true, characterData: true })
    return texts
  })
  await window.find('zzyzx')
  await expect(window.results.getByRole('button', { name: /Without “zzyzx”/ })).toBeVisible()
  await window.find('')
  await expect.poll(() => window.total()).toBe(ottawa)
  await expect(window.rows.first()).toBeVisible()
  const texts = await page.evaluate(all => [...all], shown)
  expect(texts.filter(text => text.includes('Without “zzyzx”'))).not.toEqual([])
  expect(texts.filter(text => /“”|all the chosen filters|No recaps here/.test(text))).toEqual([])
})

test('a result opens at the passage that it shows, its heading in sight and the title never cut', async ({
  open,
  folder,
}) => {
  const filler = (lines: number) => 'We met once more, and 2018 was a long year for all of us.\n\n'.repeat(lines)
  await writeSite(folder, {
    'a.md': post(
      'A long evening of many words',
      '2018-04-01',
      `${filler(30)}## The talk\n\nEnvoy came to Montreal.\n\n${filler(30)}`,
    ),
    'b.md': post(
      'A short way down to what is looked for',
      '2018-03-01',
      `${filler(9)}Envoy was in Montreal, too.\n\n${filler(30)}`,
    ),
    'c.md': post('Montreal alone', '2018-02-01', 'Montreal in 2018.'),
  })
  const { page, window } = await open(folder)
  for (const [path, passage] of [
    [/A long evening/, 'Envoy came to Montreal.'],
    [/A short way/, 'Envoy was in Montreal, too.'],
  ] as const) {
    await window.find('envoy montreal 2018 ')
    const row = window.rows.filter({ hasText: path })
    await expect(row).toContainText(passage)
    await row.click()
    await expect(window.title).toHaveText(path)
    const paragraph = window.recap.locator('p', { hasText: passage })
    await expect(paragraph).toBeInViewport()
    await expect(paragraph.locator('mark').first()).toHaveAttribute('data-current', '')
    const cut = await page.locator('.reader-scroll').evaluate(root => {
      const { top } = root.getBoundingClientRect()
      const box = root.querySelector('.recap-title')?.getBoundingClientRect()
      return box !== undefined && box.top < top && box.bottom > top
    })
    expect(cut).toBe(false)
  }
  await window.rows.filter({ hasText: /A long evening/ }).click()
  await expect(window.recap.getByRole('heading', { name: 'The talk' })).toBeInViewport()
})
