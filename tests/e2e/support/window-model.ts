import { expect, type Locator, type Page } from 'playwright/test'

/** The window as a person knows it: by the names of its parts. */
export type WindowModel = ReturnType<typeof createWindowModel>

/** Names the parts of the window once, so that journeys read as what a person does. */
export const createWindowModel = (page: Page) => {
  const filters = page.getByRole('region', { name: 'Filters' })
  const results = page.getByRole('region', { name: 'Results' })
  const recap = page.getByRole('region', { name: 'Recap', exact: true })
  const rows = results.getByRole('row')
  const dialog = page.getByRole('dialog')
  const count = results.getByText(/^\d[\d,]* recaps?(?: ?so far)?$/)
  return {
    filters,
    results,
    recap,
    rows,
    count,
    search: page.getByRole('searchbox', { name: 'Search recaps' }),
    back: page.getByRole('button', { name: 'Back' }),
    forward: page.getByRole('button', { name: 'Forward' }),
    clearAll: results.getByRole('button', { name: 'Clear all' }),
    chips: results.getByRole('list', { name: 'Chosen filters' }),
    dialog,
    /** The title of the recap in the reader. */
    title: recap.getByRole('heading', { level: 1 }),
    /** The value of a facet, a checkbox with its count in the name. */
    facetValue: (name: string): Locator => filters.getByRole('checkbox', { name: new RegExp(`^${name}, `) }),
    row: (title: string | RegExp): Locator => rows.filter({ hasText: title }),
    selector: (title: string): Locator => results.getByRole('checkbox', { name: `Select ${title}` }),
    /** Resolves when the first results, or a state without them, are painted; answers which. */
    ready: async (): Promise<string | null> => {
      const root = page.locator('html:is([data-ready="results"], [data-ready="empty"], [data-ready="error"])')
      await root.waitFor()
      return root.getAttribute('data-ready')
    },
    /** Number of results as the window says it. */
    total: async (): Promise<number> => numberIn(await count.textContent()),
    /** In the export dialog: saves into a folder under a name. Answers once the button is pressed. */
    savePdf: async (folder: string, fileName: string): Promise<void> => {
      await dialog.getByLabel('File name').fill(fileName)
      await dialog.getByRole('button', { name: 'Choose where to save' }).click()
      const path = dialog.getByLabel('Path of the folder')
      await expect(path).not.toHaveValue('')
      await path.fill(folder)
      await dialog.getByRole('button', { name: 'Save here' }).click()
      await expect(dialog.getByText(folder, { exact: true })).toBeVisible()
      await dialog.getByRole('button', { name: 'Save PDF' }).click()
    },
    /** Number of recaps that a facet value promises. */
    promised: async (name: string): Promise<number> => {
      const value = filters.getByRole('checkbox', { name: new RegExp(`^${name}, `) })
      return numberIn(((await value.getAttribute('aria-label')) ?? '').slice(name.length))
    },
  }
}

const numberIn = (text: string | null): number => Number(/\d+/.exec((text ?? '').replaceAll(',', ''))?.[0])
