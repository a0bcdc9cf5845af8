import { ChevronLeft, ChevronRight, FolderSearch, Maximize, X, ZoomIn, ZoomOut } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { ImageView, RecapView } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'
import { IconButton } from '../../ui/button.tsx'
import { fileNameOf } from '../../ui/format.ts'
import { useZoom } from './use-zoom.ts'

const About = ({ image }: { readonly image: ImageView }) => {
  const words = image.caption ?? image.alt
  const details = [
    image.path === undefined ? 'Inside the post' : fileNameOf(image.path),
    image.width && image.height ? `${image.width} × ${image.height}` : null,
    image.caption && image.alt && image.alt !== image.caption ? image.alt : null,
  ].filter(Boolean)
  return (
    <div className="lightbox-about">
      {words ? <p className="lightbox-caption">{words}</p> : null}
      <p className="lightbox-details">{details.join('  ·  ')}</p>
      {image.note ? <p className="lightbox-details">{image.note}</p> : null}
    </div>
  )
}

/** One image with its words and buttons. */
export const LightboxFrame = ({ view, index }: { readonly view: RecapView; readonly index: number }) => {
  const { showImage, closeImage, reveal } = useActions()
  const frame = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const image = view.images[index]
  const shown = view.images.flatMap((one, at) => (one.url === undefined ? [] : [at]))
  const position = shown.indexOf(index)
  const zoom = useZoom(stage, image)
  // The dialog takes the focus itself unless something in it has it; its keys are heard from here on inwards.
  useEffect(() => frame.current?.focus({ preventScroll: true }), [])
  if (!image) return null

  const go = (by: number) => {
    const next = shown[(position + by + shown.length) % shown.length]
    if (next !== undefined) showImage(next)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const act = new Map([
      ['ArrowRight', () => go(1)],
      ['ArrowLeft', () => go(-1)],
      ['+', zoom.closer],
      ['=', zoom.closer],
      ['-', zoom.farther],
      ['0', zoom.fit],
      ['1', zoom.actual],
    ]).get(event.key)
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  }
  const isMany = shown.length > 1
  const { path } = image

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that reach the dialog, whichever button has the focus
    <div ref={frame} className="lightbox-frame" tabIndex={-1} onKeyDown={onKeyDown}>
      <div className="lightbox-bar">
        <span className="lightbox-count" aria-live="polite">
          {isMany ? `${position + 1} of ${shown.length}` : ''}
        </span>
        <IconButton label="Zoom out" onPress={zoom.farther} isDisabled={zoom.isFit}>
          <ZoomOut size={17} aria-hidden />
        </IconButton>
        <button
          type="button"
          className="lightbox-percent"
          aria-label={`${zoom.percent} %, show at actual size`}
          title="Actual size (1)"
          onClick={zoom.actual}
        >
          {zoom.percent} %
        </button>
        <IconButton label="Zoom in" onPress={zoom.closer}>
          <ZoomIn size={17} aria-hidden />
        </IconButton>
        <IconButton label="Fit to window" onPress={zoom.fit} isDisabled={zoom.isFit}>
          <Maximize size={16} aria-hidden />
        </IconButton>
        {path === undefined ? null : (
          <IconButton label="Show in folder" onPress={() => void reveal(path, 'archive')}>
            <FolderSearch size={17} aria-hidden />
          </IconButton>
        )}
        <IconButton label="Close" tip="Close  Esc" onPress={closeImage}>
          <X size={18} aria-hidden />
        </IconButton>
      </div>
      <div ref={stage} className="lightbox-stage" {...(zoom.isFit ? {} : { 'data-zoomed': true })} {...zoom.handlers}>
        <img
          key={image.url}
          className="lightbox-image"
          src={image.url}
          alt={image.alt ?? image.caption ?? ''}
          style={zoom.style}
          draggable={false}
          onLoad={event => zoom.onLoad(event.currentTarget)}
        />
        {isMany ? (
          <>
            <IconButton label="Previous image" className="lightbox-step lightbox-previous" onPress={() => go(-1)}>
              <ChevronLeft size={24} aria-hidden />
            </IconButton>
            <IconButton label="Next image" className="lightbox-step lightbox-next" onPress={() => go(1)}>
              <ChevronRight size={24} aria-hidden />
            </IconButton>
          </>
        ) : null}
      </div>
      <About image={image} />
    </div>
  )
}
