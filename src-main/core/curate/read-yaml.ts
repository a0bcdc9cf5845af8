import { LineCounter, parseDocument } from 'yaml'
import { NO_CORRECTIONS } from './model.ts'
import { readShape } from './read-shape.ts'
import type { CorrectionsRead, Curating } from './types.ts'
import { ShapeError, toValue } from './values.ts'

/** The first sentence of a parser's message, without its excerpt of the text. */
const sentence = (message: string): string => `${(message.split(/ at line \d+|\n/)[0] ?? message).replace(/\.$/, '')}.`

/** See `Curating.parseCorrections`. */
export const parseCorrections: Curating['parseCorrections'] = text => {
  const lines = new LineCounter()
  // Failsafe: a name may be `null`, `yes` or `2018`, with quotes or without. Keys that repeat are found by `toValue`, in no
  // time: the parser compares each with all before it.
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: false,
  })
  const failed = (message: string, at: number | undefined): CorrectionsRead => ({
    ok: false,
    message,
    ...(at !== undefined && { line: Math.max(1, lines.linePos(at).line) }),
  })
  const [fault] = [...document.errors, ...document.warnings]
  if (fault !== undefined) return failed(`It is not valid YAML: ${sentence(fault.message)}`, fault.pos[0])
  if (document.contents === null) return { ok: true, corrections: NO_CORRECTIONS }
  try {
    const value = toValue(document.contents, 0)
    if (value.kind === 'text' && value.text === '') return { ok: true, corrections: NO_CORRECTIONS }
    return { ok: true, corrections: readShape(value) }
  } catch (error) {
    if (error instanceof ShapeError) return failed(error.message, error.at)
    throw error
  }
}
