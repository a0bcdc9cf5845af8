import { describe, expect, it } from 'vitest'
import { createExtractor } from '../../../../src-main/core/extract/index.ts'
import { buildPost, p } from './build-post.ts'

const POST = buildPost('Notes', [
  p('We keep our moss maps in Quarrystone and Kubernetes, and the tide tables in Golang.'),
])
const namesOf = (technologies?: string): readonly string[] =>
  createExtractor(technologies === undefined ? {} : { technologies })
    .extract(POST)
    .technologies.map(one => one.name)
    .sort()

describe('createExtractor', () => {
  it('knows the built-in technologies, with aliases and kinds by any spelling', () => {
    const extractor = createExtractor()
    expect(namesOf()).toEqual(['Go', 'Kubernetes'])
    expect(extractor.problems).toEqual([])
    expect(extractor.technologyAliases.get('Kubernetes')).toContain('K8s')
    expect(extractor.technologyKind('k8s')).toBe(extractor.technologyKind('Kubernetes'))
    expect(extractor.technologyKind('Kubernetes')).toBe('orchestration')
    expect(extractor.technologyKind('Tidepool')).toBeUndefined()
  })

  it("adds a reader's own technologies", () => {
    const own = 'geology:\n  Quarry: [Quarrystone]\n'
    expect(namesOf(own)).toEqual(['Go', 'Kubernetes', 'Quarry'])
    const extractor = createExtractor({ technologies: own })
    expect(extractor.technologyKind('quarrystone')).toBe('geology')
    expect(extractor.technologyAliases.get('Quarry')).toEqual(['Quarrystone'])
    expect(createExtractor().technologyKind('Quarry')).toBeUndefined()
  })

  it("lets a reader's entry win: kind, a taken-over name, and a name not to be looked for", () => {
    const own = 'mine:\n  Kubernetes: [Kubes]\n  Golang: [Go]\n'
    const extractor = createExtractor({ technologies: own })
    expect(extractor.technologyKind('K8s')).toBe('mine')
    expect(extractor.technologyAliases.get('Kubernetes')).toEqual(expect.arrayContaining(['Kubes', 'K8s']))
    expect(namesOf(own)).toEqual(['Golang', 'Kubernetes'])
    expect(extractor.technologyAliases.has('Go')).toBe(false)
    expect(namesOf('off:\n  Kubernetes: false\n')).toEqual(['Go'])
  })

  it('gives a shared form to the reader alone', () => {
    const extractor = createExtractor({ technologies: 'mine:\n  Keel: [K8s]\n' })
    expect(extractor.technologyKind('K8s')).toBe('mine')
    expect(extractor.technologyAliases.get('Kubernetes')).not.toContain('K8s')
  })

  it('tells what is wrong and uses what is in order; broken YAML leaves the built-in list', () => {
    const odd = createExtractor({
      technologies: 'geology:\n  Quarry: [Quarrystone]\n  Slate: 3.5\n  7: [x]\nrest: none\n',
    })
    expect(odd.problems.map(problem => problem.line)).toEqual([5])
    expect(odd.technologyKind('Quarrystone')).toBe('geology')
    const broken = createExtractor({ technologies: 'geology:\n  Quarry: [Quarrystone\n' })
    expect(broken.problems).toHaveLength(1)
    expect(broken.technologyKind('k8s')).toBe('orchestration')
    expect(broken.technologyKind('Quarrystone')).toBeUndefined()
  })

  it('leaves out what rules of a name found', () => {
    const found = buildPost('Notes from the Halifax meetup', [p('Thanks to Acme for sponsoring us.')])
    const names = (without: readonly string[]) => {
      const { cities, sponsors } = createExtractor({ without: new Set(without) }).extract(found)
      return [...cities, ...sponsors].map(one => one.name)
    }
    expect(names([])).toEqual(['Halifax', 'Acme'])
    expect(names(['cities/title'])).not.toContain('Halifax')
    expect(names(['cities/title'])).toContain('Acme')
  })
})
