/** `www.`, or a name with a dot in it before the first slash: a host, and no folder. */
const HOST = /^(?:www\.|[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/)/i

/** An address as a person means it who leaves out what browsers add: `speakerdeck.com/x` is on the web, `slides/x.pdf` is not. */
export const typedAddress = (text: string): string => {
  const address = text.trim()
  return HOST.test(address) ? `https://${address}` : address
}
