import type { Talk } from '../../../contract/index.ts'

/**
 * Whether what was read as a talk was none, now that a reader said of each of its speakers that they are none: "Station: Mill
 * Lane (Orange Line)". What has slides or a video was one, and so is what front matter states.
 */
export const isNoTalk = (read: Talk, now: Talk): boolean =>
  read.provenance === 'extracted' &&
  read.speakers.length > 0 &&
  now.speakers.length === 0 &&
  read.slides === undefined &&
  read.video === undefined
