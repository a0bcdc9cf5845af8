import { ChevronLeft, ChevronRight, FolderOpen, PanelLeft } from 'lucide-react'
import { useActions, useModel } from '../../store/use-app.ts'
import { IconButton } from '../../ui/button.tsx'
import { SearchBox } from '../search-box/search-box.tsx'
import { ThemeMenu } from '../theme/theme-menu.tsx'
import { ArchiveMenu } from './archive-menu.tsx'
import { OfflineProof } from './offline-proof.tsx'
import './toolbar.css'

/** The top of the window: which archive, where in it, the search box, and a few quiet switches. */
export const Toolbar = () => {
  const isOpen = useModel(model => model.stage === 'open')
  const facetsShown = useModel(model => model.facetsShown)
  const hasPast = useModel(model => model.trail.past.length > 0)
  const hasFuture = useModel(model => model.trail.future.length > 0)
  const { back, forward, toggleFacets, chooseFolder } = useActions()
  return (
    <header className="toolbar">
      <div className="toolbar-side">
        {isOpen ? (
          <>
            <IconButton
              label="Show filters"
              tip={facetsShown ? 'Hide the filters' : 'Show the filters'}
              isPressed={facetsShown}
              className="icon-button-plain"
              onPress={toggleFacets}
            >
              <PanelLeft size={16} aria-hidden />
            </IconButton>
            <ArchiveMenu />
            <div className="toolbar-pair">
              <IconButton label="Back" onPress={back} isDisabled={!hasPast}>
                <ChevronLeft size={18} aria-hidden />
              </IconButton>
              <IconButton label="Forward" onPress={forward} isDisabled={!hasFuture}>
                <ChevronRight size={18} aria-hidden />
              </IconButton>
            </div>
          </>
        ) : (
          <span className="toolbar-brand">Recap Archive</span>
        )}
      </div>
      <div>{isOpen ? <SearchBox /> : null}</div>
      <div className="toolbar-side toolbar-end">
        <OfflineProof />
        {isOpen ? (
          <IconButton label="Open folder" onPress={() => void chooseFolder()}>
            <FolderOpen size={16} aria-hidden />
          </IconButton>
        ) : null}
        <ThemeMenu />
      </div>
    </header>
  )
}
