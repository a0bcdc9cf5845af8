import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useActions, useModel } from '../../store/use-app.ts'
import { LightboxFrame } from './lightbox-frame.tsx'
import './lightbox.css'

/** The recap's images, large, one at a time. Esc closes it, and focus goes back to where it was. */
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
    <ModalOverlay
      className="lightbox-scrim"
      isOpen={image !== undefined}
      onOpenChange={isOpen => {
        if (!isOpen) closeImage()
      }}
    >
      <Modal className="lightbox">
        <Dialog className="lightbox-dialog" aria-label="Image">
          {image ? (
            <LightboxFrame image={image} position={position} total={shown.length} onGo={go} onClose={closeImage} />
          ) : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
