import type { Evidence } from '../../../src-main/contract/index.ts'
import './curation.css'

/** The sentence that a value was read from, its name marked. */
export const EvidenceQuote = ({ evidence, lang }: { readonly evidence: Evidence; readonly lang?: string }) => (
  <blockquote className="evidence-quote" {...(lang === undefined ? {} : { lang })}>
    {evidence.text.slice(0, evidence.start)}
    <mark>{evidence.text.slice(evidence.start, evidence.end)}</mark>
    {evidence.text.slice(evidence.end)}
  </blockquote>
)
