import type { ArchiveSummary } from '../contract/index.ts'
import type { PostRecord } from './post-record.ts'

/** What the posts of an archive add up to. */
export const countPosts = (
  posts: readonly PostRecord['post'][],
): Pick<ArchiveSummary, 'posts' | 'missingImages' | 'years'> => {
  const years = posts.flatMap(({ date }) => (date ? [Number(date.value.slice(0, 4))] : []))
  return {
    posts: posts.length,
    missingImages: posts.flatMap(({ images }) => images.filter(image => image.status === 'missing')).length,
    ...(years.length > 0 && { years: [Math.min(...years), Math.max(...years)] as const }),
  }
}
