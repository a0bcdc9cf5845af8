import { ArrowUpRight } from 'lucide-react'
import type { Sighting } from '../../../../src-main/contract/index.ts'
import { useActions } from '../../../store/use-app.ts'
import { BareButton } from '../../../ui/bare-button.tsx'
import { formatDate } from '../../../ui/format.ts'
import { EvidenceQuote } from '../../curation/evidence-quote.tsx'
import { excerptOf } from './excerpt.ts'

type SightingItemProps = {
  readonly sighting: Sighting
  /** Characters of the sentence to show before and after the name. */
  readonly around: number
  readonly hint?: string
  /** The sentence before its own. */
  readonly before?: string | null
}

/** A place where a name stands: its sentence, and the way to it in the reader. */
export const SightingItem = ({ sighting, around, hint, before = null }: SightingItemProps) => {
  const { leaveReviewFor } = useActions()
  const { path, title, date, evidence } = sighting
  return (
    <div className="sighting">
      {evidence ? <EvidenceQuote evidence={excerptOf(evidence, around)} before={before} /> : null}
      <BareButton className="sighting-open" onPress={() => leaveReviewFor(path, evidence)}>
        <span className="unseen">Read in </span>
        <span className="sighting-title" title={path}>
          {title}
        </span>
        {date === undefined ? null : <span className="sighting-date">{formatDate(date, 'short')}</span>}
        <ArrowUpRight size={13} aria-hidden />
        {hint === undefined ? null : <kbd aria-hidden>{hint}</kbd>}
      </BareButton>
    </div>
  )
}
