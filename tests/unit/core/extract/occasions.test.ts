import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../../src-main/core/extract/text/document.ts'
import type { ParsedPost } from '../../../../src-main/core/post/types.ts'
import { buildPost, list, p } from './build-post.ts'

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

describe('a short post under a title that names no event', () => {
  it.each([
    ['a guest', 'All about looms', 'Our guest this month, Jane Roe, builds looms.'],
    ['a guest, in French', 'De fil en aiguille', 'Invitée du mois, Jane Roe construit des métiers.'],
    [
      'what was eaten',
      'Looms and dumplings',
      'Dumplings by Acme. Jane Roe gave us a tour. Bob Doe showed his loom to the audience.',
    ],
    ['a table', 'Table ronde : tisser autrement', 'Autour de la table : Jane Roe et Bob Doe.'],
    ['thanks for a room', 'Récapitulatif', 'Nos remerciements à Acme pour la salle.'],
  ])('tells of one by %s', (_what, title, text) => {
    expect(isEvent(title, text)).toBe(true)
  })

  const timed = (...items: readonly string[]): boolean =>
    readDocument(buildPost('Looms by hand', [list(...items)])).event

  it('tells of one by its hours, where these are no outage', () => {
    expect(timed('18:45 Welcome by Jane Roe', '19:00 "Looms that last" by Bob Doe')).toBe(true)
    expect(timed('14:02 the loom stops', '14:10 Bob Doe starts it again')).toBe(false)
  })

  it('teaches, though it speaks of guests and coffee', () => {
    expect(isEvent('Ten tips for looms', 'Grab a coffee and read on. Our guest posts are on the blog.')).toBe(false)
  })
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
