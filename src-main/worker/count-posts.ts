import type { ArchiveSummary } from '../contract/index.ts'
import type { PostRecord } from './post-record.ts'

/** What the posts of an archive add up to. */
export const countPosts = (
  posts: readonly PostRecord['post'][],
): Pick<ArchiveSummary, 'posts' | 'missingImages' | 'years'> => {
  // In order of time as text, since each has four digits.
  const years = posts.flatMap(({ date }) => date?.value.slice(0, 4) ?? []).sort()
  const [first, last] = [years[0], years.at(-1)]
  return {
    posts: posts.length,
    missingImages: posts.flatMap(({ images }) => images.filter(image => image.status === 'missing')).length,
    ...(first !== undefined && last !== undefined && { years: [Number(first), Number(last)] as const }),
  }
}
