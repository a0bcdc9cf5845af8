type Cut = { readonly weight: 400 | 600; readonly style: 'normal' | 'italic' }

/** One family of the printed document. Its files are cut into parts, each with some characters. */
export type Family = {
  /** Its name in the style sheet. */
  readonly name: string
  /** What its package and its files are called by. */
  readonly id: string
  readonly cuts: readonly Cut[]
  /** Which of its parts are printed; the others repeat what the document's own families have. */
  readonly parts: RegExp
}

const regular: Cut = { weight: 400, style: 'normal' }
const bold: Cut = { weight: 600, style: 'normal' }
const italic: Cut = { weight: 400, style: 'italic' }
const boldItalic: Cut = { weight: 600, style: 'italic' }

const EVERY = /^/
const NUMBERED = /^\[\d+\]$/

/**
 * What the document is set in. Static cuts, not variable fonts: Chromium embeds a static TrueType font in a PDF as such,
 * a variable one as drawn Type 3 glyphs, which look rough in many readers.
 */
export const OWN: readonly Family[] = [
  { name: 'Recap Serif', id: 'source-serif-4', cuts: [regular, italic, bold, boldItalic], parts: EVERY },
  { name: 'Recap Sans', id: 'inter', cuts: [regular, italic, bold], parts: EVERY },
  { name: 'Recap Mono', id: 'jetbrains-mono', cuts: [regular, bold], parts: EVERY },
]

/** Families that share characters whose shapes differ: which of them a text means is known by its language. */
export const HAN = {
  sc: { name: 'Recap Chinese', id: 'noto-sans-sc', cuts: [regular, bold], parts: NUMBERED },
  jp: { name: 'Recap Japanese', id: 'noto-sans-jp', cuts: [regular, bold], parts: NUMBERED },
  kr: { name: 'Recap Korean', id: 'noto-sans-kr', cuts: [regular, bold], parts: NUMBERED },
} as const satisfies Readonly<Record<string, Family>>

/** For characters that the document's own families lack, in the order in which they are asked. */
export const OTHERS: readonly Family[] = [
  { name: 'Recap Mathematics', id: 'noto-sans-math', cuts: [regular], parts: EVERY },
  { name: 'Recap Symbols', id: 'noto-sans-symbols-2', cuts: [regular], parts: /^symbols$/ },
  { name: 'Recap Arabic', id: 'noto-sans-arabic', cuts: [regular, bold], parts: /^arabic$/ },
  { name: 'Recap Hebrew', id: 'noto-sans-hebrew', cuts: [regular, bold], parts: /^hebrew$/ },
  { name: 'Recap Devanagari', id: 'noto-sans-devanagari', cuts: [regular, bold], parts: /^devanagari$/ },
  { name: 'Recap Thai', id: 'noto-sans-thai', cuts: [regular, bold], parts: /^thai$/ },
]

/** Emoji without colour, as everything on paper is ink. */
export const EMOJI: Family = { name: 'Recap Emoji', id: 'noto-emoji', cuts: [regular], parts: NUMBERED }

/** Every family that may be printed. */
export const FAMILIES: readonly Family[] = [...OWN, ...OTHERS, ...Object.values(HAN), EMOJI]

/** Where the page of a document loads its fonts from: the host serves them, from its own origin. */
export const FONT_FOLDER = 'print-fonts'

/** Name of the file of one part in one cut. Numbered parts stand in brackets in the packages, and without in the name. */
export const fontFile = ({ id }: Family, part: string, { weight, style }: Cut): string =>
  `${id}-${part.replace(/[[\]]/g, '')}-${weight}-${style}.woff2`
