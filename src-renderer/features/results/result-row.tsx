// biome-ignore-all lint/a11y/useSemanticElements: a grid whose rows come and go cannot be made of table elements; the grid has the focus and the keys
// biome-ignore-all lint/a11y/useFocusableInteractive: a grid whose rows come and go cannot be made of table elements; the grid has the focus and the keys
// biome-ignore-all lint/a11y/useKeyWithClickEvents: a grid whose rows come and go cannot be made of table elements; the grid has the focus and the keys
// biome-ignore-all lint/a11y/noLabelWithoutControl: the label only makes the checkbox in it easier to hit
import { type MouseEvent, memo } from 'react'
import type { Hit } from '../../../src-main/contract/index.ts'
import { useActions, useModel, useSnapshot } from '../../store/use-app.ts'
import { Checkbox } from '../../ui/checkbox.tsx'
import { countOf, formatDate, textOfRuns } from '../../ui/format.ts'
import { TextRuns } from '../../ui/text-runs.tsx'
import { leadToMatch } from './snippet-lead.ts'
import { Thumbnail } from './thumbnail.tsx'
import { useRowDrag } from './use-row-drag.ts'
import './result-row.css'

/** What stands where a recap without a text would have its first lines. */
const insteadOfText = ({ speakers, images }: Hit): string => {
  if (speakers.length > 0) return speakers.join(', ')
  return images === 0 ? 'No text' : `${countOf(images, 'image')}, no text`
}

type ResultRowProps = {
  readonly row: number
  readonly top: number
  readonly hit: Hit | undefined
  readonly isFocused: boolean
  readonly showsSnippetSource: boolean
  /** Whether it can be dragged to another row of its collection. */
  readonly isArranged: boolean
}

/** One recap in the list; a quiet shape of the same size until its hit has arrived. */
export const ResultRow = memo(({ row, top, hit, isFocused, showsSnippetSource, isArranged }: ResultRowProps) => {
  const isOpen = useModel(model => hit !== undefined && model.trail.present.open === hit.path)
  const isSelected = useModel(model => hit !== undefined && model.selection.has(hit.path))
  const { open, toggleSelected, selectRows, setFocused } = useActions()
  const snapshot = useSnapshot()
  const drag = useRowDrag(row)
  const place = { transform: `translateY(${top}px)` }

  if (!hit) {
    return (
      <div className="row" role="row" aria-rowindex={row + 1} id={`row-${row}`} style={place}>
        <div role="gridcell" className="row-bones">
          <span className="unseen">Loading</span>
        </div>
      </div>
    )
  }

  const title = textOfRuns(hit.title)
  const date = hit.date === undefined ? 'Undated' : formatDate(hit.date, 'short')
  const onClick = (event: MouseEvent) => {
    const { focused } = snapshot().trail.present
    setFocused(row)
    if (event.shiftKey && focused >= 0) selectRows(focused, row)
    else if (event.ctrlKey || event.metaKey) toggleSelected(hit.path)
    else open(hit.path)
  }

  return (
    <div
      className="row"
      role="row"
      id={`row-${row}`}
      aria-rowindex={row + 1}
      aria-label={[title, date, ...hit.cities].join(', ')}
      aria-selected={isSelected}
      {...(isOpen ? { 'aria-current': true } : {})}
      {...(isFocused ? { 'data-focused': true } : {})}
      style={place}
      onClick={onClick}
      {...(isArranged ? drag : {})}
    >
      <div role="gridcell" className="row-select" onClick={event => event.stopPropagation()}>
        <Thumbnail hit={hit} title={title} />
        <label className="row-check">
          <Checkbox
            label={`Select ${title}`}
            checked={isSelected}
            onChange={() => {
              setFocused(row)
              toggleSelected(hit.path)
            }}
            skipTab
          />
        </label>
      </div>
      <div role="gridcell" className="row-text">
        <p className="row-title">
          <TextRuns runs={hit.title} />
        </p>
        <p className="row-meta">
          <span>{date}</span>
          {hit.cities.length === 0 ? null : <span>{hit.cities.join(', ')}</span>}
          {hit.draft ? <span className="badge">Draft</span> : null}
        </p>
        <div className="row-rest">
          <p className="row-snippet">
            {showsSnippetSource && hit.snippetFrom !== undefined ? (
              <span className="row-source">{hit.snippetFrom}</span>
            ) : null}
            {textOfRuns(hit.snippet).trim() === '' ? (
              <span className="row-no-text">{insteadOfText(hit)}</span>
            ) : (
              <TextRuns runs={leadToMatch(hit.snippet)} />
            )}
          </p>
        </div>
      </div>
    </div>
  )
})
ResultRow.displayName = 'ResultRow'
