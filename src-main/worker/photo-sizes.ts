import type { EntityView } from '../contract/index.ts'
import type { KnownFacts } from './pictures/known-facts.ts'
import type { PostRecord } from './post-record.ts'

/** The page with the sizes of its photos, so that the window can give each its shape before it is loaded. */
export const withPhotoSizes = async (
  view: EntityView,
  records: ReadonlyMap<string, PostRecord>,
  imageFacts: KnownFacts,
): Promise<EntityView> => ({
  ...view,
  photos: await Promise.all(
    view.photos.map(async photo => {
      const path = records.get(photo.path)?.post.images[photo.image]?.path
      if (path === undefined) return photo
      const { width, height } = await imageFacts(path)
      return { ...photo, ...(width !== undefined && height !== undefined && { width, height }) }
    }),
  ),
})
