import { CircleAlert, Info, TriangleAlert } from 'lucide-react'
import type { Problem, Severity } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'

const ICONS: { readonly [S in Severity]: typeof Info } = { error: CircleAlert, warning: TriangleAlert, notice: Info }

/** Files that are no recaps, so that there is nothing to open. */
const UNLISTED: ReadonlySet<Problem['code']> = new Set([
  'file-unreadable',
  'file-too-large',
  'file-binary',
  'file-empty',
  'file-outside-archive',
  'file-not-a-post',
])

type ProblemGroupProps = {
  readonly path: string
  readonly problems: readonly Problem[]
  readonly onOpen: () => void
}

/** The problems of one file. */
export const ProblemGroup = ({ path, problems, onOpen }: ProblemGroupProps) => {
  const { open } = useActions()
  const isListed = !problems.some(problem => UNLISTED.has(problem.code))
  return (
    <li className="problem-file">
      {isListed ? (
        <Button
          variant="link"
          className="problem-path"
          label={`Open ${path}`}
          onPress={() => {
            open(path, undefined, true)
            onOpen()
          }}
        >
          {path}
        </Button>
      ) : (
        <span className="problem-path">{path}</span>
      )}
      <ul>
        {problems.map((problem, at) => {
          const Icon = ICONS[problem.severity]
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: one file may have the same problem twice, always in one order
            <li key={at} className={`problem problem-${problem.severity}`}>
              <Icon size={14} aria-label={problem.severity} />
              <div>
                <p>{problem.message}</p>
                <p className="problem-code">
                  {problem.code}
                  {problem.line === undefined ? '' : ` · line ${problem.line}`}
                </p>
                {problem.excerpt === undefined ? null : <pre className="problem-excerpt">{problem.excerpt}</pre>}
              </div>
            </li>
          )
        })}
      </ul>
    </li>
  )
}
