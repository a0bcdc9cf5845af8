import { useEffect, useState } from 'react'
import type { PdfOptions, Preflight } from '../../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../../store/use-app.ts'

/** What the PDF will be; that of the options before stays until it is known anew, null before anything is. */
export const usePreflight = (options: PdfOptions | null): Preflight | null => {
  const { preflight } = useActions()
  const paths = useModel(model => model.exportPaths)
  const [known, setKnown] = useState<Preflight | null>(null)
  // The title changes nothing that is told.
  const wanted = JSON.stringify({ ...options, title: undefined })

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for other options or other recaps, not each time they are drawn
  useEffect(() => {
    if (options === null) return
    let isStale = false
    void preflight(options).then(found => {
      if (!isStale && found !== null) setKnown(found)
    })
    return () => {
      isStale = true
    }
  }, [preflight, wanted, paths])

  return known
}
