import { ListChecks, TriangleAlert } from 'lucide-react'
import { memo } from 'react'
import type { ArchiveSummary } from '../../../src-main/contract/index.ts'
import { isIndexing } from '../../store/model.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { countOf } from '../../ui/format.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import './status.css'

const Reading = () => {
  const progress = useModel(model => model.progress)
  const { cancelReading } = useActions()
  if (!progress) return null
  const isCounted = progress.total > 0
  return (
    <div className="status status-reading">
      <ProgressBar label="Reading the archive" {...(isCounted ? { value: progress.done / progress.total } : {})} />
      <div className="status-line">
        <span>
          {isCounted
            ? `Reading ${progress.done.toLocaleString('en')} of ${progress.total.toLocaleString('en')}`
            : 'Listing files…'}
        </span>
        <Button variant="link" label="Stop reading" onPress={() => void cancelReading()}>
          Stop
        </Button>
      </div>
    </div>
  )
}

const WATCHING = {
  events: null,
  rescan: 'The system does not tell of changes in this folder, so it is looked through again every few seconds.',
  off: 'Changes on disk are not noticed; open the folder again to see them.',
}

/** How long the opening took, and what it was spared. */
const readingWords = ({ elapsedMs, reused, posts }: ArchiveSummary): string => {
  const seconds = `Read in ${(elapsedMs / 1000).toFixed(1)} s`
  if (reused === 0) return `${seconds}.`
  const some = reused >= posts ? 'all recaps' : `${reused.toLocaleString('en')} of them`
  return `${seconds}, ${some} from the saved index.`
}

/** The foot of the filters: how far the reading has come, then what the archive holds and what is wrong with it. */
export const ArchiveStatus = memo(() => {
  const archive = useModel(model => model.archive)
  const indexing = useModel(isIndexing)
  const wasStopped = useModel(model => model.progress?.phase === 'cancelled')
  const suggestions = useModel(model => model.curation?.suggestions ?? 0)
  const { show, openReview } = useActions()
  if (indexing) return <Reading />
  if (!archive) return <div className="status" />
  const watching = WATCHING[archive.watching]
  const words = [
    `${wasStopped ? 'Stopped · ' : ''}${countOf(archive.posts, 'recap')}`,
    // Before what may be left out for want of room.
    ...(archive.watching === 'events' ? [] : [archive.watching === 'off' ? ' · not watched' : ' · rescanned']),
    ` · ${countOf(archive.images, 'image')}`,
  ]
  return (
    <div className="status" {...(watching === null ? {} : { title: watching })}>
      <span className="status-words" title={`${words.join('')}\n${readingWords(archive)}`}>
        {words.map(part => (
          <span key={part}>{part}</span>
        ))}
      </span>
      <IconButton
        label={suggestions === 0 ? 'Nothing to review' : `${suggestions.toLocaleString('en')} to review`}
        tip={suggestions === 0 ? 'Nothing is doubtful; your corrections are here  R' : 'Doubtful, waits for you  R'}
        className="status-badge"
        onPress={() => openReview(suggestions === 0 ? 'corrections' : 'suggestions')}
      >
        <ListChecks size={14} aria-hidden />
        {suggestions === 0 ? (
          <span className="status-rest">Nothing to review</span>
        ) : (
          <span>
            {suggestions.toLocaleString('en')}
            <span className="status-rest"> to review</span>
          </span>
        )}
      </IconButton>
      {archive.problems === 0 ? null : (
        <IconButton
          label={countOf(archive.problems, 'problem')}
          tip="What is wrong with, or unexpected in, the archive’s files"
          className="status-badge status-problems"
          onPress={() => show('problems')}
        >
          <TriangleAlert size={14} aria-hidden />
          <span>{archive.problems.toLocaleString('en')}</span>
        </IconButton>
      )}
    </div>
  )
})
ArchiveStatus.displayName = 'ArchiveStatus'
