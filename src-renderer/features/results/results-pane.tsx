import { useModel } from '../../store/use-app.ts'
import { Chips } from '../chips/chips.tsx'
import { SelectionBar } from '../selection/selection-bar.tsx'
import { NoResults } from './no-results.tsx'
import { ResultsHead } from './results-head.tsx'
import { ResultsList } from './results-list.tsx'
import './results.css'

const Body = () => {
  const fault = useModel(model => model.searchFault)
  const results = useModel(model => model.results)
  if (fault) {
    return (
      <div className="results-state" role="alert">
        <p className="state-title">The search failed</p>
        <p>{fault.message}</p>
      </div>
    )
  }
  if (!results) return <div className="results-state" />
  return results.total === 0 ? <NoResults results={results} /> : <ResultsList />
}

/** The middle of the window: how many recaps, what is chosen, the list, and the selection. */
export const ResultsPane = () => (
  <section className="pane pane-results" aria-label="Results">
    <h2 className="unseen">Results</h2>
    <ResultsHead />
    <Chips />
    <Body />
    <SelectionBar />
  </section>
)
