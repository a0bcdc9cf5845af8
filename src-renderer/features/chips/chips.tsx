import { Layers, X } from 'lucide-react'
import { useMemo } from 'react'
import { FACET_FIELDS, type FacetField, type Filters } from '../../../src-main/contract/index.ts'
import { type Chip, chipsOf, includedIn } from '../../store/filters.ts'
import { collectionNow } from '../../store/model.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'
import { FACET_NAMES } from '../facets/facet-names.ts'
import { facetOfChip, wordsOfChip } from './words.ts'
import './chips.css'

const ChipButton = ({ chip }: { readonly chip: Chip }) => {
  const { removeChip } = useActions()
  const words = wordsOfChip(chip)
  const facet = facetOfChip(chip)
  const isOut = chip.kind === 'value' && chip.excluded
  return (
    <button
      type="button"
      className="chip"
      aria-label={`Remove ${facet}: ${words}`}
      title={`${facet}: ${words}`}
      {...(isOut ? { 'data-out': true } : {})}
      onClick={() => removeChip(chip)}
    >
      <span>{words}</span>
      <X size={12} aria-hidden />
    </button>
  )
}

/** How two or more values of one facet are asked for; pressed, it changes from any to all and back. */
const ModeChip = ({ field, filters }: { readonly field: FacetField; readonly filters: Filters }) => {
  const { setMode } = useActions()
  const isAll = filters[field]?.mode === 'all'
  const words = isAll ? 'all of' : 'any of'
  if (field === 'year') return <span className="chip-mode">{words}</span>
  const does = isAll ? 'Ask for any of them' : 'Ask for all of them'
  return (
    <button
      type="button"
      className="chip-mode"
      aria-label={`${FACET_NAMES[field].one}: ${words}. ${does}`}
      title={does}
      onClick={() => setMode(field, isAll ? 'any' : 'all')}
    >
      {words}
    </button>
  )
}

/** What is chosen, each value removable; also shown where nothing matches. */
export const Chips = () => {
  const filters = useModel(model => model.trail.present.filters)
  const chips = useMemo(() => chipsOf(filters), [filters])
  const collection = useModel(collectionNow)
  const { clearFilters, leaveCollection } = useActions()
  if (chips.length === 0 && !collection) return null
  const chipsIn = (field: FacetField) => chips.filter(chip => chip.kind === 'value' && chip.field === field)
  return (
    <div className="chips">
      <ul className="chip-list" aria-label="Chosen filters">
        {collection ? (
          <li>
            <button
              type="button"
              className="chip"
              aria-label={`Remove filter: in ${collection.name}`}
              title={`Collection: ${collection.name}`}
              onClick={leaveCollection}
            >
              <Layers size={12} aria-hidden />
              <span>in {collection.name}</span>
              <X size={12} aria-hidden />
            </button>
          </li>
        ) : null}
        {FACET_FIELDS.map(field => [
          includedIn(filters, field).length > 1 ? (
            <li key={`mode of ${field}`}>
              <ModeChip field={field} filters={filters} />
            </li>
          ) : null,
          ...chipsIn(field).map(chip => (
            <li key={`${field}/${wordsOfChip(chip)}`}>
              <ChipButton chip={chip} />
            </li>
          )),
        ])}
        {chips
          .filter(chip => chip.kind === 'months')
          .map(chip => (
            <li key="months">
              <ChipButton chip={chip} />
            </li>
          ))}
      </ul>
      <Button variant="link" className="chips-clear" onPress={clearFilters}>
        Clear all
      </Button>
    </div>
  )
}
