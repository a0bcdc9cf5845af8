import { useActions, useModel } from '../../store/use-app.ts'
import { LightboxFrame } from './lightbox-frame.tsx'
import { LightboxOverlay } from './lightbox-overlay.tsx'

/** The recap's images, large, one at a time. */
export const Lightbox = () => {
  const index = useModel(model => model.lightbox)
  const images = useModel(model => model.reader.view?.images) ?? []
  const { showImage, closeImage } = useActions()
  const image = index === null ? undefined : images[index]
  const shown = images.flatMap((one, at) => (one.url === undefined ? [] : [at]))
  const position = index === null ? -1 : shown.indexOf(index)
  const go = (by: number) => {
    const next = shown[(position + by + shown.length) % shown.length]
    if (next !== undefined) showImage(next)
  }
  return (
    <LightboxOverlay isOpen={image !== undefined} onClose={closeImage}>
      {image ? (
        <LightboxFrame image={image} position={position} total={shown.length} onGo={go} onClose={closeImage} />
      ) : null}
    </LightboxOverlay>
  )
}
