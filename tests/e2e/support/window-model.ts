import { expect, type Locator, type Page } from 'playwright/test'

/** The window as a person knows it: by the names of its parts. */
export type WindowModel = ReturnType<typeof createWindowModel>

/** Names the parts of the window once, so that journeys read as what a person does. */
export const createWindowModel = (page: Page) => {
  const filters = page.getByRole('region', { name: 'Filters' })
  const results = page.getByRole('region', { name: 'Results' })
  const recap = page.getByRole('region', { name: 'Recap', exact: true })
  const rows = results.getByRole('grid', { name: 'Recaps' }).getByRole('row')
  const dialog = page.getByRole('dialog')
  // Ways out of a search without results tell counts as well, below it.
  const count = results.getByText(/^\d[\d,]* recaps?(?: ?so far)?$/).first()
  const facet = (name: string): Locator => filters.getByRole('region', { name, exact: true })
  const facetValue = (name: string, of?: string): Locator =>
    (of === undefined ? filters : facet(of)).getByRole('checkbox', { name: new RegExp(`^${name}, `) })
  const search = page.getByRole('combobox', { name: 'Search recaps' })
  const counted = (): Promise<void> => expect(filters.locator('[aria-busy]')).toHaveCount(0)
  const fillPath = async (folder: string): Promise<void> => {
    const path = dialog.getByLabel('Path of the folder')
    // The folder that the listing begins with comes a moment later, and would mix with what is typed.
    await expect(path).not.toHaveValue('')
    await path.fill(folder)
  }
  const saveInto = async (folder: string, fileName: string, button: string): Promise<void> => {
    const field = dialog.getByLabel('File name')
    // The name that is offered changes with the format, maybe between the selecting and the typing of one filling.
    await expect(async () => {
      await field.fill(fileName)
      expect((await field.inputValue()).startsWith(fileName)).toBe(true)
    }).toPass()
    await dialog.getByRole('button', { name: 'Choose where to save' }).click()
    await fillPath(folder)
    await dialog.getByRole('button', { name: 'Save here' }).click()
    await expect(dialog.getByText(folder, { exact: true })).toBeVisible()
    await dialog.getByRole('button', { name: button, exact: true }).click()
  }
  return {
    filters,
    results,
    recap,
    rows,
    count,
    search,
    /** Searches for a query, and waits until the results are its own: a row that is clicked meanwhile may move away. */
    find: async (query: string): Promise<void> => {
      await search.fill(query)
      await expect(results).not.toHaveAttribute('aria-busy')
    },
    back: page.getByRole('button', { name: 'Back', exact: true }),
    forward: page.getByRole('button', { name: 'Forward', exact: true }),
    clearAll: results.getByRole('button', { name: 'Clear all' }),
    chips: results.getByRole('list', { name: 'Chosen filters' }),
    dialog,
    /** The title of the recap in the reader. */
    title: recap.getByRole('heading', { level: 1 }),
    /** The value of a facet, a checkbox with its count in the name. */
    facetValue,
    /** The facet of a name: its values, and what can be done with them. */
    facet,
    /** The button that opens what is known of a value of the recap. */
    about: (name: string): Locator => recap.getByRole('button', { name: new RegExp(`^About ${name}(?:,|$)`) }),
    row: (title: string | RegExp): Locator => rows.filter({ hasText: title }),
    selector: (title: string): Locator => results.getByRole('checkbox', { name: `Select ${title}` }),
    /** Resolves when the first results, or a state without them, are painted; answers which. */
    ready: async (): Promise<string | null> => {
      const root = page.locator('html:is([data-ready="results"], [data-ready="empty"], [data-ready="error"])')
      await root.waitFor()
      return root.getAttribute('data-ready')
    },
    /** Chooses a theme, unless the window has it already. */
    chooseTheme: async (name: 'Light' | 'Dark' | 'As the system'): Promise<void> => {
      const wanted = name === 'As the system' ? null : name.toLowerCase()
      const root = page.locator('html')
      if ((await root.getAttribute('data-theme')) === wanted) return
      await page.getByRole('button', { name: 'Theme' }).click()
      await page.getByRole('menuitemradio', { name }).click()
      await expect.poll(() => root.getAttribute('data-theme')).toBe(wanted)
    },
    /** Number of results as the window says it. */
    total: async (): Promise<number> => numberIn(await count.textContent()),
    /** In a dialog that lists folders: types the path of one. */
    fillPath,
    /** In the export dialog: saves into a folder under a name. Answers once the button is pressed. */
    saveInto,
    savePdf: (folder: string, fileName: string): Promise<void> => saveInto(folder, fileName, 'Save PDF'),
    /** Resolves once the counts of the filters are those of the results, which they follow a frame late. */
    counted,
    /** Number of recaps that a facet value promises. */
    promised: async (name: string, of?: string): Promise<number> => {
      const value = facetValue(name, of)
      await counted()
      return numberIn(((await value.getAttribute('aria-label')) ?? '').slice(name.length))
    },
  }
}

const numberIn = (text: string | null): number => Number(/\d+/.exec((text ?? '').replaceAll(',', ''))?.[0])
