import { describe, expect, it } from 'vitest'
import { codes, openFixture, parseText } from './fixture.ts'

describe('titles', () => {
  it('joins the lines of a long one', () => {
    const { title } = openFixture('hugo-site').post('content/evenings/2019/0524-harbour/index.md')
    expect(title).toBe('Harbour evening: lamps, ropes and a map')
  })

  it('falls back to the first heading, the page’s title, the file’s name', () => {
    expect(parseText('Intro.\n\n# The *lamps*\n').title).toBe('The lamps')
    const page = '<html><head><title>Lamps</title></head><body><p>x</p></body></html>'
    expect(parseText(page, { path: 'content/posts/a.html' }).title).toBe('Lamps')
    const bare = parseText('Text.', { path: 'content/posts/2019-05-24-red_lamps.md' })
    expect(bare.title).toBe('Red lamps')
    expect(codes(bare)).toContain('title-missing')
  })

  it('prefers a heading to the name of a file that stands for a title', () => {
    const titled = (title: string, body: string): string => parseText(`---\ntitle: ${title}\n---\n\n${body}\n`).title
    expect(titled('autumn-evening-of-lamps', '# An autumn evening of lamps\n\nText.')).toBe(
      'An autumn evening of lamps',
    )
    expect(titled("'20190117'", '# Lamps in January')).toBe('Lamps in January')
    expect(titled('autumn-evening-of-lamps', 'Text.')).toBe('autumn-evening-of-lamps')
    expect(titled('Lamp-lit', '# Another')).toBe('Lamp-lit')
  })
})

describe('languages', () => {
  it.each([
    ['---\ntitle: a\nlang: fr_CA\n---\n', 'a.md', 'fr-CA'],
    ['x', 'a.fr.md', 'fr'],
    ['x', 'content/fr/posts/a.md', 'fr'],
    ['<html lang="de"><body>x</body></html>', 'a.html', 'de'],
    ['Nous sommes dans la ville avec les amis et le pain est sur la table.', 'a.md', 'fr'],
    ['We are in the city with friends and the bread is on a table.', 'a.md', 'en'],
    ['', 'a.md', 'en'],
  ])('%j at %s is %s', (text, path, lang) => {
    expect(parseText(text, { path }).lang).toBe(lang)
  })
})

describe('tags', () => {
  const PAGE = { path: 'content/posts/a.html' }
  it('are those of a page’s head, and the terms of its one article', () => {
    const head = '<meta property="article:tag" content="Looms"><meta name="keywords" content="silk, wool">'
    const article = '<article class="post tag-past-events category-news type-post"><p>x</p></article>'
    const page = (body: string): string => `<html><head>${head}</head><body>${body}</body></html>`
    expect(parseText(page(article), PAGE).keywords).toEqual(['Looms', 'silk', 'wool', 'past events', 'news'])
    // Several articles are a list of posts: none of their terms is this page's.
    expect(parseText(page(article + article), PAGE).keywords).toEqual(['Looms', 'silk', 'wool'])
    expect(parseText(article, PAGE).keywords).toEqual(['past events', 'news'])
  })
})
