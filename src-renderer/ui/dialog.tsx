import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { IconButton } from './button.tsx'
import './dialog.css'

type DialogProps = {
  readonly title: string
  readonly children: ReactNode
  readonly onClose: () => void
  /** False while closing would lose something. */
  readonly isDismissable?: boolean
  readonly size?: 'small' | 'large' | 'roomy' | 'broad' | 'wide' | 'tall'
}

/** A modal dialog with a title. Esc and a click outside close it, and focus goes back to where it was. */
export const Dialog = ({ title, children, onClose, isDismissable = true, size = 'small' }: DialogProps) => (
  <ModalOverlay
    className="scrim"
    isOpen
    isDismissable={isDismissable}
    isKeyboardDismissDisabled={!isDismissable}
    onOpenChange={open => {
      if (!open) onClose()
    }}
  >
    <Modal className={`dialog dialog-${size}`}>
      <AriaDialog className="dialog-frame">
        <header className="dialog-head">
          <Heading slot="title" className="dialog-title">
            {title}
          </Heading>
          {isDismissable ? (
            <IconButton label="Close" onPress={onClose}>
              <X size={16} aria-hidden />
            </IconButton>
          ) : null}
        </header>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
)

/** The part of a dialog that scrolls. */
export const DialogBody = ({ children }: { readonly children: ReactNode }) => (
  <div className="dialog-body">{children}</div>
)

/** The buttons of a dialog; what comes first stands at the left. */
export const DialogFoot = ({ children }: { readonly children: ReactNode }) => (
  <footer className="dialog-foot">{children}</footer>
)
