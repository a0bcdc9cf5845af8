import { useModel } from '../../store/use-app.ts'
import { Dialog, DialogBody } from '../../ui/dialog.tsx'
import { KEY_GROUPS, type KeyGroup, NAMED_ONLY } from '../commands/key-lines.ts'
import { shownKey } from '../commands/keys.ts'
import './shortcuts.css'

const Group = ({ group, isMac }: { readonly group: KeyGroup; readonly isMac: boolean }) => (
  <section className="shortcut-group">
    <h3>{group.title}</h3>
    <dl>
      {group.lines.map(line => (
        <div key={line.does} className="shortcut">
          <dt>{line.does}</dt>
          <dd>
            {line.keys.map(key => (
              <kbd key={key}>{shownKey(key, isMac)}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  </section>
)

/** Every key, one key away; and what else can be done by name. */
export const ShortcutsDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const isMac = useModel(model => model.app?.platform === 'mac')
  return (
    <Dialog title="Keyboard shortcuts" size="broad" onClose={onClose}>
      <DialogBody>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: the list has to scroll by keyboard */}
        <div className="shortcut-columns" tabIndex={0} role="document" aria-label="Keyboard shortcuts">
          {KEY_GROUPS.map(group => (
            <Group key={group.title} group={group} isMac={isMac} />
          ))}
          <section className="shortcut-group">
            <h3>By name, after {shownKey('Mod+k', isMac)}</h3>
            <ul className="shortcut-names">
              {NAMED_ONLY.map(name => (
                <li key={name}>{name}</li>
              ))}
              <li>Recent folders, searches and collections</li>
              <li>Pages and recaps, by name or title</li>
            </ul>
          </section>
        </div>
      </DialogBody>
    </Dialog>
  )
}
