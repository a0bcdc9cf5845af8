import * as v from 'valibot'
import { BOOK_FORMATS } from '../../contract/index.ts'
import { name } from './correction-schema.ts'
import { filePath, paths } from './path-schema.ts'
import { settingGuards } from './settings-schema.ts'

const title = v.exactOptional(v.pipe(v.string(), v.maxLength(500)))
const asked = { paths, out: v.exactOptional(filePath) }

/** How a PDF is laid out, as the page may ask for it. */
export const pdfOptions = v.strictObject({
  paper: settingGuards.paper,
  images: v.boolean(),
  flow: v.exactOptional(v.picklist(['paged', 'continuous'])),
  index: v.exactOptional(v.boolean()),
  photoIndex: v.exactOptional(v.boolean()),
  texts: v.exactOptional(v.boolean()),
  originals: v.exactOptional(v.boolean()),
  linkCodes: v.exactOptional(v.boolean()),
  report: v.exactOptional(v.strictObject({ kind: v.picklist(['sponsor', 'speaker', 'city']), name })),
  title,
})

/** An export as the page may ask for it: each format with the options that belong to it, and no other. */
const speakers = v.exactOptional(v.array(v.string()))

export const exportRequest = v.union([
  v.strictObject({
    ...asked,
    format: v.exactOptional(v.literal('pdf')),
    options: pdfOptions,
  }),
  v.strictObject({
    ...asked,
    format: v.picklist(BOOK_FORMATS),
    options: v.strictObject({ images: v.boolean(), title }),
  }),
  v.strictObject({
    ...asked,
    format: v.literal('csv'),
    options: v.strictObject({ of: v.picklist(['recaps', 'talks']), speakers }),
  }),
  v.strictObject({ ...asked, format: v.literal('json'), options: v.strictObject({}) }),
  v.strictObject({
    ...asked,
    format: v.picklist(['bibtex', 'csl-json']),
    options: v.strictObject({ of: v.picklist(['recaps', 'talks', 'both']), speakers }),
  }),
])
