import { useActions, useModel } from '../../store/use-app.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { FolderBrowser } from './folder-browser.tsx'

/** The chooser for hosts without a folder dialog of their own. */
export const FolderChooser = ({ onClose }: { readonly onClose: () => void }) => {
  const note = useModel(model => model.chooserNote)
  const current = useModel(model => model.archive?.folder)
  const { tryFolder } = useActions()
  return (
    <Dialog title="Open folder" size="large" onClose={onClose}>
      <FolderBrowser
        action="Open this folder"
        {...(current === undefined ? {} : { start: current })}
        {...(note === null ? {} : { note })}
        offersRecent
        onChoose={tryFolder}
        onCancel={onClose}
      />
    </Dialog>
  )
}
