import { describe, expect, it } from 'vitest'
import { createJson } from '../../../../src-main/core/export/json/compose.ts'
import { METADATA_FORMAT, METADATA_VERSION, type MetadataFile } from '../../../../src-main/core/export/json/shape.ts'
import { bookOf, makeOther, makeUntidy } from './support-export.ts'

const written = (recaps: Parameters<typeof bookOf>[0]): MetadataFile => {
  const json = createJson(bookOf(recaps))
  return JSON.parse(json.head + recaps.map(recap => json.add(recap).text).join('') + json.finish())
}

describe('metadata in JSON', () => {
  it('names its shape and version, and holds everything that is known of each recap', () => {
    const file = written([makeUntidy(), makeOther()])
    expect(file).toMatchObject({
      format: METADATA_FORMAT,
      version: METADATA_VERSION,
      archive: 'Evenings',
      exported: '2026-11-22',
    })
    expect(file.recaps.map(recap => recap.path)).toEqual(['posts/untidy.md', 'posts/other.md'])
    expect(file.recaps[0]).toMatchObject({
      language: 'fr-CA',
      sponsors: [{ name: 'Red Hat', tier: 'gold', provenance: 'front-matter', confidence: 1 }],
      speakers: [{ name: 'Liz Rice', affiliation: 'Aqua' }],
      talks: [{ title: 'Containers from scratch', slides: 'https://example.org/slides.pdf' }],
      images: [{ path: 'img/room.png', status: 'shown' }, { status: 'missing' }, { status: 'remote' }],
    })
  })

  it('is valid where there is nothing to tell', () => {
    expect(written([]).recaps).toEqual([])
  })
})
