import { ChevronDown } from 'lucide-react'
import { Button, MenuTrigger } from 'react-aria-components'
import { useActions, useModel } from '../../store/use-app.ts'
import { countOf, fileNameOf } from '../../ui/format.ts'
import { ActionMenu } from '../../ui/menu.tsx'

/** The archive's name, with what can be done to the archive as a whole. */
export const ArchiveMenu = () => {
  const archive = useModel(model => model.archive)
  const recent = useModel(model => model.settings.recentFolders)
  const sample = useModel(model => model.app?.sampleFolder)
  const suggestions = useModel(model => model.curation?.suggestions ?? 0)
  const { chooseFolder, openFolder, openReview, show } = useActions()
  if (!archive) return null
  const others = recent.filter(folder => folder !== archive.folder)
  const folderEntry = (folder: string) => ({
    id: folder,
    label: fileNameOf(folder),
    detail: folder,
    onAction: () => void openFolder(folder),
  })
  const offersSample = sample !== undefined && sample !== archive.folder && !others.includes(sample)
  return (
    <MenuTrigger>
      <Button className="archive-button" aria-label={`Archive ${archive.name}`}>
        <span title={archive.folder}>{archive.name}</span>
        <ChevronDown size={14} aria-hidden />
      </Button>
      <ActionMenu
        label="Archive"
        groups={[
          { entries: [{ id: 'open', label: 'Open folder…', onAction: () => void chooseFolder() }] },
          {
            title: 'Recent',
            entries: [
              ...others.slice(0, 6).map(folderEntry),
              ...(offersSample ? [{ ...folderEntry(sample), label: 'Sample archive' }] : []),
            ],
          },
          {
            entries: [
              {
                id: 'review',
                label: suggestions === 0 ? 'Review suggestions' : `Review ${countOf(suggestions, 'suggestion')}`,
                hint: 'R',
                onAction: () => openReview('suggestions'),
              },
              { id: 'corrections', label: 'Your corrections', onAction: () => openReview('corrections') },
              {
                id: 'problems',
                label: archive.problems === 0 ? 'Problems' : countOf(archive.problems, 'problem'),
                onAction: () => show('problems'),
              },
              { id: 'shortcuts', label: 'Keyboard shortcuts', hint: '?', onAction: () => show('shortcuts') },
              { id: 'about', label: 'About Recap Archive', onAction: () => show('about') },
            ],
          },
        ]}
      />
    </MenuTrigger>
  )
}
