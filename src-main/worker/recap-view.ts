import type { ImageView, RecapFacets, RecapView, Talk, TalkLinks } from '../contract/index.ts'
import { type LinkTable, resolveLink, wordCount } from '../core/post/index.ts'
import type { ImageRef, ParsedPost } from '../core/post/types.ts'
import type { SearchEngine } from '../core/search/types.ts'
import type { PictureFacts } from './pictures/facts.ts'
import { faultWords } from './pictures/fault-words.ts'
import type { KnownFacts } from './pictures/known-facts.ts'
import { archiveUrl } from './post-record.ts'

/** What a view is made with, from the open archive. */
export type ViewContext = {
  readonly facets: RecapFacets
  readonly links: LinkTable
  readonly engine: Pick<SearchEngine, 'mark'>
  readonly imageFacts: KnownFacts
  readonly version: number
}

/** A parsed post as the reader shows it: links resolved, images measured, matches of `query` marked. */
export const toRecapView = async (post: ParsedPost, context: ViewContext, query: string): Promise<RecapView> => {
  const marked = query.trim() === '' ? { body: post.body, matches: 0, best: 0 } : context.engine.mark(post.body, query)
  return {
    path: post.path,
    title: post.title,
    ...(post.date && { date: post.date.value, dateSource: post.date.source }),
    lang: post.lang,
    draft: post.draft,
    authors: post.authors,
    ...(post.description !== undefined && { description: post.description }),
    body: marked.body,
    headings: post.headings,
    images: await Promise.all(post.images.map(image => toImageView(image, context))),
    links: post.links.map(link => resolveLink(context.links, post, link.href)),
    facets: context.facets,
    talkLinks: context.facets.talks.map(talk => talkLinks(talk, post, context)),
    problems: post.problems,
    matches: marked.matches,
    bestMatch: marked.best,
    words: wordCount(post),
  }
}

const talkLinks = (talk: Talk, post: ParsedPost, { links }: ViewContext): TalkLinks => ({
  ...(talk.slides !== undefined && { slides: resolveLink(links, post, talk.slides) }),
  ...(talk.video !== undefined && { video: resolveLink(links, post, talk.video) }),
})

/** What the header of an image tells, as a view has it. */
export const factsInView = (
  facts: PictureFacts,
): Partial<Pick<ImageView, 'width' | 'height' | 'bytes' | 'moving' | 'fault'>> => {
  const { width, height, bytes, isMoving, fault } = facts
  return {
    ...(width !== undefined && height !== undefined && { width, height }),
    ...(bytes > 0 && { bytes }),
    ...(isMoving && { moving: true }),
    ...(fault !== undefined && { fault: faultWords(fault, facts) }),
  }
}

const toImageView = async (image: ImageRef, context: ViewContext): Promise<ImageView> => {
  const facts = image.status === 'shown' && image.path !== undefined ? await context.imageFacts(image.path) : undefined
  const url =
    image.path !== undefined
      ? archiveUrl(image.path, context.version)
      : image.status === 'inline'
        ? image.src
        : undefined
  return {
    src: image.status === 'inline' ? 'data:' : image.src,
    ...(image.alt !== undefined && { alt: image.alt }),
    ...(image.caption !== undefined && { caption: image.caption }),
    status: image.status,
    ...(url !== undefined && { url }),
    ...(image.path !== undefined && { path: image.path }),
    ...(facts && factsInView(facts)),
    ...(image.note !== undefined && { note: image.note }),
    inBody: image.inBody,
  }
}
