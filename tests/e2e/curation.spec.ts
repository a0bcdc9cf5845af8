import { existsSync } from 'node:fs'
import { appendFile, mkdir, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './support/application.ts'
import { findings } from './support/axe.ts'
import { createReviewModel } from './support/review-model.ts'
import { doubtfulSite } from './support/sites.ts'

const sidecarsIn = async (data: string): Promise<readonly string[]> =>
  (await readdir(join(data, 'corrections'))).filter(name => name.endsWith('.yaml')).sort()

test('what is put right holds in facets and search, after a restart, an edit and a move on disk', async ({
  start,
  folder,
}) => {
  const site = await doubtfulSite(join(folder, 'site'))
  const data = join(folder, 'data')
  const first = await start({ folder: site, data })
  const { page, window } = first
  await window.ready()
  await window.row('Autumn evening').click()
  await expect(window.title).toHaveText('Autumn evening in Porto')

  await window.about('Petra Halloran').click()
  await page.getByRole('button', { name: 'Not a speaker here' }).click()
  await expect(window.facetValue('Petra Halloran')).toBeHidden()

  await window.recap.getByRole('button', { name: 'Add a speaker' }).click()
  await page.getByRole('dialog').getByRole('combobox').fill('Zelda Marchbanks')
  await page.getByRole('button', { name: 'Add', exact: true }).click()
  await expect(window.about('Zelda Marchbanks')).toBeVisible()
  await window.find('Marchbanks')
  await expect(window.rows).toHaveCount(1)
  await window.find('')

  await window.about('Brackenhaus').click()
  await page.getByRole('button', { name: 'Rename everywhere…' }).click()
  await window.dialog.getByLabel('Name everywhere in the archive').fill('Bracken Foods')
  await window.dialog.getByRole('button', { name: 'Rename' }).click()
  await expect.poll(() => window.promised('Bracken Foods')).toBe(3)

  await window.about('Ismael Torvald').click()
  await page.getByRole('button', { name: 'Never a speaker' }).click()
  await expect(window.about('Ismael Torvald')).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(window.about('Ismael Torvald')).toBeVisible()

  await appendFile(join(site, 'content/posts/autumn-in-porto.md'), '\nThere was pumpernickel afterwards.\n')
  await window.find('pumpernickel')
  await expect(window.rows).toHaveCount(1)
  await expect.poll(() => window.promised('Zelda Marchbanks')).toBe(1)
  await first.close()

  await mkdir(join(site, 'content/posts/2019'))
  await rename(join(site, 'content/posts/autumn-in-porto.md'), join(site, 'content/posts/2019/ferries.md'))
  const second = await start({ folder: site, data })
  await second.window.ready()
  await second.window.row('Autumn evening').click()
  await expect(second.window.about('Zelda Marchbanks')).toBeVisible()
  await expect(second.window.about('Bracken Foods')).toBeVisible()
  await expect(second.window.about('Ismael Torvald')).toBeVisible()
  await expect(second.window.about('Petra Halloran')).toBeHidden()
  expect(await second.window.promised('Bracken Foods')).toBe(3)
  await second.window.find('Marchbanks')
  await expect(second.window.rows).toHaveCount(1)
})

test('a suggestion is accepted and one rejected, a sighting leads away and back, and neither is asked again', async ({
  start,
  folder,
}) => {
  const site = await doubtfulSite(join(folder, 'site'))
  const data = join(folder, 'data')
  const first = await start({ folder: site, data })
  const { page, window } = first
  const review = createReviewModel(page)
  await window.ready()
  await review.badge.click()
  await expect(review.options).toHaveCount(4)

  await review.option('Brackenhauss').click()
  await expect(review.question).toHaveText('Are these the same organisation?')
  await review.button('Read in Summer evening in Lisbon').click()
  await expect(review.dialog).toBeHidden()
  await expect(window.title).toHaveText('Summer evening in Lisbon')
  await page.getByRole('button', { name: 'Back to the review' }).click()
  await expect(review.current).toContainText('Brackenhauss')

  await review.dialog.getByRole('radio', { name: /^Brackenhauss stays/ }).check()
  await review.button('Merge').click()
  await expect(review.options).toHaveCount(3)
  await expect(review.current).toContainText('Marec')
  await review.button('Keep apart').click()
  await expect(review.options).toHaveCount(2)
  await expect(review.outcome).toContainText('kept apart')
  await expect(review.tab('Your corrections')).toContainText('2')

  await review.tab('Your corrections').click()
  await expect(review.corrections).toHaveCount(2)
  await review.dialog.getByRole('radio', { name: /^Beside the archive/ }).check()
  await expect(review.dialog.getByText(`${site}.corrections.yaml`)).toBeVisible()
  await expect.poll(() => existsSync(`${site}.corrections.yaml`)).toBe(true)
  await review.button('Done').click()
  await expect.poll(() => window.promised('Brackenhauss')).toBe(4)
  await first.close()

  const second = await start({ folder: site, data })
  const again = createReviewModel(second.page)
  await second.window.ready()
  await expect(again.badge).toHaveText('2 to review')
  expect(await second.window.promised('Brackenhauss')).toBe(4)
  await again.open()
  await again.tab('Your corrections').click()
  await again.button(/^Take back: .*Brackenhaus/).click()
  await expect(again.corrections).toHaveCount(1)
  await expect(again.tab('Suggestions')).toContainText('3')
  await again.button(/^Undo/).click()
  await expect(again.corrections).toHaveCount(2)
  await expect(again.tab('Suggestions')).toContainText('2')
})

test('a sighting takes the focus to the text, and the way back to where the review was left', async ({
  open,
  folder,
}) => {
  const { page } = await open(await doubtfulSite(folder))
  const review = createReviewModel(page)
  const text = page.getByRole('document', { name: 'Summer evening in Lisbon' })
  await review.badge.click()
  await review.option('Brackenhauss').click()
  await review.button('Read in Summer evening in Lisbon').press('Enter')
  await expect(text).toBeFocused()
  // A dialog gives its focus back with the next frame, before which nobody presses another key.
  await page.evaluate(() => new Promise(resolve => requestAnimationFrame(resolve)))
  await page.getByRole('button', { name: 'Back to the review' }).press('Enter')
  await expect(review.list).toBeFocused()
  await expect(review.current).toContainText('Brackenhauss')
  await page.keyboard.press('Escape')
  await expect(review.dialog).toBeHidden()
  await expect(text).toBeFocused()
  await page.keyboard.press('r')
  await expect(review.list).toBeFocused()
  await expect(review.current).toContainText('Brackenhauss')
})

test('one value is given to all selected recaps at once, and taken back in one step', async ({ open, folder }) => {
  const { page, window } = await open(await doubtfulSite(folder))
  const winter = window.row('Winter evening')
  for (const title of ['Autumn evening in Porto', 'Spring evening in Lisbon']) await window.selector(title).check()
  const trigger = page.getByRole('button', { name: 'Add a value to 2 recaps' })
  await trigger.click()
  const card = page.getByRole('dialog', { name: 'Add a value to 2 recaps' })
  await expect(card.getByRole('combobox')).toBeFocused()
  await card.locator('label', { has: page.getByRole('radio', { name: 'Speaker' }) }).click()
  await card.getByRole('combobox').fill('Adelaide Vandersloot')
  await card.getByRole('combobox').press('Enter')
  await expect(card).toBeHidden()
  await expect(trigger).toBeFocused()
  await expect(page.getByText('“Adelaide Vandersloot” is a speaker in 2 recaps.')).toBeVisible()
  await expect.poll(() => window.promised('Adelaide Vandersloot')).toBe(2)
  await window.facetValue('Adelaide Vandersloot').click()
  await expect(window.rows).toHaveCount(2)
  await expect(winter).toBeHidden()
  await window.clearAll.click()
  await expect(winter).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(window.facetValue('Adelaide Vandersloot')).toBeHidden()
  await expect(page.getByText('2 selected', { exact: true })).toBeVisible()
})

test('the whole queue by keyboard alone: look, skip, decide, undo, replace', async ({ start, folder }) => {
  const { page, window } = await start({ folder: await doubtfulSite(folder) })
  const review = createReviewModel(page)
  await window.ready()
  await expect(review.badge).toBeVisible()
  await review.open()
  await expect(review.list).toBeFocused()
  await expect(review.options).toHaveCount(4)

  await page.keyboard.press('s')
  await expect(review.current).toContainText('Marec Quillfeather')
  await page.keyboard.press('2')
  await page.keyboard.press('y')
  await expect(review.outcome).toContainText('“Marec Quillfeather” is “Marek Quillfeather” everywhere.')
  await expect(review.question).toHaveText('Did Ismael Torvald speak at the event?')
  await expect(review.list).toBeFocused()

  await page.keyboard.press('n')
  await expect(review.question).toHaveText('Did Petra Halloran speak at the event?')
  await expect(review.outcome).toContainText('not a speaker here')
  await page.keyboard.press('Control+z')
  await expect(review.question).toHaveText('Did Ismael Torvald speak at the event?')
  await page.keyboard.press('Control+Shift+z')
  await expect(review.options).toHaveCount(2)
  await expect(review.question).toHaveText('Did Petra Halloran speak at the event?')

  await page.keyboard.press('e')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('Petra Hallorann')
  await page.keyboard.press('Enter')
  await expect(review.current).toContainText('Brackenhauss')
  await expect(review.outcome).toContainText('“Petra Halloran” is “Petra Hallorann” here.')
  await page.keyboard.press('n')
  await expect(review.dialog).toContainText('All is reviewed')
  await page.keyboard.press('Control+z')
  await expect(review.current).toContainText('Brackenhauss')
  await expect(review.list).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(review.dialog).toBeHidden()
  await expect(window.facetValue('Petra Hallorann')).toBeVisible()
})

test('a damaged file of corrections is set aside, said, and not overwritten', async ({ start, folder }) => {
  const site = await doubtfulSite(join(folder, 'site'))
  const data = join(folder, 'data')
  const first = await start({ folder: site, data })
  const review = createReviewModel(first.page)
  await first.window.ready()
  await review.badge.click()
  await review.button('Merge').click()
  await expect(review.outcome).toContainText('everywhere')
  await first.close()
  const [name = ''] = await sidecarsIn(data)
  const file = join(data, 'corrections', name)
  await appendFile(file, '\n\t- }{ not what was written\n')
  const damaged = await readFile(file, 'utf8')

  const second = await start({ folder: site, data })
  const again = createReviewModel(second.page)
  await second.window.ready()
  const note = second.page.getByRole('alert').filter({ hasText: 'The file of your corrections was damaged' })
  await expect(note).toBeVisible()
  await note.getByRole('button', { name: 'Dismiss' }).click()
  await expect(again.badge).toHaveText('4 to review')
  const aside = (await sidecarsIn(data)).find(one => one.includes('.damaged-')) ?? ''
  expect(await readFile(join(data, 'corrections', aside), 'utf8')).toBe(damaged)

  await again.badge.click()
  await again.button('Keep apart').click()
  await expect(again.outcome).toContainText('kept apart')
  await expect.poll(() => sidecarsIn(data)).toEqual([aside, name].sort())
  expect(await readFile(join(data, 'corrections', aside), 'utf8')).toBe(damaged)
  await again.tab('Your corrections').click()
  await expect(again.dialog.getByRole('alert')).toContainText(aside)
})

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any state of the review, in the ${theme} theme @headless-only`, async ({
    start,
    folder,
  }) => {
    const { page, window } = await start({ folder: await doubtfulSite(folder) })
    const review = createReviewModel(page)
    // What fades in has its own contrast only once it has arrived.
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: theme })
    await window.ready()
    await expect(review.badge).toBeVisible()
    await review.open()
    await expect(review.list).toBeFocused()
    await page.keyboard.press('s')
    await expect(review.question).toHaveText('Are these the same speaker?')
    expect(await findings(page), 'two names').toEqual([])
    await page.keyboard.press('ArrowDown')
    await expect(review.question).toHaveText('Did Ismael Torvald speak at the event?')
    expect(await findings(page), 'a doubtful value').toEqual([])
    for (const left of [3, 2, 1]) {
      await page.keyboard.press('y')
      await expect(review.options).toHaveCount(left)
    }
    await page.keyboard.press('n')
    await expect(review.dialog).toContainText('All is reviewed')
    await expect(review.tab('Your corrections')).toContainText('4')
    expect(await findings(page), 'all reviewed').toEqual([])
    await review.tab('Your corrections').click()
    await expect(review.corrections).toHaveCount(4)
    expect(await findings(page), 'corrections').toEqual([])
    await review.dialog.getByRole('searchbox').fill('nothing like it')
    await expect(review.corrections).toHaveCount(0)
    expect(await findings(page), 'no correction found').toEqual([])
  })
}
