import { useModel } from '../../store/use-app.ts'
import { useQueryFaults } from './use-query-faults.ts'

/** Id of what is said of the query, for the box that it is about. */
export const QUERY_FAULTS_ID = 'query-faults'

/** What is said of the query at the head of the results: what was searched instead, and what could not be understood. */
export const QueryNotes = () => {
  const note = useModel(model => model.results?.queryNote ?? null)
  const faults = useQueryFaults()
  return (
    <div id={QUERY_FAULTS_ID} role="status">
      {faults.map(({ code, start, text }) => (
        <p key={`${code} ${start}`} className="query-note">
          {text}
        </p>
      ))}
      {note === null ? null : <p className="query-note">{note}</p>}
    </div>
  )
}
