import { randomUUID } from 'node:crypto'

/** Pages that wait to be printed: each is served under its own address until it is retired. */
export type PrintPages = {
  /** Serves `html` at the returned path, `/print/<id>`, until `retire` is called. */
  publish(html: string): { readonly path: string; retire(): void }
  /** The page published at a path; undefined where there is none, or none any more. */
  find(path: string): string | undefined
}

/** Creates an empty set of print pages. Their addresses cannot be guessed. */
export const createPrintPages = (): PrintPages => {
  const pages = new Map<string, string>()
  return {
    publish: html => {
      const path = `/print/${randomUUID()}`
      pages.set(path, html)
      return { path, retire: () => void pages.delete(path) }
    },
    find: path => pages.get(path),
  }
}
