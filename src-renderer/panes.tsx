import { useEffect, useState } from 'react'
import { EntityPage } from './features/entity/entity-page.tsx'
import { FacetsPane } from './features/facets/facets-pane.tsx'
import { ReaderPane } from './features/reader/reader-pane.tsx'
import { ResultsPane } from './features/results/results-pane.tsx'
import { Note } from './features/status/note.tsx'
import { TrendsPage } from './features/trends/trends-page.tsx'
import { showsPhotos } from './store/place.ts'
import { useActions, useModel } from './store/use-app.ts'
import type { CssVariables } from './ui/css-variables.ts'
import { Splitter } from './ui/splitter.tsx'
import { useWindowWidth } from './ui/use-window-width.ts'

/** Below this width three panes leave no room to read; window.css holds the same. */
const ROOM_FOR_THREE_PX = 900

const LEAST = { facets: 190, results: 280 }

/** Shares of the window that the two side panes may take; window.css holds the same. */
const SHARE = { facets: 0.19, results: 0.33 }

/** Facets, results and reader, side by side, with lines between them that move, and the message below the last. */
export const Panes = () => {
  const settings = useModel(model => model.settings)
  const facetsShown = useModel(model => model.facetsShown)
  const isTrendsOpen = useModel(model => model.trail.present.trends)
  const isWall = useModel(model => showsPhotos(model.trail.present))
  const isEntityOpen = useModel(model => model.trail.present.entity !== null)
  const { saveSettings, showFacets } = useActions()
  const windowWidth = useWindowWidth()
  const [dragged, setDragged] = useState<{ facets?: number; results?: number }>({})

  // The filters go when a window becomes too narrow, and come back with the room; between the two a person decides.
  const hasRoom = windowWidth >= ROOM_FOR_THREE_PX
  useEffect(() => showFacets(hasRoom), [showFacets, hasRoom])

  const mostFacets = Math.round(windowWidth * SHARE.facets)
  const mostResults = Math.round(windowWidth * SHARE.results)
  const facets = Math.min(dragged.facets ?? settings.facetsWidth, mostFacets)
  const results = Math.min(dragged.results ?? settings.resultsWidth, mostResults)
  const widths: CssVariables = {
    '--facets-width': `${facets}px`,
    '--results-width': `${results}px`,
  }

  return (
    <main className="panes" style={widths}>
      {facetsShown ? (
        <>
          <FacetsPane />
          <Splitter
            label="Width of the filters"
            width={facets}
            least={LEAST.facets}
            most={mostFacets}
            onChange={width => setDragged(before => ({ ...before, facets: width }))}
            onSettle={facetsWidth => void saveSettings({ facetsWidth })}
          />
        </>
      ) : null}
      <ResultsPane />
      {isWall ? null : (
        <>
          <Splitter
            label="Width of the results"
            width={results}
            least={LEAST.results}
            most={mostResults}
            onChange={width => setDragged(before => ({ ...before, results: width }))}
            onSettle={resultsWidth => void saveSettings({ resultsWidth })}
          />
          {isEntityOpen ? <EntityPage /> : isTrendsOpen ? <TrendsPage /> : <ReaderPane />}
        </>
      )}
      <Note />
    </main>
  )
}
