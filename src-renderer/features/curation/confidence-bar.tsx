import { confidenceOf } from './confidence.ts'
import './curation.css'

const WORDS = { sure: 'Sure', likely: 'Likely', doubtful: 'Doubtful' } as const

/** How sure the reading is: a word and a quiet bar, the figure on demand. */
export const ConfidenceBar = ({ figure }: { readonly figure: number }) => {
  const confidence = confidenceOf(figure)
  const percent = Math.round(figure * 100)
  return (
    <span className="confidence" data-confidence={confidence} title={`${percent} % sure`}>
      <meter
        className="confidence-meter"
        aria-label="Confidence"
        aria-valuetext={`${WORDS[confidence]}, ${percent} %`}
        min={0}
        max={1}
        value={figure}
      />
      {WORDS[confidence]}
    </span>
  )
}
