import type { EntityView, PdfReport } from '../../../src-main/contract/index.ts'
import type { ExportSubject } from '../../store/model.ts'
import { yearsWords } from './facts.ts'

const REPORT_KINDS: { readonly [K in EntityView['kind']]: PdfReport['kind'] | null } = {
  city: 'city',
  organisation: 'sponsor',
  speaker: 'speaker',
  technology: null,
}

/** The report that can be printed on an entity; none on a technology. */
export const reportOf = ({ kind, name, first, last }: EntityView): ExportSubject | null => {
  const report = REPORT_KINDS[kind]
  const years = first === undefined || last === undefined ? '' : yearsWords(first, last)
  return report === null ? null : { report: { kind: report, name }, years }
}

/** The recaps of an entity as a report tells them: from the first to the last, those without a date at the end. */
export const pathsInOrder = ({ recaps }: EntityView): readonly string[] => {
  const dated = recaps.filter(({ date }) => date !== undefined)
  return [...dated.reverse(), ...recaps.filter(({ date }) => date === undefined)].map(({ path }) => path)
}
