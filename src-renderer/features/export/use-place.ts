import { useEffect, useState } from 'react'
import type { ExportFormat, SaveSuggestion } from '../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import type { Place } from './place-fields.tsx'
import { renamedFor } from './save-path.ts'

type Suggested = SaveSuggestion & { readonly title: string; readonly format: ExportFormat }

/**
 * Where to save: as suggested for the title and the format, until a person types another name, which then only changes its ending.
 * `suggestion` is null until the first one has come.
 */
export const usePlace = (title: string, format: ExportFormat) => {
  const { suggestSave } = useActions()
  const [suggestion, setSuggestion] = useState<Suggested | null>(null)
  const [place, setPlace] = useState<Place>({ folder: '', fileName: '' })
  const isIdle = useModel(model => model.exporting.state === 'idle')
  const isWanted = isIdle && (suggestion?.format !== format || suggestion.title !== title)

  useEffect(() => {
    if (!isWanted) return
    let isStale = false
    void suggestSave(title, format).then(found => {
      if (isStale || found === null) return
      setSuggestion({ ...found, title, format })
      setPlace(before => ({
        folder: before.folder === '' ? found.folder : before.folder,
        fileName:
          suggestion === null || before.fileName === suggestion.fileName
            ? found.fileName
            : renamedFor(before.fileName, suggestion.format, format),
      }))
    })
    return () => {
      isStale = true
    }
  }, [suggestSave, isWanted, title, format, suggestion])

  return { suggestion, place, setPlace, isReady: suggestion?.format === format }
}
