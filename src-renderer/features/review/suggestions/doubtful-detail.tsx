import type { Suggestion } from '../../../../src-main/contract/index.ts'
import { countOf } from '../../../ui/format.ts'
import { ConfidenceBar } from '../../curation/confidence-bar.tsx'
import { ASKING } from '../words.ts'
import { SightingItem } from './sighting-item.tsx'
import { useSentenceBefore } from './use-sentence-before.ts'

const AROUND = 400

export type Doubtful = Extract<Suggestion, { kind: 'doubtful' }>

type DoubtfulDetailProps = {
  readonly suggestion: Doubtful
  /** Number of recaps that have the value; null before it is known. */
  readonly reach: number | null
}

/** A value that was read with little confidence, with the sentence that it was read from. */
export const DoubtfulDetail = ({ suggestion, reach }: DoubtfulDetailProps) => {
  const { field, value, sighting } = suggestion
  const { question, means } = ASKING[field]
  const before = useSentenceBefore(sighting)
  const as = value.tier === undefined ? value.affiliation : `${value.tier} tier`
  return (
    <>
      <header>
        <h3 className="suggestion-question">{question(value.name)}</h3>
        <p className="suggestion-why">{means}</p>
      </header>
      <div className="side side-doubtful">
        <div className="side-head">
          <span className="side-name">{value.name}</span>
          <ConfidenceBar figure={value.confidence} />
          {/* Its line is there before it is known. */}
          <span className="side-count">
            {reach === null ? '\u00a0' : reach === 1 ? 'In this recap alone' : `In ${countOf(reach, 'recap')}`}
            {as === undefined ? null : ` · read as: ${as}`}
          </span>
        </div>
        <SightingItem sighting={sighting} around={AROUND} hint="O" before={before} />
        {sighting.evidence ? null : (
          <p className="side-more">It was not read from one sentence; look into the recap.</p>
        )}
      </div>
    </>
  )
}
