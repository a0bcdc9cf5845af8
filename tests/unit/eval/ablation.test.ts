import { describe, expect, it } from 'vitest'
import { ablate } from '../../eval/ablation.ts'
import { ablationLines, scoreLines } from '../../eval/report.ts'
import { scoreFacets } from '../../eval/score.ts'
import { buildPost, p } from '../core/extract/build-post.ts'

const same = (name: string): string => name
const posts = [
  buildPost('Notes from Halifax', [p('Kafka and Redis.')], { path: 'a' }),
  buildPost('Java notes', [p('We like Java.')], { path: 'unlabelled' }),
]

describe('ablation', () => {
  it('tells what each rule earns on labelled posts, the dearest first', () => {
    const labels = [{ path: 'a', technologies: { central: ['Kafka'], mentioned: ['Redis'] } }]
    const [first, ...others] = ablate(posts, labels, same)
    expect(first).toMatchObject({ rule: 'technologies/named', values: 2, alone: 2 })
    expect(first?.without).toEqual([
      { facet: 'technologies', figures: expect.objectContaining({ right: 0, missed: 2, f1: 0 }), loss: 1 },
    ])
    // The rule that reads Java worked in a post that has no label.
    expect(others.map(one => one.rule)).not.toContain('technologies/as-written')
    expect(ablationLines([first].filter(one => one !== undefined)).at(-1)).toMatch(
      /^technologies\/named +2 +2 +technologies 0\.000 \(−1\.000\)$/,
    )
  })

  it('marks a rule that earns nothing, and one that does harm', () => {
    const harmful = ablate(posts, [{ path: 'a', technologies: { central: [] } }], same)
    expect(harmful[0]?.loss).toBeLessThan(0)
    expect(ablationLines(harmful).at(-1)).toContain('costs more than it earns here')
    const idle = ablate(posts, [{ path: 'a', optional: { technologies: ['Kafka', 'Redis'] } }], same)
    expect(ablationLines(idle).at(-1)).toContain('earns nothing here')
  })

  it('says how its figures are read, and names the rules that found nothing in one line at the end', () => {
    const lines = ablationLines([], ['cities/table', 'cities/title', 'hosts/had-us'])
    expect(lines.join(' ')).toMatch(/values: .*alone: .*this folder only.*“earns nothing here”/)
    expect(lines.at(-1)).toBe('found nothing here: cities: table, title; hosts: had-us')
    expect(ablationLines([]).at(-1)).not.toContain('found nothing')
  })
})

describe('the report', () => {
  it('has every slip, every post not listed and a line a facet', () => {
    const score = scoreFacets([{ path: 'gone', cities: ['Ottawa'] }], [], same)
    const lines = scoreLines(score, 1)
    expect(lines.slice(0, 2)).toEqual(['missed cities       gone: Ottawa', 'not in the folder: gone'])
    expect(lines).toContain('cities          precision 1.000  recall 0.000  F1 0.000   (0 right, 0 wrong, 1 missed)')
    expect(lines).toContain('technologies    not labelled')
    expect(lines.at(-1)).toBe('central technologies: not labelled   posts: 1')
    expect(lines.some(line => /^(?:talks|tiers)/.test(line))).toBe(false)
  })
})
