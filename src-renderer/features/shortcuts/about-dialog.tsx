import { useModel } from '../../store/use-app.ts'
import { Dialog, DialogBody } from '../../ui/dialog.tsx'
import './shortcuts.css'

export const AboutDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const version = useModel(model => model.app?.version ?? '')
  const archive = useModel(model => model.archive)
  return (
    <Dialog title="About" onClose={onClose}>
      <DialogBody>
        <div className="about">
          <p className="about-name">Recap Archive {version}</p>
          <p>Years of meetup recaps, to search, to read and to print. It reads a folder and writes nothing into it.</p>
          <p>
            Nothing leaves this machine and nothing is fetched; links open in your browser, and only when you click.
          </p>
          {archive ? <p className="export-path">{archive.folder}</p> : null}
        </div>
      </DialogBody>
    </Dialog>
  )
}
