import { Bookmark, ChevronRight, Ellipsis, Layers, Plus } from 'lucide-react'
import { memo, type ReactNode, useId, useState } from 'react'
import { MenuTrigger } from 'react-aria-components'
import { isSearch } from '../../store/collections.ts'
import { hasSearch } from '../../store/model.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { IconButton } from '../../ui/button.tsx'
import { ActionMenu } from '../../ui/menu.tsx'
import './library.css'

type RowProps = {
  readonly icon: ReactNode
  readonly name: string
  readonly what: string
  readonly count?: number
  readonly isCurrent: boolean
  readonly onOpen: () => void
  readonly onRename: () => void
  readonly onDelete: () => void
}

/** One search or collection: opened by a press, renamed and deleted by its menu. */
const Row = ({ icon, name, what, count, isCurrent, onOpen, onRename, onDelete }: RowProps) => (
  <li className="saved-row">
    <button
      type="button"
      className="saved-open"
      title={name}
      {...(isCurrent ? { 'aria-current': true } : {})}
      onClick={onOpen}
    >
      {icon}
      <span className="unseen">{what} </span>
      <span className="saved-name">{name}</span>
      {count === undefined ? null : (
        <span className="facet-count">
          <span className="unseen">, </span>
          {count.toLocaleString('en')}
          <span className="unseen">{count === 1 ? ' recap' : ' recaps'}</span>
        </span>
      )}
    </button>
    <MenuTrigger>
      <IconButton label={`Change ${name}`} className="saved-menu">
        <Ellipsis size={14} aria-hidden />
      </IconButton>
      <ActionMenu
        label={`Change ${name}`}
        groups={[
          {
            entries: [
              { id: 'rename', label: 'Rename…', onAction: onRename },
              { id: 'delete', label: 'Delete', onAction: onDelete },
            ],
          },
        ]}
      />
    </MenuTrigger>
  </li>
)

const Searches = () => {
  const searches = useModel(model => model.library.searches)
  const query = useModel(model => model.trail.present.query)
  const filters = useModel(model => model.trail.present.filters)
  const within = useModel(model => model.trail.present.collection)
  const { openSearch, startNaming, deleteSearch } = useActions()
  return searches.map(saved => (
    <Row
      key={saved.id}
      icon={<Bookmark size={13} aria-hidden />}
      name={saved.name}
      what="Search"
      isCurrent={within === null && isSearch(saved, query, filters)}
      onOpen={() => openSearch(saved.id)}
      onRename={() => startNaming({ kind: 'search', id: saved.id, name: saved.name })}
      onDelete={() => deleteSearch(saved.id)}
    />
  ))
}

const Collections = () => {
  const collections = useModel(model => model.library.collections)
  const within = useModel(model => model.trail.present.collection)
  const { openCollection, startNaming, deleteCollection } = useActions()
  return collections.map(({ id, name, paths }) => (
    <Row
      key={id}
      icon={<Layers size={13} aria-hidden />}
      name={name}
      what="Collection"
      count={paths.length}
      isCurrent={within === id}
      onOpen={() => openCollection(id)}
      onRename={() => startNaming({ kind: 'collection', id, name })}
      onDelete={() => deleteCollection(id)}
    />
  ))
}

/** Searches and collections that a person keeps of this archive, at the head of the filters. */
export const SavedSection = memo(() => {
  const id = useId()
  const [isOpen, setOpen] = useState(true)
  const count = useModel(({ library }) => library.searches.length + library.collections.length)
  const canSave = useModel(hasSearch)
  const { startNaming } = useActions()
  return (
    <section className="facet saved" aria-labelledby={id} {...(count === 0 ? { 'data-empty': true } : {})}>
      <div className="saved-head">
        <h3 className="facet-head">
          {count === 0 ? (
            <span id={id} className="facet-toggle" title="Searches and collections that you keep stand here">
              Saved
            </span>
          ) : (
            <button
              type="button"
              id={id}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
              className="facet-toggle"
            >
              <span>Saved</span>
              <ChevronRight className="facet-chevron" size={13} aria-hidden />
            </button>
          )}
        </h3>
        <IconButton
          label="Save this search"
          tip={canSave ? 'Save this search' : 'Search or filter first, then save that here'}
          className="saved-add"
          isDisabled={!canSave}
          onPress={() => startNaming({ kind: 'new-search' })}
        >
          <Plus size={14} aria-hidden />
        </IconButton>
      </div>
      {isOpen && count > 0 ? (
        <ul className="facet-values">
          <Searches />
          <Collections />
        </ul>
      ) : null}
    </section>
  )
})
SavedSection.displayName = 'SavedSection'
