import type { TextRun } from '../../src-main/contract/index.ts'

/** Text with its matches marked. */
export const TextRuns = ({ runs }: { readonly runs: readonly TextRun[] }) =>
  runs.map((run, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs of one text never change places
    run.match ? <mark key={at}>{run.text}</mark> : run.text,
  )
