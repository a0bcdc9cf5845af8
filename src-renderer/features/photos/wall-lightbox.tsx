import type { Photo } from '../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { LightboxFrame } from '../lightbox/lightbox-frame.tsx'
import type { LightboxImage } from '../lightbox/lightbox-image.ts'
import { LightboxOverlay } from '../lightbox/lightbox-overlay.tsx'

const imageOf = (photo: Photo): LightboxImage => {
  const { recap, recapTitle, date, status, fault, note, src } = photo
  const reason = fault ?? (status === 'missing' ? (note ?? 'It is missing from this archive.') : undefined)
  return {
    ...photo,
    // A file that is not there is named as it is written.
    ...(photo.path === undefined && { name: src }),
    ...(reason !== undefined && { fault: reason }),
    origin: { path: recap, title: recapTitle, ...(date !== undefined && { date }) },
  }
}

/** The images of the wall, large, one at a time. */
export const WallLightbox = () => {
  const index = useModel(model => model.wallImage)
  const wall = useModel(model => model.wall)
  const { showPhoto, closePhoto, openPhotoRecap } = useActions()
  const photo = index === null ? undefined : wall?.photos.get(index)
  const total = wall?.total ?? 0
  return (
    <LightboxOverlay isOpen={photo !== undefined} onClose={closePhoto}>
      {photo && index !== null ? (
        <LightboxFrame
          image={imageOf(photo)}
          position={index}
          total={total}
          onGo={by => showPhoto((index + by + total) % total)}
          onClose={closePhoto}
          onOpenRecap={() => openPhotoRecap(photo.recap, photo.image)}
        />
      ) : null}
    </LightboxOverlay>
  )
}
