import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../../src-main/core/extract/text/document.ts'
import type { ParsedPost } from '../../../../src-main/core/post/types.ts'
import { buildPost, p } from './build-post.ts'

const isEvent = (title: string, text: string, more: Partial<ParsedPost> = {}): boolean =>
  readDocument(buildPost(title, [p(text)], more)).event

const LOOMS = 'A loom has a frame. Jane Roe has built some.'

describe('a post of an event', () => {
  it.each<[string, ParsedPost['frontMatter']]>([
    ['has the layout of one', { layout: 'event' }],
    ['has a number with those who sell its tickets', { eventbriteId: 41 }],
    ['names its sponsors', { sponsors: ['Acme'] }],
  ])('%s', (_what, frontMatter) => {
    expect(isEvent('All about looms', LOOMS, { frontMatter })).toBe(true)
  })

  it.each<[string, ParsedPost['frontMatter']]>([
    ['the layout of any page', { layout: 'post' }],
    ['a number of no tickets', { wordpress_id: 41 }],
    ['no sponsors in its list of them', { sponsors: [] }],
  ])('is not told by %s', (_what, frontMatter) => {
    expect(isEvent('All about looms', LOOMS, { frontMatter })).toBe(false)
  })

  it.each(['Wann: Samstag, im Mühlenhaus', 'Où : au moulin', 'Dónde: en el molino', 'Waar: in de molen'])(
    'says where and when it is: %s',
    label => {
      expect(isEvent('Alles über Webstühle', label)).toBe(true)
    },
  )
})

describe('an offer of work', () => {
  const TEXT = 'Acme met us in Leeds last night, and Jane Roe told us what a weaver does.'

  it.each(["Offre d'emploi tisserand", 'Acme is hiring', 'Vacancy: a weaver for Leeds'])('is no event: %s', title => {
    expect(isEvent(title, TEXT)).toBe(false)
  })

  it('is told by its tag, but for an evening about work', () => {
    expect(isEvent('A weaver for Leeds', TEXT, { keywords: ['jobs'] })).toBe(false)
    expect(isEvent('A weaver for Leeds', TEXT)).toBe(true)
    expect(isEvent('Our career night', TEXT, { keywords: ['jobs'] })).toBe(true)
  })
})
