import { FACET_FIELDS, type Settings, type SortOrder } from '../../../src-main/contract/index.ts'
import type { Actions } from '../../store/create-app.ts'
import { chipsOf } from '../../store/filters.ts'
import { hasSearch, isIndexing, type Model } from '../../store/model.ts'
import { showsPhotos } from '../../store/place.ts'
import { pathsInOrder, reportOn } from '../../store/report.ts'
import { FACET_NAMES } from '../facets/facet-names.ts'
import { copyText } from './copy-text.ts'
import { focusPart, focusSearch, press } from './in-window.ts'
import type { KeySpec } from './keys.ts'

/** What can be done anywhere in the window: by a key, by its name in the palette, or by both. */
export type Command = {
  readonly id: string
  readonly title: string
  readonly keys?: readonly KeySpec[]
  /** Whether its keys also work where letters are typed; function keys and those with Ctrl or Alt do by default. */
  readonly inFields?: boolean
  /** Whether there is something to do now; always by default. */
  readonly isThere?: (model: Model) => boolean
  readonly run: (actions: Actions, model: Model) => void
}

const isOpen = ({ stage }: Model): boolean => stage === 'open'
const hasRecap = (model: Model): boolean => isOpen(model) && model.trail.present.open !== null
const hasResults = ({ results }: Model): boolean => (results?.total ?? 0) > 0

/** The recaps that a person means who says nothing else: the selection, else the open recap. */
export const meantRecaps = ({ selection, trail }: Model): readonly string[] =>
  selection.size > 0 ? [...selection] : trail.present.open === null ? [] : [trail.present.open]

/** Whether a page of an entity, the trends or the images stand where the open recap would be seen. */
const hasPage = ({ trail: { present }, results, entity }: Model): boolean =>
  present.entity === null ? (present.trends || showsPhotos(present)) && (results?.total ?? 0) > 0 : entity.view !== null

/** Exports the selection; else what is seen: a report on the entity of a page, the results behind others, or a recap. */
const exportMeant = (actions: Actions, model: Model): void => {
  const { selection, entity, trail } = model
  if (selection.size > 0 || !hasPage(model)) actions.prepareExport(meantRecaps(model))
  else if (trail.present.entity === null || entity.view === null) void actions.prepareExportOfResults()
  else {
    const report = reportOn(entity.view, trail.present.filters)
    if (report === null) actions.prepareExport(pathsInOrder(entity.view))
    else actions.prepareReport(report)
  }
}

const sortCommand = (sort: SortOrder, title: string): Command => ({
  id: `sort-${sort}`,
  title: `Sort: ${title}`,
  isThere: model =>
    isOpen(model) &&
    (sort !== 'relevance' || model.trail.present.query.trim() !== '') &&
    (sort !== 'given' || model.trail.present.collection !== null),
  run: actions => actions.setSort(sort),
})

const themeCommand = (theme: Settings['theme'], title: string): Command => ({
  id: `theme-${theme}`,
  title: `Theme: ${title}`,
  run: actions => void actions.saveSettings({ theme }),
})

const copyLink = (actions: Actions): void => {
  const address = actions.addressNow()
  actions.tell(copyText(address) ? 'The link is copied.' : `The link could not be copied; here it is: ${address}`)
}

