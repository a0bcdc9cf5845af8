import type { Element, ElementContent, Properties } from 'hast'
import { element, textOf } from './hast.ts'

/**
 * Puts children where HTML allows them (HTML Living Standard, section 4), since EPUB readers refuse what browsers
 * forgive. No word is lost: what may not stand somewhere is wrapped or unwrapped.
 */

const isBlank = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === ''

const named = (node: ElementContent, ...names: readonly string[]): node is Element =>
  node.type === 'element' && names.includes(node.tagName)

/** Runs of neighbours that do, or do not, satisfy a test. */
const runs = (
  nodes: readonly ElementContent[],
  test: (node: ElementContent) => boolean,
): readonly { readonly passes: boolean; readonly nodes: readonly ElementContent[] }[] => {
  const found: { passes: boolean; nodes: ElementContent[] }[] = []
  for (const node of nodes) {
    const passes = test(node)
    const last = found.at(-1)
    if (last?.passes === passes) last.nodes.push(node)
    else found.push({ passes, nodes: [node] })
  }
  return found
}

/** A list holds items only: anything else becomes one. */
export const listOf = (tagName: 'ul' | 'ol', properties: Properties, children: readonly ElementContent[]): Element => {
  const items = runs(
    children.filter(child => !isBlank(child)),
    child => named(child, 'li'),
  ).flatMap(run => (run.passes ? run.nodes : [element('li', {}, run.nodes)]))
  return items.length === 0 ? element('div') : element(tagName, properties, items)
}

/** Terms with their descriptions; what does not come in such pairs is a plain division. */
export const definitionsOf = (properties: Properties, children: readonly ElementContent[]): Element => {
  const parts = children.filter(child => !isBlank(child))
  const names = parts.map(part => (part.type === 'element' ? part.tagName : ''))
  if (/^(?:(?:dt )+(?:dd )+)+$/.test(names.map(name => `${name} `).join(''))) return element('dl', properties, parts)
  return element(
    'div',
    properties,
    parts.map(part => (named(part, 'dt', 'dd') ? element('div', part.properties, part.children) : part)),
  )
}

const rowOf = (row: Element): Element =>
  element(
    'tr',
    row.properties,
    runs(
      row.children.filter(child => !isBlank(child)),
      child => named(child, 'td', 'th'),
    ).flatMap(run => (run.passes ? run.nodes : [element('td', {}, run.nodes)])),
  )

const groupOf = (group: Element): Element =>
  element(
    group.tagName,
    group.properties,
    group.children
      .filter(child => !isBlank(child))
      .map(child => (named(child, 'tr') ? rowOf(child) : element('tr', {}, [element('td', {}, [child])]))),
  )

/** A table: caption, head, bodies and foot in the order in which they have to come. */
export const tableOf = (properties: Properties, children: readonly ElementContent[]): readonly Element[] => {
  const parts = children.filter(child => !isBlank(child))
  const captions = parts.filter((part): part is Element => named(part, 'caption'))
  const heads = parts.filter((part): part is Element => named(part, 'thead'))
  const feet = parts.filter((part): part is Element => named(part, 'tfoot'))
  const rest = parts.filter(part => !named(part, 'caption', 'thead', 'tfoot'))
  const bodies = runs(rest, part => named(part, 'tbody')).flatMap(run =>
    run.passes ? run.nodes.filter((part): part is Element => named(part, 'tbody')) : [element('tbody', {}, run.nodes)],
  )
  const [head, ...moreHeads] = heads
  const [foot, ...moreFeet] = feet
  const asBody = (group: Element): Element => ({ ...group, tagName: 'tbody' })
  const groups = [head, ...moreHeads.map(asBody), ...bodies, ...moreFeet.map(asBody), foot]
    .filter(group => group !== undefined)
    .map(groupOf)
    .filter(group => group.children.some(row => row.type === 'element' && row.children.length > 0))
    .map(group => ({
      ...group,
      children: group.children.filter(row => row.type === 'element' && row.children.length > 0),
    }))
  if (groups.length === 0) return captions.map(part => element('div', {}, part.children))
  return [element('table', properties, [captions[0], ...groups])]
}

/** A figure with at most one caption, which comes last. */
export const figureOf = (properties: Properties, children: readonly ElementContent[], caption?: string): Element => {
  const captions = children.filter((child): child is Element => named(child, 'figcaption'))
  const content = children.filter(child => !named(child, 'figcaption'))
  const told = captions.flatMap((each, at) => (at === 0 ? each.children : [element('br'), ...each.children]))
  const own = textOf(told).trim() === '' ? (caption === undefined ? [] : [caption]) : told
  return element('figure', properties, [...content, own.length === 0 ? undefined : element('figcaption', {}, own)])
}

/** Ruby text in brackets, as it is read where ruby is not known. */
export const bracketed = (children: readonly ElementContent[]): ElementContent[] =>
  children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child]
    if (child.tagName === 'rp') return []
    return child.tagName === 'rt' ? [element('span', {}, ['(', ...child.children, ')'])] : [child]
  })
