import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useState } from 'react'
import type { PdfPreview } from '../../../../src-main/contract/index.ts'
import { useActions } from '../../../store/use-app.ts'

/** The PDF that is looked at: null while it is opened, `failed` where it cannot be. */
export const usePdf = ({ bytes }: PdfPreview): PDFDocumentProxy | 'failed' | null => {
  const { previewBytes } = useActions()
  const [pdf, setPdf] = useState<PDFDocumentProxy | 'failed' | null>(null)
  useEffect(() => {
    let isOver = false
    let close = (): void => undefined
    // What draws pages is loaded with the first preview: it is as large as the rest of the window.
    import('./open-pdf.ts')
      .then(({ openPdf }) => {
        if (isOver) return
        const opened = openPdf(bytes, previewBytes)
        close = opened.close
        return opened.document.then(document => {
          if (!isOver) setPdf(document)
        })
      })
      .catch(() => {
        if (!isOver) setPdf('failed')
      })
    return () => {
      isOver = true
      close()
    }
  }, [bytes, previewBytes])
  return pdf
}
