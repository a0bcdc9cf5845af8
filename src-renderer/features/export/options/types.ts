import type { Choose, Chosen } from '../use-target.ts'

/** What the options of every format are given. */
export type OptionsProps = {
  readonly chosen: Chosen
  readonly onChoose: Choose
  /** What the title is where none is typed. */
  readonly titleHint: string
}
