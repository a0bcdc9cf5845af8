import { BookOpen, FolderSearch, Maximize, X, ZoomIn, ZoomOut } from 'lucide-react'
import { useActions } from '../../store/use-app.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import type { LightboxImage } from './lightbox-image.ts'
import { useZoomShown } from './use-zoom.ts'
import type { ZoomControl } from './zoom-control.ts'

/** One step of the buttons and keys. */
export const ZOOM_STEP = 1.4

type LightboxBarProps = {
  readonly image: LightboxImage
  /** `3 of 12`; empty where there is one image only. */
  readonly count: string
  readonly control: ZoomControl
  readonly onOpenRecap?: () => void
  readonly onClose: () => void
}

/** What can be done with the image that is shown large. */
export const LightboxBar = ({ image, count, control, onOpenRecap, onClose }: LightboxBarProps) => {
  const { reveal } = useActions()
  const { percent, isFit } = useZoomShown(control)
  const { path, fault } = image
  return (
    <div className="lightbox-bar">
      <span className="lightbox-count" aria-live="polite">
        {count}
      </span>
      {onOpenRecap ? (
        <Button variant="quiet" className="lightbox-open" onPress={onOpenRecap}>
          <BookOpen size={16} aria-hidden />
          <span>Open the recap</span>
        </Button>
      ) : null}
      {fault === undefined ? (
        <>
          <IconButton
            label="Zoom out"
            tip="Zoom out  −"
            onPress={() => control.stepBy(1 / ZOOM_STEP)}
            isDisabled={isFit}
          >
            <ZoomOut size={17} aria-hidden />
          </IconButton>
          <button
            type="button"
            className="lightbox-percent"
            aria-label={`${percent} %, show at actual size`}
            title="Actual size (1)"
            onClick={() => control.actual()}
          >
            {percent} %
          </button>
          <IconButton label="Zoom in" tip="Zoom in  +" onPress={() => control.stepBy(ZOOM_STEP)}>
            <ZoomIn size={17} aria-hidden />
          </IconButton>
          <IconButton label="Fit to window" tip="Fit to window  0" onPress={control.fit} isDisabled={isFit}>
            <Maximize size={16} aria-hidden />
          </IconButton>
        </>
      ) : null}
      {path === undefined ? null : (
        <IconButton label="Show in folder" onPress={() => void reveal(path, 'archive')}>
          <FolderSearch size={17} aria-hidden />
        </IconButton>
      )}
      <IconButton label="Close" tip="Close  Esc" onPress={onClose}>
        <X size={18} aria-hidden />
      </IconButton>
    </div>
  )
}
