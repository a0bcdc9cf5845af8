import type { Problem } from '../../../contract/index.ts'
import type { ParsedPost } from '../types.ts'
import { type LinkSource, resolveLink } from './resolve.ts'
import type { LinkTable } from './table.ts'

/** The `link-missing` notices of one post: links that lead to nothing in the archive, each named once. */
export const checkLinks = (table: LinkTable, post: LinkSource & Pick<ParsedPost, 'links'>): readonly Problem[] => {
  const hrefs = [...new Set(post.links.map(link => link.href))]
  return hrefs.flatMap(href => {
    const link = resolveLink(table, post, href)
    if (link.kind !== 'broken') return []
    const reason = link.reason.charAt(0).toLowerCase() + link.reason.slice(1)
    const message = `The link ${link.href} is broken: ${reason}`
    return [{ path: post.path, code: 'link-missing', severity: 'notice', message } as const]
  })
}
