import { ImageOff } from 'lucide-react'
import { useState } from 'react'
import type { EntityPhoto } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'
import type { CssVariables } from '../../ui/css-variables.ts'
import { countOf, formatDate } from '../../ui/format.ts'
import { thumbnailUrl } from '../../ui/thumbnail-url.ts'
import { type RatioLimits, shownRatio } from '../photos/layout.ts'
import { EntitySection, useFolded } from './entity-section.tsx'

const MOST_SHOWN = 10

/** A narrower page than that of the wall holds fewer pictures in a row. */
const RATIOS: RatioLimits = { least: 0.5, most: 2.4 }

/** Pictures are 100 pixels high and more, as the rows are filled; entity-lists.css holds the same. */
const HEIGHT_PX = 140

/** The width of a picture for a height of 1, from its size in pixels. */
const ratioOf = ({ width = 0, height = 0 }: EntityPhoto): number => shownRatio(height > 0 ? width / height : 0, RATIOS)

const Photo = ({ photo }: { readonly photo: EntityPhoto }) => {
  const { openImage } = useActions()
  const [failed, setFailed] = useState(false)
  const { words, recapTitle, date, path, image, url } = photo
  const from = date === undefined ? recapTitle : `${recapTitle}, ${formatDate(date, 'short')}`
  return (
    <button
      type="button"
      className="entity-photo"
      aria-label={`Show ${words} in ${from}`}
      title={`${words}\n${from}`}
      onClick={() => openImage(path, image)}
    >
      {failed ? (
        <ImageOff size={18} aria-hidden />
      ) : (
        <img
          src={thumbnailUrl(url, HEIGHT_PX * ratioOf(photo))}
          alt=""
          loading="lazy"
          decoding="async"
          draggable={false}
          onError={() => setFailed(true)}
        />
      )}
    </button>
  )
}

const shapeOf = (photo: EntityPhoto): CssVariables => ({ '--ratio': ratioOf(photo) })

type EntityPhotosProps = { readonly photos: readonly EntityPhoto[]; readonly count: number }

/**
 * Pictures near the entity, those that name it first, in rows of one height that fill the page from side to side. Their
 * shapes are known before they are loaded, so that nothing moves as they arrive.
 */
export const EntityPhotos = ({ photos, count }: EntityPhotosProps) => {
  const all = countOf(count, 'photo')
  const label = count > photos.length ? `Show ${photos.length} of ${all}` : `Show all ${all}`
  const { shown, more } = useFolded(photos, MOST_SHOWN, label)
  if (photos.length === 0) return null
  return (
    <EntitySection title="Photos" count={count}>
      <ul className="entity-photos">
        {shown.map(photo => (
          <li key={photo.url} style={shapeOf(photo)}>
            <Photo photo={photo} />
          </li>
        ))}
      </ul>
      {more}
      {shown.length === photos.length && count > photos.length ? (
        <p className="entity-note">
          The nearest {photos.length} of {count.toLocaleString('en')}; the others are in its recaps.
        </p>
      ) : null}
    </EntitySection>
  )
}
