import { describe, expect, it } from 'vitest'
import { technologyAliases } from '../../../../src-main/core/extract/index.ts'
import { readTaxonomy, taxonomy } from '../../../../src-main/core/extract/technologies/taxonomy.ts'
import { namesIn, p } from './build-post.ts'

const technologiesOf = (...sentences: readonly string[]): readonly string[] =>
  namesIn('Notes', sentences.map(p)).technologies

describe('the taxonomy', () => {
  it('has at least 500 technologies, each name once', () => {
    const names = taxonomy().technologies.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(500)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  it('gives no form to two technologies', () => {
    const owners = new Map<string, string>()
    const shared: string[] = []
    for (const { name, aliases } of taxonomy().technologies)
      for (const form of [name, ...aliases]) {
        const owner = owners.get(form)
        if (owner !== undefined && owner !== name) shared.push(`${form}: ${owner}, ${name}`)
        owners.set(form, name)
      }
    expect(shared).toEqual([])
  })

  it('tells search that K8s is Kubernetes', () => {
    expect(technologyAliases().get('Kubernetes')).toContain('K8s')
  })

  it('leaves out what has another shape', () => {
    expect(readTaxonomy('a: 3\nb:\n  X: [Y, 4]\n  Z: { match: context, company: true, aliases: no }\n')).toEqual([
      { name: 'X', kind: 'b', aliases: ['Y'], match: 'any', company: false },
      { name: 'Z', kind: 'b', aliases: [], match: 'context', company: true },
    ])
    expect(readTaxonomy('just text')).toEqual([])
  })
})

describe('technologies in prose', () => {
  it.each([
    ['We rewrote the service in Go and Rust.', ['Go', 'Rust']],
    ['We go to the office, and the rust on the gate is old. Go home now.', []],
    ['The Go language has goroutines.', ['Go']],
    ['They store secrets in Vault and find services with Consul.', ['Consul', 'Vault']],
    ['The vault of the bank and the consul of Spain were at the helm in the harbor.', []],
    ['Our stack is kubernetes, kafka, docker and postgres.', ['Docker', 'Kafka', 'Kubernetes', 'PostgreSQL']],
    ['A chef cooked while a puppet danced; the spark of an idea.', []],
    ['Spark jobs run beside our Kafka cluster.', ['Kafka', 'Spark']],
    ['OPA and EKS are short; an opa and the eks are not.', ['Amazon EKS', 'Open Policy Agent']],
    ['Node.js, ASP.NET, C++, C# and .NET Core.', ['.NET', 'ASP.NET', 'C#', 'C++', 'Node.js']],
    ['Maria is an engineer at Docker and Joe is CTO of Elastic.', []],
    ['Kube-bench and Kubehunter scan clusters.', ['kube-bench', 'kube-hunter']],
    ['We moved from Puppet to Ansible.', ['Ansible', 'Puppet']],
    ['See https://kubernetes.io/docs and @docker for more.', []],
  ])('%s', (sentence, expected) => {
    expect(technologiesOf(sentence)).toEqual(expected)
  })
})
