import { CornerLeftUp, Folder } from 'lucide-react'
import { useState } from 'react'
import type { Fault, FolderEntry } from '../../../src-main/contract/index.ts'
import { useModel } from '../../store/use-app.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { DialogFoot } from '../../ui/dialog.tsx'
import { fileNameOf } from '../../ui/format.ts'
import { useFolderListing } from './use-folder-listing.ts'
import './folder-browser.css'

type FolderBrowserProps = {
  readonly start?: string
  readonly action: string
  readonly note?: string
  /** Whether folders opened before are offered: where one of them may be meant. */
  readonly offersRecent?: boolean
  /** Takes the folder; a fault that it answers with is said here. */
  readonly onChoose: (folder: string) => Promise<Fault | null> | undefined
  readonly onCancel: () => void
}

const FAULT_ID = 'folder-fault'

const Entry = ({ entry, onOpen }: { readonly entry: FolderEntry; readonly onOpen: (path: string) => void }) => (
  <li>
    <button type="button" className="folder-entry" title={entry.path} onClick={() => onOpen(entry.path)}>
      <Folder size={15} aria-hidden />
      <span>{entry.name}</span>
    </button>
  </li>
)

const Places = ({
  places,
  offersRecent,
  onOpen,
}: {
  readonly places: readonly FolderEntry[]
  readonly offersRecent: boolean
  readonly onOpen: (path: string) => void
}) => {
  const recent = useModel(model => model.settings.recentFolders)
  const others = offersRecent ? recent.filter(folder => !places.some(({ path }) => path === folder)).slice(0, 6) : []
  return (
    <div className="folder-places">
      <ul aria-label="Places">
        {places.map(place => (
          <Entry key={place.path} entry={place} onOpen={onOpen} />
        ))}
      </ul>
      {others.length === 0 ? null : (
        <>
          <p className="folder-title" id="recent-folders">
            Recent
          </p>
          <ul aria-labelledby="recent-folders">
            {others.map(path => (
              <Entry key={path} entry={{ name: fileNameOf(path), path }} onOpen={onOpen} />
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** Walks the folders of this machine until one is chosen. A path can be typed as well: what is shown follows it. */
export const FolderBrowser = ({
  start,
  action,
  note,
  offersRecent = false,
  onChoose,
  onCancel,
}: FolderBrowserProps) => {
  const { asked, listing, fault, places, look } = useFolderListing(start)
  // null: nothing was typed since the last folder was entered, so the field shows where we are.
  const [typed, setTyped] = useState<string | null>(null)
  const [refused, setRefused] = useState<Fault | null>(null)
  const [isOpening, setOpening] = useState(false)
  const path = typed ?? listing?.path ?? (fault ? (asked ?? '') : '')
  const isOfPath = typed === null || asked === typed.trim()
  const shown = isOfPath ? listing : null
  const told = refused ?? (isOfPath ? fault : null)

  const type = (words: string) => {
    setTyped(words)
    setRefused(null)
    if (words.trim() !== '') look(words.trim())
  }
  const enter = (folder: string) => {
    setTyped(null)
    setRefused(null)
    look(folder)
  }
  const choose = async () => {
    setOpening(true)
    const answer = await onChoose(shown?.path ?? path.trim())
    setOpening(false)
    setRefused(answer ?? null)
  }

  return (
    <div className="folder-browser" {...(isOpening ? { 'aria-busy': true } : {})}>
      {note === undefined ? null : <p className="folder-note">{note}</p>}
      <form
        className="folder-path"
        onSubmit={event => {
          event.preventDefault()
          if (path.trim() !== '') enter(path.trim())
        }}
      >
        <IconButton
          label="Up one folder"
          isDisabled={shown?.parent === undefined}
          onPress={() => shown?.parent !== undefined && enter(shown.parent)}
        >
          <CornerLeftUp size={16} aria-hidden />
        </IconButton>
        <input
          className="field"
          aria-label="Path of the folder"
          spellCheck={false}
          aria-invalid={told !== null}
          aria-describedby={FAULT_ID}
          value={path}
          onChange={event => type(event.currentTarget.value)}
        />
      </form>
      <p id={FAULT_ID} className="folder-fault" role="alert">
        {told?.message ?? ''}
      </p>
      <div className="folder-columns">
        <Places places={places} offersRecent={offersRecent} onOpen={enter} />
        <ul className="folder-list" aria-label="Folders">
          {shown?.folders.map(folder => (
            <Entry key={folder.path} entry={folder} onOpen={enter} />
          ))}
          {shown && shown.folders.length === 0 ? <li className="folder-empty">No folders in here.</li> : null}
        </ul>
      </div>
      <DialogFoot>
        <Button variant="quiet" onPress={onCancel}>
          Cancel
        </Button>
        <Button variant="primary" isDisabled={shown === null || isOpening} onPress={() => void choose()}>
          {isOpening ? 'Opening…' : action}
        </Button>
      </DialogFoot>
    </div>
  )
}
