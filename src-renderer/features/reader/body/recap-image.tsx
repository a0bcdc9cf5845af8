import { Globe, ImageOff } from 'lucide-react'
import { type CSSProperties, useState } from 'react'
import type { ImageView } from '../../../../src-main/contract/index.ts'
import { useActions } from '../../../store/use-app.ts'
import type { CssVariables } from '../../../ui/css-variables.ts'
import { fileNameInAddress } from '../../../ui/format.ts'
import type { Placing } from './tree.ts'

type RecapImageProps = {
  readonly image: ImageView
  readonly index: number
  readonly inLink: boolean
  readonly showsCaption: boolean
  readonly placing: Placing
}

const remoteHost = (src: string): string => {
  try {
    return new URL(src, 'https://unknown.invalid').host.replace('unknown.invalid', 'the web')
  } catch {
    return 'the web'
  }
}

/** Stands for an image that is not there, and names it. */
const AbsentImage = ({
  image,
  index,
  reason,
}: Pick<RecapImageProps, 'image' | 'index'> & { readonly reason: string }) => {
  const isRemote = image.status === 'remote'
  const name = fileNameInAddress(image.src)
  const isNamed = reason.includes(name)
  return (
    <span className="stand-in" data-image={index} role="img" aria-label={`${name}: ${reason}`} lang="en">
      {isRemote ? <Globe size={16} aria-hidden /> : <ImageOff size={16} aria-hidden />}
      <span>
        {image.alt ? <span className="stand-in-name">{image.alt}</span> : null}
        {isNamed ? '' : `${name} – `}
        {reason}
      </span>
    </span>
  )
}

/** The width and the side that an author asked for, as pictures.css respects them. */
export const placedProps = ({
  width,
  side,
}: Placing): { readonly className?: string; readonly style?: CSSProperties } => {
  const style: CssVariables = width === undefined ? {} : { '--asked-width': width }
  const classes = [...(width === undefined ? [] : ['placed']), ...(side === undefined ? [] : [`placed-${side}`])]
  return classes.length === 0 ? {} : { className: classes.join(' '), style }
}

/** An image of a recap at its place. Its room is kept before it loads; a click opens it large. */
export const RecapImage = ({ image, index, inLink, showsCaption, placing }: RecapImageProps) => {
  const { showImage } = useActions()
  const [failed, setFailed] = useState(false)

  if (image.status === 'remote') {
    return (
      <AbsentImage
        image={image}
        index={index}
        reason={`Lives on the web (${remoteHost(image.src)}), not in this archive.`}
      />
    )
  }
  if (image.status === 'missing' || image.url === undefined || image.fault !== undefined || failed) {
    const reason =
      image.fault ??
      (failed ? 'This file could not be shown as an image.' : (image.note ?? 'Missing from this archive.'))
    return <AbsentImage image={image} index={index} reason={reason} />
  }

  const isSized = Boolean(image.width && image.height)
  const room: CssVariables =
    image.width && image.height ? { '--image-width': image.width, '--image-ratio': image.width / image.height } : {}
  const picture = (
    <img
      className="picture"
      src={image.url}
      alt={image.alt ?? ''}
      decoding="async"
      draggable={false}
      onError={() => setFailed(true)}
    />
  )
  const placed = placedProps(placing)
  return (
    <span
      className={['picture-box', isSized ? '' : 'picture-unsized', placed.className ?? ''].filter(Boolean).join(' ')}
      style={{ ...room, ...placed.style }}
    >
      {inLink ? (
        <span className="picture-room" data-image={index}>
          {picture}
        </span>
      ) : (
        <button
          type="button"
          className="picture-room picture-button"
          data-image={index}
          aria-label={`Enlarge ${image.alt || image.caption || fileNameInAddress(image.src)}`}
          onClick={() => showImage(index)}
        >
          {picture}
        </button>
      )}
      {showsCaption && image.caption ? <span className="caption">{image.caption}</span> : null}
    </span>
  )
}
