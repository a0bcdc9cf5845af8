/** Scheme of the addresses that lead to a place in an archive. What they say is for the page to read. */
export const ADDRESS_SCHEME = 'recap-archive'

/** The longest address that is handed to the page, in UTF-16 units. */
const LONGEST = 32_768

/** Whether something that came from outside is an address of the application. */
export const isAddress = (given: string): boolean =>
  given.length <= LONGEST && given.toLowerCase().startsWith(`${ADDRESS_SCHEME}:`)
