import { describe, expect, it } from 'vitest'
import { createCandidateFinder, createFileIndex, withRelinks } from '../../../../src-main/core/post/index.ts'
import type { ParsedPost } from '../../../../src-main/core/post/types.ts'

const find = (src: string, paths: readonly string[]) =>
  createCandidateFinder(createFileIndex(paths))(src).map(({ path, likeness }) => [path, likeness])

describe('files that a missing image may be', () => {
  it('have its name, but for the case or the extension, in this order', () => {
    expect(
      find('/img/Circle.jpg?v=2', ['z/Circle.jpg', 'a/circle.JPG', 'b/circle.png', 'circle.txt', 'c/square.jpg']),
    ).toEqual([
      ['z/Circle.jpg', 'name'],
      ['a/circle.JPG', 'case'],
      ['b/circle.png', 'extension'],
    ])
  })

  it('look alike where none has its name, with the same numbers', () => {
    expect(find('stage-ligths.jpg', ['a/stage-lights.jpg', 'stage.jpg', 'other.jpg'])).toEqual([
      ['a/stage-lights.jpg', 'similar'],
    ])
    expect(find('kw_circle 2.jpg', ['KW-Circle-2.png', 'kw-circle-3.png'])).toEqual([['KW-Circle-2.png', 'similar']])
    expect(find('DSC_0417.jpg', ['DSC_0418.jpg', 'DSC_0471.jpg'])).toEqual([])
    expect(find('a.jpg', ['b.jpg'])).toEqual([])
  })

  it('are none for what names no file', () => {
    for (const src of ['', '/', 'https://example.com/', '%ZZ', 'x'.repeat(5000)])
      expect(find(src, ['a/photo.jpg', 'b/image.png'])).toEqual([])
  })
})

describe('a post with files that were chosen for missing images', () => {
  const note = 'The image gone.png was not found.'
  const post: Pick<ParsedPost, 'images' | 'problems' | 'thumbnail'> = {
    images: [
      { src: 'gone.png', inBody: true, status: 'missing', note },
      { src: 'there.png', inBody: true, status: 'shown', path: 'there.png' },
    ],
    problems: [{ path: 'a.md', code: 'image-missing', severity: 'warning', message: note }],
  }
  const files = createFileIndex(['there.png', 'kept/found.png', 'notes.txt'])

  it('shows them, and says no more that they are missing', () => {
    const shown = withRelinks(post, new Map([['gone.png', 'kept/found.png']]), files)
    expect(shown.images[0]).toMatchObject({ status: 'shown', path: 'kept/found.png' })
    expect(shown.problems).toEqual([])
    expect(shown.thumbnail).toBe(0)
    expect(post.images[0]?.status).toBe('missing')
  })

  it('stays as it is where nothing was chosen, and where the image is there after all', () => {
    expect(withRelinks(post, undefined, files)).toBe(post)
    expect(withRelinks(post, new Map([['there.png', 'kept/found.png']]), files)).toBe(post)
  })

  it('says where a chosen file went, or is none that can be shown', () => {
    for (const to of ['kept/gone-too.png', 'notes.txt']) {
      const shown = withRelinks(post, new Map([['gone.png', to]]), files)
      expect(shown.images[0]).toMatchObject({ status: 'missing', note: expect.stringContaining(to) })
      expect(shown.problems).toHaveLength(1)
    }
  })
})
