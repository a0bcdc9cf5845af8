import type { ElementContent } from 'hast'
import { describe, expect, it } from 'vitest'
import { elementsIn, textOf } from '../../../../src-main/core/export/tree/hast.ts'
import { resolveBody } from '../../../../src-main/core/export/tree/resolve.ts'
import { makeUntidy, placeAll, wordsIn } from './support-export.ts'

/** Every run of text by itself: blocks have no space between them. */
const runsIn = (nodes: readonly ElementContent[]): readonly string[] =>
  nodes.flatMap(node => (node.type === 'text' ? [node.value] : node.type === 'element' ? runsIn(node.children) : []))

const resolved = (withImages = true): readonly ElementContent[] => {
  const recap = makeUntidy()
  return resolveBody({
    recap,
    placed: withImages ? placeAll(recap) : new Map(),
    withImages,
    href: link => (link.kind === 'external' && link.url.startsWith('http') ? link.url : undefined),
    id: id => `x-${id}`,
  })
}

/** What may stand in an element (HTML Living Standard, section 4.4 and 4.9). */
const CHILDREN: Readonly<Record<string, readonly string[]>> = {
  ul: ['li'],
  ol: ['li'],
  dl: ['dt', 'dd'],
  table: ['caption', 'thead', 'tbody', 'tfoot'],
  thead: ['tr'],
  tbody: ['tr'],
  tr: ['td', 'th'],
}
const BLOCKS = 'p div ul ol dl table figure blockquote pre h2 h3 h4 h5 h6 hr'.split(' ')
const PHRASING_ONLY = 'p h2 h3 h4 h5 h6 pre span em strong code'.split(' ')

describe('the body of a recap in an export', () => {
  it('stands only where HTML lets it stand', () => {
    const check = (nodes: readonly ElementContent[], parents: readonly string[]): void => {
      const parent = parents.at(-1) ?? ''
      for (const node of nodes) {
        if (node.type !== 'element') {
          expect([
            parent,
            Object.keys(CHILDREN).includes(parent) && node.type === 'text' && node.value.trim() !== '',
          ]).toEqual([parent, false])
          continue
        }
        const allowed = CHILDREN[parent]
        if (allowed) expect(allowed).toContain(node.tagName)
        const homes = Object.entries(CHILDREN)
          .filter(([, names]) => names.includes(node.tagName))
          .map(([name]) => name)
        if (homes.length > 0) expect(homes).toContain(parent)
        if (PHRASING_ONLY.includes(parent))
          expect([parent, BLOCKS.includes(node.tagName), node.tagName]).toEqual([parent, false, node.tagName])
        if (node.tagName === 'a') expect(parents).not.toContain('a')
        check(node.children, [...parents, node.tagName])
      }
    }
    const tree = resolved()
    expect(elementsIn(tree).length).toBeGreaterThan(30)
    check(tree, [])
  })

  it('keeps every word but those of scripts, captions once, and the title not twice', () => {
    const words = wordsIn(runsIn(resolved()).join(' '))
    for (const word of wordsIn(
      'another evening below inline no item an loose item without a list term meaning table caption head stray one two cell out twice evil broken elsewhere block in emphasis video more of it hidden text someday 漢 kan done if b c',
    ))
      expect(words).toContain(word)
    expect(words).not.toContain('alert')
    expect(words).not.toContain('off')
    expect(words.filter(word => word === 'more')).toHaveLength(3)
  })

  it('runs and loads nothing: no address but those that were given, no attribute that acts', () => {
    for (const element of elementsIn(resolved())) {
      const { href, src, ...others } = element.properties
      if (href !== undefined) expect(String(href)).toMatch(/^https:\/\/example\.org\//)
      if (src !== undefined) expect(String(src)).toMatch(/^images\//)
      expect(Object.keys(others).filter(name => /^on|style|srcset|action/i.test(name))).toEqual([])
      expect(['script', 'iframe', 'object', 'embed', 'form', 'input', 'svg']).not.toContain(element.tagName)
    }
    expect(elementsIn(resolved()).filter(({ tagName }) => tagName === 'img')).toHaveLength(2)
  })

  it('names what is not there: the missing image, the image on the web, and images that are left out by their alt', () => {
    expect(textOf(resolved())).toContain('gone.png')
    expect(textOf(resolved())).toContain('https://example.org/far.png')
    expect(textOf(resolved(false))).toContain('The "room"')
    expect(elementsIn(resolved(false)).some(({ tagName }) => tagName === 'img')).toBe(false)
  })
})
