import { FaultError } from '../../contract/index.ts'

const ALLOWED = new Set(['http:', 'https:', 'mailto:'])

/**
 * The address of a link as it may be handed to the system: http, https and mailto only, escaped anew.
 * Throws a `bad-link` FaultError for everything else, so that a post cannot start a program or open a file.
 */
export const externalLink = (url: string): string => {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (!parsed || !ALLOWED.has(parsed.protocol)) {
    throw new FaultError({
      code: 'bad-link',
      message: 'This link is not opened, because it is not a web or mail address (http, https or mailto).',
      detail: url.slice(0, 500),
    })
  }
  return parsed.href
}
