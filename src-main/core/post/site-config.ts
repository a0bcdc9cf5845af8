import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'

/** Files at a site's root in which its generator is configured, in the order in which Hugo and Jekyll look. */
export const SITE_CONFIGS = [
  'hugo.toml',
  'hugo.yaml',
  'config.toml',
  'config.yaml',
  'config/_default/hugo.toml',
  'config/_default/config.toml',
  '_config.yml',
  '_config.yaml',
] as const

/** What is taken from a site's configuration. */
export type SiteConfig = {
  readonly title?: string
  /** Host under which the site is published, in lower case and without `www.`: absolute links to it lead inside. */
  readonly host?: string
}

const LONGEST_TITLE = 80
/** In characters; longer than any that is written by hand. */
const LONGEST_CONFIG = 256 * 1024

const textAt = (config: unknown, key: string): string => {
  const value: unknown =
    typeof config === 'object' && config !== null
      ? Object.entries(config).find(([name]) => name.toLowerCase() === key)?.[1]
      : undefined
  return typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
}

/** The host of a web address as links are compared by; undefined for anything else. */
export const siteHost = (url: string): string | undefined =>
  /^https?:\/\/(?:www\.)?([a-z0-9.-]+)(?::\d+)?(?:[/?#]|$)/i.exec(url)?.[1]?.toLowerCase()

/** Reads Hugo's `title` and `baseURL`, or Jekyll's `title` and `url`; empty where the file is long or cannot be understood. */
export const readSiteConfig = (file: string, text: string): SiteConfig => {
  if (text.length > LONGEST_CONFIG) return {}
  try {
    const config: unknown = file.endsWith('.toml')
      ? parseToml(text)
      : parseYaml(text, { maxAliasCount: 20, uniqueKeys: false })
    const title = textAt(config, 'title')
    const host = siteHost(textAt(config, 'baseurl')) ?? siteHost(textAt(config, 'url'))
    return {
      ...(title !== '' && title.length <= LONGEST_TITLE && { title }),
      ...(host !== undefined && { host }),
    }
  } catch {
    return {}
  }
}
