import { useEffect, useState } from 'react'
import type { Fault, Problem, Severity } from '../../../src-main/contract/index.ts'
import { groupBy } from '../../store/group-by.ts'
import { useActions } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogBody } from '../../ui/dialog.tsx'
import type { Choice } from '../../ui/menu.tsx'
import { Segments } from '../../ui/segments.tsx'
import { useShownPart } from '../../ui/use-shown-part.tsx'
import { ProblemGroup } from './problem-group.tsx'
import './problems.css'

type Shown = Severity | 'all'

const NAMES: { readonly [S in Severity]: string } = { error: 'Errors', warning: 'Warnings', notice: 'Notices' }

const GRAVITY: { readonly [S in Severity]: number } = { error: 0, warning: 1, notice: 2 }

/** Problems of images that are not in the archive. */
const AWAY: ReadonlySet<Problem['code']> = new Set(['image-missing', 'image-outside-archive', 'image-remote'])

const worst = (problems: readonly Problem[]): number => Math.min(...problems.map(problem => GRAVITY[problem.severity]))

/** Files in the order of their gravest problem. */
const byFile = (problems: readonly Problem[]): readonly (readonly [string, readonly Problem[]])[] =>
  [...groupBy(problems, ({ path }) => path)].sort(([, a], [, b]) => worst(a) - worst(b))

/** Everything that is wrong with, or unexpected in, the archive's files, file by file. */
export const ProblemsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const actions = useActions()
  const [problems, setProblems] = useState<readonly Problem[] | null>(null)
  const [fault, setFault] = useState<Fault | null>(null)
  const [shown, setShown] = useState<Shown>('all')

  useEffect(() => {
    void actions.problems().then(reply => {
      if (reply.ok) setProblems(reply.value.problems)
      else setFault(reply.fault)
    })
  }, [actions])

  const all = problems ?? []
  const imagesAway = all.filter(({ code }) => AWAY.has(code)).length
  const severities = (['error', 'warning', 'notice'] as const).filter(one =>
    all.some(problem => problem.severity === one),
  )
  const choices: readonly Choice<Shown>[] = [
    { id: 'all', label: `All ${all.length}` },
    ...severities.map(one => ({
      id: one,
      label: `${NAMES[one]} ${all.filter(problem => problem.severity === one).length}`,
    })),
  ]
  const listed = shown === 'all' ? all : all.filter(problem => problem.severity === shown)
  const { shown: files, more } = useShownPart(byFile(listed))

  return (
    <Dialog title="Problems" size="large" onClose={onClose}>
      <DialogBody>
        <p className="problems-lead">
          The archive’s files stay as they are; nothing here is hidden from the results but what could not be read.
        </p>
        {imagesAway > 0 ? (
          <p className="problems-lead">
            <Button variant="link" onPress={() => actions.show('missing')}>
              Missing images, and where they may be
            </Button>
          </p>
        ) : null}
        {fault ? <p role="alert">{fault.message}</p> : null}
        {severities.length > 1 ? (
          <Segments label="Severity" choices={choices} chosen={shown} onChoose={setShown} />
        ) : null}
        {problems && all.length === 0 ? <p className="problems-none">Nothing is wrong with any file.</p> : null}
        <ul className="problems">
          {files.map(([path, ofFile]) => (
            <ProblemGroup key={path} path={path} problems={ofFile} onOpen={onClose} />
          ))}
        </ul>
        {more}
      </DialogBody>
    </Dialog>
  )
}
