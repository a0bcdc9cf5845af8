import { expect, test } from './support/application.ts'

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
