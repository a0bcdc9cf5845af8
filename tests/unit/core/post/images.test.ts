import { describe, expect, it } from 'vitest'
import { codes, openFixture, parseText } from './fixture.ts'

const image = (src: string, files: readonly string[], path = 'content/posts/one/index.md') =>
  parseText(`![x](<${src}>)`, { files, path }).images[0]

describe('where images are found', () => {
  it.each([
    ['a.png', 'content/posts/one/a.png'],
    ['./img/a.png', 'content/posts/one/img/a.png'],
    ['../a.png', 'content/posts/a.png'],
    ['/images/a.png', 'static/images/a.png'],
    ['/images/a.png', 'assets/images/a.png'],
    ['/images/a.png', 'images/a.png'],
    ['/posts/one/a.png', 'content/posts/one/a.png'],
    ['images/a.png', 'static/images/a.png'],
    ['two%20words.png', 'content/posts/one/two words.png'],
    ['a.png?w=300#x', 'content/posts/one/a.png'],
    ['/2019/05/24/other-slug/a.png', 'content/posts/2019/0524-other/a.png'],
  ])('%s is %s', (src, path) => {
    expect(image(src, [path])).toMatchObject({ status: 'shown', path, src })
    expect(image(src, ['elsewhere/b.png'])).toMatchObject({ status: 'missing' })
  })

  it('names an image as the post does, accents, spaces and escapes included', () => {
    const written = ['é b.png', 'caf%C3%A9.png', 'é.png']
    const post = parseText(`${written.map(src => `![x](<${src}>)`).join(' ')} ![x][ref]\n\n[ref]: où.png`)
    expect(post.images.map(({ src }) => src)).toEqual([...written, 'où.png'])
  })

  it('prefers the folder beside the post, and static/ to the others', () => {
    expect(image('a.png', ['static/a.png', 'content/posts/one/a.png'])?.path).toBe('content/posts/one/a.png')
    expect(image('/a.png', ['assets/a.png', 'static/a.png', 'a.png'])?.path).toBe('static/a.png')
  })

  it('uses a name in other case or Unicode form, and reports it', () => {
    const post = parseText('![x](Caf%C3%A9.PNG)', { files: ['content/posts/cafe\u0301.png'] })
    expect(post.images[0]).toMatchObject({
      status: 'shown',
      path: 'content/posts/cafe\u0301.png',
      note: expect.any(String),
    })
    expect(post.problems.find(one => one.code === 'image-name-differs')).toMatchObject({ severity: 'warning', line: 1 })
    expect(codes(parseText('![x](a.png)', { files: ['content/posts/a.png'] }))).not.toContain('image-name-differs')
  })

  it('never leaves the archive', () => {
    for (const src of ['../../../../etc/a.png', '..%2f..%2f..%2f..%2fetc%2fa.png', '..\\..\\..\\..\\etc\\a.png']) {
      const post = parseText(`<img src="${src}">`, { files: ['etc/a.png.txt'] })
      expect(post.images[0]?.status).toBe('missing')
      expect(codes(post)).toContain('image-outside-archive')
    }
  })

  it('says where a missing one was looked for, and on which line it is named', () => {
    const post = parseText('---\ntitle: a\n---\n\n![x](/images/gone.png)')
    const problem = post.problems.find(one => one.code === 'image-missing')
    expect(problem).toMatchObject({ line: 5, severity: 'warning' })
    expect(problem?.message).toContain('static/')
  })

  it('fetches nothing, and takes only pictures from inside a post', () => {
    const post = parseText(
      '<img src="https://a.example/b.png"><img src="//a.example/c.png"><img src="data:image/png;base64,AAAA"><img src="data:image/svg+xml,<svg>"><img src="data:text/html,x"><img src="file:///etc/d.png">',
    )
    expect(post.images.map(one => one.status)).toEqual(['remote', 'remote', 'inline', 'missing', 'missing', 'missing'])
    expect(codes(post).filter(code => code === 'image-remote')).toHaveLength(2)
  })

  it('does not take other files for images', () => {
    expect(image('a.md', ['content/posts/one/a.md'])).toMatchObject({ status: 'missing' })
  })

  it('finds those of a plain folder from any folder above the post', () => {
    const post = parseText('![x](/images/a.png)', {
      kind: 'folder',
      path: 'site/posts/one.md',
      files: ['site/images/a.png'],
    })
    expect(post.images[0]?.path).toBe('site/images/a.png')
  })
})

describe('the picture for lists', () => {
  it('is the one that the front matter names, counted among the images', () => {
    const post = openFixture('hugo-site').post('content/evenings/2019/0524-harbour/index.md')
    expect(post.images.map(one => one.src)).toEqual(['lamp-table.png', '/images/rope.png', 'Dock at Dusk.png'])
    expect(post.images[post.thumbnail ?? -1]).toMatchObject({
      inBody: false,
      path: 'content/evenings/2019/0524-harbour/Dock at Dusk.png',
    })
  })

  it('is once among the images where the body shows it too', () => {
    const post = parseText('---\ncover:\n  image: ./a.png\n---\n![x](a.png)', { files: ['content/posts/a.png'] })
    expect(post.images).toHaveLength(1)
    expect(post.images[0]).toMatchObject({ inBody: true, alt: 'x' })
    expect(post.thumbnail).toBe(0)
  })

  it('is the bundle’s own cover, which is no reference', () => {
    const post = openFixture('hugo-site').post('content/evenings/2019/0710-map/index.md')
    expect(post.thumbnail).toBeUndefined()
    expect(post.thumbnailPath).toBe('content/evenings/2019/0710-map/cover.png')
    expect(post.images.map(one => one.path)).not.toContain(post.thumbnailPath)
  })

  it('is the bundle’s own thumbnail before its cover, and before what is shown where the post is shared', () => {
    const bundle = (matter: string, ...files: string[]) =>
      parseText(`---\n${matter}\n---\n![x](room.png)`, {
        path: 'content/posts/one/index.md',
        files: files.map(file => `content/posts/one/${file}`),
      })
    const all = ['cover.jpg', 'room.png', 'social.jpg', 'thumbnail.jpg']
    expect(bundle('images: [social.jpg]', ...all).thumbnailPath).toBe('content/posts/one/thumbnail.jpg')
    expect(bundle('title: One', ...all).thumbnailPath).toBe('content/posts/one/thumbnail.jpg')
    const shared = bundle('images: [social.jpg]', 'room.png', 'social.jpg')
    expect(shared.images[shared.thumbnail ?? -1]?.path).toBe('content/posts/one/social.jpg')
    const named = bundle('image: cover.jpg', ...all)
    expect(named.images[named.thumbnail ?? -1]?.path).toBe('content/posts/one/cover.jpg')
  })

  it('else is the first picture that is no logo or button', () => {
    const post = parseText('![](cta/join.png) ![](gone.png) ![](room.png)', {
      files: ['content/posts/cta/join.png', 'content/posts/room.png'],
    })
    expect(post.images[post.thumbnail ?? -1]?.path).toBe('content/posts/room.png')
  })
})
