// biome-ignore-all lint/a11y/useSemanticElements: a grid whose rows come and go cannot be made of table elements; the grid has the focus and the keys
// biome-ignore-all lint/a11y/useFocusableInteractive: a grid whose rows come and go cannot be made of table elements; the grid has the focus and the keys
// biome-ignore-all lint/a11y/useKeyWithClickEvents: a grid whose rows come and go cannot be made of table elements; the grid has the focus and the keys
import { ImageOff } from 'lucide-react'
import { memo, useState } from 'react'
import type { Photo } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'
import { thumbnailUrl } from '../../ui/thumbnail-url.ts'
import type { Tile } from './layout.ts'
import { fileOf, photoName, recapOf } from './words.ts'

type PhotoTileProps = {
  readonly tile: Tile
  readonly height: number
  readonly photo: Photo | undefined
  readonly isFocused: boolean
}

/** Narrower tiles have no room for the words of an image over them. */
const ROOM_FOR_WORDS_PX = 120

/** Stands for an image that is not there or cannot be shown: names it, and says why. */
const Unshown = ({ photo, reason }: { readonly photo: Photo; readonly reason: string }) => (
  <span className="tile-unshown">
    <ImageOff size={18} aria-hidden />
    <span className="tile-file">{fileOf(photo)}</span>
    <span>{reason}</span>
  </span>
)

/** One image of the wall; a quiet shape of the same size until it has arrived. */
export const PhotoTile = memo(({ tile, height, photo, isFocused }: PhotoTileProps) => {
  const { showPhoto, setPhoto, openPhotoRecap, imageFault } = useActions()
  const [failed, setFailed] = useState<{ readonly url: string; readonly reason: string } | null>(null)
  const { index, left, width } = tile
  const place = { left, width, height }
  const id = `photo-${index}`
  if (!photo) return <div role="gridcell" id={id} className="tile" style={place} aria-label="Loading" />

  const { url, path, moving } = photo
  const caption = photo.caption ?? photo.alt
  const reason =
    photo.status === 'missing'
      ? 'Missing from this archive'
      : (photo.fault ?? (failed !== null && failed.url === url ? failed.reason : null))
  const onError = () => {
    if (url === undefined || path === undefined) return
    void imageFault(path).then(words => setFailed({ url, reason: words ?? 'The file could not be shown as an image.' }))
  }
  return (
    <div
      role="gridcell"
      id={id}
      className="tile"
      style={place}
      aria-label={photoName(photo, reason)}
      title={photoName(photo, reason)}
      {...(isFocused ? { 'data-focused': true } : {})}
      onClick={() => {
        setPhoto(index)
        showPhoto(index)
      }}
    >
      {reason !== null || url === undefined ? (
        <Unshown photo={photo} reason={reason ?? ''} />
      ) : (
        <img
          src={thumbnailUrl(url, Math.max(width, height))}
          alt=""
          decoding="async"
          draggable={false}
          onError={onError}
        />
      )}
      {moving ? <span className="tile-badge">Animated</span> : null}
      {width >= ROOM_FOR_WORDS_PX ? (
        <div className="tile-words">
          {caption ? (
            <span className="tile-caption" aria-hidden>
              {caption}
            </span>
          ) : null}
          <button
            type="button"
            className="tile-recap"
            tabIndex={-1}
            aria-label={`Open ${recapOf(photo)} at this image`}
            onClick={event => {
              event.stopPropagation()
              setPhoto(index)
              openPhotoRecap(photo.recap, photo.image)
            }}
          >
            {photo.recapTitle}
          </button>
        </div>
      ) : null}
    </div>
  )
})
PhotoTile.displayName = 'PhotoTile'
