import type { PDFDocumentProxy } from 'pdfjs-dist'
import { useEffect, useRef } from 'react'

type PageCanvasProps = {
  readonly pdf: PDFDocumentProxy
  /** Counted from 1. */
  readonly page: number
  /** Room for the page, in CSS pixels. */
  readonly width: number
  readonly height: number
}

/** One page as large as its room allows. The page before stays until the next one is drawn, so that nothing flickers. */
export const PageCanvas = ({ pdf, page, width, height }: PageCanvasProps) => {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    let isOver = false
    let cancel = (): void => undefined
    const draw = async (): Promise<void> => {
      const source = await pdf.getPage(page)
      if (isOver) return
      const size = source.getViewport({ scale: 1 })
      const scale = Math.min(width / size.width, height / size.height)
      const viewport = source.getViewport({ scale: scale * window.devicePixelRatio })
      const canvas = document.createElement('canvas')
      canvas.width = Math.floor(viewport.width)
      canvas.height = Math.floor(viewport.height)
      canvas.style.width = `${Math.floor(size.width * scale)}px`
      canvas.style.height = `${Math.floor(size.height * scale)}px`
      canvas.className = 'preview-page'
      canvas.setAttribute('role', 'img')
      canvas.setAttribute('aria-label', `Page ${page}`)
      const task = source.render({ canvas, viewport })
      cancel = () => task.cancel()
      await task.promise
      if (!isOver) place.current?.replaceChildren(canvas)
      source.cleanup()
    }
    // A page that is left before it is drawn ends in a refusal that tells nothing.
    void draw().catch(() => undefined)
    return () => {
      isOver = true
      cancel()
    }
  }, [pdf, page, width, height])
  return <div ref={place} />
}
