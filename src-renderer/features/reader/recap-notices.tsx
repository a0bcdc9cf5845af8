import { CalendarX2, CircleAlert } from 'lucide-react'
import type { Problem, ProblemCode } from '../../../src-main/contract/index.ts'

/** Shown where they are: the image's own place says it. */
const SHOWN_IN_PLACE: ReadonlySet<ProblemCode> = new Set(['image-missing', 'image-remote', 'shortcode-unknown'])

const isUrgent = (problem: Problem) => problem.code === 'date-conflict' || problem.severity === 'error'

const Notice = ({ problem }: { readonly problem: Problem }) => (
  <li className="notice">
    {problem.code === 'date-conflict' ? <CalendarX2 size={15} aria-hidden /> : <CircleAlert size={15} aria-hidden />}
    <span>
      {problem.message}
      {problem.line === undefined ? null : <span className="notice-line"> Line {problem.line}.</span>}
    </span>
  </li>
)

/** What a reader of this recap should know of its file: what may mislead openly, the rest on demand. */
export const RecapNotices = ({ problems }: { readonly problems: readonly Problem[] }) => {
  const told = problems.filter(problem => !SHOWN_IN_PLACE.has(problem.code))
  const urgent = told.filter(isUrgent)
  const others = told.filter(problem => !isUrgent(problem))
  if (told.length === 0) return null
  return (
    <div className="notices" lang="en">
      {urgent.length === 0 ? null : (
        <ul className="notices-urgent">
          {urgent.map(problem => (
            <Notice key={problem.code + problem.message} problem={problem} />
          ))}
        </ul>
      )}
      {others.length === 0 ? null : (
        <details className="notices-more">
          <summary>{others.length === 1 ? 'A note about this file' : `${others.length} notes about this file`}</summary>
          <ul>
            {others.map(problem => (
              <Notice key={problem.code + problem.message} problem={problem} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}
