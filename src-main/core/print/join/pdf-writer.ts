import { deflate } from './deflate.ts'
import { latin1 } from './serialize.ts'

/** Takes the file's bytes, in order. */
export type Sink = (bytes: Uint8Array) => Promise<void>

/** Writes one PDF piece by piece: what is written is not kept, only where it stands. */
export type PdfWriter = {
  /** Reserves `count` numbers; answers the first. */
  reserveRun(count: number): number
  /** An object that is no stream, as text in which each character is a byte. */
  object(number: number, text: string): Promise<void>
  stream(number: number, pieces: readonly Uint8Array[]): Promise<void>
  /** Ends the file. `trailer` holds entries such as `/Root 1 0 R`. Answers its length in bytes. */
  end(trailer: string): Promise<number>
}

/** Objects that share one compressed stream; readers unpack it whole to get at one of them. */
const OBJECTS_A_STREAM = 200

/** A number of objects that grows: where each stands, as PDF 32000-1:2008, 7.5.8.3 has it. */
const createEntries = () => {
  let types = new Uint8Array(1024)
  // Offsets may need more than 32 bits.
  let places = new Float64Array(1024)
  let indexes = new Uint16Array(1024)
  let count = 1
  const grow = (): void => {
    const length = types.length * 2
    const wider = [new Uint8Array(length), new Float64Array(length), new Uint16Array(length)] as const
    wider[0].set(types)
    wider[1].set(places)
    wider[2].set(indexes)
    ;[types, places, indexes] = wider
  }
  return {
    reserve: (wanted: number): number => {
      const first = count
      count += wanted
      while (count > types.length) grow()
      return first
    },
    set: (number: number, type: 1 | 2, place: number, index: number): void => {
      types[number] = type
      places[number] = place
      indexes[number] = index
    },
    count: () => count,
    /** Type in a byte, place in five, index in two. */
    packed: (): Uint8Array => {
      const bytes = new Uint8Array(count * 8)
      const view = new DataView(bytes.buffer)
      for (let number = 0; number < count; number += 1) {
        const place = places[number] ?? 0
        view.setUint8(number * 8, types[number] ?? 0)
        view.setUint8(number * 8 + 1, Math.floor(place / 2 ** 32))
        view.setUint32(number * 8 + 2, place % 2 ** 32)
        view.setUint16(number * 8 + 6, number === 0 ? 65_535 : (indexes[number] ?? 0))
      }
      return bytes
    },
  }
}

/** Starts a PDF 1.7 file; the sink gets its first bytes with the first object. */
export const createPdfWriter = (sink: Sink): PdfWriter => {
  const entries = createEntries()
  let length = 0
  let waiting: { readonly number: number; readonly text: string }[] = []

  const put = async (bytes: Uint8Array): Promise<void> => {
    length += bytes.length
    await sink(bytes)
  }

  const begin = async (): Promise<void> => {
    // The second line tells transfer programs that the file is binary (7.5.2).
    if (length === 0) await put(latin1('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n'))
  }

  const stream = async (number: number, pieces: readonly Uint8Array[]): Promise<void> => {
    await begin()
    entries.set(number, 1, length, 0)
    await put(latin1(`${number} 0 obj\n`))
    for (const piece of pieces) await put(piece)
    await put(latin1('\nendobj\n'))
  }

  const compressed = (head: string, bytes: Uint8Array): readonly Uint8Array[] => {
    const packed = deflate(bytes)
    return [
      latin1(`<<${head} /Filter /FlateDecode /Length ${packed.length}>>\nstream\n`),
      packed,
      latin1('\nendstream'),
    ]
  }

  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return
    const batch = waiting
    waiting = []
    const holder = entries.reserve(1)
    const heads: string[] = []
    let at = 0
    batch.forEach(({ number, text }, index) => {
      entries.set(number, 2, holder, index)
      heads.push(`${number} ${at}`)
      at += text.length + 1
    })
    const table = `${heads.join(' ')} `
    const body = latin1(`${table}${batch.map(one => one.text).join('\n')}`)
    await stream(holder, compressed(`/Type /ObjStm /N ${batch.length} /First ${table.length}`, body))
  }

  return {
    reserveRun: count => entries.reserve(count),
    object: async (number, text) => {
      waiting.push({ number, text })
      if (waiting.length >= OBJECTS_A_STREAM) await flush()
    },
    stream,
    end: async trailer => {
      await flush()
      const number = entries.reserve(1)
      const start = length
      entries.set(number, 1, start, 0)
      const head = `/Type /XRef /Size ${entries.count()} /W [1 5 2] ${trailer}`
      await stream(number, compressed(head, entries.packed()))
      await put(latin1(`startxref\n${start}\n%%EOF\n`))
      return length
    },
  }
}
