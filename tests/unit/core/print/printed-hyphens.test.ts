import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { printWhole } from './support-document.ts'
import { pageTexts, run } from './support-pdf.ts'
import { describePrinted } from './support-printed.ts'
import { makeRecap, node } from './support-recaps.ts'

const ENGLISH =
  'characteristically misunderstood infrastructure recommendations notwithstanding considerations of observability administrators reorganisation demonstrated configurations yesterday together'.split(
    ' ',
  )
const FRENCH =
  'anticonstitutionnellement présentations industrialisées caractéristiques conférenciers orchestration déploiements réorganisation communautaire soirée ensemble'.split(
    ' ',
  )

/** Words of a list in an order of its own for each paragraph, so that lines end everywhere. */
const paragraph = (list: readonly string[], number: number): string =>
  Array.from({ length: 14 + ((number * 29) % 90) }, (_, at) => list[(at * (number + 3) + number) % list.length]).join(
    ' ',
  )

describePrinted('words at line ends', ({ folder, printer }) => {
  const file = path.join(folder, 'hyphens.pdf')
  const recaps = [
    ['en', ENGLISH],
    ['fr', FRENCH],
  ].map(([lang, list]) =>
    makeRecap({
      path: `${lang}.md`,
      title: `Words in ${lang}`,
      lang: String(lang),
      body: [
        ...Array.from({ length: 40 }, (_, at) => node('p', {}, paragraph([list ?? []].flat(), at))),
        node('ul', {}, ...Array.from({ length: 8 }, (_, at) => node('li', {}, paragraph([list ?? []].flat(), at)))),
        node(
          'table',
          {},
          node('tr', {}, ...[0, 1, 2, 3].map(at => node('td', {}, paragraph([list ?? []].flat(), at)))),
        ),
        node('pre', {}, node('code', {}, `characteristically ${'infrastructure '.repeat(12)}`)),
      ],
    }),
  )
  let lines: readonly (readonly string[])[] = []

  beforeAll(async () => {
    const options = { paper: 'a4', images: true } as const
    writeFileSync(file, await printWhole(printer(), { archiveName: 'meetups', recaps, options, today: '2026-11-22' }))
    lines = run('pdftotext', '-layout', file, '-')
      .split('\f')
      .map(page => page.split('\n').flatMap(line => (line.trim() === '' ? [] : [line.trim()])))
  }, 120_000)

  test('are parted, in English and in French', () => {
    const ends = lines.flat().filter(line => /\p{Ll}-$/u.test(line))
    expect(
      ends.filter(line => /(?:charac|recom|infra|consid|reorgan|demon)\p{Ll}*-$/u.test(line)).length,
    ).toBeGreaterThan(5)
    expect(
      ends.filter(line => /(?:présen|carac|confé|déploie|commu|anticons)\p{Ll}*-$/u.test(line)).length,
    ).toBeGreaterThan(5)
  })

  test('are found whole, and nothing invisible is left in them', () => {
    const text = pageTexts(file).join(' ')
    expect(text).not.toContain('\u00ad')
    const words = new Set(text.match(/[\p{L}-]+/gu))
    const known = new Set([...ENGLISH, ...FRENCH])
    // A word that was cut in two would leave its halves behind.
    const halves = [...words].filter(word =>
      [...known].some(one => one !== word && one.startsWith(word) && word.length > 4),
    )
    expect(halves).toEqual([])
    expect([...words].filter(word => /\p{L}-\p{L}?/u.test(word))).toEqual([])
    for (const word of known) expect([word, words.has(word)]).toEqual([word, true])
  })

  test('are not parted where a page ends', () => {
    expect(lines.length).toBeGreaterThan(6)
    // The last line is the foot.
    for (const page of lines) expect(page.at(-2) ?? '').not.toMatch(/-$/)
  })

  test('leave no line with a part alone, and code as it is', () => {
    for (const line of lines.flat()) expect(line).not.toMatch(/^\p{Ll}{3,}-$/u)
    const code = lines.flat().filter(line => (line.match(/infrastructure/g) ?? []).length > 3)
    expect(code.length).toBeGreaterThan(1)
  })

  test('keep whole in a paragraph without end', async () => {
    const endless = path.join(folder, 'endless.pdf')
    const body = [node('p', {}, 'notwithstanding '.repeat(20_000))]
    const recaps = [makeRecap({ path: 'endless.md', title: 'Endless', body })]
    const options = { paper: 'a4', images: true } as const
    const whole = { archiveName: 'meetups', recaps, options, today: '2026-11-22' }
    writeFileSync(endless, await printWhole(printer(), whole))
    expect(
      pageTexts(endless)
        .join(' ')
        .match(/notwithstanding/g),
    ).toHaveLength(20_000)
  }, 60_000)
})
