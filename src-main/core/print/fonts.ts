import inter400Italic from '@fontsource/inter/files/inter-latin-400-italic.woff2?inline'
import inter400 from '@fontsource/inter/files/inter-latin-400-normal.woff2?inline'
import inter600 from '@fontsource/inter/files/inter-latin-600-normal.woff2?inline'
import inter400Ext from '@fontsource/inter/files/inter-latin-ext-400-normal.woff2?inline'
import inter600Ext from '@fontsource/inter/files/inter-latin-ext-600-normal.woff2?inline'
import mono400 from '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-400-normal.woff2?inline'
import mono600 from '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-600-normal.woff2?inline'
import mono400Ext from '@fontsource/jetbrains-mono/files/jetbrains-mono-latin-ext-400-normal.woff2?inline'
import serif400Italic from '@fontsource/source-serif-4/files/source-serif-4-latin-400-italic.woff2?inline'
import serif400 from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?inline'
import serif600Italic from '@fontsource/source-serif-4/files/source-serif-4-latin-600-italic.woff2?inline'
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?inline'
import serif400ItalicExt from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-italic.woff2?inline'
import serif400Ext from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?inline'
import serif600Ext from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?inline'

type Face = {
  readonly family: string
  readonly weight: 400 | 600
  readonly style: 'normal' | 'italic'
  readonly range: string
  readonly url: string
}

/** The characters of each subset, as the font files were cut (unicode.json of the font packages). */
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD'
const LATIN_EXT =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF'

const face = (family: string, weight: 400 | 600, style: 'normal' | 'italic', range: string, url: string): Face => ({
  family,
  weight,
  style,
  range,
  url,
})

/**
 * Static cuts, not variable fonts: Chromium embeds a static TrueType font in a PDF as such, a variable one as drawn
 * Type 3 glyphs, which look rough in many readers.
 */
const FACES: readonly Face[] = [
  face('Recap Serif', 400, 'normal', LATIN, serif400),
  face('Recap Serif', 400, 'normal', LATIN_EXT, serif400Ext),
  face('Recap Serif', 400, 'italic', LATIN, serif400Italic),
  face('Recap Serif', 400, 'italic', LATIN_EXT, serif400ItalicExt),
  face('Recap Serif', 600, 'normal', LATIN, serif600),
  face('Recap Serif', 600, 'normal', LATIN_EXT, serif600Ext),
  face('Recap Serif', 600, 'italic', LATIN, serif600Italic),
  face('Recap Sans', 400, 'normal', LATIN, inter400),
  face('Recap Sans', 400, 'normal', LATIN_EXT, inter400Ext),
  face('Recap Sans', 400, 'italic', LATIN, inter400Italic),
  face('Recap Sans', 600, 'normal', LATIN, inter600),
  face('Recap Sans', 600, 'normal', LATIN_EXT, inter600Ext),
  face('Recap Mono', 400, 'normal', LATIN, mono400),
  face('Recap Mono', 400, 'normal', LATIN_EXT, mono400Ext),
  face('Recap Mono', 600, 'normal', LATIN, mono600),
]

/** The `@font-face` rules of the printed document, with the fonts inside, so that nothing has to be loaded. */
export const fontFaces = (): string =>
  FACES.map(
    ({ family, weight, style, range, url }) =>
      `@font-face{font-family:"${family}";font-weight:${weight};font-style:${style};unicode-range:${range};src:url(${url}) format("woff2")}`,
  ).join('\n')
