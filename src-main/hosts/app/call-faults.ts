import { type Fault, fail } from '../../contract/index.ts'

/** The answer to everyone but the main frame of the application's own page. */
export const refusedCaller = fail({
  code: 'bad-input',
  message: 'Only the window’s own page may give commands to Recap Archive.',
})

/** Why a window ended by itself. */
export const pageCrashed: Fault = {
  code: 'internal',
  message:
    'The window’s page has stopped, perhaps for want of memory; start Recap Archive again, the archive is unharmed.',
}

/** The window is asked for something before it is open, or after it was closed. */
export const notOpen: Fault = { code: 'internal', message: 'The window is not open; start Recap Archive first.' }
