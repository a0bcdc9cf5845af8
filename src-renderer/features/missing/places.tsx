import type { ImagePlace } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'
import { Button } from '../../ui/button.tsx'

/** Recaps named at most; the others are counted. */
const MOST_PLACES = 4

/** Where an image is referred to: each leads to its recap. */
export const Places = ({ places, onOpen }: { readonly places: readonly ImagePlace[]; readonly onOpen: () => void }) => {
  const { open } = useActions()
  const more = places.length - MOST_PLACES
  return (
    <ul className="missing-places">
      {places.slice(0, MOST_PLACES).map(({ path, title, line }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one recap may refer to it twice, always in one order
        <li key={at}>
          <Button
            variant="link"
            label={`Open ${title}`}
            onPress={() => {
              open(path, undefined, true)
              onOpen()
            }}
          >
            {title}
          </Button>
          {line === undefined ? null : <span className="missing-line">line {line}</span>}
        </li>
      ))}
      {more > 0 ? <li>and {more} more</li> : null}
    </ul>
  )
}
