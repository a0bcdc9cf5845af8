import type { Preflight } from '../../../../src-main/contract/index.ts'
import type { Choose, Chosen } from '../use-target.ts'

/** What the options of every format are given. */
export type OptionsProps = {
  readonly chosen: Chosen
  readonly onChoose: Choose
  /** What a PDF of them would be; null before that is known. */
  readonly preflight: Preflight | null
  /** What the title is where none is typed. */
  readonly titleHint: string
}
