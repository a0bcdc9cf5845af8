import { ImageOff } from 'lucide-react'
import { useState } from 'react'
import type { EntityPhoto } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'
import { countOf, formatDate } from '../../ui/format.ts'
import { EntitySection, useFolded } from './entity-section.tsx'

const MOST_SHOWN = 10

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
        <img src={url} alt="" loading="lazy" decoding="async" draggable={false} onError={() => setFailed(true)} />
      )}
    </button>
  )
}

type EntityPhotosProps = { readonly photos: readonly EntityPhoto[]; readonly count: number }

/** Pictures near the entity, those that name it first. All tiles have one shape, so that nothing moves as they load. */
export const EntityPhotos = ({ photos, count }: EntityPhotosProps) => {
  const all = countOf(count, 'photo')
  const label = count > photos.length ? `Show ${photos.length} of ${all}` : `Show all ${all}`
  const { shown, more } = useFolded(photos, MOST_SHOWN, label)
  if (photos.length === 0) return null
  return (
    <EntitySection title="Photos" count={count}>
      <ul className="entity-photos">
        {shown.map(photo => (
          <li key={photo.url}>
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
