import { chipsOf } from '../../store/filters.ts'
import type { Model } from '../../store/model.ts'
import { type ReportSubject, spanOf } from '../../store/report.ts'
import { textOfRuns } from '../../ui/format.ts'

const titleOf = ({ results, reader }: Model, path: string): string => {
  for (const hit of results?.hits.values() ?? []) if (hit.path === path) return textOfRuns(hit.title)
  return reader.view?.path === path ? reader.view.title : ''
}

/**
 * A title for the PDF that a person would give it: what a report is on; the recap's own where it is one; else the chosen
 * filters (`Red Hat, 2019`) where all that is printed is among the results that they gave. Empty where nothing tells.
 */
export const suggestedTitle = (model: Model): string => {
  const { exportPaths, exportSubject, results, trail } = model
  if (exportSubject !== null) return exportSubject.report.name
  const [first] = exportPaths
  if (first !== undefined && exportPaths.length === 1) return titleOf(model, first)
  const listed = new Set([...(results?.hits.values() ?? [])].map(hit => hit.path))
  if (!exportPaths.every(path => listed.has(path))) return ''
  return chipsOf(trail.present.filters)
    .flatMap(chip => (chip.kind === 'value' && !chip.excluded ? [chip.name] : []))
    .join(', ')
}

/** What the file is called: the title, with the years that a report spans. */
export const suggestedName = (subject: ReportSubject | null, title: string): string =>
  subject === null ? title : [subject.report.name, spanOf(subject)].filter(part => part !== '').join(', ')
