import { expect, test } from './support/application.ts'
import { findings } from './support/axe.ts'

test('what is typed is completed: by arrows, Enter, Tab and a click, and Esc closes the list first', async ({
  open,
}) => {
  const { page, window } = await open()
  const all = await window.total()
  const options = page.getByRole('option')
  await page.keyboard.press('/')
  await page.keyboard.type('mont')
  await expect(options.first()).toHaveText(/^MontrealCity/)
  await expect(options.first().locator('mark')).toHaveText('Mont')
  await expect(window.search).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await expect(window.search).toHaveAttribute('aria-activedescendant', (await options.first().getAttribute('id')) ?? '')
  await page.keyboard.press('Enter')
  await expect(window.search).toHaveValue('city:Montreal ')
  await expect(options).toHaveCount(0)

  await page.keyboard.type('tec')
  await expect(options.filter({ hasText: 'tech:' })).toBeVisible()
  const field = await options.allTextContents().then(texts => texts.findIndex(text => text.startsWith('tech:')))
  for (let at = 0; at <= field; at += 1) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Tab')
  await expect(window.search).toHaveValue('city:Montreal tech:')
  await expect(window.search).toBeFocused()
  await options.filter({ hasText: /^Istio/ }).click()
  await expect(window.search).toHaveValue('city:Montreal tech:Istio ')
  await expect(window.search).toBeFocused()
  await expect.poll(() => window.total()).toBeLessThan(all)

  await page.keyboard.type('env')
  await expect(options.first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(options).toHaveCount(0)
  await expect(window.search).toHaveValue('city:Montreal tech:Istio env')
  await page.keyboard.press('Escape')
  await expect(window.search).toHaveValue('')
})

test('Enter without a choice opens the first result and leads into the list', async ({ open }) => {
  const { page, window } = await open()
  await page.keyboard.press('/')
  await page.keyboard.type('kubevirt')
  await page.keyboard.press('Enter')
  await expect(window.results.getByRole('grid')).toBeFocused()
  await expect(window.rows.first()).toHaveAttribute('aria-current', 'true')
  await expect(window.title).toContainText('Virtual Machines Move Into Pods')
})

test('an empty box offers the last searches, and each can be forgotten', async ({ start }) => {
  const { page, window } = await start()
  await window.ready()
  const all = await window.total()
  const options = page.getByRole('option')
  for (const query of ['istio', 'envoy']) {
    await window.find(query)
    await expect.poll(() => window.total()).toBeLessThan(all)
    await window.search.press('Enter')
    await expect(window.results.getByRole('grid')).toBeFocused()
    await page.keyboard.press('/')
    await page.keyboard.press('Backspace')
    await expect.poll(() => window.total()).toBe(all)
  }
  await expect(options).toHaveText(['envoy', 'istio'])
  expect(await findings(page), 'last searches').toEqual([])
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Delete')
  await expect(options).toHaveText(['istio'])
  await page.keyboard.press('Enter')
  await expect(window.search).toHaveValue('istio')
  await expect.poll(() => window.total()).toBeLessThan(all)
})

test('what cannot be understood is underlined where it stands, and its words are searched', async ({ open }) => {
  const { page, window } = await open()
  const all = await window.total()
  const underlined = page.locator('.query-mirror > [data-fault]')
  const told = window.results.getByText('There is no field “colour:”')
  await window.find('city:Montreal colour:')
  await expect(page.locator('.query-mirror > [data-kind="field"]')).toHaveText('city:')
  await window.find('istio colour:istio')
  await expect(told).toBeVisible()
  await expect(underlined).toHaveText('colour:')
  await expect.poll(() => window.total()).toBeGreaterThan(-1)
  await window.find('istio')
  await expect(told).toBeHidden()
  await expect(underlined).toHaveCount(0)
  await expect.poll(() => window.total()).toBeLessThan(all)
  await expect(window.rows.first()).toBeVisible()
})

test('the drawn query lies on the letters of the box, also where it is longer than the box', async ({ open }) => {
  const { page } = await open()
  const widths = () =>
    page.evaluate(() => {
      const [box, mirror] = [document.querySelector('#search-box'), document.querySelector('.query-mirror')]
      return box && mirror
        ? { box: box.scrollWidth, mirror: mirror.scrollWidth, by: Math.abs(box.scrollLeft - mirror.scrollLeft) }
        : null
    })
  await page.keyboard.press('/')
  await page.keyboard.type('city:Montreal OR city:"Quebec City" "service mesh" (envoy OR linkerd) -istio AV To WA ->')
  await expect.poll(async () => (await widths())?.by).toBeLessThanOrEqual(1)
  const long = await widths()
  expect(long?.mirror).toBeGreaterThan(400)
  expect(Math.abs((long?.box ?? 0) - (long?.mirror ?? 0))).toBeLessThanOrEqual(2)
  await page.keyboard.press('Home')
  await expect.poll(async () => (await widths())?.by).toBe(0)
})

test('F1 shows how to search, by examples of this archive that search when clicked', async ({ open }) => {
  const { page, window } = await open()
  await page.keyboard.press('F1')
  const example = window.dialog.getByRole('button', { name: /^city:Montreal\b/ })
  await expect(example).toBeVisible()
  expect(await findings(page), 'how to search').toEqual([])
  const promised = Number(/(\d+) recaps?$/.exec((await example.textContent()) ?? '')?.[1])
  await example.click()
  await expect(window.dialog).toHaveCount(0)
  await expect(window.search).toHaveValue('city:Montreal')
  await expect.poll(() => window.total()).toBe(promised)
  await expect(window.search).toBeFocused()
  await page.getByRole('button', { name: 'How to search' }).click()
  await expect(example).toBeVisible()
})

test('the reader tells why a recap matched, and F3 goes through the matches of a phrase', async ({ open }) => {
  const { page, window } = await open()
  await window.find('k8s "service mesh" istio')
  await window.search.press('Enter')
  await expect(window.results.getByRole('grid')).toBeFocused()
  const matches = window.recap.getByRole('region', { name: 'Matches in this recap' })
  // It stands at the match that tells most, which need not be the first.
  await expect(matches).toContainText(/^\d+ of \d+/)
  const stood = (await matches.textContent()) ?? ''
  await page.keyboard.press('w')
  const why = page.getByRole('dialog', { name: 'Why this matched' })
  await expect(
    why
      .getByRole('listitem')
      .filter({ hasText: /^Kubernetes.*means the same/ })
      .first(),
  ).toBeVisible()
  await expect(
    why
      .getByRole('listitem')
      .filter({ hasText: /^service mesh/i })
      .first(),
  ).toContainText('the phrase')
  expect(await findings(page), 'why').toEqual([])
  await page.keyboard.press('Escape')
  await page.keyboard.press('F3')
  await expect(matches).not.toContainText(stood)
  await expect(matches).toContainText(/^\d+ of \d+/)
  for (const text of await window.recap.locator('mark').allTextContents())
    expect(text).toMatch(/^(?:k8s|kube(?:rnetes)?|istio|service mesh)/i)
})
