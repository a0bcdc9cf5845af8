import type { FaultCode } from '../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { RecentFolders } from './recent-folders.tsx'
import './states.css'

const HEADS: { readonly [C in FaultCode]?: string } = {
  'folder-empty': 'No recaps in this folder',
  'folder-not-found': 'This folder is not there',
  'folder-is-a-file': 'This is a file, not a folder',
  'folder-unreadable': 'This folder cannot be read',
}

/** A folder could not be opened: why, and what to open instead. */
export const FailedState = () => {
  const fault = useModel(model => model.stageFault)
  const { chooseFolder, openFolder } = useActions()
  if (!fault) return <main className="stage" />
  const { path } = fault
  return (
    <main className="stage state">
      <div className="state-card" role="alert">
        <h1 className="state-head">{HEADS[fault.code] ?? 'The archive could not be opened'}</h1>
        <p className="state-lead">{fault.message}</p>
        <div className="state-actions">
          <Button variant="primary" label="Open folder" onPress={() => void chooseFolder()}>
            Open another folder…
          </Button>
          {path === undefined ? null : <Button onPress={() => void openFolder(path)}>Try again</Button>}
        </div>
        <RecentFolders {...(path === undefined ? {} : { except: path })} />
      </div>
    </main>
  )
}
