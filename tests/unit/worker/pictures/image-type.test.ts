import { describe, expect, test } from 'vitest'
import { imageType } from '../../../../src-main/worker/pictures/image-type.ts'

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))

describe('the type of an image', () => {
  test.each([
    ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe1])],
    ['image/png', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a], 'rest')],
    ['image/gif', bytes('GIF89a', [1, 0])],
    ['image/webp', bytes('RIFF', [9, 0, 0, 0], 'WEBPVP8 ')],
    ['image/avif', bytes([0, 0, 0, 28], 'ftypmif1', [0, 0, 0, 0], 'mif1avifmiaf')],
    ['image/bmp', bytes('BM', [0, 0, 0, 0])],
    ['image/x-icon', bytes([0, 0, 1, 0, 1, 0])],
    ['image/svg+xml', bytes('<svg xmlns="http://www.w3.org/2000/svg"/>')],
    [
      'image/svg+xml',
      bytes('\u00ef\u00bb\u00bf<?xml version="1.0"?>\n<!-- note -->\n<!DOCTYPE svg PUBLIC "a" "b">\n<svg>'),
    ],
    ['image/svg+xml', bytes('<!DOCTYPE svg [<!ENTITY a "b">]> <svg:svg xmlns:svg="x">')],
  ])('%s is told by its first bytes', (type, header) => {
    expect(imageType(header)).toBe(type)
  })

  test.each([
    ['HTML', bytes('<!doctype html><html><body><svg></svg></body></html>')],
    ['HTML with a comment', bytes('<!-- <svg> --><html>')],
    ['a script', bytes('alert("<svg>")')],
    ['MP4', bytes([0, 0, 0, 24], 'ftypisom', [0, 0, 0, 0], 'isomiso2')],
    ['a WAV', bytes('RIFF', [9, 0, 0, 0], 'WAVEfmt ')],
    ['PDF', bytes('%PDF-1.7')],
    ['nothing', bytes('')],
  ])('%s is no image', (_, header) => {
    expect(imageType(header)).toBeUndefined()
  })
})
