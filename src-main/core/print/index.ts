export { composeDocument } from './compose.ts'
export { type OpenPdf, openPdf, type PdfProperties } from './pdf.ts'
export type { PrintDocument, PrintInput } from './types.ts'
