import { kindOfField, type Suggestion } from '../../../../src-main/contract/index.ts'
import { countOf } from '../../../ui/format.ts'
import { ConfidenceBar } from '../../curation/confidence-bar.tsx'
import { useEntity } from '../../curation/use-entity.ts'
import { ASKING } from '../words.ts'
import { SightingItem } from './sighting-item.tsx'

const AROUND = 400

/** A value that was read with little confidence, with the sentence that it was read from. */
export const DoubtfulDetail = ({ suggestion }: { readonly suggestion: Extract<Suggestion, { kind: 'doubtful' }> }) => {
  const { field, value, sighting } = suggestion
  const { question, means } = ASKING[field]
  const as = value.tier === undefined ? value.affiliation : `${value.tier} tier`
  const { view } = useEntity(kindOfField(field), value.name)
  const reach = view?.recaps.filter(({ fields }) => fields.includes(field)).length
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
            {reach === undefined ? '\u00a0' : reach === 1 ? 'In this recap alone' : `In ${countOf(reach, 'recap')}`}
            {as === undefined ? null : ` · read as: ${as}`}
          </span>
        </div>
        <SightingItem sighting={sighting} around={AROUND} hint="O" />
        {sighting.evidence ? null : (
          <p className="side-more">It was not read from one sentence; look into the recap.</p>
        )}
      </div>
    </>
  )
}
