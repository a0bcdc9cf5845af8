import { PencilLine } from 'lucide-react'
import { useId, useState } from 'react'
import type { TalkLinks as Links, RecapView, Talk } from '../../../../src-main/contract/index.ts'
import { Button } from '../../../ui/button.tsx'
import { useEvidenceFinder } from '../evidence/use-evidence.ts'
import { AddTalk, TalkMenu } from './talk-menu.tsx'
import { TalkLinks, TalkName } from './talk-parts.tsx'

const MOST_SHOWN = 3

const TalkTitle = ({ talk }: { readonly talk: Talk }) => {
  const finder = useEvidenceFinder()
  const [isMissing, setMissing] = useState(false)
  const { title, evidence, provenance } = talk
  const mark = provenance === 'corrected' ? <PencilLine className="talk-mark" size={11} aria-hidden /> : null
  if (!evidence)
    return (
      <p className="talk-title">
        {mark}
        {title}
      </p>
    )
  return (
    <>
      <button
        type="button"
        className="talk-title"
        title="Show in text"
        onClick={() => setMissing(!finder.show(evidence))}
      >
        {mark}
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

type TalkRowProps = {
  readonly talk: Talk
  readonly links: Links
  readonly path: string
  /** Place in the list. */
  readonly at: number
}

const TalkRow = ({ talk, links, path, at }: TalkRowProps) => (
  <li className="talk" data-at={at}>
    <TalkTitle talk={talk} />
    <ul className="talk-details" lang="en">
      {talk.speakers.map(name => (
        <li key={name}>
          <TalkName kind="speaker" name={name} />
        </li>
      ))}
      {talk.city === undefined ? null : (
        <li>
          <TalkName kind="city" name={talk.city} />
        </li>
      )}
      <TalkLinks links={links} />
    </ul>
    <TalkMenu talk={talk} path={path} />
  </li>
)

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
      <div data-line="talk">
        <ul>
          {shown.map((talk, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two talks may have one title; their order is that of the post
            <TalkRow key={at} talk={talk} links={view.talkLinks[at] ?? {}} path={view.path} at={at} />
          ))}
        </ul>
        <div className="talks-foot" lang="en">
          {talks.length > most ? (
            <Button variant="link" className="talks-more" onPress={() => setShowsAll(!showsAll)}>
              {showsAll ? 'Show fewer' : `Show all ${talks.length} talks`}
            </Button>
          ) : null}
          <AddTalk path={view.path} />
        </div>
      </div>
    </section>
  )
}
