import { Search, X } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useActions, useModel, useSnapshot } from '../../store/use-app.ts'
import './search-box.css'

/** Id of the box, so that `/` finds it from anywhere. */
export const SEARCH_BOX_ID = 'search-box'

/** Id of the list of results, for the keys that lead from the box into it. */
export const RESULTS_LIST_ID = 'results-list'

/** One box for everything; each letter searches. */
export const SearchBox = () => {
  const query = useModel(model => model.trail.present.query)
  const { setQuery, endTyping, open } = useActions()
  const snapshot = useSnapshot()

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    const list = document.getElementById(RESULTS_LIST_ID)
    if (event.key === 'Escape') {
      event.preventDefault()
      if (query === '') list?.focus()
      else setQuery('')
    } else if (event.key === 'ArrowDown') {
      event.preventDefault()
      list?.focus()
    } else if (event.key === 'Enter') {
      const { results, trail } = snapshot()
      const hit = results?.hits.get(Math.max(0, trail.present.focused))
      if (hit) open(hit.path)
    }
  }

  return (
    <search className="search-box">
      <Search className="search-icon" size={15} aria-hidden />
      <input
        id={SEARCH_BOX_ID}
        type="search"
        aria-label="Search recaps"
        placeholder="Search recaps"
        autoComplete="off"
        spellCheck={false}
        value={query}
        onChange={event => setQuery(event.currentTarget.value)}
        onBlur={endTyping}
        onKeyDown={onKeyDown}
      />
      {query === '' ? (
        <kbd aria-hidden>/</kbd>
      ) : (
        <button
          type="button"
          className="search-clear"
          aria-label="Empty the search box"
          onClick={() => {
            setQuery('')
            document.getElementById(SEARCH_BOX_ID)?.focus()
          }}
        >
          <X size={14} aria-hidden />
        </button>
      )}
    </search>
  )
}
