import { describe, expect, it } from 'vitest'
import { isPlainTag, numberOf, placingOf, plainProps, textOf } from '../../../src-renderer/features/reader/body/tree.ts'

describe('what of a post reaches the page', () => {
  it('draws the tags of text and none that runs, loads or submits', () => {
    for (const tag of ['p', 'h2', 'table', 'tr', 'code']) expect(isPlainTag(tag) || tag === 'table').toBe(true)
    for (const tag of ['script', 'style', 'iframe', 'object', 'form', 'img', 'a', 'svg', 'link', 'base', 'template']) {
      expect(isPlainTag(tag)).toBe(false)
    }
  })

  it('keeps attributes of meaning and drops handlers, styles, classes and addresses', () => {
    const properties = {
      colSpan: 2,
      lang: 'fr',
      align: 'right',
      style: 'position:fixed',
      onClick: 'alert(1)',
      href: 'javascript:alert(1)',
      src: 'x',
      className: ['toolbar'],
      dangerouslySetInnerHTML: '<b>',
    }
    expect(plainProps(properties)).toEqual({ colSpan: 2, lang: 'fr', className: 'align-right' })
    expect(plainProps({ align: 'evil' })).toEqual({})
  })

  it('keeps the width and the side that an author gave an image, and no other words', () => {
    const image = (properties: Readonly<Record<string, string | readonly string[]>>) =>
      placingOf({ type: 'element', tagName: 'img', properties, children: [] })
    expect(image({ dataWidth: '50%', className: ['align-left'] })).toEqual({ width: '50%', side: 'left' })
    expect(image({ dataWidth: '240px', className: ['align-right', 'note'] })).toEqual({ width: '240px', side: 'right' })
    expect(image({ dataWidth: '1px;position:fixed', className: ['align-center', 'toolbar'] })).toEqual({})
  })

  it('reads indices and text', () => {
    const node = {
      type: 'element' as const,
      tagName: 'p',
      properties: { dataImage: '3', dataLink: 'x' },
      children: [
        { type: 'text' as const, value: 'a' },
        { type: 'element' as const, tagName: 'b', properties: {}, children: [{ type: 'text' as const, value: 'b' }] },
      ],
    }
    expect(numberOf(node, 'dataImage')).toBe(3)
    expect(numberOf(node, 'dataLink')).toBe(-1)
    expect(textOf(node)).toBe('ab')
  })
})
