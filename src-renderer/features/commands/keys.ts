/**
 * A key as the table of commands writes it: `/`, `n`, `Shift+n`, `Mod+k`, `Alt+ArrowLeft`. `Mod` is Ctrl, or Command on
 * a Mac. Signs stand as they are typed, with whatever keys a keyboard needs for them.
 */
export type KeySpec = string

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'getModifierState'>

const isSign = (key: string): boolean => key.length === 1 && !/[\p{L}\p{N} ]/u.test(key)

/** Whether a press of keys is what a specification means. */
export const isPress = (event: Pressed, spec: KeySpec): boolean => {
  const parts = spec === '+' ? ['+'] : spec.split('+')
  const key = parts.at(-1) ?? ''
  if (event.key.toLowerCase() !== key.toLowerCase()) return false
  // With AltGr, by which many keyboards type brackets, Windows tells Ctrl and Alt.
  const isAltGr = event.getModifierState('AltGraph')
  const hasMod = !isAltGr && (event.ctrlKey || event.metaKey)
  const hasAlt = !isAltGr && event.altKey
  return (
    hasMod === parts.includes('Mod') &&
    hasAlt === parts.includes('Alt') &&
    (isSign(key) || event.shiftKey === parts.includes('Shift'))
  )
}

const SHOWN: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
}

/** A key as a person reads it: `Ctrl K`, `⌘ K`, `Alt ←`. */
export const shownKey = (spec: KeySpec, isMac: boolean): string =>
  (spec === '+' ? ['+'] : spec.split('+'))
    .map(part => {
      if (part === 'Mod') return isMac ? '⌘' : 'Ctrl'
      if (part === 'Alt' && isMac) return '⌥'
      return SHOWN[part] ?? (part.length === 1 ? part.toUpperCase() : part)
    })
    .join(' ')
