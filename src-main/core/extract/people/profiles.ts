import type { Passage } from '../text/document.ts'
import type { Token } from '../text/tokens.ts'

/** Addresses of one person's page; a company's page or a project's repository is none. */
const PROFILE =
  /^(?:https?:)?\/\/(?:www\.|mobile\.|[a-z]{2}\.)?(?:(?:twitter|x)\.com\/(?!search|hashtag|i\/|intent)@?\w+\/?(?:[?#]|$)|github\.com\/(?!orgs\/)[\w-]+\/?(?:[?#]|$)|linkedin\.com\/(?:in|pub)\/|bsky\.app\/profile\/|[\w.-]+\/@[\w.-]+\/?$)/i

/** Whether an address leads to a person's page of their own: `https://twitter.com/jane`, `https://fosstodon.org/@jane`. */
const isProfile = (href: string): boolean => PROFILE.test(href)

/** The address of the profile that a link covering exactly these words leads to. */
const linkOver = (passage: Passage, start: number, end: number): string | undefined => {
  for (const link of passage.block.links)
    if (link.start <= start && end <= link.end && link.end - link.start <= end - start + 2) return link.href
  return undefined
}

const HANDLE = /^@[\w-]+(?:@[\w-]+(?:\.[\w-]+)+)?/

/**
 * The handle stated with a name: `@name` right after it ("Jane Roe (@jroe)"), or the address of a profile that the name
 * itself links to. As stated.
 */
export const handleOf = (
  passage: Passage,
  tokens: readonly Token[],
  first: number,
  last: number,
): string | undefined => {
  const next = tokens[last + 1]
  if (next?.handle === true && next.gap.length <= 4 && !/[.;:!?]/.test(next.gap))
    return HANDLE.exec(passage.text.slice(next.start - 1, next.start + 80))?.[0]
  const head = tokens[first]
  const tail = tokens[last]
  if (head === undefined || tail === undefined) return undefined
  const href = linkOver(passage, head.start, tail.end)
  return href !== undefined && isProfile(href) ? href : undefined
}
