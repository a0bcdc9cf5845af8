import type { ReactNode, RefObject } from 'react'
import { Popover as AriaPopover } from 'react-aria-components'
import './menu.css'

type PopoverProps = {
  readonly label: string
  readonly children: ReactNode
  readonly end?: boolean
  readonly className?: string
  /** What it stands at, where that is not its trigger. */
  readonly anchor?: RefObject<Element | null>
}

/** A small panel at its trigger, inside a dialog trigger. It is the dialog itself and takes the focus. */
export const Popover = ({ label, children, end = false, className = '', anchor }: PopoverProps) => (
  <AriaPopover
    className={`popover ${className}`}
    placement={end ? 'bottom end' : 'bottom start'}
    offset={6}
    aria-label={label}
    {...(anchor ? { triggerRef: anchor } : {})}
  >
    {children}
  </AriaPopover>
)
