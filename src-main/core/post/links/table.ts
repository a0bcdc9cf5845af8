import type { Problem } from '../../../contract/index.ts'
import { foldAddress } from '../addresses.ts'
import { foldPath, nameOf, withoutExtension } from '../paths.ts'
import type { ParsedPost } from '../types.ts'

/** What links need to know of each post. */
export type LinkTarget = Pick<ParsedPost, 'path' | 'site' | 'addresses' | 'claimed' | 'title'>

/** Finds posts by address, path or name. */
export type LinkTable = {
  /** A post of `site` at that address, else one of another site. */
  byAddress(address: string, site: string): LinkTarget | undefined
  byPath(path: string): LinkTarget | undefined
  /** Hosts under which the archive's own sites are published. */
  readonly hosts: ReadonlySet<string>
  /** The one post whose file or bundle has that name; undefined where there are several. */
  byName(name: string): LinkTarget | undefined
  /** Posts whose front matter claims an address that one before them claims. */
  readonly problems: readonly Problem[]
}

type Claim = { readonly target: LinkTarget; readonly rank: number }

const claimAddresses = (
  posts: readonly LinkTarget[],
  keyOf: (address: string, post: LinkTarget) => string,
): ReadonlyMap<string, Claim> => {
  const claims = new Map<string, Claim>()
  for (const target of posts) {
    target.addresses.forEach((address, rank) => {
      const key = keyOf(foldAddress(address), target)
      const known = claims.get(key)
      if (known === undefined || rank < known.rank) claims.set(key, { target, rank })
    })
  }
  return claims
}

const namesOf = (path: string): readonly string[] => {
  const parts = path.split('/')
  const file = parts.at(-1) ?? ''
  const stem = withoutExtension(file)
  const isIndex = /^index(?:\.[\w-]+)?$/i.test(stem)
  return isIndex ? [parts.at(-2) ?? stem] : [stem, file]
}

const languageSuffix = (path: string): string => /\.([a-z]{2})\.\w+$/i.exec(nameOf(path))?.[1] ?? ''

const duplicates = (posts: readonly LinkTarget[]): readonly Problem[] => {
  const owners = new Map<string, string>()
  const problems: Problem[] = []
  for (const { path, site, addresses, claimed = 0 } of posts) {
    for (const address of addresses.slice(0, claimed)) {
      const key = [site, languageSuffix(path), foldAddress(address)].join('\n')
      const owner = owners.get(key)
      if (owner === undefined) owners.set(key, path)
      else if (owner !== path) {
        const message = `This post and ${owner} both claim the address ${address}; links to it open the other one, change one of them.`
        problems.push({ path, code: 'duplicate-address', severity: 'notice', message })
      }
    }
  }
  return problems
}

/** Makes the table by which links between the posts of an archive are resolved. Of two claims the more certain wins. */
export const createLinkTable = (posts: readonly LinkTarget[], hosts: ReadonlySet<string> = new Set()): LinkTable => {
  const bySite = claimAddresses(posts, (address, post) => `${post.site}\n${address}`)
  const anywhere = claimAddresses(posts, address => address)
  const paths = new Map(posts.map(post => [foldPath(post.path), post]))
  const names = new Map<string, LinkTarget | 'several'>()
  for (const post of posts) {
    for (const name of namesOf(post.path)) {
      const key = foldPath(name)
      const known = names.get(key)
      names.set(key, known === undefined || known === post ? post : 'several')
    }
  }
  return {
    byAddress: (address, site) => {
      const key = foldAddress(address)
      return (bySite.get(`${site}\n${key}`) ?? anywhere.get(key))?.target
    },
    byPath: path => paths.get(foldPath(path)),
    byName: name => {
      const found = names.get(foldPath(name))
      return found === 'several' ? undefined : found
    },
    hosts,
    problems: duplicates(posts),
  }
}
