import { describe, expect, it } from 'vitest'
import { classifyFiles } from '../../../../src-main/core/post/index.ts'
import { openFixture } from './fixture.ts'

const CANDIDATE = /\.(?:md|markdown|html?)$/i

describe('telling posts from other files', () => {
  it('reads a Hugo site', () => {
    const { sites, skipped, posts } = openFixture('hugo-site')
    expect(sites).toEqual([{ root: '', kind: 'hugo' }])
    expect(posts.map(post => post.path.replace('content/evenings/', ''))).toEqual([
      '2019/0524-harbour/index.md',
      '2019/0710-map/index.fr.md',
      '2019/0710-map/index.md',
      'broken.md',
      'winter-2018.md',
    ])
    expect(skipped.map(one => one.path)).toEqual([
      'README.md',
      'archetypes/default.md',
      'content/_index.md',
      'content/evenings/2019/0710-map/notes.md',
      'content/evenings/_index.md',
      'layouts/_default/single.html',
    ])
    for (const one of skipped) {
      expect(one.code).toBe('file-not-a-post')
      expect(one.message).toMatch(/^Not listed as a recap: this is .{5,}\.$/)
    }
  })

  it('reads a Jekyll site, drafts and pages included', () => {
    const { sites, skipped, posts } = openFixture('jekyll-site')
    expect(sites).toEqual([{ root: '', kind: 'jekyll' }])
    expect(posts.map(post => post.path)).toEqual([
      '_drafts/third-flight.md',
      '_posts/2018-03-09-first-flight.md',
      '_posts/2018-04-13-second-flight.md',
      'about.md',
    ])
    expect(skipped.map(one => one.path)).toEqual(['_includes/picture.html', '_layouts/default.html', 'index.html'])
  })

  it('finds posts beside the content folder of a site, and leaves out what is about the site', () => {
    const { posts, skipped } = classifyFiles([
      'content/about.md',
      'posts/2016/a/index.md',
      '2019-05-24-lamps.md',
      'STYLE.md',
      'scripts/how-to.md',
    ])
    expect(posts.map(post => post.path)).toEqual(['2019-05-24-lamps.md', 'content/about.md', 'posts/2016/a/index.md'])
    expect(skipped.map(one => one.path)).toEqual(['STYLE.md', 'scripts/how-to.md'])
  })

  it('keeps pages beside a content folder that no configuration tells to be all of the site', () => {
    const paths = ['content/lamps.md', 'before-2015/lanterns.html', 'templates/post.html', 'drafting.md']
    expect(classifyFiles(paths).posts.map(post => post.path)).toEqual(['before-2015/lanterns.html', 'content/lamps.md'])
    expect(classifyFiles([...paths, 'hugo.toml']).posts.map(post => post.path)).toEqual(['content/lamps.md'])
  })

  it('finds several sites in the subfolders of an archive', () => {
    const { sites, posts, skipped } = classifyFiles([
      'README.md',
      'old/content/posts/a.md',
      'older/_posts/2012-01-02-b.md',
      'older/_posts/2012-01-03-c.md',
      'loose/d.html',
      'loose/deep/e.md',
      'node_modules/x/readme.md',
      'old/themes/t/exampleSite/content/f.md',
    ])
    expect(sites).toEqual([
      { root: 'old', kind: 'hugo' },
      { root: 'older', kind: 'jekyll' },
      { root: 'loose', kind: 'folder' },
    ])
    expect(posts.map(post => `${post.path} of ${post.site.root}`)).toEqual([
      'loose/d.html of loose',
      'loose/deep/e.md of loose',
      'old/content/posts/a.md of old',
      'older/_posts/2012-01-02-b.md of older',
      'older/_posts/2012-01-03-c.md of older',
    ])
    expect(skipped.map(one => one.path)).toEqual([
      'README.md',
      'node_modules/x/readme.md',
      'old/themes/t/exampleSite/content/f.md',
    ])
  })

  it('lists or names every candidate, once, and nothing else', () => {
    const paths = [
      '',
      'content/',
      'content/posts/x/',
      'static/',
      'a/_posts/',
      'a/_site/',
      '.git/',
      'b/',
      'b/public/',
    ].flatMap(folder => ['index.md', '_index.md', 'one.markdown', 'Two.HTM', 'photo.png'].map(name => folder + name))
    const { posts, skipped } = classifyFiles(paths)
    const named = [...posts, ...skipped].map(one => one.path).sort()
    expect(named).toEqual(paths.filter(path => CANDIDATE.test(path)).sort())
  })

  it('takes pages beside the index of a section for posts, and those in a bundle for its resources', () => {
    const { posts } = classifyFiles([
      'content/posts/index.md',
      'content/posts/a.md',
      'content/posts/b/index.md',
      'content/posts/b/c.md',
    ])
    expect(posts.map(post => post.path)).toEqual([
      'content/posts/a.md',
      'content/posts/b/index.md',
      'content/posts/index.md',
    ])
  })
})
