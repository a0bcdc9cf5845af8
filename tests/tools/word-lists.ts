import { readFile } from 'node:fs/promises'
import type { Plugin } from 'vite'
import { parse } from 'yaml'
import { packed } from '../../src-main/core/extract/technologies/packed.ts'
import { readTaxonomy } from '../../src-main/core/extract/technologies/read-taxonomy.ts'

/** What the taxonomy's text says, without what is usual. A list in which anything is out of order is not built. */
export const readTechnologies = (text: string): unknown => {
  const { technologies, removed, problems } = readTaxonomy(text)
  const wrong = [
    ...problems.map(({ line, message }) => `line ${line ?? '?'}: ${message}`),
    ...removed.map(name => `“${name}” is written with “false”, which is for a reader's own list.`),
  ]
  if (wrong.length > 0) throw new Error(`taxonomy.yaml, ${wrong.join('\n')}`)
  return packed(technologies)
}

/** By the end of an import's path, what the program reads of a word list. */
const LISTS: readonly (readonly [file: string, read: (text: string) => unknown])[] = [
  ['/technologies/taxonomy.yaml?raw', readTechnologies],
  ['/cities/usual-names.yaml?raw', parse],
]

/**
 * Makes JSON of the project's own word lists when the program is built. They are YAML, since people keep them and copy
 * from them; but to read some thousand lines of it takes a third of a second of processor time, at each start. The program
 * reads either, so that it runs without this too.
 */
export const wordLists = (): Plugin => ({
  name: 'word-lists',
  enforce: 'pre',
  load: async id => {
    const list = LISTS.find(([file]) => id.endsWith(file))
    if (list === undefined) return undefined
    const text = await readFile(id.slice(0, -'?raw'.length), 'utf8')
    // As a string: engines read long data much faster so than as code.
    const json = JSON.stringify(JSON.stringify(list[1](text)))
    return { code: `export default ${json}`, map: null, moduleType: 'js' }
  },
})
