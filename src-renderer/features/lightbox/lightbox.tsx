import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useActions, useModel } from '../../store/use-app.ts'
import { LightboxFrame } from './lightbox-frame.tsx'
import './lightbox.css'

/** The recap's images, large, one at a time. Esc closes it, and focus goes back to where it was. */
export const Lightbox = () => {
  const index = useModel(model => model.lightbox)
  const view = useModel(model => model.reader.view)
  const { closeImage } = useActions()
  return (
    <ModalOverlay
      className="lightbox-scrim"
      isOpen={index !== null && view?.images[index] !== undefined}
      onOpenChange={isOpen => {
        if (!isOpen) closeImage()
      }}
    >
      <Modal className="lightbox">
        <Dialog className="lightbox-dialog" aria-label="Image">
          {view && index !== null ? <LightboxFrame view={view} index={index} /> : null}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}
