import { type ReactNode, useRef } from 'react'
import { useRovingTabStop } from './use-roving-tab-stop.ts'

type ToolbarProps = { readonly label: string; readonly className: string; readonly children: ReactNode }

/** Controls in a row that are one stop for Tab; arrow keys, Home and End move between them. */
export const Toolbar = ({ label, className, children }: ToolbarProps) => {
  const bar = useRef<HTMLDivElement>(null)
  const roving = useRovingTabStop(bar)
  return (
    <div ref={bar} className={className} role="toolbar" aria-label={label} {...roving}>
      {children}
    </div>
  )
}
