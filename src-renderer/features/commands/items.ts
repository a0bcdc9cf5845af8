import type { EntityKind } from '../../../src-main/contract/index.ts'
import type { Actions } from '../../store/create-app.ts'
import type { Model } from '../../store/model.ts'
import { ENTITY_WORDS } from '../../store/value-words.ts'
import { capitalised, fileNameOf, formatDate, plainText } from '../../ui/format.ts'
import { fitLetters } from './fuzzy.ts'
import { COMMANDS, meantRecaps } from './table.ts'

/** One line of the palette. */
export type Item = {
  readonly id: string
  readonly label: string
  /** A quieter word at its right: what it is. */
  readonly detail?: string
  readonly key?: string
  readonly run: (actions: Actions, model: Model) => void
}

export type ItemGroup = { readonly title: string; readonly items: readonly Item[] }

/** What was found in the archive for what is typed. */
export type Found = {
  readonly names: readonly { readonly kind: EntityKind; readonly name: string; readonly count: number }[]
  readonly recaps: readonly { readonly path: string; readonly title: string; readonly date?: string }[]
}

export const NOTHING_FOUND: Found = { names: [], recaps: [] }

/** Commands shown at most. */
const MOST_COMMANDS = 40

/** Everything that can be done now, in the order of the table; then what a person keeps, and other folders. */
export const itemsOf = (model: Model): readonly Item[] => {
  const { archive, app, settings, library } = model
  const paths = meantRecaps(model)
  const isOpen = model.stage === 'open'
  const folders = [...settings.recentFolders, ...(app ? [app.sampleFolder] : [])]
  return [
    ...COMMANDS.filter(({ id, isThere }) => id !== 'palette' && (isThere?.(model) ?? true)).map(
      ({ id, title, keys, run }): Item => ({
        id,
        label: title,
        run,
        ...(keys?.[0] === undefined ? {} : { key: keys[0] }),
      }),
    ),
    ...(isOpen ? library.searches : []).map(
      ({ id, name }): Item => ({
        id: `search ${id}`,
        label: name,
        detail: 'Saved search',
        run: actions => actions.openSearch(id),
      }),
    ),
    ...(isOpen ? library.collections : []).map(
      ({ id, name }): Item => ({
        id: `collection ${id}`,
        label: name,
        detail: 'Collection',
        run: actions => actions.openCollection(id),
      }),
    ),
    ...(isOpen && paths.length > 0 ? library.collections : []).map(
      ({ id, name }): Item => ({
        id: `add to ${id}`,
        label: `Add ${paths.length === 1 ? 'the recap' : `${paths.length} recaps`} to ${name}`,
        run: actions => actions.addToCollection(id, paths),
      }),
    ),
    ...[...new Set(folders)]
      .filter(folder => folder !== archive?.folder)
      .map(
        (folder): Item => ({
          id: `folder ${folder}`,
          label: `Open ${folder === app?.sampleFolder ? 'the sample archive' : fileNameOf(folder)}`,
          detail: folder,
          run: actions => void actions.openFolder(folder),
        }),
      ),
  ]
}

/** The commands that answer what is typed, the best first; given lately comes first where they answer alike. */
const commandsFor = (typed: string, items: readonly Item[], given: readonly string[]): readonly Item[] => {
  const lately = (id: string): number => {
    const at = given.indexOf(id)
    return at < 0 ? given.length : at
  }
  const fits = items.flatMap((item, at) => {
    const fitted = fitLetters(typed, item.label)
    return fitted ? [{ item, at, score: typed.trim() === '' ? 0 : Math.round(fitted.score) }] : []
  })
  // Letters that are only strewn over a text answer nothing.
  const best = Math.max(0, ...fits.map(({ score }) => score))
  return fits
    .filter(({ score }) => score >= best / 2)
    .sort((a, b) => b.score - a.score || lately(a.item.id) - lately(b.item.id) || a.at - b.at)
    .slice(0, MOST_COMMANDS)
    .map(({ item }) => item)
}

/** Whether each word that is typed begins a word of a label, so that it is this very thing that is meant. */
const isNamed = (typed: string, label: string): boolean => {
  const words = plainText(label).split(/[^\p{L}\p{N}]+/u)
  return plainText(typed)
    .split(/\s+/)
    .every(start => words.some(word => word.startsWith(start)))
}

/** What the palette shows for what is typed: commands first, unless only a page or a recap is called so. */
export const groupsFor = (
  typed: string,
  items: readonly Item[],
  given: readonly string[],
  found: Found,
): readonly ItemGroup[] => {
  const commands: ItemGroup = { title: 'Commands', items: commandsFor(typed, items, given) }
  const ofArchive: readonly ItemGroup[] = [
    {
      title: 'Pages',
      items: found.names.map(
        ({ kind, name }): Item => ({
          id: `page ${kind} ${name}`,
          label: name,
          detail: capitalised(ENTITY_WORDS[kind].one),
          run: actions => actions.openEntity({ kind, name }),
        }),
      ),
    },
    {
      title: 'Recaps',
      items: found.recaps.map(
        ({ path, title, date }): Item => ({
          id: `recap ${path}`,
          label: title,
          ...(date === undefined ? {} : { detail: formatDate(date, 'short') }),
          run: actions => actions.open(path, undefined, true),
        }),
      ),
    },
  ]
  const isMeant = ({ items: shown }: ItemGroup): boolean => shown.some(({ label }) => isNamed(typed.trim(), label))
  const groups = !isMeant(commands) && ofArchive.some(isMeant) ? [...ofArchive, commands] : [commands, ...ofArchive]
  return groups.filter(({ items: shown }) => shown.length > 0)
}
