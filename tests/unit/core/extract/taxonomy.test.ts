import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { readTaxonomy } from '../../../../src-main/core/extract/technologies/read-taxonomy.ts'
import {
  aliasesOf,
  builtInTaxonomy,
  createTaxonomy,
  type Form,
  type Taxonomy,
} from '../../../../src-main/core/extract/technologies/taxonomy.ts'
import { tokenise } from '../../../../src-main/core/extract/text/tokens.ts'
import { readTechnologies } from '../../../tools/word-lists.ts'

const FILE = new URL('../../../../src-main/core/extract/technologies/taxonomy.yaml', import.meta.url)

/** What is written more than once: a key under one kind, as YAML's own readers refuse it, or a name under two kinds. */
const writtenTwice = (text: string): readonly string[] => {
  const document = parseDocument(text)
  const kinds: Record<string, Record<string, unknown> | null> = document.errors.length > 0 ? {} : document.toJS()
  const names = Object.values(kinds).flatMap(entries => Object.keys(entries ?? {}))
  const seen = new Set<string>()
  const again = names.filter(name => seen.size === seen.add(name).size)
  return [...document.errors.map(({ message }) => message), ...again]
}

/** Whether some writing is both forms: those that count only as written may differ in their capitals. */
const collide = (one: Form, other: Form): boolean =>
  one.technology !== other.technology &&
  (one.match === 'any' || other.match === 'any' || one.words.join(' ') === other.words.join(' '))

/** The forms that a text could be of two technologies by, as the program looks them up: hyphens and spaces are alike. */
const sharedForms = ({ technologies, index }: Taxonomy): readonly string[] => {
  const shared = technologies.flatMap(({ name, aliases, exact, context }) =>
    [name, ...aliases, ...exact, ...context].flatMap(text => {
      const values = index.at(tokenise(text), 0)?.values ?? []
      return values.some(one => values.some(other => collide(one, other)))
        ? [values.map(({ technology, words }) => `${technology.name}: ${words.join(' ')}`).join(', ')]
        : []
    }),
  )
  return [...new Set(shared)]
}

describe('the taxonomy', () => {
  it('has at least 500 technologies, each name once in the file', () => {
    expect(builtInTaxonomy().technologies.length).toBeGreaterThan(500)
    expect(writtenTwice(readFileSync(FILE, 'utf8'))).toEqual([])
    expect(writtenTwice('looms:\n  Wrack:\n  Wrack: [Wracklo]\n')).toHaveLength(1)
    expect(writtenTwice('looms:\n  Wrack:\ntides:\n  Wrack:\n')).toEqual(['Wrack'])
  })

  it('is not built where anything in the file is out of order', () => {
    expect(() => readTechnologies('looms:\n  Wrack: { match: exact }\n')).not.toThrow()
    expect(() => readTechnologies('looms:\n  Wrack:\ntides:\n  Wrack:\n')).toThrow('line 4: “Wrack” is listed twice')
    expect(() => readTechnologies('looms:\n  Wrack: { colour: red }\n')).toThrow('line 2: “Wrack” has the field')
    expect(() => readTechnologies('looms:\n  Wrack: false\n')).toThrow('“Wrack” is written with “false”')
    expect(() => readTechnologies('looms: [\n')).toThrow('line 2')
  })

  it('gives no form to two technologies', () => {
    expect(sharedForms(builtInTaxonomy())).toEqual([])
    const sharedIn = (text: string) => sharedForms(createTaxonomy(readTaxonomy(text).technologies))
    expect(sharedIn('looms:\n  Wrack: [Wracklo 2]\n  Tide: { exact: [Wracklo-2] }\n')).toHaveLength(1)
    expect(sharedIn('looms:\n  Wrack: { context: [Wrk] }\n  Tide: { context: [Wrk] }\n')).toHaveLength(1)
    expect(sharedIn('looms:\n  Wrack: { match: exact }\n  WRACK: { match: context }\n')).toEqual([])
  })

  it('has no form that is not found where it is written', () => {
    const { technologies, index } = builtInTaxonomy()
    const lost = technologies.flatMap(({ name, aliases, exact, context }) =>
      [name, ...aliases, ...exact, ...context].filter(text => {
        const tokens = tokenise(text)
        return index.at(tokens, 0)?.length !== tokens.length
      }),
    )
    expect(lost).toEqual([])
  })

  it('tells search that K8s is Kubernetes', () => {
    expect(aliasesOf(builtInTaxonomy()).get('Kubernetes')).toContain('K8s')
  })
})
