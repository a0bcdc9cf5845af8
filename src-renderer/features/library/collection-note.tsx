import { useEffect, useState } from 'react'
import { collectionNow } from '../../store/model.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { countOf } from '../../ui/format.ts'
import './library.css'

const NONE: readonly string[] = []

/** Says which recaps of the open collection are not in the archive any more: they are kept until they are taken out. */
export const CollectionNote = () => {
  const collection = useModel(collectionNow)
  const isPartial = useModel(model => model.results?.partial ?? true)
  const archive = useModel(model => model.archive)
  const { pathsNotThere, removeFromCollection } = useActions()
  const [gone, setGone] = useState(NONE)
  const paths = collection?.paths ?? NONE

  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when the archive has changed
  useEffect(() => {
    if (isPartial || paths.length === 0) {
      setGone(NONE)
      return
    }
    let isCurrent = true
    void pathsNotThere(paths).then(found => {
      if (isCurrent) setGone(found)
    })
    return () => {
      isCurrent = false
    }
  }, [paths, isPartial, archive, pathsNotThere])

  if (!collection || gone.length === 0) return null
  return (
    <details className="collection-note">
      <summary>
        {countOf(gone.length, 'recap')} of {collection.name} {gone.length === 1 ? 'is' : 'are'} not in the archive any
        more
      </summary>
      <ul>
        {gone.map(path => (
          <li key={path}>{path}</li>
        ))}
      </ul>
      <Button variant="link" onPress={() => removeFromCollection(collection.id, gone)}>
        Remove {gone.length === 1 ? 'it' : 'them'} from the collection
      </Button>
    </details>
  )
}
