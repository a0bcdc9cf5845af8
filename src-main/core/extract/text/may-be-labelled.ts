/** Colons, bars and dashes, one of which ends every label ("Speaker: Jane Roe"), and halves of the pictograms that stand for one. */
const SIGNS = [':', '-', '|', '–', '—', '\ud83d', '\ud83c'] as const

/**
 * Tells quickly that a text surely holds no label: the patterns of labels are long and asked of every line, and to look for a
 * character takes a fraction of their time. In text of the Latin alphabet alone only the first three are really looked for.
 */
export const mayBeLabelled = (text: string): boolean => {
  for (const sign of SIGNS) if (text.includes(sign)) return true
  return false
}
