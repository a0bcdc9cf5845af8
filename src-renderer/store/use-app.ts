import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Actions, App } from './create-app.ts'
import type { Model } from './model.ts'

export const AppContext = createContext<App | null>(null)

const useAppItself = (): App => {
  const app = useContext(AppContext)
  if (!app) throw new Error('This part of the window stands outside of its application.')
  return app
}

/** Follows one part of the model; the component is drawn again only when that part changes. */
export const useModel = <T>(select: (model: Model) => T): T => useStore(useAppItself().store, select)

/** Everything that can be done. Stable over the life of the window. */
export const useActions = (): Actions => useAppItself().actions

/** The model as it is now, for handlers that must not follow it. */
export const useSnapshot = (): (() => Model) => useAppItself().store.getState
