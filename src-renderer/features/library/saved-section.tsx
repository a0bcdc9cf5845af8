import { Bookmark, ChevronRight, Ellipsis, Layers, Plus } from 'lucide-react'
import { memo, type ReactNode, useId, useState } from 'react'
import { MenuTrigger } from 'react-aria-components'
import { isSearch } from '../../store/collections.ts'
import { chipsOf } from '../../store/filters.ts'
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

/** Searches and collections that a person keeps of this archive, at the head of the filters. */
export const SavedSection = memo(() => {
  const id = useId()
  const [isOpen, setOpen] = useState(true)
  const { searches, collections } = useModel(model => model.library)
  const { query, filters, collection: within } = useModel(model => model.trail.present)
  const actions = useActions()
  const canSave = query.trim() !== '' || chipsOf(filters).length > 0
  const count = searches.length + collections.length

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
          onPress={() => actions.startNaming({ kind: 'new-search' })}
        >
          <Plus size={14} aria-hidden />
        </IconButton>
      </div>
      {isOpen && count > 0 ? (
        <ul className="facet-values">
          {searches.map(saved => (
            <Row
              key={saved.id}
              icon={<Bookmark size={13} aria-hidden />}
              name={saved.name}
              what="Search"
              isCurrent={within === null && isSearch(saved, query, filters)}
              onOpen={() => actions.openSearch(saved.id)}
              onRename={() => actions.startNaming({ kind: 'search', id: saved.id, name: saved.name })}
              onDelete={() => actions.deleteSearch(saved.id)}
            />
          ))}
          {collections.map(collection => (
            <Row
              key={collection.id}
              icon={<Layers size={13} aria-hidden />}
              name={collection.name}
              what="Collection"
              count={collection.paths.length}
              isCurrent={within === collection.id}
              onOpen={() => actions.openCollection(collection.id)}
              onRename={() => actions.startNaming({ kind: 'collection', id: collection.id, name: collection.name })}
              onDelete={() => actions.deleteCollection(collection.id)}
            />
          ))}
        </ul>
      ) : null}
    </section>
  )
})
SavedSection.displayName = 'SavedSection'
