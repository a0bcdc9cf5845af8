import type { Choice } from '../../../ui/menu.tsx'
import type { Chosen } from '../use-target.ts'
import { ChoiceLine } from './line.tsx'
import type { OptionsProps } from './types.ts'

const CITED: readonly Choice<Chosen['cited']>[] = [
  { id: 'both', label: 'Both' },
  { id: 'recaps', label: 'Recaps' },
  { id: 'talks', label: 'Talks' },
]

/** Of BibTeX and CSL-JSON. */
export const CitationOptions = ({ chosen, onChoose }: OptionsProps) => (
  <ChoiceLine label="Entries for" choices={CITED} chosen={chosen.cited} onChoose={cited => onChoose({ cited })} />
)
