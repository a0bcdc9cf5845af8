import { FolderPlus } from 'lucide-react'
import { MenuTrigger } from 'react-aria-components'
import { holdsAll } from '../../store/collections.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { IconButton } from '../../ui/button.tsx'
import { ActionMenu } from '../../ui/menu.tsx'

type CollectionMenuProps = { readonly label: string; readonly paths: readonly string[] }

/** Puts recaps into a collection, or takes them out of one that has them all. */
export const CollectionMenu = ({ label, paths }: CollectionMenuProps) => {
  const collections = useModel(model => model.library.collections)
  const { addToCollection, removeFromCollection, startNaming } = useActions()
  return (
    <MenuTrigger>
      <IconButton label={label}>
        <FolderPlus size={16} aria-hidden />
      </IconButton>
      <ActionMenu
        label={label}
        groups={[
          {
            title: 'Collections',
            entries: collections.map(collection => {
              const isIn = holdsAll(collection, paths)
              return {
                id: collection.id,
                label: isIn ? `Remove from ${collection.name}` : collection.name,
                onAction: () => (isIn ? removeFromCollection : addToCollection)(collection.id, paths),
              }
            }),
          },
          {
            entries: [
              { id: 'new', label: 'New collection…', onAction: () => startNaming({ kind: 'new-collection', paths }) },
            ],
          },
        ]}
      />
    </MenuTrigger>
  )
}
