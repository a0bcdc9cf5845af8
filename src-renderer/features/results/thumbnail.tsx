import { useState } from 'react'
import type { Hit } from '../../../src-main/contract/index.ts'
import { thumbnailUrl } from '../../ui/thumbnail-url.ts'
import './thumbnail.css'

/** A picture that is wider than high, cut to a square of 74 pixels, is about that wide. */
const WIDTH_PX = 132

/** A small picture of the recap; where it has none, the first letter of its title as on a book's spine. */
export const Thumbnail = ({ hit, title }: { readonly hit: Pick<Hit, 'thumbnail'>; readonly title: string }) => {
  const [broken, setBroken] = useState<string | null>(null)
  const { thumbnail } = hit
  if (thumbnail === undefined || broken === thumbnail) {
    return (
      <span className="thumb thumb-letter" aria-hidden>
        {title.match(/\p{L}|\p{N}/u)?.[0].toUpperCase() ?? '·'}
      </span>
    )
  }
  return (
    <img
      className="thumb"
      src={thumbnailUrl(thumbnail, WIDTH_PX)}
      alt=""
      width={74}
      height={74}
      loading="lazy"
      decoding="async"
      draggable={false}
      onError={() => setBroken(thumbnail)}
    />
  )
}
