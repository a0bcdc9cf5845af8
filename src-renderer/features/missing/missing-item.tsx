import { ImageOff } from 'lucide-react'
import { useState } from 'react'
import type { ImageCandidate, MissingImage } from '../../../src-main/contract/index.ts'
import { Button } from '../../ui/button.tsx'
import { thumbnailUrl } from '../../ui/thumbnail-url.ts'
import { Places } from './places.tsx'
import { LIKENESS_WORDS } from './words.ts'

/** Width of a candidate's picture in CSS pixels; missing.css holds the same. */
const PICTURE_PX = 72

const Picture = ({ url }: { readonly url: string }) => {
  const [isFailed, setFailed] = useState(false)
  return isFailed ? (
    <span className="candidate-picture">
      <ImageOff size={16} aria-hidden />
    </span>
  ) : (
    <img
      className="candidate-picture"
      src={thumbnailUrl(url, PICTURE_PX)}
      alt=""
      loading="lazy"
      decoding="async"
      onError={() => setFailed(true)}
    />
  )
}

type CandidateRowProps = {
  readonly candidate: ImageCandidate
  readonly name: string
  readonly isCertain: boolean
  readonly onRelink: () => void
}

const CandidateRow = ({ candidate, name, isCertain, onRelink }: CandidateRowProps) => (
  <li className="candidate">
    <Picture url={candidate.url} />
    <span className="candidate-words">
      <span className="candidate-path">{candidate.path}</span>
      <span>
        {LIKENESS_WORDS[candidate.likeness]}
        {isCertain ? ', the only one' : ''}
      </span>
    </span>
    <Button label={`Relink ${name} to ${candidate.path}`} onPress={onRelink}>
      Relink
    </Button>
  </li>
)

type MissingItemProps = {
  readonly image: MissingImage
  readonly onRelink: (to: string) => void
  readonly onOpen: () => void
}

/** One missing image: where recaps refer to it, and the files that it may be. */
export const MissingItem = ({ image, onRelink, onOpen }: MissingItemProps) => {
  const { name, reason, places, candidates, isCertain } = image
  return (
    <li className="missing-item">
      <h3 className="missing-name">{name}</h3>
      <p className="missing-reason">{reason}</p>
      <Places places={places} onOpen={onOpen} />
      {candidates.length === 0 ? (
        <p className="missing-none">No file of the archive looks like it.</p>
      ) : (
        <ul className="candidates" aria-label={`Files that ${name} may be`}>
          {candidates.map((candidate, at) => (
            <CandidateRow
              key={candidate.path}
              candidate={candidate}
              name={name}
              isCertain={isCertain && at === 0 && candidate.likeness !== 'content'}
              onRelink={() => onRelink(candidate.path)}
            />
          ))}
        </ul>
      )}
    </li>
  )
}
