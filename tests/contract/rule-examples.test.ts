import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { hasExample, namedRules } from '../tools/named-rules.ts'

const FOLDER = fileURLToPath(new URL('../../src-main/core/extract', import.meta.url))

/** The rules that a text names without an example. */
const bareIn = (text: string): readonly string[] =>
  namedRules('rules.ts', text).flatMap(({ rule, told }) => (hasExample(told) ? [] : [rule]))

describe('every rule of the extraction', () => {
  it('is told of with an example', () => {
    const named = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .sort()
      .flatMap(file => namedRules(file, readFileSync(`${FOLDER}/${file}`, 'utf8')).map(one => ({ file, ...one })))
    // So many are named in the ways that are looked for that hardly any is overlooked.
    expect(named.length).toBeGreaterThan(300)
    const bare = named.filter(({ told }) => !hasExample(told))
    expect(bare.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([])
  })

  it.each([
    ['a constant', '/** A hall. */\nconst HALL: Rule = { rule: "lent", confidence: 1 }', ['lent']],
    ['a constant', '/** "Acme lent its hall" */\nconst HALL: Rule = { rule: "lent", confidence: 1 }', []],
    ['a function', 'const judge = (a: A) => {\n  // kept short\n  return { rule: "lent" }\n}', ['lent']],
    [
      'a function',
      '/** "Acme lent its hall" */\nconst judge = (a: A) => {\n  return { rule: a ? "lent" : "gave" }\n}',
      [],
    ],
    [
      'a statement',
      '// "Acme lent its hall"\nif (a) put(finding(line, name, "lent", 0.8))\nput(finding(line, name, "gave", 0.8))',
      ['gave'],
    ],
    [
      'a pattern beside it',
      '/** Rule `lent`: "Acme lent its hall" */\nconst LENT = /lent/\nconst judge = () => ({ rule: "lent" })',
      [],
    ],
    [
      'an entry of a list',
      '/** "Acme gave" */\nconst ALL = [\n  {\n    // "Acme lent"\n    rule: "lent",\n  },\n  { rule: "gave" },\n]',
      ['gave'],
    ],
    [
      'an entry of a list',
      'const ALL = [\n  // "tags: leeds"\n  ["tag", 0.6, of],\n  ["chapter", 0.6, of],\n]',
      ['chapter'],
    ],
    [
      'what a function answers',
      'const ruleOf = (a: A) => {\n  // "Acme lent"\n  if (a) return "lent"\n  return a.b ? "gave" : undefined\n}',
      ['gave'],
    ],
    [
      'a rule that asks',
      'const ALL = [\n  {\n    /** "Acme lent" */\n    name: "lent",\n    holds: a,\n  },\n  { name: "gave", holds: b },\n]',
      ['gave'],
    ],
  ])('is looked for with %s: %j', (_where, text, bare) => {
    expect(bareIn(text)).toEqual(bare)
  })
})
