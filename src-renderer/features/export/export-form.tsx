import { type FormEvent, useId, useRef, useState } from 'react'
import { useActions, useModel, useSnapshot } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBody, DialogFoot } from '../../ui/dialog.tsx'
import { FolderBrowser } from '../open-folder/folder-browser.tsx'
import { FormatOptions } from './format-options.tsx'
import { FormatPicker } from './format-picker.tsx'
import { wordsOf } from './formats.ts'
import { YearLine } from './options/year-line.tsx'
import { PlaceFields } from './place-fields.tsx'
import { PreflightLines } from './preflight/preflight-lines.tsx'
import { usePreflight } from './preflight/use-preflight.ts'
import { PreviewPages } from './preview/preview-pages.tsx'
import { savePath } from './save-path.ts'
import { suggestedName, suggestedTitle } from './suggested-title.ts'
import { useFocusWhenBack } from './use-focus-when-back.ts'
import { usePlace } from './use-place.ts'
import { pdfOptionsOf, targetOf, useChosen } from './use-target.ts'

/** As what the recaps should be saved, and where. */
export const ExportForm = ({ onClose }: { readonly onClose: () => void }) => {
  const id = useId()
  const settings = useModel(model => model.settings)
  const platform = useModel(model => model.app?.platform ?? 'linux')
  const archive = useModel(model => model.archive)
  const preview = useModel(model => model.preview)
  const { save, saveSettings, look, endLook } = useActions()
  const snapshot = useSnapshot()
  const subject = useModel(model => model.exportSubject)
  const [ownTitle] = useState(() => suggestedTitle(snapshot()))
  const [chosen, choose] = useChosen(ownTitle, settings.paper, subject?.report ?? null)
  const target = targetOf(chosen)
  const format = target.format ?? 'pdf'
  const preflight = usePreflight(format === 'pdf' ? pdfOptionsOf(chosen) : null)
  const { suggestion, place, setPlace, isReady } = usePlace(suggestedName(subject, ownTitle), format)
  const [isBrowsing, setBrowsing] = useState(false)
  const saveButton = useRef<HTMLButtonElement>(null)
  const isIdle = useModel(model => model.exporting.state === 'idle')
  useFocusWhenBack(saveButton, isIdle && preview === null && !isBrowsing)

  const submit = (event?: FormEvent) => {
    event?.preventDefault()
    if (!suggestion || !isReady) return
    if (chosen.paper !== settings.paper) void saveSettings({ paper: chosen.paper })
    void save(target, suggestion.askInPage ? savePath(place.folder, place.fileName, platform, format) : undefined)
  }

  if (preview !== null) {
    return <PreviewPages preview={preview} onBack={endLook} onSave={() => submit()} />
  }

  if (isBrowsing) {
    return (
      <FolderBrowser
        start={place.folder}
        action="Save here"
        onChoose={folder => {
          setPlace({ ...place, folder })
          setBrowsing(false)
        }}
        onCancel={() => setBrowsing(false)}
      />
    )
  }

  const { noun } = wordsOf(format)
  return (
    <>
      <DialogBody>
        <div className="export-choices">
          <FormatPicker chosen={chosen.format} onChoose={next => choose({ format: next })} />
          <form id={id} className="export-form" onSubmit={submit}>
            <YearLine />
            <FormatOptions
              chosen={chosen}
              onChoose={choose}
              titleHint={archive?.name ?? 'Title on the cover'}
              preflight={preflight}
            />
            {suggestion?.askInPage ? (
              <PlaceFields
                place={place}
                onRename={fileName => setPlace({ ...place, fileName })}
                onBrowse={() => setBrowsing(true)}
              />
            ) : null}
            {format === 'pdf' ? <PreflightLines preflight={preflight} /> : null}
          </form>
        </div>
      </DialogBody>
      <DialogFoot>
        {format === 'pdf' ? (
          <Button className="push" onPress={() => void look(pdfOptionsOf(chosen))}>
            Preview
          </Button>
        ) : null}
        <Button variant="quiet" onPress={onClose}>
          Cancel
        </Button>
        <Button
          ref={saveButton}
          variant="primary"
          isDisabled={!isReady || place.fileName.trim() === ''}
          onPress={() => submit()}
        >
          {`Save ${noun}${suggestion?.askInPage === false ? '…' : ''}`}
        </Button>
      </DialogFoot>
    </>
  )
}
