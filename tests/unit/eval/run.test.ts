import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isLabelled, MEASURED } from '../../eval/measures.ts'
import { readLabels } from '../../eval/read-labels.ts'
import { runEvaluation } from '../../eval/run.ts'

let root = ''

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'recap-eval-')))
  await mkdir(join(root, 'posts'))
  await writeFile(
    join(root, 'posts/looms.md'),
    '---\ntitle: Loom evening\n---\nWe met in Ottawa. Thanks to our gold sponsor Acme for the pizza. Jane Roe gave a talk on Kafka.\n',
  )
})
afterEach(() => rm(root, { recursive: true }))

const labelled = async (text: string): Promise<string> => {
  const file = join(root, 'labels.json')
  await writeFile(file, text)
  return file
}

/** What a person is told whose labels or words cannot be used. */
const refusal = async (...words: readonly string[]): Promise<string> => {
  try {
    await runEvaluation(words)
  } catch (error) {
    if (error instanceof Error) return error.message.replaceAll(root, '')
  }
  return 'nothing was refused'
}

const GOOD = JSON.stringify([{ path: 'looms.md', cities: ['Ottawa'], speakers: ['Jane Roe'] }])

describe('the evaluation', () => {
  it('scores a folder by its labels, and says what they do not tell', async () => {
    const { text, status } = await runEvaluation([await labelled(GOOD), join(root, 'posts')])
    expect(text).toMatch(/^speakers +precision 1\.000 +recall 1\.000/m)
    expect(text).toMatch(/^technologies +not labelled$/m)
    expect(status).toBe(0)
  })

  it('has a status for a bar that is not reached, and for labels that are not of the folder', async () => {
    const labels = await labelled(
      JSON.stringify([
        { path: 'looms.md', cities: ['Paris'] },
        { path: 'gone.md', cities: [] },
      ]),
    )
    const { text, status } = await runEvaluation([labels, join(root, 'posts'), '--min', 'cities=0.9'])
    expect(status).toBe(1)
    expect(text).toContain('not in the folder: gone.md')
    expect(text).toContain('below the bar: cities is 0.000')
    expect(text).toContain('below the bar: gone.md is not in the folder')
  })

  it('tells how it is used, and what optional is', async () => {
    const { text, status } = await runEvaluation(['--help'])
    expect(text).toMatch(/^optional +values that count neither way/m)
    expect(status).toBe(0)
  })
})

it('reads labels as the README writes them, and tells of each of their fields there', async () => {
  const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8')
  const [example] = await readLabels(await labelled(/```json\n(\[[\s\S]*?)```/.exec(readme)?.[1] ?? ''))
  expect(Object.keys(example ?? {})).toEqual(
    expect.arrayContaining(['path', 'technologies', 'talks', 'affiliations', 'optional']),
  )
  for (const measure of [...MEASURED, 'central'] as const)
    expect([measure, isLabelled(example === undefined ? [] : [example], measure)]).toEqual([measure, true])
})

describe('one plain sentence is said of', () => {
  it('labels or a folder that are not there', async () => {
    expect(await refusal(join(root, 'none.json'), root)).toBe(
      'There is no file “/none.json”; check the name, or whether its disk is connected.',
    )
    expect(await refusal(join(root, 'posts'), root)).toBe('“/posts” is a folder; choose the file of labels.')
    expect(await refusal(await labelled(GOOD), join(root, 'none'))).toBe(
      'There is no folder “/none”; check the name, or whether its disk is connected.',
    )
  })

  it.each([
    [
      '[{ "path": "looms.md",',
      '“/labels.json” is cut off, so none of its labels can be read; save it anew, or write its end.',
    ],
    [
      '[{ "path": "looms.md"',
      '“/labels.json” is cut off, so none of its labels can be read; save it anew, or write its end.',
    ],
    ['', '“/labels.json” is cut off, so none of its labels can be read; save it anew, or write its end.'],
    [
      '[\n{ "path" "looms.md" }]',
      '“/labels.json” is no JSON that can be read, because of line 2; look there for a missing comma, quote or bracket.',
    ],
    ['{ "looms.md": {} }', '“/labels.json” holds no list of labels; write one label a post between “[” and “]”.'],
    ['[]', '“/labels.json” holds an empty list of labels; write at least one.'],
    [
      '[{ "path": "looms.md" }, { "cities": [] }]',
      'Label 2 of “/labels.json” cannot be read because of its “path”; README.md tells how labels are written.',
    ],
    [
      '[{ "path": "a", "cities": ["York", 3] }]',
      'Label 1 of “/labels.json” cannot be read because of its “cities.1”; README.md tells how labels are written.',
    ],
    [
      '["looms.md"]',
      'Label 1 of “/labels.json” cannot be read because of its shape; README.md tells how labels are written.',
    ],
  ])('labels that cannot be read: %j', async (text, sentence) => {
    expect(await refusal(await labelled(text), join(root, 'posts'))).toBe(sentence)
  })

  it('labels of another folder, with their posts', async () => {
    const labels = JSON.stringify(['a', 'b', 'c', 'd', 'e'].map(name => ({ path: `${name}.md` })))
    expect(await refusal(await labelled(labels), join(root, 'posts'))).toBe(
      'No labelled post is in “/posts” (“a.md”, “b.md”, “c.md” and 2 more are looked for); choose the folder that these labels were made for.',
    )
  })

  it('words that mean nothing, and a minimum of what is not labelled', async () => {
    const labels = await labelled(GOOD)
    expect(await refusal(labels)).toBe('Name a file of labels and the folder that they are of; --help tells more.')
    expect(await refusal(labels, root, '--most')).toContain('There is no option “--most”')
    expect(await refusal(labels, join(root, 'posts'), '--min', 'technologies=0.999')).toContain(
      'These labels tell nothing of technologies, so --min cannot ask for it',
    )
    expect(await refusal(labels, root, '--min', 'towns=1')).toContain('“towns=1” is no minimum')
  })
})
