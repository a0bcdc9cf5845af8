import { useLayoutEffect } from 'react'
import { useModel } from '../../store/use-app.ts'

/** Puts the chosen theme on the document; `system` leaves the choice to the desktop. */
export const useTheme = (): void => {
  const theme = useModel(model => model.settings.theme)
  useLayoutEffect(() => {
    if (theme === 'system') delete document.documentElement.dataset.theme
    else document.documentElement.dataset.theme = theme
  }, [theme])
}
