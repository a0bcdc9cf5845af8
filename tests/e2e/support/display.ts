import { ensureXvfb, hasDisplay } from '../../../src-main/hosts/launch/display.ts'
import { sayOnTerminal } from '../../../src-main/hosts/launch/say.ts'

/** Makes sure that real windows can open: where there is no display, every worker of the runner starts one of its own. */
export default async function globalSetup(): Promise<void> {
  if (hasDisplay()) return
  await ensureXvfb(sayOnTerminal)
  sayOnTerminal('There is no display here, so windows open on virtual ones (Xvfb).')
}
