/** Tells the person one line. */
export type Say = (line: string) => void

/** On the terminal's error stream, which leaves the other one to a command's own output. */
export const sayOnTerminal: Say = line => console.error(line)
