import { Folder } from 'lucide-react'
import { useActions, useModel } from '../../store/use-app.ts'
import { fileNameOf } from '../../ui/format.ts'

/** Folders opened before, and the sample archive. */
export const RecentFolders = ({ except }: { readonly except?: string }) => {
  const recent = useModel(model => model.settings.recentFolders)
  const sample = useModel(model => model.app?.sampleFolder)
  const { openFolder } = useActions()
  const folders = recent.filter(folder => folder !== except && folder !== sample).slice(0, 5)
  const offered = sample === undefined || sample === except ? folders : [...folders, sample]
  if (offered.length === 0) return null
  return (
    <ul className="recent" aria-label="Recent folders">
      {offered.map(folder => (
        <li key={folder}>
          <button type="button" className="recent-folder" onClick={() => void openFolder(folder)}>
            <Folder size={16} aria-hidden />
            <span>
              <span className="recent-name">{folder === sample ? 'Sample archive' : fileNameOf(folder)}</span>
              <span className="recent-path">{folder}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}
