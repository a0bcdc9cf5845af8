import { ImageOff } from 'lucide-react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useActions } from '../../store/use-app.ts'
import { thumbnailUrl } from '../../ui/thumbnail-url.ts'
import { hasPreview, type LightboxImage, nameOf } from './lightbox-image.ts'
import { useZoomShown } from './use-zoom.ts'
import type { ZoomControl } from './zoom-control.ts'

type LayerProps = {
  readonly url: string
  readonly alt: string
  readonly className: string
  readonly control: ZoomControl
  readonly onShown?: (element: HTMLImageElement) => void
  readonly onFailed: () => void
}

/** One picture on the stage: in sight once it is decoded, so that no half of it ever is. */
const Layer = ({ url, alt, className, control, onShown, onFailed }: LayerProps) => {
  const element = useRef<HTMLImageElement>(null)
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    const image = element.current
    let isHere = true
    const show = () => {
      if (!isHere || !image) return
      onShown?.(image)
      setShown(true)
      control.redraw()
    }
    const failed = () => {
      if (!isHere) return
      // A file that is cut off fails to be decoded to its end, and shows what there is of it.
      if (image && image.naturalWidth > 0) show()
      else onFailed()
    }
    image?.decode().then(show, failed)
    return () => {
      isHere = false
    }
  }, [control, onShown, onFailed])
  return (
    <img
      ref={element}
      data-layer
      className={className}
      src={url}
      alt={alt}
      draggable={false}
      {...(isShown ? {} : { 'data-waiting': true })}
    />
  )
}

/** The whole image over its smaller picture, once that has too few pixels for the zoom. */
const FullLayer = ({ url, from, control }: { url: string; from: number; control: ZoomControl }) => {
  const { scale } = useZoomShown(control)
  const [isWanted, setWanted] = useState(false)
  useEffect(() => {
    if (scale * devicePixelRatio > from) setWanted(true)
  }, [scale, from])
  const [isFailed, setFailed] = useState(false)
  const onFailed = useCallback(() => setFailed(true), [])
  if (!isWanted || isFailed) return null
  return <Layer url={url} alt="" className="lightbox-layer lightbox-full" control={control} onFailed={onFailed} />
}

/** Names a file that cannot be shown, and says why. */
const Unshown = ({ image, reason }: { readonly image: LightboxImage; readonly reason: string }) => (
  <div className="lightbox-unshown" role="img" aria-label={`${nameOf(image)}: ${reason}`}>
    <ImageOff size={28} aria-hidden />
    <p className="lightbox-caption">{nameOf(image)}</p>
    <p>{reason}</p>
  </div>
)

/** An image on its stage: a smaller picture of it first where it is large, the image itself as soon as it is needed. */
export const Layers = ({ image, control }: { readonly image: LightboxImage; readonly control: ZoomControl }) => {
  const { imageFault } = useActions()
  const [reason, setReason] = useState(image.fault ?? null)
  const [usesPreview, setUsesPreview] = useState(hasPreview(image))
  const { url = '', path, width = 0, height = 0, alt, caption } = image
  const [previewUrl] = useState(() => thumbnailUrl(url, Math.max(960, control.room().width || innerWidth)))
  const [previewWidth, setPreviewWidth] = useState(0)

  useEffect(() => control.setImage({ width, height }), [control, width, height])

  const onShown = useCallback(
    ({ naturalWidth, naturalHeight }: HTMLImageElement) => {
      setPreviewWidth(naturalWidth)
      if (width > 0) return
      // A drawing without any size fills the stage.
      control.setImage(naturalWidth > 0 ? { width: naturalWidth, height: naturalHeight } : control.room())
    },
    [control, width],
  )
  const onFailed = useCallback(() => {
    if (usesPreview) setUsesPreview(false)
    else if (path === undefined) setReason('It could not be shown as an image.')
    else void imageFault(path).then(words => setReason(words ?? 'The file could not be shown as an image.'))
  }, [usesPreview, path, imageFault])

  if (reason !== null) return <Unshown image={image} reason={reason} />
  return (
    <>
      <Layer
        key={usesPreview ? 'preview' : 'whole'}
        url={usesPreview ? previewUrl : url}
        alt={alt ?? caption ?? nameOf(image)}
        className="lightbox-layer lightbox-image"
        control={control}
        onShown={onShown}
        onFailed={onFailed}
      />
      {usesPreview && previewWidth > 0 ? (
        <FullLayer url={url} from={(previewWidth / Math.max(1, width)) * 1.05} control={control} />
      ) : null}
    </>
  )
}
