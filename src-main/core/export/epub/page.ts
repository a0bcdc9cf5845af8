import type { ElementContent } from 'hast'
import { element } from '../tree/hast.ts'
import { escapeXml, toXhtml } from './xml.ts'

/** One document of an EPUB. `styled` is the relative address of its style sheet. */
export type EpubPage = {
  readonly title: string
  readonly lang: string
  readonly style: string
  readonly body: readonly ElementContent[]
}

/** A whole XHTML document (EPUB 3.3, section 6.1). */
export const epubPage = ({ title, lang, style, body }: EpubPage): string => {
  const head = element('head', {}, [
    element('title', {}, [title.trim() || '–']),
    element('link', { rel: ['stylesheet'], type: 'text/css', href: style }),
  ])
  const tag = escapeXml(lang)
  return `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${tag}" xml:lang="${tag}">
${toXhtml([head])}
<body>
${toXhtml(body)}
</body>
</html>
`
}
