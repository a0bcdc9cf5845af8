import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ElementNode, TreeNode } from '../../../../../src-main/contract/index.ts'
import { createSearchEngine } from '../../../../../src-main/core/search/index.ts'
import { documentOf, PROPERTY_TIMEOUT_MS, SYNONYMS } from '../document.ts'

const text = (value: string): TreeNode => ({ type: 'text', value })
const element = (
  tagName: string,
  children: readonly TreeNode[],
  properties: ElementNode['properties'] = {},
): TreeNode => ({ type: 'element', tagName, properties, children })

const render = (nodes: readonly TreeNode[]): string =>
  nodes
    .map(node => {
      if (node.type === 'text') return node.value
      const inner = render(node.children)
      return node.tagName === 'mark' ? `[${node.properties.dataMatch}:${inner}]` : `<${node.tagName}>${inner}</>`
    })
    .join('')

const textOf = (nodes: readonly TreeNode[]): string =>
  nodes.map(node => (node.type === 'text' ? node.value : textOf(node.children))).join('')

const engine = createSearchEngine({ synonyms: SYNONYMS })
engine.put([documentOf('post', { body: ['mesh Québec kubernetes service'] })])

describe('mark', () => {
  it('numbers true matches in reading order', () => {
    const body = [element('p', [text('A mesh in Québec, '), element('b', [text('meshes')])]), text('K8s')]
    const marked = engine.mark(body, 'quebec k8s mesh')
    expect(render(marked.body)).toBe('<p>A [0:mesh] in [1:Québec], <b>[2:meshes]</></>[3:K8s]')
    expect(marked.matches).toBe(4)
  })

  it('splits a match at the border of an inline element and ends it at a block', () => {
    const inline = [element('p', [element('em', [text('kube')]), text('rnetes')])]
    expect(render(engine.mark(inline, 'kubernetes').body)).toBe('<p><em>[0:kube]</>[1:rnetes]</>')
    const phrase = [element('p', [text('service '), element('a', [text('mesh')])])]
    expect(render(engine.mark(phrase, '"service mesh"').body)).toBe('<p>[0:service ]<a>[1:mesh]</></>')
    const blocks = [element('p', [text('service')]), element('p', [text('mesh')])]
    expect(engine.mark(blocks, '"service mesh"').matches).toBe(0)
  })

  it('passes over placeholders and leaves the body as it is without a match', () => {
    const body = [element('span', [text('mesh')], { dataPlaceholder: 'shortcode' }), element('p', [text('mesh')])]
    expect(render(engine.mark(body, 'mesh').body)).toBe('<span>mesh</><p>[0:mesh]</>')
    expect(engine.mark(body, '')).toEqual({ body, matches: 0, best: 0 })
    expect(engine.mark(body, 'nothing')).toEqual({ body, matches: 0, best: 0 })
  })

  it('begins where the result shows the recap', () => {
    const several = createSearchEngine({ synonyms: SYNONYMS })
    several.put([
      documentOf('post', { headings: ['Montreal'], body: ['2018-11-29', 'An evening on Envoy, we had one in 2018'] }),
      documentOf('other', { body: ['Montreal in 2018'] }),
    ])
    const cell = element('table', [element('td', [text('2018-11-29')])])
    const sentence = element('p', [text('An evening on '), element('b', [text('Envoy')]), text(', we had one in 2018')])
    const body = [element('h2', [text('Montreal')]), cell, sentence]
    const marked = several.mark(body, 'envoy montreal 2018 ')
    expect(render(marked.body)).toContain('<b>[2:Envoy]</>, we had one in [3:2018]')
    expect(marked.best).toBe(2)
    expect(several.mark(body, 'montreal ').best).toBe(0)
    expect(several.mark(body, '2018 ').best).toBe(0)
  })

  it(
    'changes no text, counts its marks, and leaves its input alone',
    () => {
      const leaf = fc.constantFrom('mesh', 'mesh Québec', 'ser', 'vice', ' ', 'que\u0301bec—mesh', 'k8s').map(text)
      const { node } = fc.letrec<{ node: TreeNode }>(tie => ({
        node: fc.oneof(
          { depthSize: 'small' },
          leaf,
          fc
            .tuple(fc.constantFrom('p', 'em', 'a', 'br'), fc.array(tie('node'), { maxLength: 4 }))
            .map(([tagName, children]) => element(tagName, children)),
        ),
      }))
      fc.assert(
        fc.property(fc.array(node, { maxLength: 5 }), (body: readonly TreeNode[]) => {
          const before = JSON.stringify(body)
          const marked = engine.mark(body, 'service quebec k8s mesh')
          expect(textOf(marked.body)).toBe(textOf(body))
          const numbers = [...JSON.stringify(marked.body).matchAll(/"dataMatch":(\d+)/g)].map(match => Number(match[1]))
          expect(numbers).toEqual(Array.from({ length: marked.matches }, (_, i) => i))
          expect(JSON.stringify(body)).toBe(before)
        }),
        { numRuns: 400 },
      )
    },
    PROPERTY_TIMEOUT_MS,
  )
})