/** Every command, once: the keys, the palette and the list of keys are all made of this table. */
export const COMMANDS: readonly Command[] = [
  { id: 'search', title: 'Search', keys: ['/', 'Mod+f'], isThere: isOpen, run: focusSearch },
  { id: 'palette', title: 'All commands', keys: ['Mod+k'], run: actions => actions.show('palette') },
  { id: 'previous', title: 'Previous recap', keys: ['['], isThere: hasRecap, run: a => void a.openBeside(-1) },
  { id: 'next', title: 'Next recap', keys: [']'], isThere: hasRecap, run: a => void a.openBeside(1) },
  {
    id: 'back',
    title: 'Back',
    keys: ['Alt+ArrowLeft'],
    isThere: ({ trail }) => trail.past.length > 0,
    run: actions => actions.back(),
  },
  {
    id: 'forward',
    title: 'Forward',
    keys: ['Alt+ArrowRight'],
    isThere: ({ trail }) => trail.future.length > 0,
    run: actions => actions.forward(),
  },
  {
    id: 'next-match',
    title: 'Next match',
    keys: ['n', 'F3'],
    isThere: ({ reader }) => (reader.view?.matches ?? 0) > 0,
    run: () => press('Next match'),
  },
  {
    id: 'previous-match',
    title: 'Previous match',
    keys: ['Shift+n', 'Shift+F3'],
    isThere: ({ reader }) => (reader.view?.matches ?? 0) > 0,
    run: () => press('Previous match'),
  },
  {
    id: 'why',
    title: 'Why the open recap matched',
    keys: ['w'],
    isThere: model => hasRecap(model) && model.trail.present.query.trim() !== '',
    run: () => press('Why this matched'),
  },
  {
    id: 'query-help',
    title: 'How to search, with examples',
    keys: ['F1'],
    isThere: isOpen,
    run: actions => actions.show('query-help'),
  },
  { id: 'next-part', title: 'Next part of the window', keys: ['F6'], run: () => focusPart(1) },
  {
    id: 'previous-part',
    title: 'Previous part of the window',
    keys: ['Shift+F6'],
    run: () => focusPart(-1),
  },
  {
    id: 'export',
    title: 'Export the selection or what is open as PDF, EPUB, Markdown…',
    keys: ['Mod+p'],
    isThere: model => isOpen(model) && (meantRecaps(model).length > 0 || hasPage(model)),
    run: exportMeant,
  },
  {
    id: 'save-search',
    title: 'Save this search…',
    keys: ['Mod+s'],
    isThere: model => isOpen(model) && hasSearch(model),
    run: a => a.startNaming({ kind: 'new-search' }),
  },
  {
    id: 'new-collection',
    title: 'New collection of the selection or the open recap…',
    isThere: isOpen,
    run: (actions, model) => actions.startNaming({ kind: 'new-collection', paths: meantRecaps(model) }),
  },
  { id: 'copy-link', title: 'Copy a link to this place', keys: ['c'], isThere: isOpen, run: copyLink },
  {
    id: 'undo',
    title: 'Undo',
    keys: ['Mod+z'],
    inFields: false,
    isThere: isOpen,
    run: (actions, { note }) => {
      if (note?.offers === 'restore') actions.restoreLibrary()
      else void actions.undo()
    },
  },
  {
    id: 'redo',
    title: 'Redo',
    keys: ['Mod+Shift+z', 'Mod+y'],
    inFields: false,
    isThere: isOpen,
    run: actions => void actions.redo(),
  },
  { id: 'review', title: 'Review suggestions', keys: ['r'], isThere: isOpen, run: actions => actions.openReview() },
  {
    id: 'corrections',
    title: 'Your corrections',
    isThere: isOpen,
    run: actions => actions.openReview('corrections'),
  },
  { id: 'open-folder', title: 'Open folder…', keys: ['Mod+o'], run: actions => void actions.chooseFolder() },
  { id: 'shortcuts', title: 'Keyboard shortcuts', keys: ['?'], run: actions => actions.show('shortcuts') },

  {
    id: 'select-all',
    title: 'Select all results',
    isThere: model => isOpen(model) && hasResults(model),
    run: actions => void actions.selectAll(),
  },
  {
    id: 'clear-selection',
    title: 'Clear the selection',
    isThere: ({ selection }) => selection.size > 0,
    run: actions => actions.clearSelection(),
  },
  {
    id: 'select-open',
    title: 'Select or unselect the open recap',
    isThere: hasRecap,
    run: (actions, { trail }) => {
      if (trail.present.open !== null) actions.toggleSelected(trail.present.open)
    },
  },
  {
    id: 'reveal',
    title: 'Show the open recap’s file in its folder',
    isThere: hasRecap,
    run: (actions, { trail }) => {
      if (trail.present.open !== null) void actions.reveal(trail.present.open, 'archive')
    },
  },
  {
    id: 'clear-search',
    title: 'Clear the search',
    isThere: ({ trail }) => trail.present.query !== '',
    run: actions => actions.setQuery(''),
  },
  {
    id: 'clear-filters',
    title: 'Clear all filters',
    isThere: ({ trail: { present } }) => chipsOf(present.filters).length > 0 || present.collection !== null,
    run: actions => actions.clearFilters(),
  },
  ...FACET_FIELDS.map(
    (field): Command => ({
      id: `clear-${field}`,
      title: `Clear filter: ${FACET_NAMES[field].one}`,
      isThere: ({ trail }) => trail.present.filters[field] !== undefined,
      run: actions => actions.clearFacet(field),
    }),
  ),
  sortCommand('relevance', 'Best match'),
  sortCommand('newest', 'Newest first'),
  sortCommand('oldest', 'Oldest first'),
  sortCommand('title', 'Title'),
  sortCommand('given', 'As arranged'),
  themeCommand('light', 'Light'),
  themeCommand('dark', 'Dark'),
  themeCommand('system', 'As the system'),
  { id: 'toggle-filters', title: 'Show or hide the filters', isThere: isOpen, run: actions => actions.toggleFacets() },
  {
    id: 'trends',
    title: 'Trends of these recaps',
    isThere: model => isOpen(model) && !model.trail.present.trends,
    run: actions => actions.openTrends(),
  },
  {
    id: 'photos',
    title: 'Photos of these recaps, or their list again',
    keys: ['p'],
    isThere: isOpen,
    run: (actions, { trail }) => (showsPhotos(trail.present) ? actions.closePhotos() : actions.openPhotos()),
  },
  {
    id: 'close-page',
    title: 'Close the page',
    isThere: ({ trail: { present } }) => present.entity !== null || present.trends,
    run: (actions, { trail: { present } }) => (present.entity === null ? actions.closeTrends() : actions.closeEntity()),
  },
  {
    id: 'cancel-reading',
    title: 'Stop reading the archive',
    isThere: isIndexing,
    run: actions => void actions.cancelReading(),
  },
  { id: 'missing-images', title: 'Missing images', isThere: isOpen, run: actions => actions.show('missing') },
  { id: 'problems', title: 'Problems in this archive', isThere: isOpen, run: actions => actions.show('problems') },
  { id: 'about', title: 'About Recap Archive', run: actions => actions.show('about') },
]

/** Whether a command's keys work while letters are typed. */
export const worksInFields = ({ inFields }: Command, key: KeySpec): boolean =>
  inFields ?? /^(?:Mod|Alt)\+|^(?:Shift\+)?F\d/.test(key)
