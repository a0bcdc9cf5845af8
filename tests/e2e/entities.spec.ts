import { expect, test } from './support/application.ts'
import { createReviewModel } from './support/review-model.ts'
import { doubtfulSite, post, writeSite } from './support/sites.ts'

test('two values are merged and split again in their dialogs, and each is taken back', async ({ start, folder }) => {
  const { page, window } = await start({ folder: await doubtfulSite(folder) })
  const sponsor = (name: string) => window.facetValue(name, 'Sponsor')
  const mergeButton = window.dialog.getByRole('button', { name: 'Merge', exact: true })
  await window.ready()
  await window.row('Summer evening').click()
  await window.about('Brackenhauss').click()
  await page.getByRole('button', { name: 'Merge with…' }).click()
  await expect(window.dialog.getByRole('combobox')).toBeFocused()
  await expect(mergeButton).toBeDisabled()
  // The likely one is offered before anything is typed, first of all.
  const offers = window.dialog.getByRole('group', { name: 'Likely ones' }).getByRole('button')
  await expect(offers.first()).toHaveText(/^Brackenhaus\b/)
  await offers.first().click()
  await expect(window.dialog.getByRole('combobox')).toHaveValue('Brackenhaus')
  await expect(window.dialog.getByRole('radio', { name: /^Brackenhaus 3/ })).toBeChecked()
  await expect(window.dialog.getByText('Changes 1 recap')).toBeVisible()
  await mergeButton.click()
  await expect(window.dialog).toBeHidden()
  await expect(sponsor('Brackenhauss')).toBeHidden()
  await expect.poll(() => window.promised('Brackenhaus', 'Sponsor')).toBe(4)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(sponsor('Brackenhauss')).toBeVisible()
  await expect.poll(() => window.promised('Brackenhaus', 'Sponsor')).toBe(3)
  await page.keyboard.press('Control+Shift+z')
  await expect(sponsor('Brackenhauss')).toBeHidden()

  // One of its spellings is another organisation.
  await window.about('Brackenhaus').click()
  await page.getByRole('button', { name: 'Split…' }).click()
  const splitButton = window.dialog.getByRole('button', { name: 'Split', exact: true })
  await expect(splitButton).toBeDisabled()
  await window.dialog.getByRole('checkbox', { name: /^Brackenhauss/ }).check()
  await expect(window.dialog.getByText('They become an organisation called “Brackenhauss”.')).toBeVisible()
  await splitButton.click()
  await expect(sponsor('Brackenhauss')).toBeVisible()
  await expect.poll(() => window.promised('Brackenhaus', 'Sponsor')).toBe(3)
  await page.keyboard.press('Control+z')
  await expect(sponsor('Brackenhauss')).toBeHidden()

  // Or it is the name of two.
  await window.about('Brackenhaus').click()
  await page.getByRole('button', { name: 'Split…' }).click()
  await window.dialog.getByText('It is several names').click()
  await window.dialog.getByRole('combobox', { name: 'Name 1' }).fill('Bracken')
  // What is offered lies over the rest.
  await page.keyboard.press('Tab')
  await window.dialog.getByRole('combobox', { name: 'Name 2' }).fill('Haus')
  await page.keyboard.press('Tab')
  await splitButton.click()
  await expect.poll(() => window.promised('Bracken', 'Sponsor')).toBe(4)
  await expect.poll(() => window.promised('Haus', 'Sponsor')).toBe(4)
  await expect(sponsor('Brackenhaus')).toBeHidden()
  await page.keyboard.press('Control+z')
  await expect.poll(() => window.promised('Brackenhaus', 'Sponsor')).toBe(4)
})

test('a sponsor’s page tells its tiers and when it was seen, a speaker’s leads to the slides', async ({
  open,
  folder,
}) => {
  const talk =
    'talks: [{ title: Queues that forgive, speakers: [Petra Halloran], slides: "https://slides.example.org/q" }]'
  await writeSite(folder, {
    'a.md': post('Spring', '2018-04-02', 'Words.', 'sponsors: [{ name: Brackenhaus, tier: gold }]\n'),
    'b.md': post('Autumn', '2018-10-02', 'Words.', 'sponsors: [{ name: Brackenhaus, tier: gold }]\n'),
    'c.md': post(
      'Winter',
      '2019-02-02',
      'Words.',
      `sponsors: [{ name: Brackenhaus, tier: silver }]\nspeakers: [Petra Halloran]\n${talk}\n`,
    ),
  })
  const { page, window } = await open(folder)
  await window.row('Winter').click()
  await window.recap.getByRole('button', { name: 'About Brackenhaus' }).click()
  await window.dialog.getByRole('button', { name: 'Open page of Brackenhaus' }).click()
  const sponsor = page.getByRole('region', { name: 'Organisation page' })
  await expect(sponsor.getByText('April 2018 to February 2019')).toBeVisible()
  await expect(sponsor.getByRole('definition').filter({ hasText: 'gold' })).toHaveText(/gold 2.*silver 1/)

  await window.back.click()
  await window.about('Petra Halloran').click()
  await window.dialog.getByRole('button', { name: 'Open page of Petra Halloran' }).click()
  const speaker = page.getByRole('region', { name: 'Speaker page' })
  await expect(speaker.getByRole('button', { name: 'Queues that forgive' })).toBeVisible()
  await expect(speaker.getByRole('link', { name: 'Slides' })).toHaveAttribute('title', 'https://slides.example.org/q')
})

test('who never speaks says in how many recaps, is one entry, and is taken back with it', async ({ start, folder }) => {
  const words = 'Kubernetes was new here. Ismael Torvald, who works on it every day, explained its three parts.'
  await writeSite(folder, {
    'a.md': post('Spring evening', '2019-04-11', words),
    'b.md': post('Summer evening', '2019-07-18', words),
  })
  const { page, window } = await start({ folder })
  const review = createReviewModel(page)
  await window.ready()
  await review.badge.click()
  await expect(review.question).toHaveText('Did Ismael Torvald speak at the event?')
  // The sentence before its own tells what the question is about.
  await expect(review.dialog.getByText('Kubernetes was new here.')).toBeVisible()
  await expect(review.button('Never a speaker (in 2 recaps)')).toBeVisible()
  await page.keyboard.press('v')
  await expect(review.outcome).toContainText('“Ismael Torvald” is never a speaker: 2 recaps changed.')
  await expect(window.facetValue('Ismael Torvald')).toBeHidden()
  await review.tab('Your corrections').click()
  await expect(review.corrections).toHaveCount(1)
  await review.button(/^Take back: .*Ismael Torvald/).click()
  await expect(review.corrections).toHaveCount(0)
  await review.button('Done').click()
  await expect(window.facetValue('Ismael Torvald')).toBeVisible()
})
