import type { DataComposer } from '../../core/export/index.ts'
import { missingIn, type WriteParts, type Written } from './parts.ts'
import { writePieces } from './sink.ts'

/** Writes a table, a list of records or a bibliography. */
export const writeData = async ({ recaps, out, signal }: WriteParts, composer: DataComposer): Promise<Written> => {
  let [entries, missingImages] = [0, 0]
  const bytes = await writePieces(
    out,
    async sink => {
      await sink.write(composer.head)
      for await (const recap of recaps()) {
        const added = composer.add(recap)
        entries += added.entries
        missingImages += missingIn(recap)
        await sink.write(added.text)
      }
      await sink.write(composer.finish())
    },
    signal,
  )
  return { bytes, entries, missingImages, unreadImages: 0 }
}
