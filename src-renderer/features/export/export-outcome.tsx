import { FileCheck2 } from 'lucide-react'
import type { ExportProgress, ExportResult, ExportStep, Fault } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { DialogBody, DialogFoot } from '../../ui/dialog.tsx'
import { countOf, fileNameOf, formatBytes } from '../../ui/format.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'

const STEPS: { readonly [S in ExportStep]: string } = {
  composing: 'Putting the recaps together',
  'loading-images': 'Loading images',
  printing: 'Printing pages',
  numbering: 'Numbering the contents',
  saving: 'Saving the file',
}

type ExportRunningProps = { readonly progress: ExportProgress; readonly cancelling: boolean }

export const ExportRunning = ({ progress, cancelling }: ExportRunningProps) => {
  const { cancelExport } = useActions()
  return (
    <>
      <DialogBody>
        <div className="export-running" aria-live="polite">
          <p>{cancelling ? 'Cancelling…' : `${STEPS[progress.step]}…`}</p>
          <ProgressBar label="Export" value={progress.fraction} />
        </div>
      </DialogBody>
      <DialogFoot>
        <Button label="Cancel export" isDisabled={cancelling} autoFocus onPress={() => void cancelExport()}>
          Cancel
        </Button>
      </DialogFoot>
    </>
  )
}

type ExportDoneProps = {
  readonly result: Extract<ExportResult, { saved: true }>
  readonly onClose: () => void
}

const extentOf = ({ pages, entries, recaps }: ExportDoneProps['result']): string => {
  if (pages !== undefined) return ` on ${countOf(pages, 'page')}`
  return entries === undefined || entries === recaps ? '' : `, ${countOf(entries, 'entry', 'entries')}`
}

export const ExportDone = ({ result, onClose }: ExportDoneProps) => {
  const { reveal } = useActions()
  return (
    <>
      <DialogBody>
        <div className="export-done" role="status">
          <FileCheck2 size={30} strokeWidth={1.4} aria-hidden />
          <div>
            <p className="export-file">{fileNameOf(result.path)}</p>
            <p>
              {countOf(result.recaps, 'recap')}
              {extentOf(result)}, {formatBytes(result.bytes)}
            </p>
            {result.missingImages === 0 ? null : (
              <p>{countOf(result.missingImages, 'image is', 'images are')} missing from the archive.</p>
            )}
            {result.unreadImages === 0 ? null : (
              <p>
                {countOf(result.unreadImages, 'image', 'images')} could not be read and{' '}
                {result.unreadImages === 1 ? 'is' : 'are'} named instead.
              </p>
            )}
            <p className="export-path">{result.path}</p>
          </div>
        </div>
      </DialogBody>
      <DialogFoot>
        <Button onPress={() => void reveal(result.path, 'export')}>Show in folder</Button>
        <Button variant="primary" autoFocus onPress={onClose}>
          Done
        </Button>
      </DialogFoot>
    </>
  )
}

export const ExportFailed = ({ fault, onClose }: { readonly fault: Fault; readonly onClose: () => void }) => {
  const { retryExport } = useActions()
  return (
    <>
      <DialogBody>
        <p className="export-fault" role="alert">
          {fault.message}
        </p>
        <p className="export-path">Nothing was written.</p>
      </DialogBody>
      <DialogFoot>
        <Button variant="quiet" onPress={onClose}>
          Close
        </Button>
        <Button variant="primary" autoFocus onPress={retryExport}>
          Change and try again
        </Button>
      </DialogFoot>
    </>
  )
}
