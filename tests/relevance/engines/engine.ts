import type { Collection } from '../documents.ts'

/** A search engine under comparison. */
export type Engine = {
  readonly name: string
  /** Whether it understands fields and operators; the others are asked the bare words. */
  readonly hasFields: boolean
  /** Paths of all results, best first. */
  readonly search: (query: string) => readonly string[]
}

/** Makes an engine that holds a collection. */
export type MakeEngine = (collection: Collection) => Engine | Promise<Engine>
