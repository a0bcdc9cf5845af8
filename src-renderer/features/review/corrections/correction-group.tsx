import { ArrowUpRight, Unlink } from 'lucide-react'
import type { CorrectionEntry } from '../../../../src-main/contract/index.ts'
import { useActions } from '../../../store/use-app.ts'
import { BareButton } from '../../../ui/bare-button.tsx'
import { Button } from '../../../ui/button.tsx'
import type { CorrectionGroup as Group } from './groups.ts'

type CorrectionGroupProps = { readonly group: Group; readonly onRevoke: (entry: CorrectionEntry) => void }

/** The corrections of one recap, or of the whole archive; each can be taken back. */
export const CorrectionGroup = ({ group: { path, title, stray, entries }, onRevoke }: CorrectionGroupProps) => {
  const { leaveReviewFor } = useActions()
  return (
    <section className="correction-group" aria-label={title}>
      <h3 className="correction-title">
        {path === undefined || stray ? (
          <span title={path}>{title}</span>
        ) : (
          <BareButton className="sighting-open" onPress={() => leaveReviewFor(path, undefined)}>
            <span className="unseen">Read </span>
            <span className="sighting-title" title={path}>
              {title}
            </span>
            <ArrowUpRight size={13} aria-hidden />
          </BareButton>
        )}
      </h3>
      {stray ? (
        <p className="correction-stray">
          <Unlink size={13} aria-hidden />
          <span>
            No recap of this archive is the one that was corrected ({path}). The corrections are kept, and hold again
            should it come back.
          </span>
        </p>
      ) : null}
      <ul>
        {entries.map(entry => (
          <li key={entry.id} className="correction">
            <span className="correction-words">{entry.words}</span>
            <Button
              variant="quiet"
              className="correction-revoke"
              label={`Take back: ${entry.words}`}
              onPress={() => onRevoke(entry)}
            >
              Take back
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
