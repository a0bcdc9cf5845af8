import { type KeyboardEvent, memo, useRef } from 'react'
import { isAwaited } from '../../store/model.ts'
import { showsPhotos } from '../../store/place.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { isTextField } from '../../ui/is-text-field.ts'
import { useFocusNearby } from '../../ui/use-focus-nearby.ts'
import { Chips } from '../chips/chips.tsx'
import { CollectionNote } from '../library/collection-note.tsx'
import { PHOTO_WALL_ID } from '../photos/photo-wall.tsx'
import { PhotosBody } from '../photos/photos-body.tsx'
import { QueryNotes } from '../search-box/query-notes.tsx'
import { RESULTS_LIST_ID } from '../search-box/search-box.tsx'
import { SelectionBar } from '../selection/selection-bar.tsx'
import { Timeline } from '../timeline/timeline.tsx'
import { NoResults } from './no-results.tsx'
import { ResultsHead } from './results-head.tsx'
import { ResultsList } from './results-list.tsx'
import './results.css'

/** Where keys lead on from. */
const mainPart = (): HTMLElement | null =>
  document.querySelector<HTMLElement>(`#${RESULTS_LIST_ID}, #${PHOTO_WALL_ID}, .results-state button`)

const Body = () => {
  const fault = useModel(model => model.searchFault)
  const results = useModel(model => model.results)
  const isWall = useModel(model => showsPhotos(model.trail.present))
  if (fault) {
    return (
      <div className="results-state" role="alert">
        <p className="state-title">The search failed</p>
        <p>{fault.message}</p>
      </div>
    )
  }
  if (!results) return <div className="results-state" />
  if (results.total === 0) return <NoResults results={results} />
  return isWall ? <PhotosBody /> : <ResultsList />
}

const Parts = memo(() => (
  <>
    <h2 className="unseen">Results</h2>
    <ResultsHead />
    <Timeline />
    <QueryNotes />
    <Chips />
    <CollectionNote />
    <Body />
    <SelectionBar />
  </>
))
Parts.displayName = 'Parts'

/** The middle of the window: how many recaps, what is chosen, the list, and the selection. Busy while a reply is awaited. */
export const ResultsPane = () => {
  const isBusy = useModel(isAwaited)
  const isWall = useModel(model => showsPhotos(model.trail.present))
  const { selectAll } = useActions()
  const pane = useRef<HTMLElement>(null)
  useFocusNearby(pane, mainPart)

  const onKeyDown = (event: KeyboardEvent) => {
    const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event
    if (key !== 'a' || !(ctrlKey || metaKey) || altKey || shiftKey || isTextField(target)) return
    event.preventDefault()
    void selectAll()
  }
  return (
    <section
      ref={pane}
      className={isWall ? 'pane pane-results pane-wall' : 'pane pane-results'}
      aria-label="Results"
      {...(isBusy ? { 'aria-busy': true } : {})}
      onKeyDown={onKeyDown}
    >
      <Parts />
    </section>
  )
}
