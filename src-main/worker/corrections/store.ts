import { rm } from 'node:fs/promises'
import { type CorrectionsPlace, FaultError } from '../../contract/index.ts'
import { formatCorrections, NO_CORRECTIONS, overruled } from '../../core/curate/index.ts'
import type { Corrections } from '../../core/curate/types.ts'
import { ALWAYS_HELD, type Held } from '../lock.ts'
import { type History, NO_HISTORY, record, relocated, type Step, stepBack, stepForward } from './history.ts'
import { adoptFromMovedArchive, rememberArchive } from './moved-archive.ts'
import type { SidecarPlaces } from './places.ts'
import { lockSidecar, makeRoom, readSidecar, readSidecarText, type Sidecar, writeSidecar } from './sidecar-file.ts'

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
   * Keeps what was found out about moved and edited recaps: `to` in place of `from`, unless that was changed since; the
   * steps that undo and redo move over are told anew by `relocate`. No step, and no harm where it cannot be written.
   */
  renew(from: Corrections, to: Corrections, relocate: (corrections: Corrections) => Corrections): Promise<void>
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

/** Tries where another program writes the file between our reading and writing it; more is no accident. */
const MOST_TRIES = 5

const overruledNote = (words: readonly string[]): string | undefined => {
  const [first, ...more] = words
  if (first === undefined) return undefined
  const others = more.length === 0 ? '' : `, and ${more.length} more`
  return `Another window or program had corrected the same meanwhile: ${first}${others}. Your correction is the one that counts now; undo brings theirs back.`
}

/** Opens the corrections of the archive in `folder`. Without `places` they last as long as the store. */
export const openCorrections = async (folder: string, places: SidecarPlaces): Promise<CorrectionsStore> => {
  let place = await choosePlace(places)
  const fileAt = (at: CorrectionsPlace): string => places[at] ?? ''
  const file = (): string => fileAt(place)
  let sidecar: Sidecar = { corrections: NO_CORRECTIONS, text: '', locked: false }
  let history: History = NO_HISTORY
  /** What the last change overruled. */
  let conflict: string | undefined
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

  /** Answers whether it was written; false where another program has changed the file since it was read. */
  const write = async (corrections: Corrections, held: Held): Promise<boolean> => {
    if (sidecar.locked) refuse(sidecar.note ?? `${file()} cannot be changed.`, file())
    const text = formatCorrections(corrections)
    if (file() !== '' && text !== sidecar.text) {
      const isAsRead = ((await readSidecarText(file()).catch(() => undefined)) ?? '') === sidecar.text
      if (!isAsRead || !(await held.isHeld())) return false
      await writeSidecar(file(), text)
      if (place === 'data-folder') await rememberArchive(file(), folder)
    }
    sidecar = { ...sidecar, corrections, text }
    return true
  }

  /**
   * Does some work on the file as it is now, which no other Recap Archive changes meanwhile. `work` is told whether it had
   * been changed, and answers undefined to begin again.
   */
  const alone = async <T extends {}>(work: (held: Held, isReloaded: boolean) => Promise<T | undefined>): Promise<T> => {
    let isReloaded = false
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const at = file()
      const tried = async (held: Held): Promise<T | undefined> => {
        if (await reload()) isReloaded = true
        // Another window may have moved the file: then this is not the lock of it.
        return at === file() ? work(held, isReloaded) : undefined
      }
      const done = at === '' ? await tried(ALWAYS_HELD) : await lockSidecar(at, tried)
      if (done !== undefined) return done
    }
    return refuse('The correction was not kept, because another program keeps changing the file; try again.', file())
  }

  const move = async (next: ReturnType<typeof stepBack>, to: (step: Step) => Corrections, held: Held) => {
    if (next === undefined) return false
    if (!(await write(to(next.step), held))) return undefined
    history = next.history
    return true
  }

  /** Where the file was changed by others, its steps are not ours any more. */
  const travel = (next: () => ReturnType<typeof stepBack>, to: (step: Step) => Corrections): Promise<boolean> => {
    conflict = undefined
    return next() === undefined
      ? reload().then(() => false)
      : alone(async (held, isReloaded) => (isReloaded ? false : move(next(), to, held)))
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
    note: () => [sidecar.note, conflict].filter(one => one !== undefined).join(' ') || undefined,
    undoWords: () => history.past.at(-1)?.words,
    redoWords: () => history.future.at(-1)?.words,
    change: (words, update) =>
      inTurn(async () => {
        const seen = sidecar.corrections
        await alone(async held => {
          const before = sidecar.corrections
          const after = update(before)
          if (!(await write(after, held))) return undefined
          history = record(history, { words, before, after })
          conflict = overruledNote(overruled(seen, before, after))
          return true
        })
      }),
    undo: () =>
      inTurn(() =>
        travel(
          () => stepBack(history),
          step => step.before,
        ),
      ),
    redo: () =>
      inTurn(() =>
        travel(
          () => stepForward(history),
          step => step.after,
        ),
      ),
    keep: to =>
      inTurn(async () => {
        const target = fileAt(to)
        if (to === place) return
        if (target === '') refuse('There is no such place to keep corrections in for this folder.', file())
        await alone(async () => {
          const from = file()
          if (from === target) return true
          if (sidecar.locked) refuse(sidecar.note ?? `${from} cannot be moved.`, from)
          if (sidecar.text !== '')
            await lockSidecar(target, async () => {
              await makeRoom(target)
              await writeSidecar(target, sidecar.text)
              if (to === 'data-folder') await rememberArchive(target, folder)
              await rm(from, { force: true })
            })
          place = to
          return true
        })
      }),
    renew: (from, to, relocate) =>
      inTurn(async () => {
        if (sidecar.locked || (await reload()) || sidecar.corrections !== from) return
        history = relocated(history, relocate)
        if (to === from) return
        await alone(async (held, isReloaded) => isReloaded || write(to, held)).catch(() => undefined)
      }),
    reload: () => inTurn(reload),
  }
}
