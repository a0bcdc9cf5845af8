import { type RefObject, useEffect, useState } from 'react'
import type { HeadingView, RecapView } from '../../../src-main/contract/index.ts'
import { anchorId } from './body/anchor.ts'

type OutlineProps = { readonly view: RecapView; readonly scroller: RefObject<HTMLElement | null> }

/** How far below the top of the page a heading counts as being read. */
const READING_LINE_PX = 120

const headingAt = (headings: readonly HeadingView[], top: number): string | null => {
  let found: string | null = null
  for (const { id } of headings) {
    const element = document.getElementById(anchorId(id))
    if (element && element.getBoundingClientRect().top <= top + READING_LINE_PX) found = id
  }
  return found
}

/** The recap's headings, where the window is wide enough, with the one being read. */
export const Outline = ({ view, scroller }: OutlineProps) => {
  const [current, setCurrent] = useState<string | null>(null)
  const headings = view.headings.filter(heading => heading.level <= 3)

  useEffect(() => {
    const root = scroller.current
    if (!root) return
    const follow = () => setCurrent(headingAt(view.headings, root.getBoundingClientRect().top))
    follow()
    root.addEventListener('scroll', follow, { passive: true })
    return () => root.removeEventListener('scroll', follow)
  }, [view, scroller])

  if (headings.length < 2) return null
  const highest = Math.min(...headings.map(heading => heading.level))
  return (
    <nav className="outline" aria-label="Headings">
      <ul>
        {headings.map(heading => (
          <li key={heading.id} {...(heading.level > highest ? { 'data-inner': true } : {})}>
            <button
              type="button"
              {...(heading.id === current ? { 'aria-current': 'location' } : {})}
              onClick={() => document.getElementById(anchorId(heading.id))?.scrollIntoView({ behavior: 'smooth' })}
            >
              {heading.text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
