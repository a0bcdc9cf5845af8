import { CornerLeftUp, Folder } from 'lucide-react'
import { useState } from 'react'
import type { FolderEntry } from '../../../src-main/contract/index.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { DialogFoot } from '../../ui/dialog.tsx'
import { countOf } from '../../ui/format.ts'
import { useFolderListing } from './use-folder-listing.ts'
import './folder-browser.css'

type FolderBrowserProps = {
  readonly start?: string
  readonly action: string
  readonly note?: string
  readonly onChoose: (folder: string) => void
  readonly onCancel: () => void
}

const Entry = ({ entry, onOpen }: { readonly entry: FolderEntry; readonly onOpen: (path: string) => void }) => (
  <li>
    <button type="button" className="folder-entry" title={entry.path} onClick={() => onOpen(entry.path)}>
      <Folder size={15} aria-hidden />
      <span>{entry.name}</span>
      {entry.posts ? <span className="folder-posts">{countOf(entry.posts, 'post')}</span> : null}
    </button>
  </li>
)

/** Walks the folders of this machine until one is chosen. A path can be typed as well. */
export const FolderBrowser = ({ start, action, note, onChoose, onCancel }: FolderBrowserProps) => {
  const { listing, fault, goTo } = useFolderListing(start)
  // null: nothing was typed since the last folder was entered, so the field shows where we are.
  const [typed, setTyped] = useState<string | null>(null)
  const path = typed ?? listing?.path ?? ''
  const enter = (folder: string) => {
    setTyped(null)
    goTo(folder)
  }

  return (
    <div className="folder-browser">
      {note === undefined ? null : <p className="folder-note">{note}</p>}
      <form
        className="folder-path"
        onSubmit={event => {
          event.preventDefault()
          enter(path)
        }}
      >
        <IconButton
          label="Up one folder"
          isDisabled={listing?.parent === undefined}
          onPress={() => listing?.parent !== undefined && enter(listing.parent)}
        >
          <CornerLeftUp size={16} aria-hidden />
        </IconButton>
        <input
          className="field"
          aria-label="Path of the folder"
          spellCheck={false}
          value={path}
          onChange={event => setTyped(event.currentTarget.value)}
        />
      </form>
      <div className="folder-columns">
        <ul className="folder-places" aria-label="Places">
          {listing?.places.map(place => (
            <Entry key={place.path} entry={place} onOpen={enter} />
          ))}
        </ul>
        <ul className="folder-list" aria-label="Folders">
          {fault ? (
            <li className="folder-empty" role="alert">
              {fault.message}
            </li>
          ) : null}
          {listing?.folders.map(folder => (
            <Entry key={folder.path} entry={folder} onOpen={enter} />
          ))}
          {listing && listing.folders.length === 0 && !fault ? (
            <li className="folder-empty">No folders in here.</li>
          ) : null}
        </ul>
      </div>
      <DialogFoot>
        <span className="push folder-posts">
          {listing && listing.postFiles > 0 ? `${countOf(listing.postFiles, 'post')} right in this folder` : ''}
        </span>
        <Button variant="quiet" onPress={onCancel}>
          Cancel
        </Button>
        <Button
          variant="primary"
          isDisabled={path.trim() === '' || (typed === null && fault !== null)}
          onPress={() => onChoose(path.trim())}
        >
          {action}
        </Button>
      </DialogFoot>
    </div>
  )
}
