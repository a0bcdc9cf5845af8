import { useModel } from '../../store/use-app.ts'
import { fileNameOf } from '../../ui/format.ts'
import { ProgressBar } from '../../ui/progress-bar.tsx'
import './states.css'

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
