import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, p } from './build-post.ts'

const technologiesOf = (...texts: readonly string[]): readonly string[] =>
  extractFacets(buildPost('An evening of Kubernetes and Envoy', texts.map(p))).technologies.map(({ name }) => name)

describe('what is written like a product and is none', () => {
  it.each(['PyDelhi', 'PythonPune', 'PyconGhana', 'LoomATX', 'LoomsKenya'])('%s is a group', name => {
    expect(technologiesOf(`We ran Kubernetes with Envoy at the ${name} library evening, using ${name}.`)).not.toContain(
      name,
    )
    expect(technologiesOf('We ran Kubernetes with Envoy, using TideDB.')).toContain('TideDB')
  })

  it('takes a firm for a firm where it is named as one', () => {
    expect(technologiesOf('Engineers from Databricks spoke. How Databricks grew was told too.')).not.toContain(
      'Databricks',
    )
    expect(technologiesOf('Engineers from Databricks spoke. We ran Spark on a Databricks cluster.')).toContain(
      'Databricks',
    )
  })

  it('reads brackets as telling more, not as going on with a list', () => {
    expect(technologiesOf('Background Processing (Sidekiq) was next.')).not.toContain('Processing')
  })
})
