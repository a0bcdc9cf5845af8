import { chromiumSubject } from './chromium-subject.ts'
import { describeHost } from './host.contract.ts'

describeHost(chromiumSubject({ headless: true }))
