import { Lightbulb } from 'lucide-react'
import { useEffect, useState } from 'react'
import { DialogTrigger } from 'react-aria-components'
import type { Reason } from '../../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../../store/use-app.ts'
import { IconButton } from '../../../ui/button.tsx'
import { Popover } from '../../../ui/popover.tsx'
import { groupReasons } from './reason-groups.ts'
import './why.css'

const Reasons = ({ reasons }: { readonly reasons: readonly Reason[] }) =>
  reasons.length === 0 ? (
    <p className="why-none">This recap is not among the results: the query does not match it.</p>
  ) : (
    groupReasons(reasons).map(({ part, lines }) => (
      <section key={part} className="why-part">
        <h3>
          <code>{part}</code>
        </h3>
        <ul>
          {lines.map(({ form, words, where }) => (
            <li key={`${form} ${words}`}>
              {form === '' ? null : <strong>{form}</strong>}
              <span className="why-words">{words}</span>
              <span className="why-where">{where}</span>
            </li>
          ))}
        </ul>
      </section>
    ))
  )

const Why = ({ path }: { readonly path: string }) => {
  const query = useModel(model => model.trail.present.query)
  const { why } = useActions()
  const [reasons, setReasons] = useState<readonly Reason[] | null>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: another query has other reasons
  useEffect(() => {
    let isCurrent = true
    void why(path).then(found => {
      if (isCurrent) setReasons(found ?? [])
    })
    return () => {
      isCurrent = false
    }
  }, [why, path, query])

  return reasons === null ? null : <Reasons reasons={reasons} />
}

/** Why the recap in the reader matches the query: each part of it, what was found for it, and where. */
export const WhyButton = ({ path }: { readonly path: string }) => {
  const isQuery = useModel(model => model.trail.present.query.trim() !== '')
  return isQuery ? (
    <DialogTrigger>
      <IconButton label="Why this matched" tip="Why this matched  W">
        <Lightbulb size={16} aria-hidden />
      </IconButton>
      <Popover label="Why this matched" end className="why">
        <h2 className="why-title">Why this matched</h2>
        <Why path={path} />
      </Popover>
    </DialogTrigger>
  ) : null
}
