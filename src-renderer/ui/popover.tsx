import type { ReactNode } from 'react'
import { Popover as AriaPopover } from 'react-aria-components'
import './menu.css'

type PopoverProps = { readonly label: string; readonly children: ReactNode; readonly end?: boolean }

/** A small panel at its trigger, inside a dialog trigger. It is the dialog itself and takes the focus. */
export const Popover = ({ label, children, end = false }: PopoverProps) => (
  <AriaPopover className="popover" placement={end ? 'bottom end' : 'bottom start'} offset={6} aria-label={label}>
    {children}
  </AriaPopover>
)
