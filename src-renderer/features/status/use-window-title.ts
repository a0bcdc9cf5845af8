import { useEffect } from 'react'
import { useModel } from '../../store/use-app.ts'

/** Names the window after what it shows: the recap that is open, and its archive. */
export const useWindowTitle = (): void => {
  const recap = useModel(model => model.reader.view?.title)
  const archive = useModel(model => model.archive?.name)
  useEffect(() => {
    document.title = [recap, archive, 'Recap Archive'].filter(Boolean).join(' – ')
  }, [recap, archive])
}
