import { describe, expect, it } from 'vitest'
import { extractFacets } from '../../../../src-main/core/extract/index.ts'
import { buildPost, p } from './build-post.ts'

const facetsOf = (...texts: readonly string[]) => {
  const { sponsors, hosts } = extractFacets(buildPost('Leeds Widget Meetup #12', texts.map(p)))
  return {
    sponsors: sponsors.map(({ name }) => name),
    hosts: hosts.map(({ name }) => name),
  }
}

describe('organisations that no rule takes, by many small signs', () => {
  it('are no sponsors where a rule took them for the host, also beside the sponsors', () => {
    const { sponsors, hosts } = facetsOf(
      'Wednesday, May 3. Pivotal opened its Toronto office to us, and every seat was taken.',
      'Thanks go to Pivotal for hosting, and to our sponsors Red Hat, Microsoft, Rancher and Cilium.',
    )
    expect(hosts).toEqual(['Pivotal'])
    expect(sponsors).toEqual(['Red Hat', 'Microsoft', 'Rancher', 'Cilium'])
  })

  it('are none where a sentence tells of nothing that was given', () => {
    expect(facetsOf('Jane works at Initech and compared Globex with Hooli.')).toMatchObject({ sponsors: [], hosts: [] })
  })
})
