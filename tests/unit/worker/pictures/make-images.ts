import { crc32 } from 'node:zlib'
import sharp, { type Sharp } from 'sharp'

/** A picture whose left third is red, and whose top half is brighter: every turn of it looks otherwise. */
export const bands = (width: number, height: number): Sharp => {
  const pixels = Buffer.alloc(width * height * 3)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const light = y < height / 2 ? 255 : 128
      const at = (y * width + x) * 3
      pixels[x < width / 3 ? at : at + 2] = light
    }
  return sharp(pixels, { raw: { width, height, channels: 3 } })
}

/** That picture as a JPEG which, by its EXIF orientation, is to be seen upright only once it is turned. */
export const jpegTurned = (width: number, height: number, orientation: number): Promise<Buffer> =>
  bands(width, height).jpeg({ quality: 95 }).withMetadata({ orientation }).toBuffer()

const frames = (width: number, height: number, count: number): Buffer => {
  const pixels = Buffer.alloc(width * height * count * 3)
  for (let at = 0; at < pixels.length; at += 3) pixels[at + (Math.floor(at / (width * height * 3)) % 3)] = 255
  return pixels
}

const moving = (): Sharp => sharp(frames(24, 16, 3), { raw: { width: 24, height: 48, channels: 3, pageHeight: 16 } })

/** Three frames: red, green, blue. */
export const movingGif = (): Promise<Buffer> =>
  moving()
    .gif({ delay: [50, 50, 50], loop: 0 })
    .toBuffer()
export const movingWebp = (): Promise<Buffer> =>
  moving()
    .webp({ delay: [50, 50, 50], loop: 0 })
    .toBuffer()

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc32(body) >>> 0)
  return Buffer.concat([length, body, check])
}

const pngHead = (width: number, height: number): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', header)])
}

/** A PNG that claims a size and holds no pixels. */
export const hugePng = (width: number, height: number): Buffer =>
  Buffer.concat([pngHead(width, height), chunk('IEND', Buffer.alloc(0))])

/** The head of a PNG with several frames. */
export const movingPng = (): Buffer => Buffer.concat([pngHead(8, 8), chunk('acTL', Buffer.alloc(8))])

/** A drawing that would run a script, ask the network and show another file, if it were let. */
export const HOSTILE_SVG = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="40" height="30" onload="document.title='ran'">
<script>document.title = 'ran'</script>
<image xlink:href="http://example.com/x.png" width="1" height="1"/><foreignObject><iframe src="file:///etc/passwd"/></foreignObject>
<rect width="40" height="30" fill="green"/></svg>`
