import type { App } from 'electron'
import { ADDRESS_SCHEME, isAddress } from '../app/address.ts'

/** What receives the addresses that a person follows anywhere in the system. */
export type AddressDesk = {
  /** Makes the application the one that the system opens its addresses with. Needs a window, so never in tests' runs. */
  register(appFolder: string): void
  /** Takes the address out of the arguments of a second start, which hands them over and ends. */
  take(argv: readonly string[]): void
  /** From here on addresses go to the window; what came before is handed over now, the last one only. */
  connect(open: (address: string) => void): void
}

/**
 * Listens for addresses from the start of the process: macOS tells them by `open-url`, also before the application is
 * ready; Windows and Linux start it again with the address as an argument.
 */
export const createAddressDesk = (app: Pick<App, 'on' | 'isPackaged' | 'setAsDefaultProtocolClient'>): AddressDesk => {
  let waiting: string | undefined
  let open: ((address: string) => void) | undefined

  const receive = (address: string): void => {
    if (!isAddress(address)) return
    if (open) open(address)
    else waiting = address
  }

  app.on('open-url', (event, url) => {
    event.preventDefault()
    receive(url)
  })

  return {
    register: appFolder => {
      if (app.isPackaged) app.setAsDefaultProtocolClient(ADDRESS_SCHEME)
      // Started from its source, the program is Electron itself, and has to be told which application to run.
      else app.setAsDefaultProtocolClient(ADDRESS_SCHEME, process.execPath, [appFolder])
    },
    take: argv => {
      const value = argv.map(given => given.replace(/^--open=/, '')).findLast(isAddress)
      if (value !== undefined) receive(value)
    },
    connect: to => {
      open = to
      if (waiting !== undefined) to(waiting)
      waiting = undefined
    },
  }
}
