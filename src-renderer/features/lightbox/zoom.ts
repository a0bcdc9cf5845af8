export type Size = { readonly width: number; readonly height: number }

/** How an image lies on the stage: its scale (1 is one image pixel a CSS pixel), and its centre off the stage's. */
export type Lie = { readonly scale: number; readonly x: number; readonly y: number }

const MOST_SCALE = 8

/** The scale at which the whole image is in sight; small images are not blown up. */
export const fitScale = (image: Size, stage: Size): number =>
  image.width === 0 || image.height === 0 ? 1 : Math.min(1, stage.width / image.width, stage.height / image.height)

/** Keeps an image on its stage: one that is wider or higher than it cannot be pushed past its own edge. */
export const keepOnStage = (lie: Lie, image: Size, stage: Size): Lie => {
  const roomX = Math.max(0, (image.width * lie.scale - stage.width) / 2)
  const roomY = Math.max(0, (image.height * lie.scale - stage.height) / 2)
  return {
    scale: lie.scale,
    x: Math.min(roomX, Math.max(-roomX, lie.x)),
    y: Math.min(roomY, Math.max(-roomY, lie.y)),
  }
}

/** Zooms by a factor so that the point under the pointer (off the stage's centre) stays under it. */
export const zoomAt = (lie: Lie, factor: number, at: { x: number; y: number }, image: Size, stage: Size): Lie => {
  const least = fitScale(image, stage)
  const scale = Math.min(Math.max(MOST_SCALE, least), Math.max(least, lie.scale * factor))
  const grown = scale / lie.scale
  return keepOnStage({ scale, x: at.x - (at.x - lie.x) * grown, y: at.y - (at.y - lie.y) * grown }, image, stage)
}
