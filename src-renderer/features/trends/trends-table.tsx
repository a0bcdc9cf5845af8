import type { Trend } from '../../../src-main/contract/index.ts'

type TrendsTableProps = {
  readonly caption: string
  readonly one: string
  readonly years: readonly string[]
  readonly trends: readonly Trend[]
}

/** The same as a chart, for those who do not see it. */
export const TrendsTable = ({ caption, one, years, trends }: TrendsTableProps) => (
  <table className="unseen">
    <caption>{caption}</caption>
    <thead>
      <tr>
        <th scope="col">{one}</th>
        {years.map(year => (
          <th key={year} scope="col">
            {year}
          </th>
        ))}
        <th scope="col">All</th>
      </tr>
    </thead>
    <tbody>
      {trends.map(({ name, total, counts }) => (
        <tr key={name}>
          <th scope="row">{name}</th>
          {years.map((year, at) => (
            <td key={year}>{(counts[at] ?? 0).toLocaleString('en')}</td>
          ))}
          <td>{total.toLocaleString('en')}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
