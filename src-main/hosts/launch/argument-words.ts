/**
 * What is wrong with arguments that `parseArgs` of Node refuses, in a sentence of our own: Node's are written for programmers.
 *
 * @param error what it threw.
 */
export const argumentWords = (error: unknown): string => {
  const said = error instanceof Error ? error.message : String(error)
  const [, option = ''] = /'(?:-\w, )?(-[^'\s]*)/.exec(said) ?? []
  if (option === '') return said
  if (said.startsWith('Unknown option'))
    return `There is no option “${option}”; words that begin with a dash go behind “--”.`
  if (said.includes('does not take an argument')) return `${option} takes no value.`
  return `${option} needs a value; one that begins with a dash is written as ${option}=-VALUE.`
}
