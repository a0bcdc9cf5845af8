/** `/speakers/jane-roe`, `people/jane-roe.md`: the page of a person, by its last part. */
const PAGE = /^\/?(?:[\w.-]+\/)+([\w-]+?)(?:\.(?:md|html?|json|ya?ml))?\/?$/

/** "[Jane Roe](https://…)", "**Jane Roe**", "[[people/Jane Roe]]", "/people/jane-roe": a name without the marks around it. */
export const plainName = (written: string): string =>
  written
    .replace(PAGE, '$1')
    .replace(/^\[\[(?:[^\]|]*\|)?(?:[^\]|]*\/)?([^\]|]+)\]\]$/, '$1')
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>|\*\*|__/g, '')
    .trim()
