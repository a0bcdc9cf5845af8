import { useState } from 'react'
import { byName, proposedName } from '../../store/collections.ts'
import type { Model, Naming } from '../../store/model.ts'
import { useActions, useModel, useSnapshot } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog, DialogFoot } from '../../ui/dialog.tsx'
import { countOf } from '../../ui/format.ts'
import './library.css'

const TITLES: { readonly [K in Naming['kind']]: string } = {
  'new-search': 'Save this search',
  'new-collection': 'New collection',
  search: 'Rename the search',
  collection: 'Rename the collection',
}

const startOf = (naming: Naming, { trail: { present } }: Model): string => {
  if (naming.kind === 'new-search') return proposedName(present.query, present.filters)
  return naming.kind === 'new-collection' ? '' : naming.name
}

/** What stands in the way of a name, or what giving it does besides; null where nothing does. */
const trouble = (naming: Naming, name: string, { library }: Model): { words: string; stops: boolean } | null => {
  const isSearch = naming.kind === 'search' || naming.kind === 'new-search'
  const all: readonly { readonly id: string; readonly name: string }[] = isSearch
    ? library.searches
    : library.collections
  const other = byName(all, name)
  if (!other || ('id' in naming && other.id === naming.id)) return null
  if (naming.kind === 'new-search') return { words: `The saved search “${other.name}” will be replaced.`, stops: false }
  return { words: `There is a ${isSearch ? 'search' : 'collection'} called “${other.name}” already.`, stops: true }
}

const NameForm = ({ naming, onClose }: { readonly naming: Naming; readonly onClose: () => void }) => {
  const snapshot = useSnapshot()
  const { giveName } = useActions()
  const [name, setName] = useState(() => startOf(naming, snapshot()))
  const found = trouble(naming, name, snapshot())
  const isRenaming = naming.kind === 'search' || naming.kind === 'collection'
  const isGood = name.trim() !== '' && !(found?.stops ?? false)
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (isGood) giveName(name)
      }}
    >
      <div className="name-body">
        {naming.kind === 'new-collection' && naming.paths.length > 0 ? (
          <p className="name-hint">{countOf(naming.paths.length, 'recap')} will be in it.</p>
        ) : null}
        <input
          className="field"
          // biome-ignore lint/a11y/noAutofocus: it is what the dialog is opened for
          autoFocus
          aria-label="Name"
          aria-describedby="name-trouble"
          placeholder="Name"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          value={name}
          onFocus={event => event.currentTarget.select()}
          onChange={event => setName(event.currentTarget.value)}
        />
        <p id="name-trouble" className="name-hint" aria-live="polite">
          {found?.words ?? ''}
        </p>
      </div>
      <DialogFoot>
        <Button variant="quiet" onPress={onClose}>
          Cancel
        </Button>
        <Button variant="primary" type="submit" isDisabled={!isGood}>
          {isRenaming ? 'Rename' : naming.kind === 'new-search' ? (found ? 'Replace' : 'Save') : 'Create'}
        </Button>
      </DialogFoot>
    </form>
  )
}

/** Asks for the name of a search or a collection that is kept. */
export const NameDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const naming = useModel(model => model.naming)
  if (!naming) return null
  return (
    <Dialog title={TITLES[naming.kind]} onClose={onClose}>
      <NameForm naming={naming} onClose={onClose} />
    </Dialog>
  )
}
