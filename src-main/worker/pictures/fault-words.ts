import { MOST_PIXELS, type PictureFacts, type PictureFault } from './facts.ts'

/** Why an image is not shown: what its header told, or that its pixels could not be read. */
export type ShowingFault = PictureFault | 'undecodable'

const millions = (count: number): string => Math.round(count / 1_000_000).toLocaleString('en')

/** Why an image is not shown, in one sentence for a person, without its name. */
export const faultWords = (fault: ShowingFault, { width = 0, height = 0, bytes }: PictureFacts): string => {
  switch (fault) {
    case 'empty':
      return 'The file is empty; copy it in again from where it came from.'
    case 'no-image':
      return 'The file holds no image, whatever its name says; open it in another program to see what it is.'
    case 'broken':
      return 'The file is damaged at its beginning; copy it in again from where it came from.'
    case 'undecodable':
      return 'The file is damaged or cut off; copy it in again from where it came from.'
    case 'too-many-pixels':
      return `The image has ${millions(width * height)} megapixels, and more than ${millions(MOST_PIXELS)} are not shown; open it in another program.`
    case 'too-large':
      return `The file has ${millions(bytes)} megabytes, which is too much to show; open it in another program.`
    case 'unreadable':
      return 'The file could not be read; check that it is still there and that you may read it.'
  }
}
