/** Accents of LaTeX by combining mark (LaTeX2e, section 3.3). */
const ACCENTS: Readonly<Record<string, string>> = {
  '\u0300': '`',
  '\u0301': "'",
  '\u0302': '^',
  '\u0303': '~',
  '\u0304': '=',
  '\u0306': 'u',
  '\u0307': '.',
  '\u0308': '"',
  '\u030a': 'r',
  '\u030b': 'H',
  '\u030c': 'v',
  '\u0327': 'c',
  '\u0328': 'k',
}

/** Characters that LaTeX acts on, letters that no accent makes, and punctuation. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '^': '{\\textasciicircum}',
  '~': '{\\textasciitilde}',
  '<': '{\\textless}',
  '>': '{\\textgreater}',
  '|': '{\\textbar}',
  '"': "{''}",
  '\u00a0': '~',
  '\u202f': '~',
  ß: '{\\ss}',
  æ: '{\\ae}',
  Æ: '{\\AE}',
  œ: '{\\oe}',
  Œ: '{\\OE}',
  ø: '{\\o}',
  Ø: '{\\O}',
  ł: '{\\l}',
  Ł: '{\\L}',
  ı: '{\\i}',
  '–': '--',
  '—': '---',
  '‘': '`',
  '’': "'",
  '“': '``',
  '”': "''",
  '…': '{\\ldots}',
}

const accented = (letter: string): string => {
  const [base = '', mark = '', ...others] = letter.normalize('NFD')
  const accent = ACCENTS[mark]
  if (accent === undefined || others.length > 0 || !/^[a-z]$/i.test(base)) return letter
  const under = /[a-z]/i.test(accent) ? `\\${accent}{${base}}` : `\\${accent}${base === 'i' ? '{\\i}' : base}`
  return `{${under}}`
}

/**
 * Text as LaTeX and BibTeX take it: nothing in it is a command, braces are balanced, Latin letters with accents are
 * written so that the oldest BibTeX sorts and sets them. Other scripts stay as they are, in UTF-8.
 */
export const toLatex = (text: string): string =>
  [...text.normalize('NFC').replace(/\s+/g, char => (char.includes('\u00a0') ? '\u00a0' : ' '))]
    .filter(char => !/\p{Cc}/u.test(char))
    .map(char => COMMANDS[char] ?? accented(char))
    .join('')
    .trim()

/**
 * An address: what would end the field, begin a command or part it is percent-encoded (RFC 3986, section 2.1). All else
 * stays as it is: `url` is read verbatim (biblatex 3.20, section 2.3.6), where a backslash would be part of the address.
 */
export const toLatexUrl = (url: string): string => url.replace(/[{}\\\s]/g, encodeURIComponent)

/** Words that are written with capitals or figures inside: their case is part of the name. */
const OWN_CASE = /^[^\p{L}\p{N}]*(?=[\p{L}\p{N}]*\p{L})(?:\p{L}[\p{L}\p{N}]*\p{Lu}|\p{Lu}\p{N}|\p{N}+\p{Lu})/u

/** A title whose names keep their case in every style: AKS, KubeVirt, K8s, and what is known as a name. */
export const toLatexTitle = (title: string, names: ReadonlySet<string>): string =>
  title
    .split(/(\s+)/)
    .map(word => {
      if (word.trim() === '') return word === '' ? '' : ' '
      const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      const keeps = OWN_CASE.test(word) || (names.has(bare) && /^\p{Lu}/u.test(bare))
      return keeps ? `{${toLatex(word)}}` : toLatex(word)
    })
    .join('')
    .trim()
