import { missingReport } from './missing-images.ts'
import type { OpenArchive } from './opened.ts'
import { type PhotoSource, photosOf } from './photos.ts'
import type { PostRecord } from './post-record.ts'
import type { Scan } from './scan.ts'

/** What is known of an open archive when something is asked about its images. */
export type ImageState = {
  readonly folder: string
  readonly scan: Pick<Scan, 'files'>
  readonly records: ReadonlyMap<string, PostRecord>
  /** A post with the files that a reader chose for its missing images. */
  readonly shown: (record: PostRecord) => PostRecord['post']
} & Pick<PhotoSource, 'engine' | 'imageFacts' | 'version' | 'partial'>

/** Answers what is asked about the images of an open archive, as it is at that time. */
export const createImageAnswers = (
  usual: OpenArchive['usual'],
  now: () => ImageState,
): Pick<OpenArchive, 'photos' | 'missing'> => ({
  photos: (request, offset, limit) => {
    const state = now()
    const postOf = (path: string): PostRecord['post'] | undefined => {
      const record = state.records.get(path)
      return record && state.shown(record)
    }
    return photosOf(usual(request), offset, limit, { ...state, postOf })
  },
  missing: seen => {
    const { folder, scan, records, shown, version } = now()
    return missingReport({ folder, files: scan.files, posts: [...records.values()].map(shown), seen, version })
  },
})
