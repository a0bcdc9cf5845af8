import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { createHandlers } from '../../../../src-main/worker/handlers.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const SAMPLE = fileURLToPath(new URL('../../../../archive/', import.meta.url))
const PICTURE = readFileSync(join(SAMPLE, 'static/images/2019/kw-circle.jpg'))

describe('an image that could not be read', () => {
  it('is named with its reason among the problems of each recap that shows it, once in each', async () => {
    const text = '![One](fake.jpg) ![Again](fake.jpg) ![Two](empty.png) ![Good](good.jpg) ![Gone](gone.jpg)'
    const folder = temporaryFolder({
      'a.md': `---\ntitle: A\ndate: 2019-01-02\n---\n\n${text}\n`,
      'b.md': '---\ntitle: B\ndate: 2019-01-02\n---\n\n![One](fake.jpg)\n',
      'fake.jpg': 'not an image at all',
      'empty.png': '',
      'good.jpg': PICTURE,
    })
    const { handlers, close } = createHandlers(
      { sampleFolder: '/nowhere', userDataFolder: temporaryFolder({}) },
      () => undefined,
    )
    await handlers['archive.open']({ folder })
    await handlers['archive.settled']({})
    const { problems } = await handlers['archive.problems']({})
    const told = problems.filter(({ code }) => code === 'image-unreadable')
    expect(told.map(({ path, message }) => `${path}: ${message.replace(/;.*/, '')}`)).toEqual([
      'a.md: The image fake.jpg could not be read: the file holds no image, whatever its name says',
      'a.md: The image empty.png could not be read: the file is empty',
      'b.md: The image fake.jpg could not be read: the file holds no image, whatever its name says',
    ])
    expect(problems.filter(({ code }) => code === 'image-missing')).toHaveLength(1)
    await close()
  })
})
