import { Palette } from './features/commands/palette.tsx'
import { CorrectionDialog } from './features/curation/correction-dialog.tsx'
import { ExportDialog } from './features/export/export-dialog.tsx'
import { NameDialog } from './features/library/name-dialog.tsx'
import { Lightbox } from './features/lightbox/lightbox.tsx'
import { MissingDialog } from './features/missing/missing-dialog.tsx'
import { FolderChooser } from './features/open-folder/folder-chooser.tsx'
import { useFolderDrop } from './features/open-folder/use-folder-drop.ts'
import { WallLightbox } from './features/photos/wall-lightbox.tsx'
import { ProblemsDialog } from './features/problems/problems-dialog.tsx'
import { QueryHelpDialog } from './features/query-help/query-help-dialog.tsx'
import { ReviewDialog } from './features/review/review-dialog.tsx'
import { AboutDialog } from './features/shortcuts/about-dialog.tsx'
import { ShortcutsDialog } from './features/shortcuts/shortcuts-dialog.tsx'
import { useFocusHome } from './features/shortcuts/use-focus-home.ts'
import { useShortcuts } from './features/shortcuts/use-shortcuts.ts'
import { useStrayKeys } from './features/shortcuts/use-stray-keys.ts'
import { FailedState } from './features/states/failed-state.tsx'
import { OpeningState } from './features/states/opening-state.tsx'
import { Announcer } from './features/status/announcer.tsx'
import { Note } from './features/status/note.tsx'
import { useReadyMark } from './features/status/use-ready-mark.ts'
import { useWindowTitle } from './features/status/use-window-title.ts'
import { useTheme } from './features/theme/use-theme.ts'
import { Toolbar } from './features/toolbar/toolbar.tsx'
import { Panes } from './panes.tsx'
import { useActions, useModel } from './store/use-app.ts'
import './window.css'

const Waiting = ({ stage }: { readonly stage: 'starting' | 'opening' | 'failed' }) => {
  switch (stage) {
    case 'starting':
      return <main className="stage" />
    case 'opening':
      return <OpeningState />
    case 'failed':
      return <FailedState />
  }
}

const Stage = () => {
  const stage = useModel(model => model.stage)
  if (stage === 'open') return <Panes />
  return (
    <>
      <Waiting stage={stage} />
      <Note />
    </>
  )
}

const Overlays = () => {
  const overlay = useModel(model => model.overlay)
  const { show } = useActions()
  const close = () => show('none')
  switch (overlay) {
    case 'none':
      return null
    case 'export':
      return <ExportDialog />
    case 'correct':
      return <CorrectionDialog onClose={close} />
    case 'folder':
      return <FolderChooser onClose={close} />
    case 'problems':
      return <ProblemsDialog onClose={close} />
    case 'missing':
      return <MissingDialog onClose={close} />
    case 'review':
      return <ReviewDialog onClose={close} />
    case 'about':
      return <AboutDialog onClose={close} />
    case 'palette':
      return <Palette onClose={close} />
    case 'name':
      return <NameDialog onClose={close} />
    case 'query-help':
      return <QueryHelpDialog onClose={close} />
    case 'shortcuts':
      return <ShortcutsDialog onClose={close} />
  }
}

/** The whole window. */
export const Window = () => {
  useTheme()
  useShortcuts()
  useStrayKeys()
  useFocusHome()
  useReadyMark()
  useWindowTitle()
  const isOver = useFolderDrop()
  return (
    <div className="window" {...(isOver ? { 'data-drop': true } : {})}>
      <Toolbar />
      <Stage />
      <Announcer />
      <Overlays />
      <Lightbox />
      <WallLightbox />
    </div>
  )
}
