import { describe, expect, test } from 'vitest'
import { createQueue } from '../../../../src-main/worker/thumbnails/queue.ts'

/** A queue whose work is finished by hand. */
const setUp = (together: number) => {
  const queue = createQueue<string>(together)
  const started: string[] = []
  const finish = new Map<string, () => void>()
  const ask = (key: string) =>
    queue(key, () => {
      started.push(key)
      return new Promise<string>(resolve => finish.set(key, () => resolve(key)))
    })
  const end = async (key: string, asked: Promise<string>) => {
    finish.get(key)?.()
    await asked
    // What waits begins a turn after.
    await new Promise(resolve => setImmediate(resolve))
  }
  return { started, ask, end, settle: () => new Promise(resolve => setImmediate(resolve)) }
}

describe('the queue of thumbnails', () => {
  test('does what was asked for last first, and no more at a time than it may', async () => {
    const { started, ask, end, settle } = setUp(2)
    const asked = new Map(['a', 'b', 'c', 'd', 'e'].map(key => [key, ask(key)] as const))
    await settle()
    expect(started).toEqual(['a', 'b'])
    for (const key of ['a', 'e', 'b', 'd']) await end(key, asked.get(key) ?? Promise.reject(new Error(key)))
    expect(started).toEqual(['a', 'b', 'e', 'd', 'c'])
  })

  test('does work once, and first when it is asked for again', async () => {
    const { started, ask, end, settle } = setUp(1)
    const first = ask('a')
    const [b, , again] = [ask('b'), ask('c'), ask('b')]
    expect(again).toBe(b)
    await settle()
    await end('a', first)
    expect(started).toEqual(['a', 'b'])
    await end('b', b)
    expect(started).toEqual(['a', 'b', 'c'])
    const once = ask('b')
    await settle()
    expect(once).not.toBe(b)
  })

  test('goes on after work that failed', async () => {
    const queue = createQueue<string>(1)
    const failing = queue('a', () => Promise.reject(new Error('no')))
    const next = queue('b', async () => 'done')
    await expect(failing).rejects.toThrow('no')
    expect(await next).toBe('done')
  })
})
