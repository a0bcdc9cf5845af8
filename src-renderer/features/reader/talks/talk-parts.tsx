import { Play, Presentation } from 'lucide-react'
import type { EntityKind, TalkLinks as Links, LinkView } from '../../../../src-main/contract/index.ts'
import { useActions } from '../../../store/use-app.ts'
import { Button } from '../../../ui/button.tsx'
import { RecapLink } from '../body/recap-link.tsx'
import { addressOf } from './address.ts'
import './talks.css'

type TalkLinkProps = {
  readonly link: LinkView
  readonly words: string
  readonly icon: typeof Play
  readonly insideOf: ((link: LinkView) => (() => void) | null) | undefined
}

const TalkLink = ({ link, words, icon: Icon, insideOf }: TalkLinkProps) => {
  const address = addressOf(link)
  const inside = insideOf?.(link)
  return (
    <li>
      <Icon size={13} aria-hidden />
      {inside ? (
        <Button variant="link" className="talk-name" onPress={inside}>
          {words}
        </Button>
      ) : (
        <RecapLink link={link}>{words}</RecapLink>
      )}
      {address === null ? null : <span className="talk-address">{address}</span>}
    </li>
  )
}

type TalkLinksProps = {
  readonly links: Links
  /** What follows a link into the talk's recap, where that is not the one around; null for other links. */
  readonly insideOf?: (link: LinkView) => (() => void) | null
}

/** Slides and a recording. */
export const TalkLinks = ({ links: { slides, video }, insideOf }: TalkLinksProps) => (
  <>
    {slides ? <TalkLink link={slides} words="Slides" icon={Presentation} insideOf={insideOf} /> : null}
    {video ? <TalkLink link={video} words="Video" icon={Play} insideOf={insideOf} /> : null}
  </>
)

/** A name in the details of a talk, which opens its page. */
export const TalkName = ({ kind, name }: { readonly kind: EntityKind; readonly name: string }) => {
  const { openEntity } = useActions()
  return (
    <Button
      variant="link"
      className="talk-name"
      label={`Open page of ${name}`}
      onPress={() => openEntity({ kind, name })}
    >
      {name}
    </Button>
  )
}
