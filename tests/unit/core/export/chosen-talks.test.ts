import { expect, it } from 'vitest'
import type { Talk } from '../../../../src-main/contract/index.ts'
import { createCsv, withTalksOf } from '../../../../src-main/core/export/index.ts'
import { makeRecap } from '../print/support-recaps.ts'

const talk = (title: string, ...speakers: readonly string[]): Talk => ({ title, speakers, provenance: 'extracted' })

it('keeps the talks of the speakers chosen, each with its own links', () => {
  const recap = makeRecap({
    path: 'a.md',
    facets: { talks: [talk('Lamps', 'Ada Lind'), talk('Ropes', 'Bo Roe', 'Chloé Ray'), talk('Sails', 'Ada Lind')] },
    talkLinks: ['lamps', 'ropes', 'sails'].map(name => ({
      slides: { kind: 'external' as const, url: `https://slides.example/${name}` },
    })),
  })
  const rowsOf = (...speakers: readonly string[]): readonly string[] =>
    createCsv('talks').add(withTalksOf(recap, speakers)).text.trim().split('\r\n')
  expect(rowsOf('chloe ray')).toEqual([expect.stringMatching(/^Ropes,.*slides\.example\/ropes/)])
  expect(rowsOf('Chloé Ray', 'Ada Lind')).toHaveLength(3)
  expect(rowsOf('Ada Lind').map(row => /slides\.example\/\w+/.exec(row)?.[0])).toEqual([
    'slides.example/lamps',
    'slides.example/sails',
  ])
  expect(createCsv('talks').add(withTalksOf(recap, ['Nobody'])).entries).toBe(0)
})
