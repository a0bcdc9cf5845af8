import { describe, expect, it } from 'vitest'
import { createHtmlPage, repeatedImages } from '../../../../src-main/core/export/index.ts'
import { makeRecap, node, shownImage } from '../print/support-recaps.ts'
import { bookOf } from './support-export.ts'

describe('a picture that several recaps show', () => {
  const recaps = ['a', 'b'].map(name =>
    makeRecap({
      path: `${name}.md`,
      images: [shownImage('logo.png', { alt: 'The "logo"' }), shownImage(`${name}.png`), shownImage('logo2.png')],
      body: [0, 1, 2].map(at => node('p', {}, node('img', { dataImage: at }))),
    }),
  )

  it('is known by its file', () => {
    expect([...repeatedImages(bookOf(recaps))]).toEqual(['logo.png', 'logo2.png'])
    expect([...repeatedImages(bookOf(recaps.slice(0, 1)))]).toEqual([])
  })

  it('is referred to, with its size and its alternative text, and hidden from readers where it has none', () => {
    const page = createHtmlPage(bookOf(recaps), () => 'sha256-x')
    const [recap] = recaps
    if (!recap) return
    const html = page.recap(
      recap,
      new Map([
        [0, { src: '#image-1', width: 320, height: 200 }],
        [1, { src: 'data:image/png;base64,AAAA', width: 10, height: 10 }],
        [2, { src: '#image-2', width: 30, height: 20 }],
      ]),
    )
    expect(html).toContain(
      '<svg role="img" aria-label="The &#x22;logo&#x22;" width="320" height="200" viewBox="0 0 320 200"><use href="#image-1"></use></svg>',
    )
    expect(html).toContain('<svg role="img" aria-hidden="true" width="30" height="20"')
    expect(html).toContain('<img src="data:image/png;base64,AAAA"')
  })
})
