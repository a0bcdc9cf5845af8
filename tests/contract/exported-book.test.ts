import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, it, onTestFinished } from 'vitest'
import { createEpub } from '../../src-main/core/export/index.ts'
import { bookOf } from '../unit/core/export/support-export.ts'
import { makeRecap, node } from '../unit/core/print/support-recaps.ts'
import { temporaryFolder } from '../unit/worker/temporary-folder.ts'
import { describeInBrowser } from './in-browser.ts'

const row = (cell: 'th' | 'td', words: readonly string[]) => node('tr', {}, ...words.map(word => node(cell, {}, word)))
const tableOf = (...rows: readonly (readonly string[])[]) =>
  node('table', {}, node('tbody', {}, ...rows.map((words, at) => row(at === 0 ? 'th' : 'td', words))))

const LONG = 'https://example.org/a/very/long/address/that/no/narrow/column/holds'
const RECAP = makeRecap({
  path: 'tables.md',
  body: [
    tableOf('Round Evening City Host Speaker Organisation Talk Technology Form'.split(' '), [
      'Autumn 2018',
      'Nov 29',
      'Kitchener-Waterloo',
      'Shopify',
      'Ada Lind',
      'Analytical',
      'Looms',
      'kubeadm',
      'Talk',
    ]),
    tableOf(
      ['Soirée', 'Hôte', 'Conférenciers', 'Sujets'],
      ['6 décembre 2018', 'Ticketmaster', 'Ada Lind', 'Prometheus'],
    ),
    tableOf(['Slides', 'Host'], [LONG, 'Ticketmaster']),
    tableOf(['Day', 'Host'], ['6 décembre', 'Acme']),
    node('p', {}, LONG),
  ],
})

describeInBrowser('a book on a narrow page', browser => {
  const tooWide = async (style: (css: string) => string): Promise<readonly string[]> => {
    const epub = createEpub(bookOf([RECAP]))
    const chapter = epub.recap(RECAP, new Map())
    const files = [chapter, ...epub.finish({ images: [], digest: '0'.repeat(64), modified: '' })]
    const folder = temporaryFolder(
      Object.fromEntries(files.map(({ name, text }) => [name, name.endsWith('.css') ? style(text) : text])),
    )
    const context = await browser().newContext({ viewport: { width: 320, height: 640 } })
    onTestFinished(() => context.close())
    const page = await context.newPage()
    await page.goto(pathToFileURL(join(folder, chapter.name)).href)
    return page.evaluate<string[]>(
      `[...document.querySelectorAll('body *')].filter(one => one.getBoundingClientRect().right > innerWidth).map(one => one.tagName)`,
    )
  }

  it('has no table, cell or address wider than 320 pixels', async () => {
    expect(await tooWide(css => css)).toEqual([])
    // Without its rules for tables it would.
    expect(await tooWide(css => css.replaceAll('.wide', '.other'))).toContain('table')
  }, 60_000)
})
