import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { repeatedName } from '../../../../src-main/core/post/yaml-names.ts'
import { codes, parseText } from './fixture.ts'

const name = fc.constantFrom('title', 'date', 'tags', '"tags"', '2018', 'null', 'é')
const flat = fc.array(name, { minLength: 1, maxLength: 6 })
/** Maps of names, some of which hold a map themselves. */
const matter = fc
  .array(fc.tuple(name, fc.option(flat, { nil: undefined })), { minLength: 1, maxLength: 6 })
  .map(entries =>
    entries
      .map(
        ([key, inner]) => `${key}:${inner === undefined ? ' x' : `\n${inner.map(each => `  ${each}: x`).join('\n')}`}`,
      )
      .join('\n'),
  )

const lineAt = (text: string, at: number | undefined): number | undefined =>
  at === undefined ? undefined : text.slice(0, at).split('\n').length

describe('a name that stands in its map twice', () => {
  it('is found where the parser’s own slow check finds it', () => {
    let found = 0
    fc.assert(
      fc.property(matter, text => {
        const slow = parseDocument(text, { prettyErrors: false }).errors.map(error => error.pos[0])
        const quick = repeatedName(parseDocument(text, { prettyErrors: false, uniqueKeys: false }))
        expect(lineAt(text, quick)).toBe(lineAt(text, slow.sort((one, other) => one - other)[0]))
        if (quick !== undefined) found += 1
      }),
    )
    expect(found).toBeGreaterThan(10)
  })

  it('is told, and the last one counts, also among tens of thousands', () => {
    const names = Array.from({ length: 30_000 }, (_, at) => `k${at}:`).join('\n')
    const post = parseText(`---\ntitle: First\n${names}\ntitle: Last\n---\nBody.`)
    expect(post.title).toBe('Last')
    expect(codes(post)).toContain('front-matter-invalid')
    expect(post.problems.find(problem => problem.code === 'front-matter-invalid')?.line).toBe(30_003)
    expect(codes(parseText(`---\ntitle: Only\n${names}\n---\nBody.`))).not.toContain('front-matter-invalid')
  })
})
