/** `/speakers/jane-roe`, `people/jane-roe.md`: the page of a person, by its last part. */
const PAGE = /^\/?(?:[\w.-]+\/)+([\w-]+?)(?:\.(?:md|html?|json|ya?ml))?\/?$/

/** What is longer names nobody, and is left as it is. */
const LONGEST = 300

/** "[Jane Roe](https://…)", "**Jane Roe**", "[[people/Jane Roe]]", "/people/jane-roe": a name without the marks around it. */
export const plainName = (written: string): string =>
  written.length > LONGEST
    ? written
    : written
        .replace(PAGE, '$1')
        .replace(/^\[\[(?:[^\]|]*\|)?(?:[^\]|]*\/)?([^\]|]+)\]\]$/, '$1')
        .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
        .replace(/<[^>]+>|\*\*|__/g, '')
        .trim()
