import { ChevronRight } from 'lucide-react'
import { useState } from 'react'
import type { Preflight, PreflightFinding } from '../../../../src-main/contract/index.ts'
import { useActions } from '../../../store/use-app.ts'
import { Button } from '../../../ui/button.tsx'
import { countOf, formatBytes } from '../../../ui/format.ts'
import { findingWords } from './finding-words.ts'
import './preflight.css'

const Finding = ({ kind, count, places }: PreflightFinding) => {
  const [isOpen, setOpen] = useState(false)
  const { open, show } = useActions()
  return (
    <li>
      <button
        type="button"
        className="preflight-line"
        aria-expanded={isOpen}
        onClick={() => setOpen(before => !before)}
      >
        <ChevronRight size={14} aria-hidden />
        {findingWords(kind, count)}
      </button>
      {isOpen ? (
        <ul className="preflight-places">
          {places.map(({ path, title, words }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a recap may tell the same twice, and the list never moves
            <li key={at}>
              <Button
                variant="link"
                label={`Open ${title}`}
                onPress={() => {
                  show('none')
                  open(path, undefined, true)
                }}
              >
                {title}
              </Button>
              <span className="preflight-words">{words}</span>
            </li>
          ))}
          {count > places.length ? <li className="preflight-words">and {count - places.length} more</li> : null}
        </ul>
      ) : null}
    </li>
  )
}

const extentOf = ({ pages, bytes, images }: Preflight): string =>
  `About ${countOf(pages, 'page')}, ${formatBytes(bytes)}${images === 0 ? '' : `, ${countOf(images, 'image')}`}`

/** What the PDF will be, and what may be wrong with it, each with where. */
export const PreflightLines = ({ preflight }: { readonly preflight: Preflight | null }) => (
  <section className="preflight" aria-label="What will be printed" aria-busy={preflight === null}>
    <p className="preflight-extent">{preflight === null ? 'Looking through the recaps…' : extentOf(preflight)}</p>
    {preflight === null || preflight.findings.length === 0 ? null : (
      <ul className="preflight-findings">
        {preflight.findings.map(finding => (
          <Finding key={finding.kind} {...finding} />
        ))}
      </ul>
    )}
  </section>
)
