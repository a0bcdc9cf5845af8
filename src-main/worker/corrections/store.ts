import { rm } from 'node:fs/promises'
import { type CorrectionsPlace, FaultError } from '../../contract/index.ts'
import { formatCorrections, NO_CORRECTIONS } from '../../core/curate/index.ts'
import type { Corrections } from '../../core/curate/types.ts'
import { type History, NO_HISTORY, record, type Step, stepBack, stepForward } from './history.ts'
import { adoptFromMovedArchive, rememberArchive } from './moved-archive.ts'
import type { SidecarPlaces } from './places.ts'
import { makeRoom, readSidecar, readSidecarText, type Sidecar, writeSidecar } from './sidecar-file.ts'

/** The corrections of one archive with the file behind them. Every change is on disk before it is in force. */
export type CorrectionsStore = {
  current(): Corrections
  place(): CorrectionsPlace
  /** Absolute path of the file, which may not be there yet; '' where corrections are not kept at all. */
  file(): string
  note(): string | undefined
  undoWords(): string | undefined
  redoWords(): string | undefined
  /** One step: `update` is given what is in force, and throws where it refuses. */
  change(words: string, update: (corrections: Corrections) => Corrections): Promise<void>
  /** Takes back, or does again, one step; answers whether there was one. */
  undo(): Promise<boolean>
  redo(): Promise<boolean>
  /** Moves the file; one that is at the new place already is renamed, never overwritten. */
  keep(place: CorrectionsPlace): Promise<void>
  /**
   * Keeps what was found out about moved and edited recaps: `to` in place of `from`, unless that was changed since. No
   * step, and no harm where it cannot be written.
   */
  renew(from: Corrections, to: Corrections): Promise<void>
  /** Reads the file again where another program changed it; answers whether it had. */
  reload(): Promise<boolean>
}

/** A file beside the archive wins: it came with it. */
const choosePlace = async (places: SidecarPlaces): Promise<CorrectionsPlace> => {
  const beside = places['beside-archive']
  const isBeside = beside !== undefined && (await readSidecarText(beside).catch(() => '')) !== undefined
  return isBeside ? 'beside-archive' : 'data-folder'
}

const refuse = (message: string, file: string): never => {
  throw new FaultError({ code: 'corrections-not-writable', message, path: file })
}

/** Opens the corrections of the archive in `folder`. Without `places` they last as long as the store. */
export const openCorrections = async (folder: string, places: SidecarPlaces): Promise<CorrectionsStore> => {
  let place = await choosePlace(places)
  const fileAt = (at: CorrectionsPlace): string => places[at] ?? ''
  const file = (): string => fileAt(place)
  let sidecar: Sidecar = { corrections: NO_CORRECTIONS, text: '', locked: false }
  let history: History = NO_HISTORY
  if (place === 'data-folder' && file() !== '') await adoptFromMovedArchive(file(), folder).catch(() => undefined)
  if (file() !== '') sidecar = await readSidecar(file())

  const reload = async (): Promise<boolean> => {
    if (file() === '' || sidecar.locked) return false
    const text = await readSidecarText(file()).catch(() => sidecar.text)
    if ((text ?? '') === sidecar.text) return false
    // Another window may have moved it; what is corrected now must not begin a second file.
    if (text === undefined) place = await choosePlace(places)
    const { note } = sidecar
    const again = await readSidecar(file())
    sidecar = { ...again, ...(again.note === undefined && note !== undefined && { note }) }
    // Steps were taken on what is not in force any more.
    history = NO_HISTORY
    return true
  }

  const write = async (corrections: Corrections): Promise<void> => {
    if (sidecar.locked) refuse(sidecar.note ?? `${file()} cannot be changed.`, file())
    const text = formatCorrections(corrections)
    if (file() !== '' && text !== sidecar.text) {
      await writeSidecar(file(), text)
      if (place === 'data-folder') await rememberArchive(file(), folder)
    }
    sidecar = { ...sidecar, corrections, text }
  }

  const move = async (next: ReturnType<typeof stepBack>, to: (step: Step) => Corrections): Promise<boolean> => {
    if (next === undefined) return false
    await write(to(next.step))
    history = next.history
    return true
  }

  // One change at a time: each starts from what the one before left.
  let last: Promise<unknown> = Promise.resolve()
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work, work)
    last = done.catch(() => undefined)
    return done
  }

  return {
    current: () => sidecar.corrections,
    place: () => place,
    file,
    note: () => sidecar.note,
    undoWords: () => history.past.at(-1)?.words,
    redoWords: () => history.future.at(-1)?.words,
    change: (words, update) =>
      inTurn(async () => {
        await reload()
        const before = sidecar.corrections
        const after = update(before)
        await write(after)
        history = record(history, { words, before, after })
      }),
    undo: () => inTurn(async () => !(await reload()) && move(stepBack(history), step => step.before)),
    redo: () => inTurn(async () => !(await reload()) && move(stepForward(history), step => step.after)),
    keep: to =>
      inTurn(async () => {
        const [from, target] = [file(), fileAt(to)]
        if (to === place) return
        if (target === '') refuse('There is no such place to keep corrections in for this folder.', from)
        await reload()
        if (sidecar.locked) refuse(sidecar.note ?? `${from} cannot be moved.`, from)
        if (sidecar.text !== '') {
          await makeRoom(target)
          await writeSidecar(target, sidecar.text)
          if (to === 'data-folder') await rememberArchive(target, folder)
          await rm(from, { force: true })
        }
        place = to
      }),
    renew: (from, to) =>
      inTurn(async () => {
        if (to === from || sidecar.locked || (await reload()) || sidecar.corrections !== from) return
        await write(to).catch(() => undefined)
      }),
    reload: () => inTurn(reload),
  }
}
