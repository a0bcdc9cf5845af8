import { Play, Presentation } from 'lucide-react'
import { useId, useState } from 'react'
import type { LinkView, RecapView, Talk, TalkLinks } from '../../../../src-main/contract/index.ts'
import { useActions } from '../../../store/use-app.ts'
import { Button } from '../../../ui/button.tsx'
import { RecapLink } from '../body/recap-link.tsx'
import { useEvidenceFinder } from '../evidence/use-evidence.ts'
import { addressOf } from './address.ts'
import './talks.css'

const MOST_SHOWN = 6

const TalkTitle = ({ talk }: { readonly talk: Talk }) => {
  const finder = useEvidenceFinder()
  const [isMissing, setMissing] = useState(false)
  const { title, evidence } = talk
  if (!evidence) return <p className="talk-title">{title}</p>
  return (
    <>
      <button
        type="button"
        className="talk-title"
        title="Show in text"
        onClick={() => setMissing(!finder.show(evidence))}
      >
        {title}
      </button>
      {isMissing ? (
        <p className="talk-missing" role="status">
          The text shown here does not have this title, so there is nowhere to jump to.
        </p>
      ) : null}
    </>
  )
}

type TalkLinkProps = { readonly link: LinkView; readonly words: string; readonly icon: typeof Play }

const TalkLink = ({ link, words, icon: Icon }: TalkLinkProps) => {
  const address = addressOf(link)
  return (
    <li>
      <Icon size={13} aria-hidden />
      <RecapLink link={link}>{words}</RecapLink>
      {address === null ? null : <span className="talk-address">{address}</span>}
    </li>
  )
}

const TalkRow = ({ talk, links }: { readonly talk: Talk; readonly links: TalkLinks }) => {
  const { openEntity } = useActions()
  const { city } = talk
  return (
    <li className="talk">
      <TalkTitle talk={talk} />
      <ul className="talk-details" lang="en">
        {talk.speakers.map(name => (
          <li key={name}>
            <Button
              variant="link"
              className="talk-name"
              label={`Open page of ${name}`}
              onPress={() => openEntity({ kind: 'speaker', name })}
            >
              {name}
            </Button>
          </li>
        ))}
        {city === undefined ? null : (
          <li>
            <Button
              variant="link"
              className="talk-name"
              label={`Open page of ${city}`}
              onPress={() => openEntity({ kind: 'city', name: city })}
            >
              {city}
            </Button>
          </li>
        )}
        {links.slides ? <TalkLink link={links.slides} words="Slides" icon={Presentation} /> : null}
        {links.video ? <TalkLink link={links.video} words="Video" icon={Play} /> : null}
      </ul>
    </li>
  )
}

/** The talks that the recap tells of: what, by whom, and where it can be seen. The first few, all of them on demand. */
export const TalkList = ({ view }: { readonly view: RecapView }) => {
  const id = useId()
  const [showsAll, setShowsAll] = useState(false)
  const { talks } = view.facets
  if (talks.length === 0) return null
  // One more line to unfold would take as much room as the talk behind it.
  const most = talks.length <= MOST_SHOWN + 1 ? talks.length : MOST_SHOWN
  const shown = showsAll ? talks : talks.slice(0, most)
  return (
    <section className="talks" aria-labelledby={id}>
      <h2 id={id} className="talks-head" lang="en">
        {talks.length === 1 ? 'Talk' : 'Talks'}
      </h2>
      <div>
        <ul className="talk-list">
          {shown.map((talk, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two talks may have one title; their order is that of the post
            <TalkRow key={at} talk={talk} links={view.talkLinks[at] ?? {}} />
          ))}
        </ul>
        {talks.length > most ? (
          <Button variant="link" className="talks-more" onPress={() => setShowsAll(!showsAll)}>
            {showsAll ? 'Show fewer' : `Show all ${talks.length} talks`}
          </Button>
        ) : null}
      </div>
    </section>
  )
}
