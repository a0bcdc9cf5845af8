import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import type { PdfPreview } from '../../../../src-main/contract/index.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { DialogFoot } from '../../../ui/dialog.tsx'
import { countOf, formatBytes } from '../../../ui/format.ts'
import { PageCanvas } from './page-canvas.tsx'
import { usePdf } from './use-pdf.ts'
import './preview.css'

type PreviewPagesProps = {
  readonly preview: PdfPreview
  readonly onBack: () => void
  readonly onSave: () => void
}

/** How far a key goes; 0 for all others. */
const stepOf = (key: string, pages: number): number => {
  switch (key) {
    case 'ArrowRight':
    case 'PageDown':
      return 1
    case 'ArrowLeft':
    case 'PageUp':
      return -1
    case 'Home':
      return -pages
    case 'End':
      return pages
    default:
      return 0
  }
}

/** The printed pages, one at a time, before they are saved as they are. */
export const PreviewPages = ({ preview, onBack, onSave }: PreviewPagesProps) => {
  const pdf = usePdf(preview)
  const [page, setPage] = useState(1)
  const room = useRef<HTMLElement>(null)
  const [size, setSize] = useState({ width: 0, height: 0 })
  const { pages, bytes } = preview

  useLayoutEffect(() => {
    const element = room.current
    if (!element) return
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth - 32, height: element.clientHeight - 32 }),
    )
    observer.observe(element)
    element.focus({ preventScroll: true })
    return () => observer.disconnect()
  }, [])

  const go = (step: number): void => setPage(before => Math.min(pages, Math.max(1, before + step)))
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = stepOf(event.key, pages)
    if (step === 0) return
    event.preventDefault()
    go(step)
  }

  return (
    <>
      <section
        ref={room}
        className="preview-room"
        aria-label="Printed pages"
        aria-busy={pdf === null}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: pages are turned by keys
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        {pdf === 'failed' ? (
          <p role="alert">The pages cannot be shown here; save the PDF to look at it in another program.</p>
        ) : pdf === null || size.width <= 0 ? null : (
          <PageCanvas pdf={pdf} page={page} {...size} />
        )}
      </section>
      <DialogFoot>
        <div className="preview-turn push">
          <IconButton label="Previous page" isDisabled={page === 1} onPress={() => go(-1)}>
            <ChevronLeft size={16} aria-hidden />
          </IconButton>
          <span className="preview-number" aria-live="polite">
            Page {page} of {pages}
          </span>
          <IconButton label="Next page" isDisabled={page === pages} onPress={() => go(1)}>
            <ChevronRight size={16} aria-hidden />
          </IconButton>
          <span className="preview-extent">
            {countOf(pages, 'page')}, {formatBytes(bytes)}
          </span>
        </div>
        <Button variant="quiet" onPress={onBack}>
          Back
        </Button>
        <Button variant="primary" onPress={onSave}>
          Save PDF
        </Button>
      </DialogFoot>
    </>
  )
}
