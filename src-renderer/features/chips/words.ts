import { NO_VALUE } from '../../../src-main/contract/index.ts'
import type { Chip } from '../../store/filters.ts'
import { wordsOfMonths } from '../../store/months.ts'
import { FACET_NAMES, nameOfValue } from '../facets/facet-names.ts'

/** What a chip says: `Ottawa`, `not Ottawa`, `No sponsor named`, `With a sponsor`, `Mar 2018 to Jun 2019`. */
export const wordsOfChip = (chip: Chip): string => {
  if (chip.kind === 'months') return wordsOfMonths(chip.months)
  const { field, name, excluded } = chip
  if (!excluded) return nameOfValue(field, name)
  return name === NO_VALUE ? FACET_NAMES[field].some : `not ${nameOfValue(field, name)}`
}

/** What a chip narrows, for those who do not see where it stands. */
export const facetOfChip = (chip: Chip): string => (chip.kind === 'months' ? 'Months' : FACET_NAMES[chip.field].one)
