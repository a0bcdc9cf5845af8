import { useSyncExternalStore } from 'react'

const follow = (onChange: () => void) => {
  window.addEventListener('resize', onChange)
  return () => window.removeEventListener('resize', onChange)
}

/** Inner width of the window in CSS pixels. */
export const useWindowWidth = (): number => useSyncExternalStore(follow, () => window.innerWidth)
