import type { DateSource, RecapView } from '../../../src-main/contract/index.ts'
import { formatDate } from '../../ui/format.ts'
import { RecapCard } from './card/recap-card.tsx'
import { RecapNotices } from './recap-notices.tsx'
import { TalkList } from './talks/talk-list.tsx'

const SOURCES: { readonly [S in DateSource]: string } = {
  'front-matter': 'Date from the post’s front matter',
  'last-modified': 'Date of last change, from the post’s front matter',
  title: 'Date read from the title',
  'file-name': 'Date read from the file name',
  path: 'Date read from the folders it lies in',
  page: 'Date read from the page itself',
}

const WORDS_A_MINUTE = 220

/** Where and when, the title, and what the recap was found to be about. */
export const RecapHead = ({ view }: { readonly view: RecapView }) => {
  const minutes = Math.max(1, Math.round(view.words / WORDS_A_MINUTE))
  return (
    <header className="recap-head">
      <p className="recap-meta" lang="en">
        {view.date === undefined ? (
          <span>Undated</span>
        ) : (
          <time dateTime={view.date} {...(view.dateSource ? { title: SOURCES[view.dateSource] } : {})}>
            {formatDate(view.date, 'long')}
          </time>
        )}
        {view.authors.length === 0 ? null : <span>{view.authors.join(', ')}</span>}
        <span>{minutes} min</span>
        {view.draft ? <span className="badge">Draft</span> : null}
      </p>
      <h1 className="recap-title">{view.title}</h1>
      <RecapCard key={view.path} view={view} />
      <TalkList key={`talks of ${view.path}`} view={view} />
      <RecapNotices problems={view.problems} />
    </header>
  )
}
