import { expect, test } from './support/application.ts'
import { doubtfulSite, post, writeSite } from './support/sites.ts'
import type { WindowModel } from './support/window-model.ts'

/** Opens the recap of the doubtful site that tells of two people in passing. */
const openAutumn = async (window: WindowModel): Promise<void> => {
  await window.row('Autumn evening').click()
  await expect(window.title).toHaveText('Autumn evening in Porto')
}

/** The text that is painted as evidence; '' where nothing is. */
const painted = `[...(CSS.highlights.get('evidence-name') ?? [])].map(range => range.toString()).join('')`

test('a value tells where it was read and leads there, and the paint goes with Esc', async ({ open }) => {
  const { page, window } = await open()
  await window.find('Lyft Envoy Cilium')
  await window.row(/Lyft Moves to Envoy/).click()
  await expect(window.title).toContainText('Lyft Moves to Envoy')
  await window.about('Constance Caramanolis').click()
  const card = page.getByRole('dialog', { name: 'About Constance Caramanolis' })
  await expect(card).toContainText('Speaker')
  await expect(card.getByRole('meter', { name: 'Confidence' })).toBeVisible()
  await expect(card.locator('blockquote mark')).toHaveText('Constance Caramanolis')
  await card.getByRole('button', { name: 'Show in text' }).click()
  await expect(card).toBeHidden()
  await expect.poll(() => page.evaluate(painted)).toBe('Constance Caramanolis')
  await expect(window.about('Constance Caramanolis')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect.poll(() => page.evaluate(painted)).toBe('')
})

test('a removed value is gone everywhere at once, and undo brings it back', async ({ open, folder }) => {
  const { page, window } = await open(await doubtfulSite(folder))
  await openAutumn(window)
  const all = await window.promised('Ismael Torvald')
  await window.about('Ismael Torvald').click()
  await page.getByRole('button', { name: 'Not a speaker here' }).click()
  await expect(window.about('Ismael Torvald')).toBeHidden()
  await expect(window.facetValue('Ismael Torvald')).toBeHidden()
  await expect(page.getByText('“Ismael Torvald” is not a speaker here.')).toBeVisible()
  await expect(window.about('Petra Halloran')).toBeFocused()

  await page.keyboard.press('Control+z')
  await expect(window.about('Ismael Torvald')).toBeVisible()
  await expect.poll(() => window.promised('Ismael Torvald')).toBe(all)
  await expect(page.getByText(/^Undone: .*Ismael Torvald/)).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(window.about('Ismael Torvald')).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(window.about('Ismael Torvald')).toBeVisible()
})

test('a value added by keyboard is back after a restart', async ({ start, folder }) => {
  const site = await doubtfulSite(`${folder}/site`)
  const data = `${folder}/data`
  const first = await start({ folder: site, data })
  await first.window.ready()
  await openAutumn(first.window)
  await first.window.recap.getByRole('button', { name: 'Add a speaker' }).focus()
  await first.page.keyboard.press('Enter')
  await expect(first.page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await first.page.keyboard.type('Adelaide Vandersloot')
  await first.page.keyboard.press('Enter')
  await expect(first.window.about('Adelaide Vandersloot')).toBeVisible()
  await expect(first.window.recap.getByRole('button', { name: 'Add a speaker' })).toBeFocused()
  await first.close()

  const second = await start({ folder: site, data })
  await second.window.ready()
  await openAutumn(second.window)
  await expect(second.window.about('Adelaide Vandersloot')).toBeVisible()
  await expect(second.window.facetValue('Adelaide Vandersloot')).toBeVisible()
})

test('the tier of a sponsor and the company of a speaker are put right, and back after a restart', async ({
  start,
  folder,
}) => {
  const site = await doubtfulSite(`${folder}/site`)
  const data = `${folder}/data`
  const first = await start({ folder: site, data })
  const { page, window } = first
  const chip = ({ recap }: WindowModel, name: string) => recap.getByRole('button', { name: `Filter by ${name}` })
  await window.ready()
  await openAutumn(window)
  await window.about('Brackenhaus').click()
  await page.getByRole('button', { name: 'Tier…' }).click()
  const tier = page.getByLabel('Tier of “Brackenhaus” in this recap')
  await expect(tier).toBeFocused()
  await page.keyboard.type('Gold')
  await page.keyboard.press('Enter')
  await expect(chip(window, 'Brackenhaus')).toContainText('gold')
  await expect(window.about('Brackenhaus')).toBeFocused()
  await expect(page.getByText('“Brackenhaus” is a sponsor (gold) here.')).toBeVisible()
  await expect(window.facetValue('Gold')).toBeVisible()

  // In another recap it is one press away, and so is having none.
  await window.row('Winter evening').click()
  await window.about('Brackenhaus').click()
  await page.getByRole('button', { name: 'Tier…' }).click()
  await page.getByRole('group', { name: 'Or at once' }).getByRole('button', { name: /^gold/ }).click()
  await expect.poll(() => window.promised('Gold')).toBe(2)
  await window.about('Brackenhaus').click()
  await page.getByRole('button', { name: 'Tier…' }).click()
  await page.getByRole('button', { name: 'No tier', exact: true }).click()
  await expect(chip(window, 'Brackenhaus')).not.toContainText('gold')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(chip(window, 'Brackenhaus')).toContainText('gold')
  await page.keyboard.press('Control+Shift+z')
  await expect(chip(window, 'Brackenhaus')).not.toContainText('gold')

  await window.about('Orla Windermere').click()
  await page.getByRole('button', { name: 'Company…' }).click()
  await page.getByRole('combobox', { name: 'In this recap, “Orla Windermere” speaks for' }).fill('Tallowmere')
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await expect(chip(window, 'Orla Windermere')).toContainText('Tallowmere')
  await first.close()

  const second = await start({ folder: site, data })
  await second.window.ready()
  await openAutumn(second.window)
  await expect(chip(second.window, 'Brackenhaus')).toContainText('gold')
  await second.window.row('Winter evening').click()
  await expect(chip(second.window, 'Orla Windermere')).toContainText('Tallowmere')
  await expect(chip(second.window, 'Brackenhaus')).not.toContainText('gold')
})

test('a value added to a list that has none leaves the focus there', async ({ open, folder }) => {
  const { page, window } = await open(await doubtfulSite(folder))
  await openAutumn(window)
  const plus = window.recap.getByRole('button', { name: 'Add a host', exact: true })
  await expect(plus).toBeHidden()
  await window.recap.getByRole('button', { name: 'Add a host…' }).press('Enter')
  await expect(window.dialog.getByRole('combobox')).toBeFocused()
  await page.keyboard.type('Tallowmere')
  await page.keyboard.press('Enter')
  await expect(window.about('Tallowmere')).toBeVisible()
  await expect(plus).toBeFocused()
  // Also where nothing came of it.
  await window.row('Winter evening').click()
  await window.recap.getByRole('button', { name: 'Add a host…' }).press('Enter')
  await expect(window.dialog.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(window.dialog).toBeHidden()
  await expect(plus).toBeFocused()
})

test('another name everywhere keeps a chosen filter, and the results', async ({ open, folder }) => {
  const { page, window } = await open(await doubtfulSite(folder))
  const inPorto = await window.promised('Porto')
  await window.facetValue('Porto').click()
  await expect.poll(() => window.total()).toBe(inPorto)
  await window.rows.last().click()
  await window.about('Porto').click()
  await page.getByRole('button', { name: 'Rename everywhere…' }).click()
  await window.dialog.getByLabel('Name everywhere in the archive').fill('Porto on the river')
  await page.keyboard.press('Enter')
  await expect(window.dialog).toBeHidden()
  await expect(window.chips.getByRole('listitem')).toHaveText(['Porto on the river'])
  await expect.poll(() => window.total()).toBe(inPorto)
  await expect(window.about('Porto on the river')).toBeFocused()
  // What was chosen on the way here has the new name too.
  await window.back.click()
  await expect(window.chips.getByRole('listitem')).toHaveText(['Porto on the river'])
  await expect.poll(() => window.total()).toBe(inPorto)
})

test('a value is renamed from its facet, and undo leads its page back to the name of before', async ({
  open,
  folder,
}) => {
  const { page, window } = await open(await doubtfulSite(folder))
  await window.filters.getByRole('button', { name: 'More about Porto' }).click()
  await page.getByRole('menuitem', { name: 'Rename everywhere…' }).click()
  await window.dialog.getByLabel('Name everywhere in the archive').fill('Porto on the river')
  await page.keyboard.press('Enter')
  await expect(window.dialog).toBeHidden()
  await window.filters.getByRole('button', { name: 'Open page of Porto on the river' }).press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Porto on the river' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('heading', { level: 1, name: 'Porto', exact: true })).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(page.getByRole('heading', { level: 1, name: 'Porto on the river' })).toBeVisible()
})

test('a name that is misspelt in one recap is mended by a letter, and a wrong one typed over', async ({
  open,
  folder,
}) => {
  const { page, window } = await open(await doubtfulSite(folder))
  await window.row('Winter evening').click()
  const field = window.dialog.getByRole('combobox', { name: 'In this recap, “Orla Windermere” is' })
  const change = window.dialog.getByRole('button', { name: 'Change', exact: true })
  await window.about('Orla Windermere').click()
  await page.getByRole('button', { name: 'Change to…' }).click()
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('Orla Windermere')
  await expect(change).toBeDisabled()
  await page.keyboard.press('End')
  await page.keyboard.type('e')
  await change.click()
  await expect(window.about('Orla Windermeree')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()

  await window.about('Orla Windermere').click()
  await page.getByRole('button', { name: 'Change to…' }).click()
  await expect(field).toBeFocused()
  await page.keyboard.type('Zelda Marchbanks')
  await expect(field).toHaveValue('Zelda Marchbanks')
  await page.keyboard.press('Enter')
  await expect(window.about('Zelda Marchbanks')).toBeVisible()
  await expect(window.about('Orla Windermere')).toBeHidden()
})

test('the way to add a value never stands on a line by itself @headless-only', async ({ open }) => {
  const { page, window } = await open()
  const size = page.viewportSize()
  await window.find('Five Cities in One Table')
  await window.row('Five Cities in One Table').click()
  await expect(window.title).toHaveText('Five Cities in One Table')
  const alone = () =>
    window.recap.locator('dd:not(.card-missing)').evaluateAll(lines =>
      lines.flatMap(line => {
        const [before, add] = [...line.children].slice(-2).map(part => part.getBoundingClientRect())
        const room = line.getBoundingClientRect()
        if (!before || !add) return ['no value']
        const isBeside = Math.abs((before.top + before.bottom) / 2 - (add.top + add.bottom) / 2) < 3
        return isBeside && add.left >= before.right && add.right <= room.right + 1 ? [] : [line.textContent]
      }),
    )
  for (let width = 900; width <= 1400; width += 25) {
    await page.setViewportSize({ width, height: 800 })
    expect(await alone(), `${width} pixels wide`).toEqual([])
  }
  if (size) await page.setViewportSize(size)
})

test('a chip that is wider than its line leaves room for the way to add one @headless-only', async ({
  open,
  folder,
}) => {
  const name = `The ${'very '.repeat(14)}long name of a sponsor`
  await writeSite(folder, { 'recap.md': post('An evening', '2019-05-01', 'Words.', `sponsors: ["${name}"]\n`) })
  const { window } = await open(folder)
  const boxOf = async (button: string | RegExp) => {
    const box = await window.recap.getByRole('button', { name: button, exact: true }).boundingBox()
    if (!box) throw new Error('It is not in the window.')
    return box
  }
  const [chip, add] = [await boxOf(/^Filter by The very/), await boxOf('Add a sponsor')]
  expect(Math.abs(chip.y + chip.height / 2 - add.y - add.height / 2)).toBeLessThan(3)
  expect(add.x).toBeGreaterThanOrEqual(chip.x + chip.width)
})

test('a date that is of the last change says so where it stands', async ({ open, folder }) => {
  await writeSite(folder, {
    'changed.md': '---\ntitle: Changed\nlastmod: 2019-06-05\n---\n\nWords.\n',
    'dated.md': post('Dated', '2019-05-01', 'Words.'),
  })
  const { window } = await open(folder)
  await window.row('Changed').click()
  await expect(window.recap.getByText('Last changed 5 June 2019')).toBeVisible()
  await window.row('Dated').click()
  await expect(window.recap.getByText('1 May 2019')).toBeVisible()
  await expect(window.recap.getByText('Last changed')).toBeHidden()
})

test('where a value stands only in the front matter, its card says so', async ({ open, folder }) => {
  await writeSite(folder, {
    'recap.md': post('An evening', '2019-05-01', 'Words without a name.', 'speakers: [Jane Roe]\n'),
  })
  const { page, window } = await open(folder)
  await window.about('Jane Roe').click()
  const card = page.getByRole('dialog', { name: 'About Jane Roe' })
  await expect(card).toContainText('Stated in the post’s front matter')
  await expect(card).toContainText('not part of the text shown')
  await expect(card.getByRole('button', { name: 'Show in text' })).toBeHidden()
  await expect(card.getByRole('button', { name: 'Right', exact: true })).toBeHidden()
})
