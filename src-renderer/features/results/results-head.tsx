import { ChevronDown } from 'lucide-react'
import { Button, MenuTrigger } from 'react-aria-components'
import type { SortOrder } from '../../../src-main/contract/index.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { countOf } from '../../ui/format.ts'
import { type Choice, ChoiceMenu } from '../../ui/menu.tsx'

const RELEVANCE: Choice<SortOrder> = { id: 'relevance', label: 'Best match' }

const ORDERS: readonly Choice<SortOrder>[] = [
  { id: 'newest', label: 'Newest first' },
  { id: 'oldest', label: 'Oldest first' },
  { id: 'title', label: 'Title' },
]

const SortMenu = () => {
  const sort = useModel(model => model.trail.present.sort)
  const hasQuery = useModel(model => model.trail.present.query.trim() !== '')
  const { setSort } = useActions()
  const choices = hasQuery ? [RELEVANCE, ...ORDERS] : ORDERS
  const chosen = sort === 'relevance' && !hasQuery ? 'newest' : sort
  const label = choices.find(choice => choice.id === chosen)?.label ?? ''
  return (
    <MenuTrigger>
      <Button className="sort-button" aria-label={`Sort: ${label}`}>
        {label}
        <ChevronDown size={13} aria-hidden />
      </Button>
      <ChoiceMenu label="Sort" choices={choices} chosen={chosen} onChoose={setSort} />
    </MenuTrigger>
  )
}

/** How many recaps there are, whether more may come, and in which order. */
export const ResultsHead = () => {
  const total = useModel(model => model.results?.total ?? null)
  const isPartial = useModel(model => model.results?.partial ?? false)
  const queryNote = useModel(model => model.results?.queryNote ?? null)
  return (
    <>
      <div className="results-head">
        <p className="results-count">
          {total === null ? '' : countOf(total, 'recap')}
          {isPartial ? <span className="results-partial">so far</span> : null}
        </p>
        <SortMenu />
      </div>
      {queryNote === null ? null : <p className="query-note">{queryNote}</p>}
    </>
  )
}
