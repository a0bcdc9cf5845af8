import { TextSearch } from 'lucide-react'
import { useState } from 'react'
import type { Evidence, FacetValue, RecapView } from '../../../../src-main/contract/index.ts'
import { Button } from '../../../ui/button.tsx'
import { EvidenceQuote } from '../../curation/evidence-quote.tsx'
import { foldText } from '../evidence/locate.ts'
import { useEvidenceFinder } from '../evidence/use-evidence.ts'

type ValueSourceProps = { readonly value: FacetValue; readonly view: RecapView; readonly onShown: () => void }

/** In a heading, a caption or a cell that is nothing but the name. */
const isAlone = ({ text, start, end }: Evidence): boolean => text.slice(start, end).trim() === text.trim()

const wordsOf = ({ provenance, evidence }: FacetValue): string => {
  switch (provenance) {
    case 'front-matter':
      return 'Stated in the post’s front matter'
    case 'extracted':
      if (!evidence) return 'Read from the post’s text'
      return isAlone(evidence) ? 'Read where it stands by itself' : 'Read from this sentence'
    case 'corrected':
      return evidence ? 'Corrected by you; the sentence it stands in' : 'Corrected by you'
  }
}

/** Why there is nowhere to jump to. */
const absenceOf = ({ provenance, evidence }: FacetValue, { description = '' }: RecapView): string => {
  if (evidence && foldText(description).includes(foldText(evidence.text)))
    return 'It stands in the post’s description, which is not part of the text shown.'
  return provenance === 'front-matter'
    ? 'It stands in the front matter only, which is not part of the text shown.'
    : 'The text shown here does not have this sentence, so there is nowhere to jump to.'
}

/** Where a value comes from, in words: the sentence it was read from, and the way to it. */
export const ValueSource = ({ value, view, onShown }: ValueSourceProps) => {
  const finder = useEvidenceFinder()
  const { evidence } = value
  const [isInText] = useState(() => evidence !== undefined && finder.find(evidence) !== null)
  return (
    <div className="value-source">
      <p className="value-provenance">{wordsOf(value)}</p>
      {evidence ? <EvidenceQuote evidence={evidence} lang={view.lang} /> : null}
      {evidence && isInText ? (
        <Button
          variant="link"
          className="value-show"
          onPress={() => {
            onShown()
            finder.show(evidence)
          }}
        >
          <TextSearch size={14} aria-hidden /> Show in text
        </Button>
      ) : null}
      {!isInText && (evidence || value.provenance === 'front-matter') ? (
        <p className="value-absence">{absenceOf(value, view)}</p>
      ) : null}
    </div>
  )
}
