import * as v from 'valibot'
import {
  type CommandName,
  type CommandOutput,
  FaultError,
  fail,
  type Handlers,
  type Reply,
  succeed,
} from '../../contract/index.ts'
import type { Dispatcher } from '../host.ts'
import { type InputGuards, inputGuards } from './input-guards.ts'

const isCommand = (name: string): name is CommandName => Object.hasOwn(inputGuards, name)

/** Turns whatever was thrown into a failed reply; a fault keeps its code, anything else is `internal`. */
const failedReply = (error: unknown, name: string): Reply<never> => {
  if (error instanceof FaultError) return fail(error.fault)
  return fail({
    code: 'internal',
    message: 'Something went wrong inside Recap Archive; try again, and start it anew where that does not help.',
    detail: `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  })
}

/**
 * Answers commands by name: checks the input, calls the handler, and turns everything thrown into data.
 * An unknown name and an input of the wrong shape are `bad-input`.
 */
export const createDispatcher = (handlers: Handlers): Dispatcher => {
  const run = async <N extends CommandName>(name: N, input: unknown): Promise<Reply<CommandOutput<N>>> => {
    const guard: InputGuards[N] = (inputGuards satisfies InputGuards)[name]
    const checked = v.safeParse(guard, input)
    if (!checked.success) {
      return fail({
        code: 'bad-input',
        message: 'The page asked for something in a form that Recap Archive does not know; start it anew.',
        detail: `${name}: ${checked.issues.map(issue => `${v.getDotPath(issue) ?? '.'}: ${issue.message}`).join('; ')}`,
      })
    }
    const handler: Handlers[N] = handlers[name]
    return succeed(await handler(checked.output))
  }

  return async (name, input) => {
    if (!isCommand(name)) {
      return fail({
        code: 'bad-input',
        message: 'The page asked for something that Recap Archive does not know; start it anew.',
        detail: `unknown command ${JSON.stringify(name)}`,
      })
    }
    try {
      return await run(name, input)
    } catch (error) {
      return failedReply(error, name)
    }
  }
}
