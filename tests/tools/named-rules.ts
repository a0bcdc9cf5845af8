import { parseSync } from 'vite'

/** A place in the sources where a rule is named, and what the comments that speak of it say. */
export type NamedRule = { readonly rule: string; readonly line: number; readonly told: string }

type Node = { readonly type: string; readonly start: number; readonly end: number }

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' &&
  value !== null &&
  'type' in value &&
  typeof value.type === 'string' &&
  'start' in value &&
  typeof value.start === 'number' &&
  'end' in value &&
  typeof value.end === 'number'

const childrenOf = (node: Node): readonly Node[] =>
  Object.values(node).flatMap(value => (Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : []))

const RULE_NAME = /^[a-z][a-z-]*[a-z]$/

const field = (node: Node, name: string): unknown => Object.entries(node).find(([key]) => key === name)?.[1]

const nameOf = (node: unknown): string | undefined => {
  const name = isNode(node) ? field(node, 'name') : undefined
  return typeof name === 'string' ? name : undefined
}

/** The names that a value may be: `'title'`, or one of `sure ? 'title' : 'list'`. */
const literalsIn = (value: unknown): readonly string[] => {
  if (!isNode(value)) return []
  if (value.type === 'ConditionalExpression')
    return [...literalsIn(field(value, 'consequent')), ...literalsIn(field(value, 'alternate'))]
  const text = field(value, 'value')
  return typeof text === 'string' && RULE_NAME.test(text) ? [text] : []
}

/** What the properties of an object hold, by name. */
const propertiesOf = (node: Node): ReadonlyMap<string, unknown> =>
  new Map(childrenOf(node).map(child => [nameOf(field(child, 'key')) ?? '', field(child, 'value')] as const))

/**
 * The property of an object that names a rule: `rule: 'title'`, or `name: 'called'` beside what the rule finds or asks. One
 * without any confidence marks what no rule believes.
 */
const ruleProperty = (object: Node): string | undefined => {
  const properties = propertiesOf(object)
  const confidence = properties.get('confidence')
  if (isNode(confidence) && field(confidence, 'value') === 0) return undefined
  return properties.has('rule') ? 'rule' : properties.has('find') || properties.has('holds') ? 'name' : undefined
}

/**
 * The rules that a node names: by a property, or as `const rule = …`, `finding(…, 'title', 0.8)`, `['title', 0.8, …]`, or as
 * what a function `ruleOf…` returns (`answers`).
 */
const rulesAt = (node: Node, parent: Node | undefined, answers: boolean): readonly string[] => {
  if (node.type === 'Property' && parent?.type === 'ObjectExpression') {
    const named = nameOf(field(node, 'key')) === ruleProperty(parent)
    return named ? literalsIn(field(node, 'value')) : []
  }
  if (node.type === 'VariableDeclarator' && nameOf(field(node, 'id')) === 'rule') return literalsIn(field(node, 'init'))
  if (node.type === 'ReturnStatement') return answers ? literalsIn(field(node, 'argument')) : []
  const given = field(node, node.type === 'CallExpression' ? 'arguments' : 'elements')
  const items: readonly unknown[] = Array.isArray(given) ? given : []
  if (node.type === 'CallExpression')
    return nameOf(field(node, 'callee')) === 'finding' ? items.flatMap(literalsIn) : []
  const [first, confidence] = items
  return isNode(confidence) && typeof field(confidence, 'value') === 'number' ? literalsIn(first) : []
}

/**
 * Every place of a TypeScript file where a rule is named. What is told of it: the comments right above it and above each
 * entry, statement and function that it stands in; those that name it in backticks; and the one that opens the file. Where a
 * list holds several rules, each needs a comment of its own, and what stands above the list does not count.
 */
export const namedRules = (path: string, text: string): readonly NamedRule[] => {
  const { program, comments } = parseSync(path, text)
  const found: NamedRule[] = []
  /** The comments that end where a node starts, with nothing but space between. */
  const above = (start: number): string => {
    const own: string[] = []
    let from = start
    for (const comment of [...comments].reverse()) {
      if (comment.end > from || text.slice(comment.end, from).trim() !== '') continue
      own.unshift(comment.value)
      from = comment.start
    }
    return own.join('\n')
  }
  // Above a declaration it is that one's.
  const opening = comments[0]?.start === 0 && program.body[0]?.type === 'ImportDeclaration' ? comments[0].value : ''
  const naming = (rule: string): string =>
    comments.flatMap(({ value }) => (value.includes(`\`${rule}\``) ? [value] : [])).join('\n')
  const walk = (node: Node, told: string, answers: boolean, parent?: Node): void => {
    const spoken = `${told}\n${above(node.start)}`
    for (const rule of rulesAt(node, parent, answers))
      found.push({
        rule,
        line: text.slice(0, node.start).split('\n').length,
        told: [spoken, naming(rule), opening].join('\n'),
      })
    const children = childrenOf(node)
    const isList =
      node.type === 'ArrayExpression' &&
      children.filter(child => /^(?:Object|Array)Expression$/.test(child.type)).length > 1
    const isAnswer =
      answers || (node.type === 'VariableDeclarator' && /^rule[A-Z]/.test(nameOf(field(node, 'id')) ?? ''))
    for (const child of children) walk(child, isList ? '' : spoken, isAnswer, node)
  }
  for (const statement of program.body) walk(statement, '', false)
  return found
}

/** Whether some words hold an example in quotation marks: "Acme lent us its hall". */
export const hasExample = (told: string): boolean => /"[^"]*\p{L}[^"]*"|“[^”]*\p{L}[^”]*”|«[^»]*\p{L}[^»]*»/u.test(told)
