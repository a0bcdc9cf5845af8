import { Quote } from 'lucide-react'
import { Button, DialogTrigger } from 'react-aria-components'
import type { FacetField, FacetValue } from '../../../src-main/contract/index.ts'
import { isChosen } from '../../store/place.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { Popover } from '../../ui/popover.tsx'

const PROVENANCE: { readonly [P in FacetValue['provenance']]: string } = {
  'front-matter': 'Stated in the post’s front matter.',
  extracted: 'Read from this sentence:',
  corrected: 'Corrected by you.',
}

const Evidence = ({ value }: { readonly value: FacetValue }) => {
  const { evidence } = value
  return (
    <div className="evidence">
      <p className="evidence-source">
        {value.provenance === 'extracted' && !evidence ? 'Read from the post’s text.' : PROVENANCE[value.provenance]}
      </p>
      {evidence ? (
        <blockquote>
          {evidence.text.slice(0, evidence.start)}
          <mark>{evidence.text.slice(evidence.start, evidence.end)}</mark>
          {evidence.text.slice(evidence.end)}
        </blockquote>
      ) : null}
    </div>
  )
}

/** One value of the recap. A click narrows the results to it; the small quote mark shows where it was read. */
export const FacetChip = ({ field, value }: { readonly field: FacetField | null; readonly value: FacetValue }) => {
  const chosen = useModel(model => field !== null && isChosen(model.trail.present.filters, field, value.name))
  const { toggleFilter } = useActions()
  const detail = value.affiliation ?? value.tier
  const words = (
    <>
      {value.name}
      {detail === undefined ? null : <span className="tag-detail">{detail}</span>}
    </>
  )
  return (
    <span className="tag" {...(chosen ? { 'data-chosen': true } : {})}>
      {field === null ? (
        <span className="tag-words">{words}</span>
      ) : (
        <button
          type="button"
          className="tag-words"
          aria-pressed={chosen}
          aria-label={`Filter by ${value.name}`}
          title={chosen ? `Stop filtering by ${value.name}` : `Show only recaps with ${value.name}`}
          onClick={() => toggleFilter(field, value.name)}
        >
          {words}
        </button>
      )}
      <DialogTrigger>
        <Button className="tag-evidence" aria-label={`Where ${value.name} was read`}>
          <Quote size={9} aria-hidden />
        </Button>
        <Popover label={`Where ${value.name} was read`}>
          <Evidence value={value} />
        </Popover>
      </DialogTrigger>
    </span>
  )
}
