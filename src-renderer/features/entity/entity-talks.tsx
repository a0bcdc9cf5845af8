import type { EntityTalk, EntityView, LinkView, TalkPlace } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'
import { countOf, formatDate } from '../../ui/format.ts'
import { TalkLinks, TalkName } from '../reader/talks/talk-parts.tsx'
import { EntitySection, useFolded } from './entity-section.tsx'

const MOST_SHOWN = 10

const HEADINGS: { readonly [K in EntityView['kind']]: string } = {
  city: 'Talks given here',
  organisation: 'Talks by its people',
  speaker: 'Talks',
  technology: 'Talks about it',
}

/** The day of the talk; where no recap tells it, or it is known, that of the recap, which is another day. */
const dayWords = ({ day, date }: TalkPlace, known?: string): string => {
  if (day !== undefined && day !== known) return formatDate(day, 'short')
  return date === undefined ? 'undated recap' : `recap of ${formatDate(date, 'short')}`
}

/** Why a talk has the date of a recap. */
const NO_DAY = 'No recap tells the day of this talk: this is the date of the recap.'

type AlsoInProps = {
  readonly place: TalkPlace
  /** Its own, where the talk was given in another one too. */
  readonly city: string | undefined
  /** The day that is told of the talk already. */
  readonly day: string | undefined
}

/** Another recap that tells of the same talk. */
const AlsoIn = ({ place, city, day }: AlsoInProps) => {
  const { openAt } = useActions()
  const { path, recapTitle, evidence } = place
  return (
    <li>
      also in
      <button
        type="button"
        className="talk-also"
        title={`Show in “${recapTitle}”`}
        onClick={() => openAt(path, evidence)}
      >
        <span className="unseen">Show in {recapTitle}, </span>
        {city === undefined ? dayWords(place, day) : `${city}, ${dayWords(place)}`}
      </button>
    </li>
  )
}

type TalkRowProps = { readonly talk: EntityTalk; readonly view: EntityView }

const TalkRow = ({ talk, view }: TalkRowProps) => {
  const { openAt, open, openImage } = useActions()
  const { title, path, city, alsoIn = [] } = talk
  const isOwn = view.kind === 'speaker'
  const people = talk.speakers.filter(name => !isOwn || name !== view.name)
  // What leads into the talk's recap opens that first.
  const insideOf = (link: LinkView): (() => void) | null => {
    if (link.kind === 'image') return () => openImage(path, link.image)
    return link.kind === 'fragment' ? () => open(path, link.fragment) : null
  }
  return (
    <li className="talk">
      <button
        type="button"
        className="talk-title"
        title={`Show in “${talk.recapTitle}”`}
        onClick={() => openAt(path, talk.evidence)}
      >
        {title}
      </button>
      <ul className="talk-details">
        {people.map((name, at) => (
          <li key={name}>
            {isOwn && at === 0 ? 'with ' : null}
            <TalkName kind="speaker" name={name} />
          </li>
        ))}
        {city === undefined || view.kind === 'city' ? null : <li>{city}</li>}
        <li title={talk.day === undefined && talk.date !== undefined ? NO_DAY : undefined}>{dayWords(talk)}</li>
        {alsoIn.map(place => (
          <AlsoIn key={place.path} place={place} city={place.city === city ? undefined : place.city} day={talk.day} />
        ))}
        <TalkLinks links={talk} insideOf={insideOf} />
      </ul>
    </li>
  )
}

/** The talks that belong to an entity, newest first; each leads to where its recap tells of it. */
export const EntityTalks = ({ view }: { readonly view: EntityView }) => {
  const { talks, kind } = view
  const { shown, more } = useFolded(talks, MOST_SHOWN, `Show all ${countOf(talks.length, 'talk')}`)
  if (talks.length === 0) return null
  return (
    <EntitySection title={HEADINGS[kind]} count={talks.length}>
      <ul>
        {shown.map((talk, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two talks of one recap may have one title; their order is fixed
          <TalkRow key={at} talk={talk} view={view} />
        ))}
      </ul>
      {more}
    </EntitySection>
  )
}
