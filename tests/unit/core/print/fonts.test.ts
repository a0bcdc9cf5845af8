import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { facesFor, fontFaces, hasGlyph, type Needed, rangesOf } from '../../../../src-main/core/print/fonts/faces.ts'
import { FAMILIES, OWN } from '../../../../src-main/core/print/fonts/families.ts'
import { hanOf } from '../../../../src-main/core/print/fonts/han.ts'
import { intervalsOf, isWithin } from '../../../../src-main/core/print/fonts/ranges.ts'
import { fontFiles } from '../../../tools/print-fonts.ts'

const needed = (text: string, han: 'sc' | 'jp' | 'kr' = 'sc'): Needed =>
  new Map([[han, new Set([...text].map(character => character.codePointAt(0) ?? 0))]])

/** Whether a range names a code point, by its text. */
const names = (range: string, code: number): boolean =>
  range.split(',').some(part => {
    const [first = 0, last = first] = part
      .trim()
      .slice(2)
      .split('-')
      .map(digits => Number.parseInt(digits, 16))
    return code >= first && code <= last
  })

describe('the fonts of a document', () => {
  test('are those of its characters, and no others', () => {
    const parts = (text: string, han: 'sc' | 'jp' | 'kr' = 'sc') =>
      facesFor(needed(text, han)).map(({ family, part }) => `${family.id} ${part}`)
    expect(parts('An evening')).toEqual(['source-serif-4 latin', 'inter latin', 'jetbrains-mono latin'])
    expect(parts('Київ').every(part => part.endsWith('cyrillic'))).toBe(true)
    expect(parts('東', 'jp')).toEqual([expect.stringMatching(/^noto-sans-jp /)])
    expect(parts('東', 'sc')).toEqual([expect.stringMatching(/^noto-sans-sc /)])
    expect(parts('서', 'sc')).toEqual([expect.stringMatching(/^noto-sans-kr /)])
    // What only the Chinese write is taken from them, whoever else is asked first.
    expect(parts('们', 'jp')).toEqual([expect.stringMatching(/^noto-sans-sc /)])
    expect(parts('🎉').map(part => part.split(' ')[0])).toContain('noto-emoji')
    expect(parts('\u{e000}')).toEqual([])
  })

  test('have every character that any family has, and no part without one', () => {
    const code = fc.oneof(
      fc.integer({ min: 0x20, max: 0x2fff }),
      fc.integer({ min: 0x3000, max: 0xffff }),
      fc.integer({ min: 0x1f300, max: 0x1faff }),
    )
    fc.assert(
      fc.property(fc.array(code, { maxLength: 40 }), fc.constantFrom('sc', 'jp', 'kr'), (codes, han) => {
        const faces = facesFor(new Map([[han, new Set(codes)]]))
        for (const one of codes) {
          const isAnywhere = FAMILIES.some(family => Object.values(rangesOf(family)).some(range => names(range, one)))
          expect([one, faces.some(({ range }) => names(range, one))]).toEqual([one, isAnywhere])
          expect([one, hasGlyph(one)]).toEqual([one, isAnywhere])
          // Whatever family a character is set in, it or one that is asked after it has it.
          for (const family of OWN) {
            const has = Object.values(rangesOf(family)).some(range => names(range, one))
            const told = faces.some(face => face.family === family && names(face.range, one))
            expect([one, family.id, told]).toEqual([one, family.id, has])
          }
        }
        for (const { range } of faces) expect(codes.some(one => names(range, one))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('are all there to be printed', () => {
    const files = fontFiles().map(file => path.basename(file))
    expect(files.length).toBeGreaterThan(100)
    const asked = [...fontFaces(needed('Aé東서🎉→', 'jp')).matchAll(/url\(\/print-fonts\/([^)]+)\)/g)].map(
      match => match[1],
    )
    expect(asked.length).toBeGreaterThan(8)
    expect(asked.filter(file => !files.includes(file ?? ''))).toEqual([])
  })

  test('find a place in a range as counting it through does', () => {
    const range = 'U+5-9,U+20,U+30-3F'
    for (let code = 0; code < 80; code += 1) expect(isWithin(code, intervalsOf(range))).toBe(names(range, code))
  })

  test('are chosen by the language, else by what only one script has', () => {
    expect(hanOf('en', 'An evening, été')).toBeUndefined()
    expect(hanOf('ja', '東京')).toBe('jp')
    expect(hanOf('zh-TW', '臺北')).toBe('sc')
    expect(hanOf('ko-KR', '漢字')).toBe('kr')
    expect(hanOf('en', 'Talk by 田中 さん')).toBe('jp')
    expect(hanOf('en', 'Talk by 김')).toBe('kr')
    expect(hanOf('en', 'Talk by 李')).toBe('sc')
  })
})
