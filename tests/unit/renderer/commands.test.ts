import { describe, expect, it } from 'vitest'
import { fitLetters } from '../../../src-renderer/features/commands/fuzzy.ts'
import { groupsFor, itemsOf, NOTHING_FOUND } from '../../../src-renderer/features/commands/items.ts'
import { KEY_GROUPS, NAMED_ONLY } from '../../../src-renderer/features/commands/key-lines.ts'
import { isPress, shownKey } from '../../../src-renderer/features/commands/keys.ts'
import { COMMANDS, worksInFields } from '../../../src-renderer/features/commands/table.ts'
import { INITIAL_MODEL, type Model } from '../../../src-renderer/store/model.ts'
import { START_PLACE } from '../../../src-renderer/store/place.ts'

type Mods = { ctrl?: boolean; meta?: boolean; alt?: boolean; shift?: boolean; altGr?: boolean }
const pressed = (
  key: string,
  { ctrl = false, meta = false, alt = false, shift = false, altGr = false }: Mods = {},
) => ({
  key,
  ctrlKey: ctrl,
  metaKey: meta,
  altKey: alt,
  shiftKey: shift,
  getModifierState: (name: string) => name === 'AltGraph' && altGr,
})

const OPEN: Model = {
  ...INITIAL_MODEL,
  stage: 'open',
  trail: { past: [], present: { ...START_PLACE, query: 'go', open: 'a.md' }, future: [] },
  settings: { ...INITIAL_MODEL.settings, recentFolders: ['/home/me/recaps'] },
  library: {
    searches: [{ id: 's1', name: 'Go in Montreal', query: 'go', filters: {}, sort: 'relevance' }],
    collections: [{ id: 'c1', name: 'Year book', paths: ['a.md'] }],
    recent: [],
  },
}

const labels = (typed: string, model = OPEN, given: readonly string[] = []) =>
  groupsFor(typed, itemsOf(model), given, NOTHING_FOUND).flatMap(group => group.items.map(item => item.label))

describe('what is offered', () => {
  const groupTitles = (typed: string) =>
    groupsFor(typed, itemsOf(OPEN), [], {
      names: [{ kind: 'city', name: 'Ottawa', count: 3 }],
      recaps: [{ path: 'b.md', title: 'An evening in Ottawa' }],
    }).map(group => group.title)

  it('begins with the page that is called so, where no command is', () => {
    expect(groupTitles('ott')).toEqual(['Pages', 'Recaps', 'Commands'])
    expect(groupTitles('even ott')).toEqual(['Pages', 'Recaps'])
  })

  it('begins with commands else', () => {
    expect(groupTitles('')[0]).toBe('Commands')
    expect(groupTitles('copy link')[0]).toBe('Commands')
  })
})

describe('the keys of commands', () => {
  it('are told apart by what is held, with brackets by AltGr too', () => {
    expect(isPress(pressed('k', { ctrl: true }), 'Mod+k')).toBe(true)
    expect(isPress(pressed('k', { meta: true }), 'Mod+k')).toBe(true)
    expect(isPress(pressed('k'), 'Mod+k')).toBe(false)
    expect(isPress(pressed('N', { shift: true }), 'n')).toBe(false)
    expect(isPress(pressed('N', { shift: true }), 'Shift+n')).toBe(true)
    expect(isPress(pressed('?', { shift: true }), '?')).toBe(true)
    expect(isPress(pressed('[', { ctrl: true, alt: true, altGr: true }), '[')).toBe(true)
    expect(isPress(pressed('[', { ctrl: true }), '[')).toBe(false)
    expect(isPress(pressed('F6', { shift: true }), 'F6')).toBe(false)
  })

  it('are written as a person reads them', () => {
    expect([
      shownKey('Mod+k', false),
      shownKey('Mod+k', true),
      shownKey('Alt+ArrowLeft', false),
      shownKey('+', false),
    ]).toEqual(['Ctrl K', '⌘ K', 'Alt ←', '+'])
  })

  it('each belong to one command, and letters alone stay letters where one types', () => {
    const keys = COMMANDS.flatMap(command => command.keys ?? [])
    expect(new Set(keys).size).toBe(keys.length)
    for (const command of COMMANDS)
      for (const key of command.keys ?? [])
        if (/^(?:Shift\+)?.$/.test(key)) expect(worksInFields(command, key)).toBe(false)
  })

  it('are all in the list of keys, and every other command stands there by its name', () => {
    const anywhere = KEY_GROUPS[0]?.lines ?? []
    expect(anywhere.flatMap(line => line.keys)).toEqual(COMMANDS.flatMap(command => command.keys ?? []))
    const byName = COMMANDS.filter(({ keys }) => keys === undefined).map(({ title }) => title)
    // Those that clear the filter of one facet, that sort, and that choose a theme are a single line each.
    const kinds = ['Clear filter: ', 'Sort: ', 'Theme: ']
    for (const kind of kinds) expect(byName.filter(title => title.startsWith(kind)).length).toBeGreaterThan(2)
    const others = byName.filter(title => !kinds.some(kind => title.startsWith(kind)))
    expect(NAMED_ONLY).toHaveLength(others.length + kinds.length)
    for (const title of others) expect(NAMED_ONLY).toContain(title.replace(/…$/, ''))
    expect(new Set(COMMANDS.map(({ id }) => id)).size).toBe(COMMANDS.length)
  })
})

describe('the palette', () => {
  it('has every command that there is something to do for, and what a person keeps', () => {
    const there = COMMANDS.filter(({ id, isThere }) => id !== 'palette' && (isThere?.(OPEN) ?? true)).map(
      one => one.title,
    )
    const shown = itemsOf(OPEN).map(item => item.label)
    for (const title of there) expect(shown).toContain(title)
    expect(shown).toEqual(
      expect.arrayContaining(['Go in Montreal', 'Year book', 'Add the recap to Year book', 'Open recaps']),
    )
    const closed = itemsOf({ ...OPEN, stage: 'failed' }).map(item => item.label)
    expect(closed).toContain('Open folder…')
    expect(closed).not.toContain('Year book')
  })

  it('finds by a few letters, the beginnings of words first', () => {
    expect(labels('cpl')[0]).toBe('Copy a link to this place')
    expect(labels('dark')[0]).toBe('Theme: Dark')
    expect(labels('yb')[0]).toBe('Year book')
    expect(labels('zzz')).toEqual([])
  })

  it('puts what was given lately first, where letters do not decide', () => {
    expect(labels('', OPEN, ['about'])[0]).toBe('About Recap Archive')
    expect(labels('dark', OPEN, ['about'])[0]).toBe('Theme: Dark')
  })
})

describe('letters in their order', () => {
  it('fit best where they begin words or follow one another', () => {
    const score = (typed: string, text: string) => fitLetters(typed, text)?.score ?? Number.NEGATIVE_INFINITY
    expect(score('sr', 'Save recaps')).toBeGreaterThan(score('sr', 'Searches'))
    expect(score('prev', 'Previous recap')).toBeGreaterThan(score('prev', 'Print every one'))
    expect(fitLetters('quebec', 'Page of Québec')?.at).toEqual([8, 9, 10, 11, 12, 13])
    expect(fitLetters('ba', 'ab')).toBeNull()
    expect(fitLetters('', 'anything')).toEqual({ score: 0, at: [] })
  })
})
