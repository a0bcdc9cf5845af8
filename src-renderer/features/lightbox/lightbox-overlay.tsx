import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import './lightbox.css'

type LightboxOverlayProps = { readonly isOpen: boolean; readonly onClose: () => void; readonly children: ReactNode }

/** The dark room over the window in which an image is shown. Esc closes it, and focus goes back to where it was. */
export const LightboxOverlay = ({ isOpen, onClose, children }: LightboxOverlayProps) => (
  <ModalOverlay
    className="lightbox-scrim"
    isOpen={isOpen}
    onOpenChange={isStillOpen => {
      if (!isStillOpen) onClose()
    }}
  >
    <Modal className="lightbox">
      <Dialog className="lightbox-dialog" aria-label="Image">
        {children}
      </Dialog>
    </Modal>
  </ModalOverlay>
)
