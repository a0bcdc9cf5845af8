import {
  BRIDGE_KEY,
  type Bridge,
  type CommandInput,
  type CommandName,
  type CommandOutput,
  fail,
  type Reply,
} from '../src-main/contract/index.ts'

declare global {
  interface Window {
    readonly [BRIDGE_KEY]?: Bridge
  }
}

/** What the page needs of its host: commands that never reject, and notices. */
export type Client = {
  call<N extends CommandName>(name: N, input: CommandInput<N>): Promise<Reply<CommandOutput<N>>>
  readonly listen: Bridge['listen']
  /** Null as well where the host cannot tell. */
  readonly pathOf: Bridge['pathOf']
}

const gone = (detail: string) =>
  fail({
    code: 'internal',
    message: 'The window lost its connection to the application; close it and start Recap Archive again.',
    detail,
  })

/** The client over the bridge that the host put on the window. Without one, every command answers with a fault. */
export const connectBridge = (): Client => {
  const bridge = window[BRIDGE_KEY]
  if (!bridge) return { call: async () => gone('no bridge'), listen: () => () => {}, pathOf: async () => null }
  return {
    call: async (name, input) => {
      try {
        return await bridge.call(name, input)
      } catch (error) {
        return gone(String(error))
      }
    },
    listen: (name, listener) => bridge.listen(name, listener),
    pathOf: async dropped => {
      try {
        return await bridge.pathOf(dropped)
      } catch {
        return null
      }
    },
  }
}
