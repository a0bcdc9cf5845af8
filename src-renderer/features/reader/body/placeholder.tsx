import { AppWindow, Code, MessageSquareText, Play, Puzzle, Shapes, Volume2 } from 'lucide-react'
import type { ReactNode } from 'react'

const ICONS: ReadonlyMap<string, typeof Play> = new Map([
  ['video', Play],
  ['audio', Volume2],
  ['post', MessageSquareText],
  ['code', Code],
  ['frame', AppWindow],
  ['drawing', Shapes],
])

const REASONS: ReadonlyMap<string, string> = new Map([
  ['video', 'Lives on the web, not in this archive.'],
  ['audio', 'Lives on the web, not in this archive.'],
  ['post', 'Lives on the web, not in this archive.'],
  ['code', 'Lives on the web, not in this archive.'],
  ['frame', 'A page from elsewhere, which is not fetched.'],
  ['drawing', 'A drawing that cannot be shown here.'],
  ['shortcode', 'Made by the website’s own template, which this archive does not run.'],
])

type PlaceholderProps = {
  readonly kind: string
  readonly isInline: boolean
  readonly label: string
  readonly children: ReactNode
}

/** Stands for something that cannot be shown; where it can be seen elsewhere, its words lead there. */
export const Placeholder = ({ kind, isInline, label, children }: PlaceholderProps) => {
  const Icon = ICONS.get(kind) ?? Puzzle
  if (isInline) {
    return (
      <span className="stand-in-inline" title={REASONS.get(kind) ?? label}>
        <Icon size={13} aria-hidden /> {children}
      </span>
    )
  }
  return (
    <div className="stand-in" lang="en">
      <Icon size={18} aria-hidden />
      <div>
        <p className="stand-in-name">{children}</p>
        <p>{REASONS.get(kind) ?? 'This cannot be shown here.'}</p>
      </div>
    </div>
  )
}
