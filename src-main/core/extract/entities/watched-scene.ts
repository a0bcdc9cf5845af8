import type { Scene } from './people-context.ts'

/** Notes what is asked of a scene, so that it can be told whether another one would have answered the same. */
export const createWatchedScene = () => {
  const asked = new Map<number, readonly string[]>()
  return {
    /** Forgets what was asked before, and notes what is asked from now on. */
    watch: (scene: Scene): Scene => {
      asked.clear()
      return {
        citiesOf: recap => {
          const before = asked.get(recap)
          if (before !== undefined) return before
          const cities = scene.citiesOf(recap)
          asked.set(recap, cities)
          return cities
        },
      }
    },
    /** Whether a scene answers the same to everything that was asked. */
    isUnchanged: (scene: Scene): boolean => {
      for (const [recap, cities] of asked) {
        const now = scene.citiesOf(recap)
        if (now.length !== cities.length || now.some((city, at) => city !== cities[at])) return false
      }
      return true
    },
  }
}
