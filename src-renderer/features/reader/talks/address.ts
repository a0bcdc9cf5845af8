import type { LinkView } from '../../../../src-main/contract/index.ts'

/** Where on the web a link leads, short: `speakerdeck.com`. Null for what opens inside, or is not on the web. */
export const addressOf = (link: LinkView): string | null => {
  if (link.kind !== 'external' || !URL.canParse(link.url)) return null
  const { host } = new URL(link.url)
  return host === '' ? null : host.replace(/^www\./, '')
}
