import { formatBytes, formatDate } from '../../ui/format.ts'
import { type LightboxImage, nameOf } from './lightbox-image.ts'

const originWords = ({ origin }: LightboxImage): string | null =>
  origin === undefined
    ? null
    : origin.date === undefined
      ? origin.title
      : `${origin.title}, ${formatDate(origin.date, 'short')}`

/** What an image says, and what is known of it. */
export const LightboxAbout = ({ image }: { readonly image: LightboxImage }) => {
  const { caption, alt, width, height, bytes, moving, fault, note } = image
  const words = caption ?? alt
  const details = [
    originWords(image),
    nameOf(image),
    width && height ? `${width} × ${height} pixels` : null,
    bytes ? formatBytes(bytes) : null,
    moving ? 'animated' : null,
  ].filter(Boolean)
  return (
    <div className="lightbox-about">
      {words ? <p className="lightbox-caption">{words}</p> : null}
      {caption && alt && alt !== caption ? <p className="lightbox-details">{alt}</p> : null}
      <p className="lightbox-details">{details.join('  ·  ')}</p>
      {note && note !== fault ? <p className="lightbox-details">{note}</p> : null}
    </div>
  )
}
