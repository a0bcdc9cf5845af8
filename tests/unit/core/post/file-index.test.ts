import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createFileIndex } from '../../../../src-main/core/post/index.ts'
import { decodeEscapes } from '../../../../src-main/core/post/paths.ts'

describe('the index of files', () => {
  it('prefers the exact name and tells when only a folded one is there', () => {
    const files = createFileIndex(['img/Photo.JPG', 'img/photo.jpg', 'img/caf\u00e9.png', 'img/two%20words.png'])
    expect(files.find('img/photo.jpg')).toEqual({ path: 'img/photo.jpg', exact: true })
    expect(files.find('IMG/PHOTO.jpg')).toEqual({ path: 'img/Photo.JPG', exact: false })
    expect(files.find('img/cafe\u0301.png')).toEqual({ path: 'img/caf\u00e9.png', exact: false })
    expect(files.find('img/two words.png')).toEqual({ path: 'img/two%20words.png', exact: false })
    expect(files.find('img/other.png')).toBeUndefined()
  })

  it('knows folders and what lies right in them', () => {
    const files = createFileIndex(['b/two.md', 'a.md', 'b/c/three.md', 'b/one.md'])
    expect(files.inFolder('b')).toEqual(['b/one.md', 'b/two.md'])
    expect(files.inFolder('')).toEqual(['a.md'])
    expect(files.hasFolder('b/c')).toBe(true)
    expect(files.hasFolder('c')).toBe(false)
    expect(files.named('ONE.md')).toEqual(['b/one.md'])
  })

  it('finds what a search through the whole list would find', () => {
    const part = fc.stringMatching(/^[aAbéÉ%20.]{1,4}$/).map(text => text.replace(/[/\\]/g, ''))
    const path = fc.array(part, { minLength: 1, maxLength: 3 }).map(parts => parts.join('/'))
    const fold = (text: string): string => decodeEscapes(text).normalize('NFC').toLowerCase().normalize('NFC')
    fc.assert(
      fc.property(fc.array(path, { maxLength: 12 }), path, fc.boolean(), (paths, wanted, decompose) => {
        const query = decompose ? wanted.normalize('NFD') : wanted
        const sorted = [...paths].sort()
        const slow = sorted.includes(query) ? query : sorted.find(one => fold(one) === fold(query))
        const found = createFileIndex(paths).find(query)
        expect(found?.path).toBe(slow)
        expect(found?.exact ?? false).toBe(sorted.includes(query))
      }),
    )
  })
})
