import { Copy } from 'lucide-react'
import type { MissingReport } from '../../../src-main/contract/index.ts'
import { useActions } from '../../store/use-app.ts'
import { IconButton } from '../../ui/button.tsx'
import { countOf } from '../../ui/format.ts'
import { useShownPart } from '../../ui/use-shown-part.tsx'
import { copyText } from '../commands/copy-text.ts'
import { Places } from './places.tsx'

type RemoteListProps = { readonly remote: MissingReport['remote']; readonly onOpen: () => void }

/** Images that live on the web: named with their address, and never fetched. */
export const RemoteList = ({ remote, onOpen }: RemoteListProps) => {
  const { tell } = useActions()
  const { shown, more } = useShownPart(remote)
  if (remote.length === 0) return null
  return (
    <section aria-labelledby="remote-images">
      <h3 id="remote-images" className="missing-head">
        {countOf(remote.length, 'image lives', 'images live')} on the web, not in this archive
      </h3>
      <ul>
        {shown.map(({ url, places }) => (
          <li key={url} className="missing-item">
            <div className="remote-address">
              <span className="candidate-path">{url}</span>
              <IconButton
                label={`Copy ${url}`}
                tip="Copy the address"
                onPress={() =>
                  tell(copyText(url) ? 'The address is copied.' : `The address could not be copied: ${url}`)
                }
              >
                <Copy size={15} aria-hidden />
              </IconButton>
            </div>
            <Places places={places} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {more}
    </section>
  )
}
