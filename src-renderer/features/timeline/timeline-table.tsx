import { memo, useEffect, useState } from 'react'
import type { Timeline } from '../../../src-main/contract/index.ts'
import { formatDate } from '../../ui/format.ts'

const wordsOf = (month: string): string =>
  month.includes('-') ? formatDate(month, 'long') : `${month}, month not known`

const Table = memo(({ timeline }: { readonly timeline: Timeline }) => (
  <table className="unseen">
    <caption>Recaps by month; months without a recap are left out</caption>
    <thead>
      <tr>
        <th scope="col">Month</th>
        <th scope="col">Recaps</th>
      </tr>
    </thead>
    <tbody>
      {timeline.months.map(({ month, count }) => (
        <tr key={month}>
          <th scope="row">{wordsOf(month)}</th>
          <td>{count.toLocaleString('en')}</td>
        </tr>
      ))}
      {timeline.undated === 0 ? null : (
        <tr>
          <th scope="row">No date</th>
          <td>{timeline.undated.toLocaleString('en')}</td>
        </tr>
      )}
    </tbody>
  </table>
))
Table.displayName = 'Table'

/** How long the months have to stand before they are told: not with every letter that is typed. */
const REST_MS = 300

/** The same as the histogram, for those who do not see it; it comes once typing rests. */
export const TimelineTable = ({ timeline }: { readonly timeline: Timeline }) => {
  const [rested, setRested] = useState(timeline)
  useEffect(() => {
    const timer = setTimeout(() => setRested(timeline), REST_MS)
    return () => clearTimeout(timer)
  }, [timeline])
  return <Table timeline={rested} />
}
