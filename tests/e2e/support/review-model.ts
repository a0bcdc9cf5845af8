import type { Page } from 'playwright/test'

/** The review as a person knows it: what waits for a decision, and every correction in force. */
export const createReviewModel = (page: Page) => {
  const dialog = page.getByRole('dialog', { name: 'Review' })
  const list = dialog.getByRole('listbox', { name: 'Suggestions' })
  return {
    dialog,
    list,
    options: list.getByRole('option'),
    current: list.getByRole('option', { selected: true }),
    option: (words: string) => list.getByRole('option').filter({ hasText: words }),
    question: dialog.getByRole('region', { name: 'Suggestion' }).getByRole('heading'),
    button: (name: string | RegExp) => dialog.getByRole('button', { name }),
    /** What came of the last decision. */
    outcome: dialog.getByRole('status').last(),
    tab: (name: 'Suggestions' | 'Your corrections') => dialog.getByRole('tab', { name: new RegExp(`^${name}`) }),
    corrections: dialog.getByRole('listitem'),
    /** The count at the foot of the filters that opens the review. */
    badge: page.getByRole('region', { name: 'Filters' }).getByRole('button', { name: /^\d[\d,]* to review$/ }),
    open: () => page.keyboard.press('r'),
  }
}
