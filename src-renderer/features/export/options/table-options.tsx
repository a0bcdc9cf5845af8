import type { Choice } from '../../../ui/menu.tsx'
import type { Chosen } from '../use-target.ts'
import { ChoiceLine } from './line.tsx'
import type { OptionsProps } from './types.ts'

const ROWS: readonly Choice<Chosen['rows']>[] = [
  { id: 'recaps', label: 'Recaps' },
  { id: 'talks', label: 'Talks' },
]

/** The choice of a table: whether its rows stand for recaps or for talks. */
export const TableOptions = ({ chosen, onChoose }: OptionsProps) => (
  <>
    <ChoiceLine label="A row for" choices={ROWS} chosen={chosen.rows} onChoose={rows => onChoose({ rows })} />
    <p className="export-hint">
      UTF-8, as Excel, Numbers and LibreOffice open it. Nothing in a cell runs as a formula.
    </p>
  </>
)
