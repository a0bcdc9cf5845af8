import type { Talk } from '../contract/index.ts'

/** A talk as machines get it: what is not known is left out. */
export const talkData = ({ title, speakers, city, day, slides, video }: Talk) => ({
  title,
  speakers,
  ...(city !== undefined && { city }),
  ...(day !== undefined && { day }),
  ...(slides !== undefined && { slides }),
  ...(video !== undefined && { video }),
})

/** When a talk was given; where no recap tells it, when it was told. */
export const talkDay = (day: string | undefined, written: string | undefined): string | undefined =>
  day ?? (written === undefined ? undefined : `told ${written}`)

type TalkWords = {
  readonly title: string
  readonly speakers: readonly string[]
  /** Where and when, as far as it is worth saying. */
  readonly details?: readonly (string | undefined)[]
  readonly slides?: string
  readonly video?: string
}

/** A talk on one line, its addresses on lines of their own below. */
export const talkLines = ({ title, speakers, details = [], slides, video }: TalkWords): readonly string[] => {
  const rest = [speakers.join(', '), ...details].filter(part => part !== undefined && part !== '')
  return [
    [`“${title}”`, ...rest].join(' · '),
    ...(slides === undefined ? [] : [`  slides  ${slides}`]),
    ...(video === undefined ? [] : [`  video   ${video}`]),
  ]
}
