import type { Problem } from '../../contract/index.ts'
import type { ParsedPost } from '../../core/post/types.ts'
import { faultWords } from './fault-words.ts'
import type { KnownFacts } from './known-facts.ts'

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/**
 * What is wrong with the images that posts show: one problem for each image that could not be read, or is never shown, in
 * each post, in the order of the posts' paths. Reads the headers of all of them, so it is asked for only where a person looks for problems.
 */
export const imageProblems = async (
  posts: readonly Pick<ParsedPost, 'path' | 'images'>[],
  factsOf: KnownFacts,
): Promise<readonly Problem[]> => {
  const byPath = posts.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const found = await Promise.all(
    byPath.flatMap(post => {
      const files = new Map(post.images.flatMap(({ path, src }) => (path === undefined ? [] : [[path, src] as const])))
      return [...files].map(async ([file, src]): Promise<readonly Problem[]> => {
        const facts = await factsOf(file)
        if (facts.fault === undefined) return []
        const message = `The image ${src} could not be read: ${lowerFirst(faultWords(facts.fault, facts))}`
        return [{ path: post.path, code: 'image-unreadable', severity: 'warning', message }]
      })
    }),
  )
  return found.flat()
}
