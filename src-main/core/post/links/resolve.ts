import type { LinkView } from '../../../contract/index.ts'
import { decodeEscapes, folderOf, joinPath, nameOf, normalisePath, withoutExtension } from '../paths.ts'
import { siteHost } from '../site-config.ts'
import type { ParsedPost } from '../types.ts'
import type { LinkTable, LinkTarget } from './table.ts'

/** The post that holds a link. */
export type LinkSource = Pick<ParsedPost, 'path' | 'site' | 'addresses' | 'images'>

const SCHEME = /^([a-z][a-z0-9+.-]{0,30}):/i
const EXTENSIONS = ['.md', '.markdown', '.html', '.htm', '/index.md', '/index.markdown', '/index.html', '/README.md']

const shorten = (href: string): string => (href.length > 120 ? `${href.slice(0, 119)}…` : href)

const broken = (href: string, reason: string): LinkView => ({ kind: 'broken', href: shorten(href), reason })

/** What a browser does before it reads an address: control characters go, and so does white space around. */
const tidy = (href: string): string => {
  let text = ''
  for (const char of href) if (char >= ' ' && char !== '\u007f') text += char
  return text.trim()
}

const webLink = (href: string): LinkView => {
  const url = href.replace(/[\s"<>\\^`{|}]/g, char => encodeURIComponent(char))
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1]
  if (host === undefined || host.includes('%')) return broken(href, 'This address names no website.')
  return { kind: 'external', url }
}

/** An absolute link to one of the archive's own sites, where it leads to a recap that is here. */
const ownLink = (table: LinkTable, post: LinkSource, href: string): LinkView | undefined => {
  const host = siteHost(href)
  if (host === undefined || !table.hosts.has(host)) return undefined
  const path = href.replace(/^https?:\/\/[^/?#]*/i, '')
  const link = path.startsWith('/') && path !== '/' ? localLink(table, post, path) : undefined
  return link?.kind === 'recap' || link?.kind === 'fragment' ? link : undefined
}

const mailLink = (href: string): LinkView => {
  const rest = href
    .replace(/^mailto:/i, '')
    .replace(/\s+/g, match => (href.includes('?') ? encodeURIComponent(match) : ''))
  const address = rest.replace(/^(?:%20)+/i, '')
  return /^[^@?\s<>"]+@[^@?\s<>"]+/.test(address)
    ? { kind: 'external', url: `mailto:${address}` }
    : broken(href, 'This address names no mailbox.')
}

const schemeLink = (table: LinkTable, post: LinkSource, scheme: string, href: string): LinkView => {
  switch (scheme.toLowerCase()) {
    case 'http':
    case 'https':
      return ownLink(table, post, href) ?? webLink(href)
    case 'mailto':
      return mailLink(href)
    default:
      return broken(
        href,
        `Links of the kind “${scheme.toLowerCase()}:” are not opened; only web pages and mail addresses are.`,
      )
  }
}

const byPath = (table: LinkTable, path: string | undefined): LinkTarget | undefined => {
  if (path === undefined || path === '') return undefined
  for (const candidate of [path, ...EXTENSIONS.map(extension => `${path}${extension}`)]) {
    const found = table.byPath(candidate)
    if (found) return found
  }
  return (
    table.byPath(path.replace(/\/_?index(?:\.html?)?$/i, '/index.md')) ?? table.byPath(path.replace(/\.html?$/i, '.md'))
  )
}

const absoluteTarget = (table: LinkTable, post: LinkSource, path: string): LinkTarget | undefined => {
  const local = path.replace(/^\/+/, '')
  const places = [joinPath(post.site, local), joinPath(post.site, 'content', local), local]
  for (const place of places) {
    const found = byPath(table, normalisePath(place))
    if (found) return found
  }
  return table.byAddress(path, post.site)
}

const relativeTarget = (table: LinkTable, post: LinkSource, path: string): LinkTarget | undefined => {
  const beside = byPath(table, normalisePath(joinPath(folderOf(post.path), path)))
  if (beside) return beside
  for (const place of [joinPath(post.site, 'content'), post.site, joinPath(post.site, '_posts')]) {
    const found = byPath(table, normalisePath(joinPath(place, path)))
    if (found) return found
  }
  for (const address of post.addresses) {
    const onSite = [`${address}/${path}`, `${folderOf(address)}/${path}`]
      .map(normalisePath)
      .map(target => (target === undefined || target === '' ? undefined : table.byAddress(`/${target}`, post.site)))
      .find(target => target !== undefined)
    if (onSite) return onSite
  }
  return undefined
}

const imageIndex = (post: LinkSource, href: string, path: string): number => {
  const bySource = post.images.findIndex(image => image.status === 'shown' && image.src === href)
  if (bySource >= 0) return bySource
  const joined = normalisePath(path.startsWith('/') ? path : joinPath(folderOf(post.path), path))
  return post.images.findIndex(image => image.status === 'shown' && image.path === joined)
}

const localLink = (table: LinkTable, post: LinkSource, href: string): LinkView => {
  const [, rawPath = '', , rawFragment = ''] = /^([^?#]*)(\?[^#]*)?#?(.*)$/s.exec(href) ?? []
  const path = decodeEscapes(rawPath).replace(/\\/g, '/')
  const fragment = decodeEscapes(rawFragment)
  if (path === '')
    return rawFragment === '' && !href.startsWith('#')
      ? broken(href, 'This link leads nowhere.')
      : { kind: 'fragment', fragment }
  const image = imageIndex(post, href, path)
  if (image >= 0) return { kind: 'image', image }
  const direct = path.startsWith('/') ? absoluteTarget(table, post, path) : relativeTarget(table, post, path)
  const name = nameOf(path.replace(/\/+$/, ''))
  const isPostName = /\.(?:md|markdown)$/i.test(name) || !name.includes('.')
  const found =
    direct ??
    (isPostName && !path.startsWith('/') ? (table.byName(name) ?? table.byName(withoutExtension(name))) : undefined)
  if (!found) return broken(href, `No recap in this archive has the address ${shorten(path)}.`)
  if (found.path === post.path && fragment !== '') return { kind: 'fragment', fragment }
  return { kind: 'recap', path: found.path, title: found.title, ...(fragment === '' ? {} : { fragment }) }
}

/**
 * Says where a link leads. Relative files, permalinks and aliases lead to recaps inside the archive; http, https and
 * mailto lead out; every other scheme is broken, with a reason for a person.
 */
export const resolveLink = (table: LinkTable, post: LinkSource, href: string): LinkView => {
  const text = tidy(href)
  if (text === '') return broken(href, 'This link leads nowhere.')
  if (text.startsWith('//')) return webLink(`https:${text}`)
  const scheme = SCHEME.exec(text)?.[1]
  return scheme === undefined ? localLink(table, post, text) : schemeLink(table, post, scheme, text)
}
