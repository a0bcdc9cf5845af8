import type { Evidence } from '../../../src-main/contract/index.ts'
import './curation.css'

type EvidenceQuoteProps = {
  readonly evidence: Evidence
  readonly lang?: string
  /** The sentence before it. */
  readonly before?: string | null
}

/** The sentence that a value was read from, its name marked. */
export const EvidenceQuote = ({ evidence, lang, before = null }: EvidenceQuoteProps) => (
  <blockquote className="evidence-quote" {...(lang === undefined ? {} : { lang })}>
    {before === null ? null : <span className="evidence-before">{before} </span>}
    {evidence.text.slice(0, evidence.start)}
    <mark>{evidence.text.slice(evidence.start, evidence.end)}</mark>
    {evidence.text.slice(evidence.end)}
  </blockquote>
)
