import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { SaveSuggestion, Settings } from '../../../src-main/contract/index.ts'
import { useActions, useModel, useSnapshot } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBody, DialogFoot } from '../../ui/dialog.tsx'
import type { Choice } from '../../ui/menu.tsx'
import { Segments } from '../../ui/segments.tsx'
import { FolderBrowser } from '../open-folder/folder-browser.tsx'
import { savePath } from './save-path.ts'
import { suggestedTitle } from './suggested-title.ts'
import { useFocusAfterExport } from './use-focus-after-export.ts'

const PAPERS: readonly Choice<Settings['paper']>[] = [
  { id: 'a4', label: 'A4' },
  { id: 'letter', label: 'Letter' },
]

type Where = { readonly folder: string; readonly fileName: string }

/** What the PDF should be like, and where it should go. */
export const ExportForm = ({ onClose }: { readonly onClose: () => void }) => {
  const id = useId()
  const settings = useModel(model => model.settings)
  const platform = useModel(model => model.app?.platform ?? 'linux')
  const archive = useModel(model => model.archive)
  const { suggestSave, save, saveSettings } = useActions()
  const [suggestion, setSuggestion] = useState<SaveSuggestion | null>(null)
  const [where, setWhere] = useState<Where>({ folder: '', fileName: '' })
  const [isBrowsing, setBrowsing] = useState(false)
  const snapshot = useSnapshot()
  const [ownTitle] = useState(() => suggestedTitle(snapshot()))
  const [title, setTitle] = useState(ownTitle)
  const [images, setImages] = useState(true)
  const [paper, setPaper] = useState(settings.paper)
  const saveButton = useRef<HTMLButtonElement>(null)
  useFocusAfterExport(saveButton)

  const isWanted = useModel(model => model.exporting.state === 'idle') && suggestion === null
  useEffect(() => {
    if (!isWanted) return
    void suggestSave(ownTitle).then(found => {
      setSuggestion(found)
      if (found) setWhere({ folder: found.folder, fileName: found.fileName })
    })
  }, [suggestSave, isWanted, ownTitle])

  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (!suggestion) return
    if (paper !== settings.paper) void saveSettings({ paper })
    const options = { paper, images, ...(title.trim() === '' ? {} : { title: title.trim() }) }
    void save(options, suggestion.askInPage ? savePath(where.folder, where.fileName, platform) : undefined)
  }

  if (isBrowsing) {
    return (
      <FolderBrowser
        start={where.folder}
        action="Save here"
        onChoose={folder => {
          setWhere({ ...where, folder })
          setBrowsing(false)
        }}
        onCancel={() => setBrowsing(false)}
      />
    )
  }

  return (
    <>
      <DialogBody>
        <form id={id} className="export-form" onSubmit={submit}>
          <label className="export-line">
            <span>Title</span>
            <input
              className="field"
              value={title}
              placeholder={archive?.name ?? 'Title on the cover'}
              onChange={event => setTitle(event.currentTarget.value)}
            />
          </label>
          <div className="export-line">
            <span>Paper</span>
            <Segments label="Paper" choices={PAPERS} chosen={paper} onChoose={setPaper} />
          </div>
          <div className="export-line">
            <span>Images</span>
            <label className="export-check">
              <input type="checkbox" className="checkbox" checked={images} onChange={() => setImages(!images)} />
              Print images with their captions
            </label>
          </div>
          {suggestion?.askInPage ? (
            <>
              <label className="export-line">
                <span>File name</span>
                <input
                  className="field"
                  value={where.fileName}
                  onChange={event => setWhere({ ...where, fileName: event.currentTarget.value })}
                />
              </label>
              <div className="export-line">
                <span>Folder</span>
                <span className="export-folder">
                  <span className="export-path" title={where.folder}>
                    {where.folder}
                  </span>
                  <Button label="Choose where to save" onPress={() => setBrowsing(true)}>
                    Choose…
                  </Button>
                </span>
              </div>
            </>
          ) : null}
        </form>
      </DialogBody>
      <DialogFoot>
        <Button variant="quiet" onPress={onClose}>
          Cancel
        </Button>
        <Button
          ref={saveButton}
          variant="primary"
          isDisabled={suggestion === null || where.fileName.trim() === ''}
          onPress={() => submit()}
        >
          {suggestion?.askInPage === false ? 'Save PDF…' : 'Save PDF'}
        </Button>
      </DialogFoot>
    </>
  )
}
