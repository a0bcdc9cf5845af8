import { COMMANDS, type Command } from './table.ts'

/** A line of the list of keys; keys as a specification, or as they are to be read. */
export type KeyLine = { readonly does: string; readonly keys: readonly string[] }
export type KeyGroup = { readonly title: string; readonly lines: readonly KeyLine[] }

/** Keys that belong to one part of the window, and are no commands of the whole. */
const IN_PLACE: readonly KeyGroup[] = [
  {
    title: 'Search box',
    lines: [
      { does: 'Choose what is offered', keys: ['ArrowUp', 'ArrowDown', 'Enter', 'Tab'] },
      { does: 'Open the first result', keys: ['Enter'] },
      { does: 'Go to the results', keys: ['ArrowDown'] },
      { does: 'Close the list, empty the box', keys: ['Escape'] },
    ],
  },
  {
    title: 'Results',
    lines: [
      { does: 'Move', keys: ['ArrowUp', 'ArrowDown', 'Page', 'Home', 'End'] },
      { does: 'Open and read', keys: ['Enter'] },
      { does: 'Select', keys: ['Space'] },
      { does: 'Select several, all', keys: ['Shift+ArrowUp', 'Shift+ArrowDown', 'Mod+a'] },
      { does: 'In a collection: move up, move down', keys: ['Alt+ArrowUp', 'Alt+ArrowDown'] },
      { does: 'In a collection: remove', keys: ['Delete'] },
    ],
  },
  {
    title: 'Filters',
    lines: [
      { does: 'Move', keys: ['ArrowUp', 'ArrowDown'] },
      { does: 'Choose, leave out', keys: ['Space', 'x'] },
      { does: 'More about a value', keys: ['Shift+F10'] },
    ],
  },
  {
    title: 'Months',
    lines: [
      { does: 'Move, by years', keys: ['ArrowLeft', 'ArrowRight', 'Page'] },
      { does: 'Mark several', keys: ['Shift+ArrowLeft', 'Shift+ArrowRight'] },
      { does: 'Choose, take back', keys: ['Enter', 'Escape'] },
    ],
  },
  { title: 'Reader', lines: [{ does: 'Back to the results', keys: ['Escape'] }] },
  {
    title: 'Review',
    lines: [
      { does: 'Move', keys: ['ArrowUp', 'ArrowDown'] },
      { does: 'Yes, or merge', keys: ['y'] },
      { does: 'No, or keep apart', keys: ['n'] },
      { does: 'Skip', keys: ['s'] },
      { does: 'Which of two names stays', keys: ['1', '2'] },
      { does: 'It is another, it is never one', keys: ['e', 'v'] },
      { does: 'Open the recap', keys: ['o'] },
    ],
  },
  {
    title: 'Photos',
    lines: [
      { does: 'Move', keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] },
      { does: 'Show large, open its recap', keys: ['Enter', 'Shift+Enter'] },
    ],
  },
  {
    title: 'A large image',
    lines: [
      { does: 'Previous and next', keys: ['ArrowLeft', 'ArrowRight'] },
      { does: 'Zoom', keys: ['+', '−'] },
      { does: 'Fit, actual size', keys: ['0', '1'] },
      { does: 'Close', keys: ['Escape'] },
    ],
  },
]

const lineOf = ({ title, keys = [] }: Command): KeyLine => ({ does: title.replace(/…$/, ''), keys })

/** Every key of the window. */
export const KEY_GROUPS: readonly KeyGroup[] = [
  { title: 'Anywhere', lines: COMMANDS.filter(({ keys }) => keys !== undefined).map(lineOf) },
  ...IN_PLACE,
]

/** Commands that differ in one word, as one line. */
const KINDS: readonly (readonly [start: string, line: string])[] = [
  ['Clear filter: ', 'Clear the filter of one facet'],
  ['Sort: ', 'Sort by match, date, title or as arranged'],
  ['Theme: ', 'Theme: light, dark, as the system'],
]

/** Commands without a key of their own, by name. */
export const NAMED_ONLY: readonly string[] = [
  ...new Set(
    COMMANDS.flatMap(({ keys, title }) =>
      keys === undefined ? [KINDS.find(([start]) => title.startsWith(start))?.[1] ?? title.replace(/…$/, '')] : [],
    ),
  ),
]
