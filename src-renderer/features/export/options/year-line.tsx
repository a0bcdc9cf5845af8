import { yearsOf } from '../../../store/report.ts'
import { useActions, useModel } from '../../../store/use-app.ts'
import { MenuLine } from './line.tsx'

const ALL = 'all'

/** The year that a report is about, where its recaps are of several. */
export const YearLine = () => {
  const subject = useModel(model => model.exportSubject)
  const { reportOnYear } = useActions()
  const years = subject === null ? [] : yearsOf(subject)
  if (subject === null || years.length < 2) return null
  return (
    <MenuLine
      label="Year"
      choices={[{ id: ALL, label: 'All years' }, ...years.map(year => ({ id: year, label: year }))]}
      chosen={subject.year ?? ALL}
      onChoose={year => reportOnYear(year === ALL ? null : year)}
    />
  )
}
