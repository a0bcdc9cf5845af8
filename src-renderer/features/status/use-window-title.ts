import { useEffect } from 'react'
import { useModel } from '../../store/use-app.ts'

/** Names the window after what it shows: the page or the recap that is open, and its archive. */
export const useWindowTitle = (): void => {
  const shown = useModel(({ trail, reader }) => trail.present.entity?.name ?? reader.view?.title)
  const archive = useModel(model => model.archive?.name)
  useEffect(() => {
    document.title = [shown, archive, 'Recap Archive'].filter(Boolean).join(' – ')
  }, [shown, archive])
}
