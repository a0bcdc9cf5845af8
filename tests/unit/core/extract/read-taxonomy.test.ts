import { describe, expect, it } from 'vitest'
import { readTaxonomy } from '../../../../src-main/core/extract/technologies/read-taxonomy.ts'

describe('reading a taxonomy', () => {
  it('reads names under kinds with nothing, a name, a list or fields behind them', () => {
    const { technologies, problems } = readTaxonomy(
      'databases:\n  Tidepool:\n  Quarry: [QuarryDB, 4D]\n  Moss: { match: context, company: true, aliases: [MossDB], context: [Mo] }\n  Fern: FernDB\n',
    )
    expect(problems).toEqual([])
    const plain = { exact: [], context: [], match: 'any', company: false, tool: false }
    expect(technologies).toEqual([
      { ...plain, name: 'Tidepool', kind: 'databases', aliases: [] },
      { ...plain, name: 'Quarry', kind: 'databases', aliases: ['QuarryDB', '4D'] },
      {
        ...plain,
        name: 'Moss',
        kind: 'databases',
        aliases: ['MossDB'],
        context: ['Mo'],
        match: 'context',
        company: true,
      },
      { ...plain, name: 'Fern', kind: 'databases', aliases: ['FernDB'] },
    ])
  })

  it('names what is not in order with its line, and uses the rest', () => {
    const { technologies, problems } = readTaxonomy(
      'a: 3\nb:\n  X: [Y, { z: 1 }]\n  Z: { match: fuzzy, colour: red }\n  Z: again\n  Off: false\n',
    )
    expect(technologies.map(one => [one.name, one.aliases, one.match])).toEqual([
      ['X', ['Y'], 'any'],
      ['Z', [], 'any'],
    ])
    expect(problems.map(problem => problem.line)).toEqual([1, 3, 4, 5])
    expect(problems[2]?.message).toContain('“Z” has the field “colour”')
  })

  it.each(['just text', '- a\n- b', '7'])('says of %j that it holds no kinds', text => {
    expect(readTaxonomy(text)).toMatchObject({ technologies: [], broken: false, problems: [{ line: 1 }] })
  })

  it('finds nothing wrong with an empty file', () => {
    expect(readTaxonomy('# nothing yet\n')).toEqual({ technologies: [], removed: [], problems: [], broken: false })
  })

  it('has one problem for broken YAML', () => {
    const read = readTaxonomy('databases:\n  Quarry: [QuarryDB\n  Moss: }\n')
    expect(read).toMatchObject({ technologies: [], broken: true })
    expect(read.problems).toHaveLength(1)
    expect(read.problems[0]?.line).toBeGreaterThan(0)
  })

  it('is not led astray by aliases of YAML', () => {
    const bomb = `a: &a [x, x]\n${Array.from({ length: 30 }, (_, i) => `k${i}: { N${i}: &n${i} [*a, *a] }`).join('\n')}`
    expect(readTaxonomy(bomb).technologies.every(one => one.aliases.length === 0)).toBe(true)
  })
})
