/** `www.`, or a name with a dot in it before the first slash: a host, and no folder. */
const HOST = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/)/i

/**
 * An address as a person means it who leaves out what browsers add: `speakerdeck.com/x` is on the web, `slides/x.pdf` is not.
 * What stood there `before` and was left as it is, stays: a folder may have a dot in its name, `talks.old/x.pdf`.
 */
export const typedAddress = (text: string, before = ''): string => {
  const address = text.trim()
  return address !== before && HOST.test(address) ? `https://${address}` : address
}
