import { useActions, useModel } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { fileNameOf } from '../../ui/format.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import { RecentFolders } from './recent-folders.tsx'
import './states.css'

/** No folder is open: what to open. */
export const WelcomeState = () => {
  const { chooseFolder } = useActions()
  return (
    <main className="stage state">
      <div className="state-card">
        <h1 className="state-head">Open a folder of recaps</h1>
        <p className="state-lead">
          A folder of Markdown or HTML posts with their images, as Hugo and Jekyll keep them, or just plain files. You
          can drop one on this window. Nothing is written into it, and nothing leaves this machine.
        </p>
        <div className="state-actions">
          <Button variant="primary" label="Open folder" autoFocus onPress={() => void chooseFolder()}>
            Open folder…
          </Button>
        </div>
        <RecentFolders />
      </div>
    </main>
  )
}

/** A folder is being listed. */
export const OpeningState = () => {
  const folder = useModel(model => model.progress?.folder ?? '')
  return (
    <main className="stage state" aria-busy>
      <div className="state-card state-waiting">
        <h1 className="state-head">Opening {fileNameOf(folder)}</h1>
        <p className="state-lead">Listing its files. Results appear as soon as the first recaps are read.</p>
        <div className="state-progress">
          <ProgressBar label="Opening the archive" />
        </div>
      </div>
    </main>
  )
}
