import { appendFile, mkdir, readdir, readFile, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from './support/application.ts'
import { findings } from './support/axe.ts'
import { doubtfulSite } from './support/sites.ts'

const spring = 'Spring evening in Lisbon'

test('a talk is corrected, one removed and one added, and all hold in search, on pages, after an edit, a move and a restart', async ({
  start,
  folder,
}) => {
  const site = await doubtfulSite(join(folder, 'site'))
  const data = join(folder, 'data')
  const first = await start({ folder: site, data })
  const { page, window } = first
  const talk = (title: string) => window.recap.getByRole('button', { name: title, exact: true })
  const about = (title: string) => window.recap.getByRole('button', { name: `About the talk ${title}` })
  await window.ready()
  await window.row(spring).click()
  await expect(talk('Queues that forgive')).toBeVisible()

  await about('Queues that forgive').click()
  await page.getByRole('menuitem', { name: 'Correct…' }).click()
  await expect(window.dialog.getByRole('button', { name: 'Save' })).toBeDisabled()
  await window.dialog.getByLabel('Title').fill('Merciful queues')
  await window.dialog.getByRole('button', { name: 'Another speaker' }).click()
  await expect(window.dialog.getByRole('combobox', { name: 'Speaker 2' })).toBeFocused()
  await page.keyboard.type('Orla Windermere')
  await window.dialog.getByLabel('Slides').fill('slides.example.org/queues')
  await window.dialog.getByRole('button', { name: 'Save' }).click()
  await expect(talk('Merciful queues')).toBeVisible()
  await expect(page.getByText('“Merciful queues” is put right here.')).toBeVisible()
  await expect(window.about('Orla Windermere')).toBeVisible()
  await expect(window.recap.getByText('slides.example.org')).toBeVisible()
  await window.find('talk:merciful has:slides')
  await expect(window.rows).toHaveCount(1)
  await window.find('')

  await window.recap.getByRole('button', { name: 'Add a talk…' }).click()
  await window.dialog.getByLabel('Title').fill('Ledgers by the sea')
  await window.dialog.getByRole('combobox', { name: 'Speaker' }).fill('Petra Halloran')
  await window.dialog.getByLabel('Video').fill('on a tape')
  await window.dialog.getByRole('button', { name: 'Add' }).click()
  await expect(window.dialog.getByRole('alert')).toContainText('“on a tape” is no address')
  await window.dialog.getByLabel('Video').fill('')
  await window.dialog.getByRole('button', { name: 'Add' }).click()
  await expect(window.recap.getByText('Ledgers by the sea')).toBeVisible()
  await window.recap.getByRole('button', { name: 'Open page of Petra Halloran' }).first().click()
  await expect(page.getByRole('region', { name: 'Speaker page' }).getByText('Ledgers by the sea')).toBeVisible()
  await window.back.click()

  await window.row('Summer evening').click()
  await about('Queues that do not').click()
  await page.getByRole('menuitem', { name: 'Not a talk' }).click()
  await expect(talk('Queues that do not')).toBeHidden()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(talk('Queues that do not')).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(talk('Queues that do not')).toBeHidden()
  await first.close()

  const [sidecar = ''] = (await readdir(join(data, 'corrections'))).filter(name => name.endsWith('.yaml'))
  const text = await readFile(join(data, 'corrections', sidecar), 'utf8')
  expect(text).toContain('        - {title: Ledgers by the sea, speakers: [Petra Halloran]}\n')
  expect(text).toContain('    remove:\n      talks:\n        - Queues that do not\n')
  await appendFile(join(site, 'content/posts/spring-in-lisbon.md'), '\nThere was pumpernickel afterwards.\n')
  await mkdir(join(site, 'content/posts/2019'))
  await rename(join(site, 'content/posts/summer-in-lisbon.md'), join(site, 'content/posts/2019/queues.md'))

  const second = await start({ folder: site, data })
  await second.window.ready()
  await second.window.row('Summer evening').click()
  await expect(second.window.title).toHaveText('Summer evening in Lisbon')
  await expect(second.window.recap.getByText('Queues that do not', { exact: true })).toBeHidden()
  await second.window.find('ledgers')
  await expect(second.window.rows).toHaveCount(1)
  await second.window.row(spring).click()
  await expect(second.window.recap.getByRole('button', { name: 'Merciful queues', exact: true })).toBeVisible()
  await second.page.keyboard.press('r')
  await second.page.getByRole('tab', { name: 'Your corrections' }).click()
  await second.page.getByRole('button', { name: 'Take back: Talk “Queues that do not” removed' }).click()
  await second.page.getByRole('button', { name: 'Done' }).click()
  await second.window.find('')
  await second.window.row('Summer evening').click()
  await expect(second.window.recap.getByRole('button', { name: 'Queues that do not', exact: true })).toBeVisible()
})

test('a talk is corrected and removed by keyboard alone, and the focus stays in the list', async ({ open, folder }) => {
  const { page, window } = await open(await doubtfulSite(folder))
  await window.row(spring).click()
  const more = window.recap.getByRole('button', { name: 'About the talk Queues that forgive' })
  await more.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('menuitem', { name: 'Correct…' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(window.dialog.getByLabel('Title')).toBeFocused()
  expect(await findings(page)).toEqual([])
  await window.dialog.getByLabel('Title').fill('Queues that forgive us')
  await page.keyboard.press('Enter')
  await expect(window.dialog).toBeHidden()
  const corrected = window.recap.getByRole('button', {
    name: 'About the talk Queues that forgive us, corrected by you',
  })
  await expect(corrected).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'Not a talk' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(corrected).toBeHidden()
  await expect(window.recap.getByRole('button', { name: 'Add…' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(corrected).toBeVisible()
})
