import type { ExportFormat } from '../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { capitalised, countOf } from '../../ui/format.ts'
import { ExportForm } from './export-form.tsx'
import { ExportDone, ExportFailed, ExportRunning } from './export-outcome.tsx'
import { wordsOf } from './formats.ts'
import './export.css'

const savedTitle = (format: ExportFormat): string => `${capitalised(wordsOf(format).noun)} saved`

/** Saving recaps: as what, how far it is, and where it lies. */
export const ExportDialog = () => {
  const exporting = useModel(model => model.exporting)
  const count = useModel(model => model.exportPaths.length)
  const subject = useModel(model => model.exportSubject)
  const isLooking = useModel(model => model.preview !== null)
  const { show } = useActions()
  const close = () => show('none')
  return (
    <Dialog
      title={
        exporting.state === 'done'
          ? savedTitle(exporting.result.format)
          : subject === null
            ? `Export ${countOf(count, 'recap')}`
            : `Report on ${subject.report.name}`
      }
      size={exporting.state !== 'idle' ? 'small' : isLooking ? 'tall' : 'large'}
      isDismissable={exporting.state !== 'running'}
      onClose={close}
    >
      {/* What was typed outlives a cancelled or failed export. */}
      <div className="export-kept" hidden={exporting.state !== 'idle'}>
        <ExportForm onClose={close} />
      </div>
      {exporting.state === 'running' ? <ExportRunning {...exporting} /> : null}
      {exporting.state === 'done' ? <ExportDone result={exporting.result} onClose={close} /> : null}
      {exporting.state === 'failed' ? <ExportFailed fault={exporting.fault} onClose={close} /> : null}
    </Dialog>
  )
}
