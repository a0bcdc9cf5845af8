import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { IconButton } from '../../ui/button.tsx'
import { Layers } from './layers.tsx'
import { LightboxAbout } from './lightbox-about.tsx'
import { LightboxBar, ZOOM_STEP } from './lightbox-bar.tsx'
import type { LightboxImage } from './lightbox-image.ts'
import { useZoom, useZoomShown } from './use-zoom.ts'
import type { ZoomControl } from './zoom-control.ts'

/** Share of the stage that an arrow key moves a zoomed image by. */
const PAN_SHARE = 0.2

/** Listens to the zoom alone: the rest of the lightbox is not drawn again at each frame. */
const StageState = ({ control }: { readonly control: ZoomControl }) => {
  const { isFit } = useZoomShown(control)
  return isFit ? null : <span className="lightbox-zoomed" hidden />
}

type LightboxFrameProps = {
  readonly image: LightboxImage
  /** Its place among the images that can be gone through, from 0, and how many those are. */
  readonly position: number
  readonly total: number
  /** Goes to another one, counted from the present one; past the last is the first. */
  readonly onGo: (by: number) => void
  readonly onClose: () => void
  readonly onOpenRecap?: () => void
}

/** One image with its words and buttons. */
export const LightboxFrame = ({ image, position, total, onGo, onClose, onOpenRecap }: LightboxFrameProps) => {
  const frame = useRef<HTMLDivElement>(null)
  const stage = useRef<HTMLDivElement>(null)
  const control = useZoom(stage)
  // The dialog takes the focus itself unless something in it has it; its keys are heard from here on inwards.
  useEffect(() => frame.current?.focus({ preventScroll: true }), [])

  const isMany = total > 1
  const pan = (x: number, y: number): boolean => {
    const { width, height } = control.room()
    return control.panStep(x * width * PAN_SHARE, y * height * PAN_SHARE)
  }
  /** A zoomed image moves until its end is in sight; then, or fitted, it makes room for the next. */
  const aside = (by: 1 | -1) => {
    if (!pan(-by, 0) && isMany) onGo(by)
  }
  const keys = new Map<string, () => void>([
    ['ArrowRight', () => aside(1)],
    ['ArrowLeft', () => aside(-1)],
    ['ArrowUp', () => void pan(0, 1)],
    ['ArrowDown', () => void pan(0, -1)],
    ['PageDown', () => isMany && onGo(1)],
    ['PageUp', () => isMany && onGo(-1)],
    ['+', () => control.stepBy(ZOOM_STEP)],
    ['=', () => control.stepBy(ZOOM_STEP)],
    ['-', () => control.stepBy(1 / ZOOM_STEP)],
    ['0', control.fit],
    ['1', () => control.actual()],
  ])
  const onKeyDown = (event: KeyboardEvent) => {
    const act = keys.get(event.key)
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    act()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys that reach the dialog, whichever button has the focus
    <div ref={frame} className="lightbox-frame" tabIndex={-1} onKeyDown={onKeyDown}>
      <LightboxBar
        image={image}
        count={isMany ? `${(position + 1).toLocaleString('en')} of ${total.toLocaleString('en')}` : ''}
        control={control}
        onClose={onClose}
        {...(onOpenRecap && { onOpenRecap })}
      />
      <div ref={stage} className="lightbox-stage">
        <StageState control={control} />
        <Layers key={image.url ?? image.path} image={image} control={control} />
        {isMany ? (
          <>
            <IconButton label="Previous image" className="lightbox-step lightbox-previous" onPress={() => onGo(-1)}>
              <ChevronLeft size={24} aria-hidden />
            </IconButton>
            <IconButton label="Next image" className="lightbox-step lightbox-next" onPress={() => onGo(1)}>
              <ChevronRight size={24} aria-hidden />
            </IconButton>
          </>
        ) : null}
      </div>
      <LightboxAbout image={image} />
    </div>
  )
}
