/** A bar on the terminal's last line; nothing at all where the output is no terminal. */
export type ProgressBar = { show(label: string, fraction: number): void; clear(): void }

const WIDTH = 28

/** Draws on `stream`, normally standard error, so that standard output stays clean for results. */
export const createProgressBar = (stream: NodeJS.WriteStream): ProgressBar => {
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined }
  const erase = '\r\u001b[2K'
  return {
    show: (label, fraction) => {
      const filled = Math.round(Math.min(1, Math.max(0, fraction)) * WIDTH)
      stream.write(`${erase}${'━'.repeat(filled)}${'─'.repeat(WIDTH - filled)} ${label}`)
    },
    clear: () => stream.write(erase),
  }
}
