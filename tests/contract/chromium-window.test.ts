import { afterAll, beforeAll } from 'vitest'
import { type Display, ensureDisplay } from '../../src-main/hosts/launch/display.ts'
import { chromiumSubject } from './chromium-subject.ts'
import { describeHost } from './host.contract.ts'

let display: Display | undefined

beforeAll(async () => {
  display = await ensureDisplay()
})
afterAll(() => display?.close())

describeHost(chromiumSubject({ headless: false }))
