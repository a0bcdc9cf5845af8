import { LOW_RESOLUTION_PPI, type PreflightKind } from '../../../../src-main/contract/index.ts'
import { countOf } from '../../../ui/format.ts'

const images = (count: number): string => countOf(count, 'image')

const WORDS: { readonly [K in PreflightKind]: (count: number) => string } = {
  'missing-image': count => `${images(count)} missing from the archive`,
  'unreadable-image': count => `${images(count)} that cannot be read`,
  'remote-image': count => `${images(count)} on the web, told by address`,
  'low-resolution': count => `${images(count)} under ${LOW_RESOLUTION_PPI} pixels an inch`,
  'scaled-table': count => `${countOf(count, 'table')} in smaller type, to fit the page`,
  'missing-glyphs': count => `${countOf(count, 'recap')} with characters that no font here has`,
}

/** What was found, in one line. */
export const findingWords = (kind: PreflightKind, count: number): string => WORDS[kind](count)
