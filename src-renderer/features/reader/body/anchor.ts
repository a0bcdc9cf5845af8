/** Id on the page for a fragment of a recap: apart from the ids of the window itself. */
export const anchorId = (fragment: string): string => `at-${fragment}`
