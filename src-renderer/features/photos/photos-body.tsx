import { useEffect } from 'react'
import { useActions, useModel } from '../../store/use-app.ts'
import { PhotoWall } from './photo-wall.tsx'
import './photos.css'

/** The images of the present results; while others are looked for, those before stay. */
export const PhotosBody = () => {
  const wall = useModel(model => model.wall)
  const turn = useModel(model => model.results?.turn)
  const { readPhotos, dropPhotos } = useActions()
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each answer
  useEffect(() => void readPhotos(), [readPhotos, turn])
  useEffect(() => dropPhotos, [dropPhotos])
  const heading = <h1 className="unseen">Photos of the results</h1>
  if (!wall)
    return (
      <div className="results-state" aria-busy>
        {heading}
      </div>
    )
  if (wall.total === 0)
    return (
      <div className="results-state">
        {heading}
        <p className="state-title">No photos here</p>
        <p>
          {wall.partial
            ? 'Nothing so far; the archive is still being read.'
            : wall.remote > 0
              ? 'The images of these recaps live on the web, not in this archive.'
              : 'These recaps hold no images.'}
        </p>
      </div>
    )
  return (
    <>
      {heading}
      <PhotoWall wall={wall} />
    </>
  )
}
