import { useRef } from 'react'
import type { DateSource, RecapView } from '../../../src-main/contract/index.ts'
import { formatDate } from '../../ui/format.ts'
import { RecapCard } from './card/recap-card.tsx'
import { RecapNotices } from './recap-notices.tsx'
import { TalkList } from './talks/talk-list.tsx'
import { useKeptFocus } from './use-kept-focus.ts'

const SOURCES: { readonly [S in DateSource]: string } = {
  'front-matter': 'Date from the post’s front matter',
  'last-modified': 'Date of last change, from the post’s front matter',
  title: 'Date read from the title',
  'file-name': 'Date read from the file name',
  path: 'Date read from the folders it lies in',
  page: 'Date read from the page itself',
}

const WORDS_A_MINUTE = 220

/** What was read of the recap, each part of which can be put right. */
const RecapFound = ({ view }: { readonly view: RecapView }) => {
  const found = useRef<HTMLDivElement>(null)
  useKeptFocus(found, view.facets)
  return (
    <div ref={found}>
      <RecapCard view={view} />
      <TalkList view={view} />
    </div>
  )
}

/** Where and when, the title, and what the recap was found to be about. */
export const RecapHead = ({ view }: { readonly view: RecapView }) => {
  const minutes = Math.max(1, Math.round(view.words / WORDS_A_MINUTE))
  return (
    <header className="recap-head">
      <p className="recap-meta" lang="en">
        {view.date === undefined ? (
          <span>Undated</span>
        ) : (
          <span>
            {/* Not the day of the event, nor of its writing: what it is stands where it can be seen and heard. */}
            {view.dateSource === 'last-modified' ? 'Last changed ' : null}
            <time dateTime={view.date} {...(view.dateSource ? { title: SOURCES[view.dateSource] } : {})}>
              {formatDate(view.date, 'long')}
            </time>
          </span>
        )}
        {view.authors.length === 0 ? null : <span>{view.authors.join(', ')}</span>}
        <span>{minutes} min</span>
        {view.draft ? <span className="badge">Draft</span> : null}
      </p>
      <h1 className="recap-title">{view.title}</h1>
      <RecapFound key={view.path} view={view} />
      <RecapNotices problems={view.problems} />
    </header>
  )
}
