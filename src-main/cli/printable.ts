/**
 * Text for a terminal without what would steer it: names and titles come from a stranger's files, and an escape sequence
 * in one could rewrite the screen. Line ends and tabs stay.
 */
export const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is replaced here.
  text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '\ufffd')

/** As {@link printable}, on one line: a file's name may hold a line end. */
export const oneLine = (text: string): string => printable(text.replaceAll(/[\r\n\t]+/g, ' '))
