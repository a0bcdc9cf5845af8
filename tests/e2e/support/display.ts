import { ensureDisplay } from '../../../src-main/hosts/launch/display.ts'

/** Gives the real window a display for as long as the tests run. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const display = await ensureDisplay()
  return () => display.close()
}
