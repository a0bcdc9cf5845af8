import { describe, expect, it } from 'vitest'
import { createLinkTable, resolveLink } from '../../../../src-main/core/post/index.ts'
import { openFixture, parseText } from './fixture.ts'

const open = (name: string, from: string) => {
  const { posts, post } = openFixture(name)
  const table = createLinkTable(posts)
  return (href: string) => resolveLink(table, post(from), href)
}

const HARBOUR = 'content/evenings/2019/0524-harbour/index.md'
const MAP = 'content/evenings/2019/0710-map/index.md'

describe('links between posts', () => {
  const follow = open('hugo-site', MAP)

  it.each([
    '../0524-harbour/index.md',
    '../0524-harbour/',
    '../0524-harbour',
    '/evenings/2019/0524-harbour/',
    '/evenings/2019/harbour-lamps/',
    '/2019/05/24/harbour-lamps/',
    '/2019/05/harbour-evening',
    '/2019/05/harbour-evening/?utm=1',
    '/2019/05/24/Harbour-Lamps/index.html',
    '../harbour-lamps/',
    'evenings/2019/0524-harbour/index.md',
    '0524-harbour',
    '/content/evenings/2019/0524-harbour/index.md',
  ])('%s leads to the harbour', href => {
    expect(follow(href)).toEqual({ kind: 'recap', path: HARBOUR, title: 'Harbour evening: lamps, ropes and a map' })
  })

  it('keep their fragment, and one to the post itself is only that', () => {
    expect(follow('../0524-harbour/#guests')).toMatchObject({ kind: 'recap', path: HARBOUR, fragment: 'guests' })
    expect(follow('index.md#scale')).toEqual({ kind: 'fragment', fragment: 'scale' })
    expect(follow('#%C3%A9t%C3%A9')).toEqual({ kind: 'fragment', fragment: 'été' })
  })

  it('say why they are broken', () => {
    expect(follow('/nowhere/')).toEqual({
      kind: 'broken',
      href: '/nowhere/',
      reason: expect.stringContaining('/nowhere/'),
    })
    expect(follow('')).toMatchObject({ kind: 'broken' })
    expect(follow('../../../../../etc/passwd')).toMatchObject({ kind: 'broken' })
  })

  it('work in Jekyll: permalinks, dated addresses, post_url', () => {
    const second = '_posts/2018-04-13-second-flight.md'
    const fromFirst = open('jekyll-site', '_posts/2018-03-09-first-flight.md')
    expect(fromFirst('2018-04-13-second-flight.md')).toMatchObject({
      kind: 'recap',
      path: second,
      title: 'The second flight',
    })
    expect(fromFirst('/flights/two/')).toMatchObject({ kind: 'recap', path: second })
    expect(fromFirst('/2018/04/13/second-flight.html')).toMatchObject({ kind: 'recap', path: second })
    expect(fromFirst('/about/')).toMatchObject({ kind: 'recap', path: 'about.md' })
    const fromSecond = open('jekyll-site', second)
    expect(fromSecond('/club/field/2018/03/09/first-flight.html')).toMatchObject({
      kind: 'recap',
      path: '_posts/2018-03-09-first-flight.md',
    })
  })

  it('work among plain files, escapes decoded', () => {
    const follow = open('plain-folder', 'supper_notes.markdown')
    expect(follow('2017-09-30%20Supper.html')).toMatchObject({ kind: 'recap', path: '2017-09-30 Supper.html' })
  })

  it('prefer what a post claims to what another one’s name suggests', () => {
    const guessed = parseText('x', { path: 'content/a/lamps.md' })
    const claimed = parseText('---\naliases: [/lamps/]\n---\nx', { path: 'content/b/other.md' })
    const rival = parseText('---\nurl: /lamps\n---\nx', { path: 'content/c/third.md' })
    const table = createLinkTable([guessed, claimed, rival])
    expect(resolveLink(table, guessed, '/lamps')).toMatchObject({ path: 'content/b/other.md' })
    expect(table.problems).toMatchObject([{ code: 'duplicate-address', path: 'content/c/third.md' }])
    expect(createLinkTable([guessed, claimed]).problems).toEqual([])
  })

  it('to an image of the archive open that image', () => {
    const post = parseText('[![small](s.png)](big.png) [gone](gone.png)', {
      files: ['content/posts/s.png', 'content/posts/big.png'],
    })
    const table = createLinkTable([post])
    const target = resolveLink(table, post, 'big.png')
    expect(target.kind === 'image' && post.images[target.image]?.path).toBe('content/posts/big.png')
    expect(resolveLink(table, post, 'gone.png')).toMatchObject({ kind: 'broken' })
  })
})

describe('links out of the archive', () => {
  const follow = open('hugo-site', MAP)

  it.each([
    ['https://a.example/b?c#d', 'https://a.example/b?c#d'],
    [' http://a.example/x y ', 'http://a.example/x%20y'],
    ['//a.example/b', 'https://a.example/b'],
    ['HTTPS://A.example', 'HTTPS://A.example'],
    ['mailto:x@y.example', 'mailto:x@y.example'],
    ['mailto: x@y.example', 'mailto:x@y.example'],
  ])('%j opens %s', (href, url) => {
    expect(follow(href)).toEqual({ kind: 'external', url })
  })

  it.each([
    'javascript:alert(1)',
    'JaVa\nScRiPt:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'vbscript:x',
    'tel:123',
    'mailto:nobody',
    'https://',
  ])('%j does not', href => {
    expect(follow(href)).toMatchObject({ kind: 'broken', reason: expect.stringMatching(/.+\.$/) })
  })
})
