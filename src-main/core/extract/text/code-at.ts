/**
 * The character code at a place of a text. Where texts come in many representations (cut out, joined, with accents), a call of
 * the method looks it up anew each time; this one does not. The method stands in a scope of its own: where a build
 * makes variables of what stands at the top of a module, the engine called it for each character, where now it reads the
 * character in place (a tenth of the whole extraction). Never asked for a place behind the end: after one such call no
 * caller's characters are read in place any more.
 */
export const codeAt = (() => {
  const { charCodeAt } = String.prototype
  return (text: string, at: number): number => charCodeAt.call(text, at)
})()

/** The character code at a place of a text of some length; -1 behind its end. */
export const codeWithin = (text: string, at: number, length: number): number => (at < length ? codeAt(text, at) : -1)
