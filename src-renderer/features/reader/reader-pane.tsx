import { type KeyboardEvent, useMemo, useRef } from 'react'
import { useActions, useModel } from '../../store/use-app.ts'
import { RESULTS_LIST_ID } from '../search-box/search-box.tsx'
import { renderBody } from './body/render-body.tsx'
import { EvidenceContext, useEvidence } from './evidence/use-evidence.ts'
import { ReaderFoot } from './foot/reader-foot.tsx'
import { Outline } from './outline.tsx'
import { ReaderBar } from './reader-bar.tsx'
import { ReaderEmpty } from './reader-empty.tsx'
import { RecapHead } from './recap-head.tsx'
import { READER_ID, useArrivalFocus } from './use-arrival-focus.ts'
import { useLanding } from './use-landing.ts'
import { useMatches } from './use-matches.ts'
import { useTitleGone } from './use-title-gone.ts'
import './reader.css'
import './body/body.css'
import './body/tables.css'
import './body/pictures.css'
import './evidence/evidence.css'

/** The right of the window: one recap, to read. */
export const ReaderPane = () => {
  const view = useModel(model => model.reader.view)
  const fault = useModel(model => model.reader.fault)
  const { setReaderScroll } = useActions()
  const pane = useRef<HTMLElement>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const matches = useMatches(view, scroller)
  const evidence = useEvidence(view, scroller)
  useLanding(view, scroller, matches.show, evidence)
  useArrivalFocus(pane, scroller)
  const isTitleGone = useTitleGone(view, scroller)
  const body = useMemo(() => (view ? renderBody(view) : null), [view])

  const onKeyDown = (event: KeyboardEvent) => {
    // What is open over the text closes first, and takes the key.
    const isOfText = event.target instanceof Node && scroller.current?.contains(event.target)
    if (event.key !== 'Escape' || event.defaultPrevented || !isOfText) return
    document.getElementById(RESULTS_LIST_ID)?.focus()
  }

  return (
    <section ref={pane} className="pane pane-recap" aria-label="Recap" tabIndex={-1}>
      {view ? (
        <ReaderBar
          view={view}
          matches={matches}
          showsTitle={isTitleGone}
          onTop={() => scroller.current?.scrollTo({ top: 0 })}
        />
      ) : null}
      {view ? (
        <div
          ref={scroller}
          id={READER_ID}
          className="reader-scroll"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the text has to scroll by keyboard
          tabIndex={0}
          role="document"
          aria-label={view.title}
          onScroll={event => setReaderScroll(event.currentTarget.scrollTop)}
          onKeyDown={onKeyDown}
        >
          <div className="reader-page">
            <article className="recap" lang={view.lang}>
              <EvidenceContext value={evidence}>
                <RecapHead view={view} />
              </EvidenceContext>
              <div className="recap-body">{body}</div>
            </article>
            <ReaderFoot path={view.path} />
            <Outline view={view} scroller={scroller} />
          </div>
        </div>
      ) : (
        <ReaderEmpty fault={fault} />
      )}
    </section>
  )
}
