import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TreeNode } from '../../../../src-main/contract/index.ts'
import {
  classifyFiles,
  createFileIndex,
  type FileIndex,
  type ParsedPost,
  parsePost,
  type Site,
} from '../../../../src-main/core/post/index.ts'

const FIXTURES = fileURLToPath(new URL('../../../fixtures/', import.meta.url))

/** Parses every post of a folder under tests/fixtures. */
export const openFixture = (name: string) => {
  const root = join(FIXTURES, name)
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const files = createFileIndex(paths)
  const { sites, posts, skipped } = classifyFiles(files)
  const parsed = posts.map(({ path, site }) =>
    parsePost({ path, site, files, text: readFileSync(join(root, path), 'utf8') }),
  )
  const post = (path: string): ParsedPost => {
    const found = parsed.find(one => one.path === path)
    if (!found) throw new Error(`No post at ${path}`)
    return found
  }
  return { sites, skipped, posts: parsed, post }
}

type Options = { readonly path?: string; readonly kind?: Site['kind']; readonly files?: readonly string[] }

/** Parses one text, by default as a Hugo post with no files beside it. */
export const parseText = (text: string, { path = 'content/posts/one.md', kind = 'hugo', files = [] }: Options = {}) => {
  const index: FileIndex = createFileIndex([path, ...files])
  return parsePost({ path, site: { root: '', kind }, files: index, text })
}

/** All nodes of a tree, in document order. */
export const allNodes = (nodes: readonly TreeNode[]): readonly TreeNode[] =>
  nodes.flatMap(node => [node, ...(node.type === 'element' ? allNodes(node.children) : [])])

/** All elements of that name in a post's body. */
export const elements = (post: Pick<ParsedPost, 'body'>, tagName: string) =>
  allNodes(post.body)
    .filter(node => node.type === 'element')
    .filter(node => node.tagName === tagName)

/** The text of a tree, placeholders and all. */
export const treeText = (nodes: readonly TreeNode[]): string =>
  allNodes(nodes)
    .map(node => (node.type === 'text' ? node.value : ''))
    .join('')

export const codes = (post: Pick<ParsedPost, 'problems'>): readonly string[] => post.problems.map(one => one.code)
