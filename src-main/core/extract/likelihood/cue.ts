/** One sign of many: what it adds to the balance where it holds. Weights are natural logarithms of odds. */
export type Cue<Scene> = { readonly cue: string; readonly weight: number; readonly holds: (scene: Scene) => boolean }

/** Whether a cue holds in one of some scenes. A loop: with a function of its own for each cue, `some` is slower. */
export const holdsIn = <Scene>(scenes: readonly Scene[], holds: (scene: Scene) => boolean): boolean => {
  for (const scene of scenes) if (holds(scene)) return true
  return false
}

/**
 * Adds up the cues that hold in some scene or other: each counts once. `balance` is what is known already, with the weight
 * of what is true of everything (the bias).
 */
export const weigh = <Scene>(cues: readonly Cue<Scene>[], scenes: readonly Scene[], balance: number): number => {
  let sum = balance
  for (const { weight, holds } of cues) if (holdsIn(scenes, holds)) sum += weight
  return sum
}

/**
 * Whether the cues that hold in a scene add up to `least`. Cues are asked in their order, no longer than those that are left
 * may change the answer: the cheap and the heavy ones are best named first.
 */
export const reaches = <Scene>(cues: readonly Cue<Scene>[], scene: Scene, least: number): boolean => {
  let most = 0
  let fewest = 0
  for (const { weight } of cues)
    if (weight > 0) most += weight
    else fewest += weight
  for (const { weight, holds } of cues) {
    if (fewest >= least || most < least) break
    if (holds(scene)) {
      if (weight > 0) fewest += weight
      else most += weight
    } else if (weight > 0) most -= weight
    else fewest -= weight
  }
  return fewest >= least
}

/** A balance of weights as a probability, from 0 to 1 (the logistic function). */
export const probabilityOf = (balance: number): number => 1 / (1 + Math.exp(-balance))
