/** How a sentence says that the organisations on one side of the words gave the room. */
export type Frame = {
  readonly rule: string
  readonly side: 'left' | 'right'
  readonly pattern: RegExp
  readonly confidence: number
  /** What the words on the other side must say. */
  readonly also?: RegExp
  /** What the words must end with for the pattern to be asked at all: a cheap gate. */
  readonly ends?: RegExp
  /** Whether the words to the sentence's end (or from its start) are asked, past other names. */
  readonly wide?: boolean
}
