import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from './support/application.ts'

test('an empty folder says what to open instead', async ({ start, folder }) => {
  const { page, window } = await start({ folder })
  await window.ready()
  await expect(page.getByRole('alert')).toContainText('holds no Markdown or HTML posts')
  await expect(page.getByRole('button', { name: 'Open folder' }).first()).toBeVisible()
})

test('a folder that is not there, and a file, each get one sentence', async ({ start, folder }) => {
  const missing = await start({ folder: join(folder, 'nowhere') })
  await missing.window.ready()
  await expect(missing.page.getByRole('alert')).toContainText('There is no folder')
  await missing.close()

  writeFileSync(join(folder, 'file.txt'), 'x')
  const file = await start({ folder: join(folder, 'file.txt') })
  await file.window.ready()
  await expect(file.page.getByRole('alert')).toContainText('is a file')
})
