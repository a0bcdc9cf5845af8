import { type RefObject, useEffect, useRef } from 'react'
import type { QueryFault, QueryPart } from '../../../src-main/contract/index.ts'
import { useModel } from '../../store/use-app.ts'
import { followEdit, queryRuns } from './query-runs.ts'

const NO_PARTS: readonly QueryPart[] = []

type QueryMirrorProps = {
  readonly input: RefObject<HTMLInputElement | null>
  /** Where they stand in the query that the results are of. */
  readonly faults: readonly QueryFault[]
}

/**
 * The query as the box shows it: drawn behind the input, letter on letter, with its fields, signs and quotations in
 * their colours and with what was not understood underlined. It scrolls with the input.
 */
export const QueryMirror = ({ input, faults }: QueryMirrorProps) => {
  const query = useModel(model => model.trail.present.query)
  const asked = useModel(model => model.results?.asked.query ?? '')
  const parts = useModel(model => model.results?.queryParts ?? NO_PARTS)
  const mirror = useRef<HTMLDivElement>(null)

  // Where the input stands is read just before a frame is drawn: asked for earlier, all of the window would have to be
  // laid out for it. An input does not tell of every way in which it scrolls: by the caret, by selecting, by losing the
  // focus.
  useEffect(() => {
    const follow = () => {
      if (mirror.current && input.current) mirror.current.scrollLeft = input.current.scrollLeft
    }
    const soon = () => requestAnimationFrame(follow)
    const box = input.current
    const signs = [
      'scroll',
      'keydown',
      'pointermove',
      'pointerup',
      'wheel',
      'blur',
      'focus',
      'select',
      'input',
    ] as const
    for (const sign of signs) box?.addEventListener(sign, soon, { passive: true })
    return () => {
      for (const sign of signs) box?.removeEventListener(sign, soon)
    }
  }, [input])

  return (
    <div ref={mirror} className="query-mirror" aria-hidden>
      {queryRuns(query, followEdit(parts, asked, query), followEdit(faults, asked, query)).map((run, at) => (
        <span
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change places
          key={at}
          {...(run.kind === undefined ? {} : { 'data-kind': run.kind })}
          {...(run.isFault ? { 'data-fault': true } : {})}
        >
          {run.text}
        </span>
      ))}
    </div>
  )
}
