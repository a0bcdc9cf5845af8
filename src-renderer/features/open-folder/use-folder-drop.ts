import { useEffect, useState } from 'react'
import { isExporting } from '../../store/model.ts'
import { useActions, useSnapshot } from '../../store/use-app.ts'

const droppedFolder = (data: DataTransfer | null): File | null => {
  for (const item of data?.items ?? []) if (item.webkitGetAsEntry()?.isDirectory) return item.getAsFile()
  return null
}

/** Takes folders that are dropped on the window; tells whether something is held over it that would be taken. */
export const useFolderDrop = (): boolean => {
  const { dropFolder } = useActions()
  const snapshot = useSnapshot()
  const [isOver, setOver] = useState(false)

  useEffect(() => {
    const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (!holdsFiles(event)) return
      event.preventDefault()
      if (isExporting(snapshot()) && event.dataTransfer) event.dataTransfer.dropEffect = 'none'
      else setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      event.preventDefault()
      setOver(false)
      const dropped = droppedFolder(event.dataTransfer)
      if (dropped !== null) void dropFolder(dropped)
    }
    document.addEventListener('dragover', onOver)
    document.addEventListener('dragleave', onLeave)
    document.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('dragover', onOver)
      document.removeEventListener('dragleave', onLeave)
      document.removeEventListener('drop', onDrop)
    }
  }, [dropFolder, snapshot])

  return isOver
}
