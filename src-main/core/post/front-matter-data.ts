import { TomlDate } from 'smol-toml'

const DEEPEST = 20
const MOST_VALUES = 20_000

/** Front matter as data that can be copied between threads. */
export type FrontMatterData = Readonly<Record<string, unknown>>

const dateText = (value: Date): string => {
  if (value instanceof TomlDate) return value.toISOString()
  return Number.isNaN(value.getTime()) ? '' : value.toISOString()
}

/**
 * Plain copies of parsed values: dates as the text that was written, big integers as text, and no more than 20 levels
 * and 20 000 values, so that references within YAML cannot make a small file large.
 */
export const plainData = (parsed: unknown): FrontMatterData => {
  let left = MOST_VALUES
  const copy = (value: unknown, depth: number): unknown => {
    left -= 1
    if (left < 0 || depth > DEEPEST) return null
    if (value instanceof Date) return dateText(value)
    if (typeof value === 'bigint') return value.toString()
    if (Array.isArray(value)) return value.map(item => copy(item, depth + 1))
    if (typeof value === 'object' && value !== null) {
      return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item, depth + 1)]))
    }
    return typeof value === 'function' || typeof value === 'symbol' || value === undefined ? null : value
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return {}
  return Object.fromEntries(Object.entries(parsed).map(([key, item]) => [key, copy(item, 1)]))
}
