import { ChartColumn, ChevronDown, Images } from 'lucide-react'
import { Button, MenuTrigger } from 'react-aria-components'
import type { SortOrder } from '../../../src-main/contract/index.ts'
import { collectionNow } from '../../store/model.ts'
import { showsPhotos } from '../../store/place.ts'
import { useActions, useModel } from '../../store/use-app.ts'
import { IconButton } from '../../ui/button.tsx'
import { countOf } from '../../ui/format.ts'
import { type Choice, ChoiceMenu } from '../../ui/menu.tsx'

const RELEVANCE: Choice<SortOrder> = { id: 'relevance', label: 'Best match' }

const ORDERS: readonly Choice<SortOrder>[] = [
  { id: 'newest', label: 'Newest first' },
  { id: 'oldest', label: 'Oldest first' },
  { id: 'title', label: 'Title' },
]

const GIVEN: Choice<SortOrder> = { id: 'given', label: 'As arranged' }

const SortMenu = () => {
  const sort = useModel(model => model.trail.present.sort)
  const hasQuery = useModel(model => model.trail.present.query.trim() !== '')
  const { setSort } = useActions()
  const isCollection = useModel(model => collectionNow(model) !== undefined)
  const choices = [...(hasQuery ? [RELEVANCE] : []), ...ORDERS, ...(isCollection ? [GIVEN] : [])]
  const isUsual = (sort === 'relevance' && !hasQuery) || (sort === 'given' && !isCollection)
  const chosen = isUsual ? 'newest' : sort
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

/** The way to the results by year. */
const TrendsButton = () => {
  const isOpen = useModel(model => model.trail.present.trends)
  const { openTrends, closeTrends } = useActions()
  return (
    <IconButton
      label="Trends"
      tip="Trends of these recaps"
      isPressed={isOpen}
      className="results-trends"
      onPress={isOpen ? closeTrends : openTrends}
    >
      <ChartColumn size={15} aria-hidden />
    </IconButton>
  )
}

/** The way to the images of the results, and back to their list. */
const PhotosButton = () => {
  const isWall = useModel(model => showsPhotos(model.trail.present))
  const { openPhotos, closePhotos } = useActions()
  return (
    <IconButton
      label="Photos"
      tip={isWall ? 'List of these recaps  P' : 'Photos of these recaps  P'}
      isPressed={isWall}
      className="results-trends"
      onPress={isWall ? closePhotos : openPhotos}
    >
      <Images size={15} aria-hidden />
    </IconButton>
  )
}

/** How many images the results have, where they are what is seen. */
const PhotoCount = () => {
  const total = useModel(({ wall, trail }) => (showsPhotos(trail.present) ? (wall?.total ?? null) : null))
  return total === null ? null : <p className="results-photos">{countOf(total, 'photo')}</p>
}

/** How many recaps there are, whether more may come, and in which order. */
export const ResultsHead = () => {
  const total = useModel(model => model.results?.total ?? null)
  const isPartial = useModel(model => model.results?.partial ?? false)
  return (
    <div className="results-head">
      <p className="results-count">
        {total === null ? '' : countOf(total, 'recap')}
        {isPartial ? <span className="results-partial">so far</span> : null}
      </p>
      <PhotoCount />
      <SortMenu />
      <PhotosButton />
      <TrendsButton />
    </div>
  )
}
