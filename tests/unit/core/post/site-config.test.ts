import { describe, expect, it } from 'vitest'
import { createLinkTable, readSiteConfig, resolveLink } from '../../../../src-main/core/post/index.ts'

describe("a site's configuration", () => {
  it('gives its title and its host, from TOML and YAML', () => {
    expect(readSiteConfig('hugo.toml', 'baseURL = "https://WWW.Evenings.example/x/"\ntitle = "Evenings"')).toEqual({
      title: 'Evenings',
      host: 'evenings.example',
    })
    expect(
      readSiteConfig(
        '_config.yml',
        'title: >-\n  Evenings of\n  the Valley\nbaseurl: /x\nurl: http://valley.example\n',
      ),
    ).toEqual({
      title: 'Evenings of the Valley',
      host: 'valley.example',
    })
  })

  it('says nothing rather than something wrong', () => {
    for (const text of [
      '',
      'title = ',
      'title = 3',
      'title = ""',
      `title = "${'x'.repeat(200)}"`,
      '[[[',
      'baseURL = "/"',
    ])
      expect(readSiteConfig('hugo.toml', text)).toEqual({})
    expect(readSiteConfig('_config.yml', 'title: [a, b]')).toEqual({})
  })

  it('makes absolute links to the own site lead to its recaps, and leaves all others outside', () => {
    const post = { path: 'a.md', site: '', title: 'A', addresses: ['/2018/02/a'], images: [] }
    const other = { ...post, path: 'b.md', addresses: ['/2018/03/b'] }
    const table = createLinkTable([post, other], new Set(['evenings.example']))
    expect(resolveLink(table, post, 'https://www.evenings.example/2018/03/b/?utm=1#talks')).toEqual({
      kind: 'recap',
      path: 'b.md',
      title: 'A',
      fragment: 'talks',
    })
    for (const url of [
      'https://evenings.example/elsewhere/',
      'https://other.example/2018/03/b/',
      'https://evenings.example/',
    ])
      expect(resolveLink(table, post, url)).toEqual({ kind: 'external', url })
  })
})
