import { ArrowDown, ArrowUp, ChevronDown, ChevronUp, FileDown, FolderSearch, SquareCheck } from 'lucide-react'
import type { RecapView } from '../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { IconButton } from '../../ui/button.tsx'
import { Toolbar } from '../../ui/toolbar.tsx'
import { CollectionMenu } from '../library/collection-menu.tsx'
import type { Matches } from './use-matches.ts'
import { WhyButton } from './why/why-button.tsx'

/** The matches of the recap; they pale where they are still those of the letters before. */
const MatchButtons = ({ matches }: { readonly matches: Matches }) => {
  const isOfBefore = useModel(({ reader, trail }) => reader.query !== trail.present.query)
  return (
    <section className="reader-matches" aria-label="Matches in this recap" aria-busy={isOfBefore}>
      <span className="reader-match-count">
        {matches.current < 0 ? `${matches.total}` : `${matches.current + 1} of ${matches.total}`}
        {matches.total === 1 ? ' match' : ' matches'}
      </span>
      <IconButton label="Previous match" onPress={() => matches.show(matches.current < 0 ? -1 : matches.current - 1)}>
        <ChevronUp size={16} aria-hidden />
      </IconButton>
      <IconButton label="Next match" onPress={() => matches.show(matches.current + 1)}>
        <ChevronDown size={16} aria-hidden />
      </IconButton>
    </section>
  )
}

/** Which of the results this is; a recap stays open also where a search no longer finds it. The last place stays until the next is known. */
const Place = ({ path }: { readonly path: string }) => {
  const beside = useModel(model => model.beside)
  if (beside?.path !== path) return null
  const { row, total } = beside
  return (
    <span className="reader-place">
      {row === undefined
        ? 'Not in these results'
        : `${(row + 1).toLocaleString('en')} of ${total.toLocaleString('en')}`}
    </span>
  )
}

type ReaderBarProps = {
  readonly view: RecapView
  readonly matches: Matches
  /** Whether the recap's title has left the page, so that the bar has to say it. */
  readonly showsTitle: boolean
  readonly onTop: () => void
}

/** What can be done with the recap in the reader, and the way to the ones beside it. */
export const ReaderBar = ({ view, matches, showsTitle, onTop }: ReaderBarProps) => {
  const isSelected = useModel(model => model.selection.has(view.path))
  const beside = useModel(model => (model.beside?.path === view.path ? model.beside : null))
  const { openBeside, toggleSelected, prepareExport, reveal } = useActions()
  return (
    <Toolbar className="reader-bar" label="Recap">
      <IconButton
        label="Previous recap"
        tip="Previous recap  ["
        isDisabled={beside?.previous === undefined}
        onPress={() => void openBeside(-1)}
      >
        <ArrowUp size={16} aria-hidden />
      </IconButton>
      <IconButton
        label="Next recap"
        tip="Next recap  ]"
        isDisabled={beside?.next === undefined}
        onPress={() => void openBeside(1)}
      >
        <ArrowDown size={16} aria-hidden />
      </IconButton>
      <div className="reader-gap">
        <Place path={view.path} />
        {showsTitle ? (
          <button type="button" className="reader-title" title="Back to the top" lang={view.lang} onClick={onTop}>
            {view.title}
          </button>
        ) : null}
      </div>
      {matches.total > 0 ? <MatchButtons matches={matches} /> : null}
      <WhyButton path={view.path} />
      <IconButton
        label={isSelected ? 'Unselect this recap' : 'Select this recap'}
        isPressed={isSelected}
        className="reader-select"
        onPress={() => toggleSelected(view.path)}
      >
        <SquareCheck size={16} aria-hidden />
      </IconButton>
      <CollectionMenu label="Add this recap to a collection" paths={[view.path]} />
      <IconButton label="Export this recap" onPress={() => prepareExport([view.path])}>
        <FileDown size={16} aria-hidden />
      </IconButton>
      <IconButton label="Show file in folder" onPress={() => void reveal(view.path, 'archive')}>
        <FolderSearch size={16} aria-hidden />
      </IconButton>
    </Toolbar>
  )
}
